import MentorCore
import Wording

/// A paper as plain text: for a look on the screen, a message, or a program that reads texts.
struct PaperPlainText {
  /// The text, with a line feed at its end.
  let text: String

  /// The columns of the text.
  private static let width = 80

  init(_ paper: Paper) {
    var lines = paper.blocks.flatMap(Self.lines)
    for annex in paper.annexes {
      lines += ["", String(repeating: "-", count: Self.width), ""]
      if !annex.label.isEmpty { lines += Self.lines(.corner(annex.label)) + [""] }
      if !annex.title.isEmpty { lines += Self.lines(.name(annex.title)) + [""] }
      lines += annex.blocks.flatMap(Self.lines)
    }
    text = lines.map(\.withoutSpacesAtEnd).joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: PaperBlock) -> [String] {
    switch block {
    case .organization(let lines): lines.flatMap(wrapped).map(centered)
    case .corner(let lines):
      lines.flatMap { wrapped($0, width: 36) }.map { String(repeating: " ", count: 44) + $0 }
    case .name(let text), .place(let text), .paragraph(let text, .centered):
      wrapped(text).map(centered)
    case .registration(let date, let number):
      [apart(date?.numeric ?? Paper.blankDate, "№ \(number?.visible ?? Paper.blankNumber)")]
    case .heading(let text): [""] + wrapped(text, width: 56) + [""]
    case .section(let text), .paragraph(let text, .strong): [""] + wrapped(text)
    case .paragraph(let text, _): wrapped(text)
    case .operative(let text): ["", text.visible, ""]
    case .clauses(let clauses):
      clauses.numbered.flatMap {
        let indent = String(repeating: "   ", count: $0.depth)
        return hanging(indent + $0.number + " ", $0.text)
      }
    case .items(let items): items.flatMap { hanging("– ", $0) }
    case .table(let table): self.table(table)
    case .fields(let fields): fields.flatMap(field)
    case .choices(let choices, let allowsSeveral):
      choices.flatMap { hanging(allowsSeveral ? "[ ] " : "( ) ", $0) }
    case .scale(let range, let low, let high):
      [
        [low.visible, range.map { "\($0)" }.joined(separator: "  "), high.visible]
          .filter { !$0.isEmpty }.joined(separator: "   ")
      ]
    case .lines(let count): [String](repeating: ruled(width), count: max(0, count))
    case .signatures(let signatures): signatures.flatMap(signature)
    case .acquaintance(let names):
      names.map { ruled(16) + "  " + ($0?.visible ?? ruled(28)) + "  " + Paper.blankShortDate }
    case .gap, .newPage: [""]
    }
  }

  private static func wrapped(_ text: String) -> [String] { wrapped(text, width: width) }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { String($0).visible.withBoundSpaces.wrapped(at: width) }
      .map { $0.exchanging("\u{A0}", for: " ") }
  }

  private static func hanging(_ start: String, _ text: String) -> [String] {
    let indent = start.displayWidth
    return wrapped(text, width: width - indent).enumerated().map { index, line in
      (index == 0 ? start : String(repeating: " ", count: indent)) + line
    }
  }

  private static func centered(_ line: String) -> String {
    String(repeating: " ", count: max(0, (width - line.displayWidth) / 2)) + line
  }

  private static func apart(_ left: String, _ right: String) -> String {
    let room = width - left.displayWidth - right.displayWidth
    return left + String(repeating: " ", count: max(2, room)) + right
  }

  private static func ruled(_ length: Int) -> String { String(repeating: "_", count: length) }

  private static func field(_ field: PaperField) -> [String] {
    let start = field.label.isEmpty ? "" : field.label.visible + " "
    let end = field.caption.isEmpty ? "" : " (\(field.caption.visible))"
    if let value = field.value { return wrapped(start + value.visible + end) }
    let room = width - start.displayWidth - end.displayWidth
    return wrapped(start + ruled(max(20, room)) + end)
  }

  private static func signature(_ signature: PaperSignature) -> [String] {
    let office = wrapped(signature.office, width: 36)
    let name = signature.name?.visible ?? ruled(24)
    let last = apart((office.last ?? "") + "  ", name)
    let date = signature.isDated ? [Paper.blankDate] : []
    return [""] + office.dropLast() + [last] + date
  }

  /// The table as columns, headings of parts between the rows.
  private static func table(_ table: PaperTable) -> [String] {
    let columns = table.columns.enumerated().map { index, column in
      ReportTable.Column(key: "\(index)", title: Phrase(verbatim: column.caption.cleaned().visible))
    }
    let cells = table.rows.compactMap { row -> [Phrase]? in
      guard case .cells = row else { return nil }
      return table.cells(of: row).map { Phrase(verbatim: $0.cleaned()) }
    }
    let settings = TextSettings(language: .russian, screenWidth: nil)
    var report = ReportTable(columns: columns, rows: cells)
    report.empty = Phrase(verbatim: "")
    let lines = TextTable(report, settings).text.split(separator: "\n").map(String.init)
    var rest = lines.dropFirst(2)[...]
    return lines.prefix(2)
      + table.rows.compactMap { row in
        if case .heading(let text) = row { text.visible } else { rest.popFirst() }
      }
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var withoutSpacesAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
