import Wording

/// A piece of HTML that stands on lines of its own in Markdown.
struct MarkdownHTMLBlock {
  /// The lines of it, joined.
  let text: String

  /// The number of its first line.
  let firstLine: Int

  /// How many lines it takes.
  let lineCount: Int

  /// Reads the HTML at the start of `lines`; `nil` where the tag belongs to a paragraph.
  init?(_ lines: ArraySlice<MarkdownLine>) {
    guard let first = lines.first else { return nil }
    let start = first.trimmed.lowercased()
    let count: Int
    if start.hasPrefix("<!--") {
      count = Self.count(in: lines) { $0.holds("-->") }
    } else if let name = Self.wholes.first(where: { Self.names(start, $0) }) {
      count = Self.countToEnd(of: name, in: lines)
    } else if Self.isOfBlock(start) {
      count = lines.prefix { !$0.isBlank }.count
    } else {
      return nil
    }
    lineCount = count
    firstLine = first.number
    text = lines.prefix(count).map(\.text).joined(separator: "\n")
  }

  /// The elements that blank lines do not end.
  private static let wholes = ["table", "script", "style", "pre", "textarea"]

  /// Whether `start` begins the element `name`.
  private static func names(_ start: String, _ name: String) -> Bool {
    guard start.hasPrefix("<\(name)") else { return false }
    let next = start.utf8.dropFirst(name.utf8.count + 1).first
    return next.map { !$0.isLetterOrDigit } ?? true
  }

  private static func isOfBlock(_ start: String) -> Bool {
    var rest = start.utf8.dropFirst()
    if rest.first == 0x2F { rest = rest.dropFirst() }
    if rest.first == 0x21 || rest.first == 0x3F { return true }
    let name = String(decoding: rest.prefix { $0.isLetterOrDigit }, as: UTF8.self)
    switch HTMLName(name) {
    case .p, .li, .dd, .dt, .hr, .meta: return true
    case let known: return known.isBlock || known.isOfTable || known.headingLevel != nil
    }
  }

  /// How many lines there are up to the first that `isLast`; all where none is.
  private static func count(
    in lines: ArraySlice<MarkdownLine>, isLast: (String) -> Bool
  ) -> Int {
    (lines.firstIndex { isLast($0.text) }.map { $0 + 1 } ?? lines.endIndex) - lines.startIndex
  }

  /// How many lines there are up to the end of the element `name`, those inside of it counted.
  private static func countToEnd(of name: String, in lines: ArraySlice<MarkdownLine>) -> Int {
    var depth = 0
    return count(in: lines) { line in
      let lower = line.lowercased()
      depth += lower.occurrences(of: "<\(name)") - lower.occurrences(of: "</\(name)")
      return depth <= 0
    }
  }
}

extension String {
  /// How often `word` stands in the text.
  fileprivate func occurrences(of word: String) -> Int {
    ranges(ofPart: word).count
  }
}
