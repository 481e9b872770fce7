import Wording

/// The part of a document that holds one roadmap: the text before its table, and the table with what
/// follows.
struct DocumentPart {
  /// The blocks before the table.
  let front: ArraySlice<RoadmapBlock>

  /// The heading of the first section, where it stands outside of the table; empty where there is none.
  let heading: ArraySlice<RoadmapBlock>

  /// The table from its header on, with the text between and after its rows.
  let table: ArraySlice<RoadmapBlock>

  /// The header; `nil` where the columns have to be told from their contents.
  let header: Header?

  /// Divides `blocks`: a new part begins where a title and a header follow a table.
  ///
  /// - Complexity: O(*n*).
  static func parts(of blocks: [RoadmapBlock]) -> [DocumentPart] {
    let headers = blocks.indices.filter { header(at: $0, in: blocks) != nil }
    guard let first = headers.first else { return withoutHeader(blocks) }
    var starts: [(front: Int, table: Int)] = [(0, first)]
    for index in headers.dropFirst() {
      if let front = titleStart(in: blocks, before: index) { starts.append((front, index)) }
    }
    return starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1].front : blocks.count
      let start = starts[number]
      let heading = headingStart(in: blocks, from: start.front, before: start.table)
      return DocumentPart(
        front: blocks[start.front..<heading], heading: blocks[heading..<start.table],
        table: blocks[start.table..<end], header: header(at: start.table, in: blocks))
    }
  }

  private static func header(at index: Int, in blocks: [RoadmapBlock]) -> Header? {
    guard case .row(let row) = blocks[index] else { return nil }
    return Header(row: row)
  }

  /// The one part of a document without captions: its table begins with the first of several rows that
  /// have three cells, or with the first row at all.
  private static func withoutHeader(_ blocks: [RoadmapBlock]) -> [DocumentPart] {
    let rows = blocks.indices.compactMap { index -> (Int, SourceRow)? in
      if case .row(let row) = blocks[index] { (index, row) } else { nil }
    }
    func filled(_ row: SourceRow) -> Int { row.cells.count { !$0.asCellText().isEmpty } }
    let wide = rows.filter { filled($0.1) >= 3 }
    guard let start = (wide.first ?? rows.first { filled($0.1) >= 2 })?.0,
      (wide.isEmpty ? rows.count { filled($0.1) >= 2 } : wide.count) >= 2
    else { return [] }
    let first = headingStart(in: blocks, before: start)
    return [
      DocumentPart(
        front: blocks[..<first], heading: blocks[first..<first], table: blocks[first...],
        header: nil)
    ]
  }

  /// The place of a heading row right before the row at `index`, else `index`.
  private static func headingStart(in blocks: [RoadmapBlock], before index: Int) -> Int {
    guard index > 0, case .row(let row) = blocks[index - 1],
      row.cells.count(where: { !$0.asCellText().isEmpty }) == 1
    else { return index }
    return index - 1
  }

  /// The place of a heading with a number right before the header at `index`, else `index`.
  ///
  /// A line with a plain number counts where it is the first of its list, since aims and tasks of the
  /// preamble are numbered as well.
  private static func headingStart(
    in blocks: [RoadmapBlock], from front: Int, before index: Int
  ) -> Int {
    var place = index - 1
    while place >= front, case .gap = blocks[place] { place -= 1 }
    guard place > front, case .text(let line) = blocks[place],
      line.text.unicodeScalars.count <= 200, HeadingText.opens(line.text)
    else { return index }
    let above = blocks[front..<place].contains { block in
      if case .text(let text) = block { !text.isBlank } else { false }
    }
    guard above else { return index }
    guard let number = LeadingNumber(line.text)?.number else { return place }
    return number.isRoman || number.components == [1] ? place : index
  }

  /// Where the text with a title begins that stands between a table and the header at `index`; `nil`
  /// where there is no title.
  private static func titleStart(in blocks: [RoadmapBlock], before index: Int) -> Int? {
    var start = index
    while start > 0 {
      if case .row(let row) = blocks[start - 1], !isStamp(row, in: blocks) { break }
      start -= 1
    }
    var title: Int?
    for place in start..<index {
      if case .row = blocks[place] {
        return title ?? (hasTitle(blocks[place..<index]) ? place : nil)
      }
      guard case .text(let line) = blocks[place] else { continue }
      let front = FrontLine(number: line.number, text: line.text, afterGap: true)
      if title == nil, TitleSearch.isTitle(front) { title = place }
      if front.words.first == "приложение" || front.words.first?.hasPrefix("утвержд") == true {
        return title ?? (hasTitle(blocks[place..<index]) ? place : nil)
      }
    }
    return title
  }

  /// Whether `row` belongs to a table of a document that only holds stamps side by side.
  private static func isStamp(_ row: SourceRow, in blocks: [RoadmapBlock]) -> Bool {
    guard row.table != 0, row.cells.count <= 4 else { return false }
    let rows = blocks.compactMap { block -> SourceRow? in
      if case .row(let other) = block, other.table == row.table { other } else { nil }
    }
    return rows.count <= 12
      && rows.contains { row in
        row.cells.contains { cell in
          let first = FoldedText(cell.asCellText()).bareWords.first ?? ""
          return ["утвержд", "согласован", "приложени", "рассмотрен", "принят"]
            .contains { first.begins(with: $0) }
        }
      } && !rows.contains { Header(row: $0) != nil }
  }

  private static func hasTitle(_ blocks: ArraySlice<RoadmapBlock>) -> Bool {
    blocks.contains { block in
      guard case .text(let line) = block else { return false }
      return TitleSearch.isTitle(FrontLine(number: line.number, text: line.text, afterGap: true))
    }
  }
}
