import Wording

/// A page of help that is being written: headings, paragraphs and two-column lists in lines of a
/// given width.
struct TextPage {
  private(set) var lines: [String] = []
  private let width: Int

  private static let margin = 2
  private static let gap = 2
  private static let widestLabel = 30

  init(width: Int) {
    self.width = max(width, 40)
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(text)
  }

  /// Adds the paragraphs of `text`; empty lines part them, other line breaks are spaces.
  mutating func paragraphs(_ text: String) {
    for paragraph in text.paragraphs {
      if !lines.isEmpty { lines.append("") }
      lines += paragraph.wrapped(at: width)
    }
  }

  /// Adds a line that continues under its own text where it is too long.
  mutating func hanging(_ text: String, by indent: Int = 4) {
    let margin = String(repeating: " ", count: Self.margin)
    lines += (margin + text).wrapped(at: width, indent: Self.margin + indent)
  }

  /// Adds a command line; a long one goes on after a backslash, so that it can be pasted as it is.
  mutating func commandLine(_ line: String) {
    let margin = String(repeating: " ", count: Self.margin)
    var current = margin
    for word in line.shellWordTexts {
      let isFirst = current.allSatisfy { $0 == " " }
      // Two columns are kept for the backslash and the space before it.
      if !isFirst, current.displayWidth + 1 + word.displayWidth > width - 2 {
        lines.append(current + " \\")
        current = margin + margin + margin + word
      } else {
        current += (isFirst ? "" : " ") + word
      }
    }
    lines.append(current)
  }

  /// Adds a text whose every line is indented by `indent`.
  mutating func indented(_ text: String, by indent: Int) {
    let margin = String(repeating: " ", count: indent)
    lines += text.wrapped(at: width - indent).map { margin + $0 }
  }

  /// Adds labels on the left and explanations on the right; a label too wide for its column has a
  /// line of its own.
  mutating func columns(_ rows: [(label: String, text: String)]) {
    let widest = rows.map(\.label.displayWidth).filter { $0 <= Self.widestLabel }.max() ?? 0
    let column = Self.margin + widest + Self.gap
    let indent = String(repeating: " ", count: column)
    let margin = String(repeating: " ", count: Self.margin)
    for row in rows {
      let text = row.text.wrapped(at: width - column)
      if row.label.displayWidth > widest {
        lines.append(margin + row.label)
        lines += text.map { indent + $0 }
      } else if text.allSatisfy(\.isEmpty) {
        lines.append(margin + row.label)
      } else {
        lines.append((margin + row.label).padded(to: column) + text[0])
        lines += text.dropFirst().map { indent + $0 }
      }
    }
  }
}

extension String {
  /// The words of a command line as they are written, with their quotation marks.
  fileprivate var shellWordTexts: [String] {
    var isQuoted = false
    return split { character in
      if character == "\"" { isQuoted.toggle() }
      return character == " " && !isQuoted
    }.map(String.init)
  }

  /// The paragraphs of a text that empty lines part, each as one line.
  var paragraphs: [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty)
      .map { $0.joined(separator: " ") }
  }
}
