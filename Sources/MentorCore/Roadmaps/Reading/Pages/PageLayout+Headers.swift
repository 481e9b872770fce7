import Wording

extension PageLayout {
  /// A header, the lines on which it stands, and the columns below it.
  struct FoundHeader {
    let lines: Range<Int>
    let header: Header
    let columns: PageColumns
    let captions: [String]

    /// Whether these are captions though a table stands above, beginning at `line`, and not words of its
    /// rows.
    func isHeader(after line: PageLine) -> Bool {
      line.isAfterGap && header.unknown.isEmpty
        && !captions.contains { $0.contains(where: \.isNumber) }
    }
  }

  /// The headers in `lines`, those that a page repeats left out.
  ///
  /// - Complexity: O(*n* · *w*).
  static func headers(in lines: [PageLine]) -> [FoundHeader] {
    var headers: [FoundHeader] = []
    var index = 0
    while index < lines.count {
      guard mayBeHeader(lines[index]), let found = header(in: lines, at: index) else {
        index += 1
        continue
      }
      if let last = headers.last, isRepeated(found, of: last) {
        index = found.lines.upperBound
        continue
      }
      if !headers.isEmpty, !found.isHeader(after: lines[index]) {
        index += 1
        continue
      }
      headers.append(found)
      index = found.lines.upperBound
    }
    return headers
  }

  private static func isRepeated(_ found: FoundHeader, of last: FoundHeader) -> Bool {
    found.captions.map { FoldedText($0) } == last.captions.map { FoldedText($0) }
  }

  /// Whether a word of a caption stands apart in `line`.
  private static func mayBeHeader(_ line: PageLine) -> Bool {
    guard line.hasGap || line.words.first?.text.hasPrefix("№") == true, line.words.count <= 14
    else { return false }
    return line.words.contains { Caption($0.text).role.map { $0 != .other } ?? false }
  }

  private static func header(in lines: [PageLine], at index: Int) -> FoundHeader? {
    var best: FoundHeader?
    for count in 1...5 where index + count <= lines.count {
      let part = index..<(index + count)
      if count > 1, lines[index + count - 1].isAfterGap { break }
      if lines[part].contains(where: { line in line.words.contains { $0.text.count > 30 } }) {
        break
      }
      let below = lines[part.upperBound...].prefix { !$0.opensPage }.prefix(80)
      guard
        let columns = PageColumns(header: Array(lines[part]), lines: Array(below))
      else { continue }
      let rows = lines[part].map { columns.headerCells(of: $0) }
      let captions = rows[0].indices.map { column in
        rows.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")
      }
      if PrintedNumber(rows[count - 1][0]) != nil { break }
      let merged = merged(captions, columns)
      guard let header = Header(row: SourceRow(cells: merged.captions, lines: [1])),
        header.roles.count >= 3 || header.column(.title) != nil && header.column(.deadline) != nil
      else { continue }
      let found = FoundHeader(
        lines: part, header: header, columns: merged.columns, captions: merged.captions)
      if let chosen = best,
        chosen.header.roles.count > header.roles.count
          || chosen.header.unknown.count < header.unknown.count
      {
        break
      }
      best = found
    }
    return best
  }

  /// Joins columns whose captions only go on with the one to the left.
  private static func merged(
    _ captions: [String], _ columns: PageColumns
  ) -> (captions: [String], columns: PageColumns) {
    var texts = [captions[0]]
    var dropped: Set<Int> = []
    for (index, caption) in captions.dropFirst().enumerated() {
      let first = caption.unicodeScalars.first
      if first == nil || first?.properties.isLowercase == true {
        texts[texts.count - 1] += caption.isEmpty ? "" : " " + caption
        dropped.insert(index)
      } else {
        texts.append(caption)
      }
    }
    return (texts, columns.dropping(dropped))
  }
}
