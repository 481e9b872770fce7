public import Interchange

extension RoadmapReader {
  /// Reads the roadmaps in a file of any kind that ``DocumentReader`` knows.
  ///
  /// Text is read by its tabs, else by the places of its words, else as a table whose cells `;`, a comma
  /// or a bar part. Of a table of CSV the separator counts that gives the most measures.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - name: The name of the file, with or without folders.
  ///   - hash: The SHA-256 of the file in hexadecimal; `nil` leaves the origin of the roadmap open.
  ///   - encoding: The encoding of a text; `nil` to find it.
  /// - Throws: ``DocumentError``; it says what to do with a file of a kind that is not read.
  /// - Complexity: O(*n*) in the bytes, those of an archive unpacked.
  public func read(
    bytes: [UInt8], named name: String, hash: String? = nil, encoding: TextEncoding? = nil
  ) throws(DocumentError) -> RoadmapReading {
    let file = name.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? name
    let read = try DocumentReader(encoding: encoding).read(bytes, named: name)
    let reading =
      read.text.map { self.read(text: $0, file: file, hash: hash) }
      ?? self.read(document: read.document, file: file, hash: hash)
    guard read.kind == .csv || read.kind == .text && reading.roadmaps.isEmpty else { return reading }
    guard read.kind == .csv || !reading.findings.contains(where: \.isRefusal) else { return reading }
    var best = reading
    for separator in [CSVSeparator.semicolon, .comma, .tab, .bar] {
      let tables = CSVReader(encoding: encoding, separator: separator)
      guard let table = try? tables.table(from: bytes, named: name).table else { continue }
      let other = self.read(document: Document(table), file: file, hash: hash)
      if other.merit > best.merit { best = other }
    }
    return best
  }
}

extension RoadmapReading {
  /// How much was found: measures with a deadline that is understood count most.
  fileprivate var merit: Int {
    roadmaps.flatMap(\.measures).reduce(0) { merit, measure in
      merit + (measure.deadline.windows.isEmpty && measure.deadline.anchor == nil ? 0 : 3)
        + (measure.responsible.isEmpty ? 0 : 1)
    }
  }
}

extension RoadmapFinding {
  /// Whether the file was refused as a whole, so that no other reading is tried.
  fileprivate var isRefusal: Bool {
    [RoadmapRule.textTooLong.rawValue, RoadmapRule.tooLarge.rawValue].contains(code)
  }
}
