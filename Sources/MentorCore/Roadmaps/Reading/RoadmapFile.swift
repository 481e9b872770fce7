public import Interchange

/// A file that may hold roadmaps, of any kind that ``DocumentReader`` knows, opened and not yet understood.
public struct RoadmapFile: Sendable {
  /// The name of the file, without folders.
  public let name: String

  /// The text itself where the file is plain text.
  private let text: String?

  /// The ways to see the file as a document, the likeliest first; several for a table whose separator is
  /// not certain.
  private let documents: [Interchange.Document]

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - path: The name of the file, with or without folders.
  ///   - encoding: The encoding of a text; `nil` to find it.
  /// - Throws: ``DocumentError``; it says what to do with a file of a kind that is not read.
  /// - Complexity: O(*n*) in the bytes, those of an archive unpacked.
  public init(
    _ bytes: [UInt8], named path: String, encoding: TextEncoding? = nil
  ) throws(DocumentError) {
    name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    let read = try DocumentReader(encoding: encoding).read(bytes, named: path)
    text = read.text
    var documents = read.text == nil ? [read.document] : []
    if read.kind == .csv || read.kind == .text {
      for separator in [CSVSeparator.semicolon, .comma, .tab, .bar] {
        let reader = CSVReader(encoding: encoding, separator: separator)
        guard let table = try? reader.table(from: bytes, named: path).table,
          table.rows.contains(where: { $0.cells.count > 2 })
        else { continue }
        documents.append(Interchange.Document(table))
      }
    }
    self.documents = documents
  }

  /// What `reader` makes of the file; of several ways to see it the one with the most measures counts.
  fileprivate func reading(by reader: RoadmapReader, hash: String?) -> RoadmapReading {
    var readings: [RoadmapReading] = []
    if let text {
      let reading = reader.read(text: text, file: name, hash: hash)
      let isRefused = reading.findings.contains {
        $0.severity == .error && $0.code != "document.no-table"
      }
      if !reading.roadmaps.isEmpty || isRefused { return reading }
      readings.append(reading)
    }
    readings += documents.map { reader.read(document: $0, file: name, hash: hash) }
    var best = readings[0]
    for reading in readings.dropFirst() where reading.merit > best.merit { best = reading }
    return best
  }
}

extension RoadmapReader {
  /// Reads the roadmaps in `file`.
  ///
  /// Text is read by its tabs, else by the places of its words, else as a table whose cells a semicolon, a
  /// comma or a bar parts.
  ///
  /// - Parameters:
  ///   - file: The file, opened.
  ///   - hash: The SHA-256 of the file in hexadecimal; `nil` leaves the origin of the roadmap open.
  /// - Returns: The roadmaps, the findings, and the use of each line, paragraph or row.
  /// - Complexity: O(*n*).
  public func read(_ file: RoadmapFile, hash: String? = nil) -> RoadmapReading {
    file.reading(by: self, hash: hash)
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
