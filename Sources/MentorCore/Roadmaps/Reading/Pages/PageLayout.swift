import Wording

/// Reads tables whose columns only spaces part, as `pdftotext -layout` and copying out of a PDF give them.
struct PageLayout {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock] = []

  /// What had to be decided.
  private(set) var findings: [RoadmapFinding] = []

  private let lines: [PageLine]
  private let joiner: HyphenJoiner

  /// Reads `source`; `nil` where there is no header whose captions stand apart.
  ///
  /// - Complexity: O(*n* · *m*) for *n* lines and rows of up to *m* lines.
  init?(_ source: [SourceLine]) {
    lines = PageLine.lines(of: source)
    joiner = HyphenJoiner(learningFrom: lines.map(\.text))
    let headers = Self.headers(in: lines)
    guard let first = headers.first else { return nil }
    appendText(0..<first.lines.lowerBound)
    for (index, header) in headers.enumerated() {

      let end = index + 1 < headers.count ? headers[index + 1].lines.lowerBound : lines.count
      read(header, until: end)
    }
  }

  // MARK: Tables

  private mutating func read(_ found: FoundHeader, until end: Int) {
    let numbers = found.lines.map { lines[$0].number }
    blocks.append(.row(SourceRow(cells: found.captions, lines: numbers)))
    findings.append(
      RoadmapFinding(
        .bySpaces, line: numbers[0],
        Phrase(
          ru: "столбцы разделены пробелами и найдены по положению слов: сверьте мероприятия с "
            + "исходным документом",
          en: "spaces part the columns, which were told from the places of the words: compare the "
            + "measures with the document")))
    let body = found.lines.upperBound..<end
    let tableEnd = self.end(of: body, found)
    let pairs = pairs(in: body.lowerBound..<tableEnd, found)
    var columns = found.columns
    var group: [PageGrouping.Line] = []
    var pieces: [Piece] = []
    func flush() {
      if !group.isEmpty { pieces.append(.rows(group)) }
      group = []
    }
    var page = lines[found.lines.lowerBound].page
    var index = body.lowerBound
    while index < tableEnd {
      let line = lines[index]
      if line.page != page {
        page = line.page
        let pageLines = lines[index..<tableEnd].prefix { $0.page == page }
        columns = columns.moved(to: Array(pageLines))
      }
      if let count = repeatedHeader(at: index, found, columns) {
        flush()
        let repeated = lines[index..<(index + count)].map(\.number)
        pieces.append(.header(SourceRow(cells: found.captions, lines: repeated)))
        index += count
        continue
      }
      if isText(index, in: body, columns) {
        flush()
        var last = index + 1
        while last < tableEnd, !lines[last].isAfterGap, isText(last, in: body, columns),
          !startsHeading(lines[last])
        {
          last += 1
        }
        pieces.append(.heading(index..<last))
        index = last
        continue
      }
      if line.isRule {
        flush()
        let rule = columns.cells(of: line, deadline: nil)
        pieces.append(
          .rows([PageGrouping.Line(cells: rule.cells, line: line, isCertain: rule.isCertain)]))
        index += 1
        continue
      }
      let local = columns.drawn(by: neighbours(of: index, in: body.lowerBound..<tableEnd))
      let parted = local.cells(
        of: line, deadline: found.header.column(.deadline), pairs: pairs)
      group.append(
        PageGrouping.Line(cells: parted.cells, line: line, isCertain: parted.isCertain))
      index += 1
    }
    flush()
    append(pieces, found)
    appendText(tableEnd..<end)
  }

  /// A part of a table: lines of rows, a header that a page repeats, or a heading.
  private enum Piece {
    case rows([PageGrouping.Line])
    case header(SourceRow)
    case heading(Range<Int>)
  }

  private mutating func append(_ pieces: [Piece], _ found: FoundHeader) {
    let groups = pieces.compactMap { if case .rows(let group) = $0 { group } else { nil } }
    let widths = found.captions.indices.map { column in
      groups.joined().map { $0.cells[column].unicodeScalars.count }.max() ?? 0
    }
    let (alignment, isCertain) = PageGrouping.alignment(
      of: Array(groups.joined()), header: found.header)
    if !isCertain { reportAlignment(at: lines[found.lines.lowerBound].number) }
    for piece in pieces {
      switch piece {
      case .rows(let group): append(group, found, widths: widths, alignment)
      case .header(let row): blocks.append(.row(row))
      case .heading(let range): appendHeading(range, width: found.captions.count)
      }
    }
  }

  /// The words that stand side by side in cells of the lines in `range`.
  private func pairs(in range: Range<Int>, _ found: FoundHeader) -> Set<String> {
    var pairs: Set<String> = []
    var columns = found.columns
    var page = lines[found.lines.lowerBound].page
    for index in range {
      if lines[index].page != page {
        page = lines[index].page
        columns = columns.moved(
          to: Array(lines[index..<range.upperBound].prefix { $0.page == page }))
      }
      pairs.formUnion(columns.pairs(in: lines[index]))
    }
    return pairs
  }

  /// The lines around `index` that no empty line parts from it.
  private func neighbours(of index: Int, in range: Range<Int>) -> ArraySlice<PageLine> {
    var first = index
    while first > range.lowerBound, index - first < 6, !lines[first].isAfterGap { first -= 1 }
    var last = index + 1
    while last < range.upperBound, last - index < 7, !lines[last].isAfterGap { last += 1 }
    return lines[first..<last]
  }

  private func startsHeading(_ line: PageLine) -> Bool {
    LeadingNumber(line.text.cleaned()) != nil
  }

  /// Where the table ends: after the last line in which several columns have texts.
  private func end(of body: Range<Int>, _ found: FoundHeader) -> Int {
    var columns = found.columns
    var page = lines[found.lines.lowerBound].page
    var last = body.lowerBound
    var isOpen = true
    for index in body {
      if lines[index].page != page {
        page = lines[index].page
        columns = columns.moved(
          to: Array(lines[index..<body.upperBound].prefix { $0.page == page }))
      }
      if TitleSearch.isTitle(FrontLine(number: 1, text: lines[index].text, afterGap: true)),
        index > last + 1, body.upperBound < lines.count
      {
        break
      }
      if isText(index, in: body, columns) {
        isOpen = false
        continue
      }
      let cells = columns.cells(of: lines[index]).filter { !$0.isEmpty }
      if cells.count >= 2 || isOpen && !isParagraph(lines[index], columns) {
        last = index + 1
        isOpen = true
      }
    }
    return last
  }

  /// Whether the line at `index` runs over the columns, or stands among lines that do and has no wide
  /// space.
  private func isText(_ index: Int, in range: Range<Int>, _ columns: PageColumns) -> Bool {
    guard columns.isCrossed(by: lines[index]) || !lines[index].hasGap else { return false }
    let block = neighbours(of: index, in: range)
    if block.contains(where: \.hasGap) {
      // The columns of the rows around may stand elsewhere than those of the page.
      return columns.isCrossed(by: lines[index])
        && columns.drawn(by: block).isCrossed(by: lines[index])
    }
    if columns.isCrossed(by: lines[index]) { return true }
    return block.count { columns.isCrossed(by: $0) } * 2 >= block.count && block.count > 1
  }

  /// Whether `line` begins at the left edge of a table whose first column holds numbers.
  private func isParagraph(_ line: PageLine, _ columns: PageColumns) -> Bool {
    guard let first = line.words.first, let border = columns.starts.first, border <= 7 else {
      return false
    }
    return first.columns.lowerBound < border - 1 && PrintedNumber(first.text) == nil
  }

  /// How many lines from `index` on repeat the header.
  private func repeatedHeader(at index: Int, _ found: FoundHeader, _ columns: PageColumns) -> Int? {
    let count = found.lines.count
    guard index + count <= lines.count else { return nil }
    for place in 0..<count {
      let mine = lines[index + place].words.map(\.text)
      let theirs = lines[found.lines.lowerBound + place].words.map(\.text)
      if mine != theirs { return nil }
    }
    return count
  }

  /// Adds `block` below the others.
  mutating func add(_ block: RoadmapBlock) { blocks.append(block) }

  /// Adds `finding`.
  mutating func report(_ finding: RoadmapFinding) { findings.append(finding) }

  private mutating func appendHeading(_ range: Range<Int>, width: Int) {
    let numbers = lines[range].map(\.number)
    let heading = text(lines[range].map { $0.text.cleaned() }, at: numbers[0])
    blocks.append(
      .row(
        SourceRow(
          cells: [heading] + Array(repeating: "", count: max(1, width - 1)), lines: numbers,
          spansTable: true)))
  }

  /// The lines of a cell as one text, with a finding for each cut word that the document does not
  /// prove.
  mutating func text(
    _ parts: [String], width: Int? = nil, breaks: Set<Int> = [], at line: Int
  ) -> String {
    var decisions: [HyphenJoiner.Decision] = []
    let text = joiner.joined(parts, width: width, breaks: breaks, &decisions)
    for decision in decisions where decision.verdict == .doubtful {
      findings.append(
        RoadmapFinding(
          .rowUncertain, line: line,
          Phrase(
            ru: "на конце строки «\(decision.word)»: это два слова или одно разорванное, не ясно",
            en: "“\(decision.word)” at the end of a line may be two words or one that was cut")))
    }
    for decision in decisions where !decision.isProven && decision.verdict != .doubtful {
      findings.append(
        RoadmapFinding(
          .wordJoined, line: line,
          Phrase(
            ru: "слово, разорванное на конце строки, прочитано как «\(decision.word)»",
            en: "a word cut at the end of a line is read as “\(decision.word)”")))
    }
    return text
  }

  /// Lines outside of the tables; a paragraph that goes on over several lines keeps them.
  private mutating func appendText(_ range: Range<Int>) {
    for index in range {
      let line = lines[index]
      if line.isAfterGap { blocks.append(.gap(line: max(1, line.number - 1))) }
      blocks.append(.text(SourceLine(number: line.number, text: line.text.withoutFormFeeds)))
    }
  }
}

extension String {
  /// The text without the signs that begin a page.
  fileprivate var withoutFormFeeds: String {
    utf8.contains(0xC)
      ? String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{C}" })) : self
  }
}
