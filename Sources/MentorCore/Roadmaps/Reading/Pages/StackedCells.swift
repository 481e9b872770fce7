import Wording

/// Reads tables whose cells stand one below another, as plain copying out of a PDF leaves them.
///
/// The captions must stand one a line and begin with the number of the row, and the numbers must run on
/// from one: they tell the rows. Inside of a row each line is a cell, or the deadline tells where the
/// cells before and after it end. A row that leaves a doubt is read with a finding.
struct StackedCells {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock] = []

  /// What had to be decided.
  private(set) var findings: [RoadmapFinding] = []

  private let header: Header

  /// Reads `source`; `nil` where no captions stand one below another or no numbers follow them.
  ///
  /// - Complexity: O(*n*).
  init?(_ source: [SourceLine]) {
    let lines = source.filter { !$0.isBlank }
    guard let (header, captions) = Self.captions(in: lines), header.column(.number) == 0 else {
      return nil
    }
    self.header = header
    let starts = Self.starts(in: lines, from: captions.upperBound)
    guard starts.count >= 2, starts[0] <= captions.upperBound + 2 else { return nil }
    appendText(source, until: lines[captions.lowerBound].number)
    let texts = header.captions
    blocks.append(.row(SourceRow(cells: texts, lines: lines[captions].map(\.number))))
    for index in captions.upperBound..<starts[0] { blocks.append(.text(lines[index])) }
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : lines.count
      read(Array(lines[start..<end]), isLast: place + 1 == starts.count)
    }
  }

  /// The first run of captions, one a line; «№» and «п/п» may take two.
  private static func captions(in lines: [SourceLine]) -> (Header, Range<Int>)? {
    for start in lines.indices {
      let first = Caption(lines[start].text)
      guard first.role == .number else { continue }
      var texts = [first.text]
      var end = start + 1
      while end < lines.count, end - start < 14 {
        let text = lines[end].text.cleaned()
        let caption = Caption(text)
        let goesOn = text.unicodeScalars.first?.properties.isLowercase == true
        if goesOn, Caption(texts[texts.count - 1] + " " + text).role != nil {
          texts[texts.count - 1] += " " + text
        } else if caption.role == .number, texts.count == 1 {
          texts[0] += " " + text
        } else if caption.role != nil {
          texts.append(text)
        } else {
          break
        }
        end += 1
      }
      let row = SourceRow(cells: texts, lines: [lines[start].number])
      if texts.count >= 3, let header = Header(row: row), header.roles.count == texts.count {
        return (header, start..<end)
      }
    }
    return nil
  }

  /// The lines that begin with the next number of the rows.
  private static func starts(in lines: [SourceLine], from first: Int) -> [Int] {
    var starts: [Int] = []
    var last: Int?
    for index in lines.indices.dropFirst(first) {
      let text = lines[index].text.cleaned()
      let number = PrintedNumber(text) ?? LeadingNumber(text)?.number
      guard let value = number?.components, value.count == 1, value[0] == (last ?? 0) + 1 else {
        continue
      }
      starts.append(index)
      last = value[0]
    }
    return starts
  }

  private mutating func read(_ lines: [SourceLine], isLast: Bool) {
    var texts = lines.map { $0.text.cleaned() }
    var cells = Array(repeating: "", count: header.roles.count)
    if let leading = LeadingNumber(texts[0]), !leading.rest.isEmpty {
      cells[0] = leading.printed
      texts[0] = leading.rest
    } else {
      cells[0] = texts.removeFirst()
    }
    let width = cells.count - 1
    var isCertain = true
    if texts.count == width {
      for (column, text) in texts.enumerated() { cells[column + 1] = text }
    } else {
      isCertain = place(texts, into: &cells)
    }
    if !isCertain {
      findings.append(
        RoadmapFinding(
          .rowUncertain, line: lines[0].number,
          Phrase(
            ru: "ячейки строки «\(cells[0])» стоят одна под другой, и границы между ними не ясны",
            en:
              "the cells of row “\(cells[0])” stand one below another, and their borders are unclear"
          )))
    }
    blocks.append(.row(SourceRow(cells: cells, lines: lines.map(\.number))))
  }

  /// Places `texts` around the deadline; `false` where a doubt is left.
  private func place(_ texts: [String], into cells: inout [String]) -> Bool {
    guard let deadline = header.column(.deadline),
      let first = texts.indices.first(where: { $0 > 0 && DeadlineLook.fits(texts[$0]) })
    else {
      cells[1] = texts.joined(separator: "\n")
      return false
    }
    var end = first + 1
    while end < texts.count, DeadlineLook.fits(texts[first...end].joined(separator: " ")),
      DeadlineLook.fits(texts[end])
    {
      end += 1
    }
    cells[deadline] = texts[first..<end].joined(separator: " ")
    let isCertain = Self.fill(&cells, 1..<deadline, Array(texts[..<first]))
    return Self.fill(&cells, (deadline + 1)..<cells.count, Array(texts[end...])) && isCertain
  }

  /// Puts `texts` into `columns`; `false` where their number leaves a doubt.
  private static func fill(
    _ cells: inout [String], _ columns: Range<Int>, _ texts: [String]
  ) -> Bool {
    guard let first = columns.first else { return texts.isEmpty }
    if texts.count == columns.count {
      for (column, text) in zip(columns, texts) { cells[column] = text }
      return true
    }
    guard columns.count > 1 else {
      cells[first] = texts.joined(separator: "\n")
      // One text over several lines is plain where each goes on with the one above.
      return zip(texts, texts.dropFirst()).allSatisfy { above, text in
        CellText.isTail(text) || CellText.isUnfinished(above)
      } || columns.first == 1
    }
    for (column, text) in zip(columns, texts) { cells[column] = text }
    if texts.count > columns.count, let last = columns.last {
      cells[last] = texts[(columns.count - 1)...].joined(separator: "\n")
    }
    return false
  }

  private mutating func appendText(_ source: [SourceLine], until number: Int) {
    for line in source where line.number < number {
      blocks.append(line.isBlank ? .gap(line: line.number) : .text(line))
    }
  }
}
