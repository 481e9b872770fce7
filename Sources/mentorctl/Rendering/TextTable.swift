import Wording

/// A table as text: columns two spaces apart, on a screen the widest ones shortened to fit.
struct TextTable {
  /// The lines, with a final newline.
  let text: String

  init(_ table: ReportTable, _ settings: TextSettings) {
    guard !table.rows.isEmpty else {
      text = settings(table.empty) + "\n"
      return
    }
    let heading = table.columns.map { settings($0.title) }
    let rows = table.rows.map { $0.map { settings($0).visible } }
    var widths = heading.map(\.displayWidth)
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], cell.displayWidth)
      }
    }
    if let width = settings.screenWidth { Self.shrink(&widths, to: width) }
    func line(_ cells: [String]) -> String {
      var line = ""
      for (index, cell) in cells.enumerated() {
        line += cell.truncated(to: widths[index])
          .padded(to: widths[index], aligned: table.columns[index].alignment)
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    let rule = widths.map { String(repeating: "─", count: $0) }
    let head = [settings.style.strong(line(heading)), settings.style.faint(line(rule))]
    text = (head + rows.map(line)).joined(separator: "\n") + "\n"
  }

  /// Takes width from the widest columns until the line fits, never below twelve.
  private static func shrink(_ widths: inout [Int], to limit: Int) {
    while widths.reduce(0, +) + 2 * (widths.count - 1) > limit {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 12
      else { return }
      widths[widest] -= 1
    }
  }
}
