/// A list whose items are being read.
struct MarkdownList {
  /// The spaces before its marks.
  let indent: Int

  /// What is printed before the current item.
  private(set) var printed: String

  private let mark: UInt8
  private var source: Int?
  private var number: Int?

  /// Begins a list with `item`.
  init(_ item: MarkdownItem) {
    indent = item.indent
    mark = item.mark
    source = item.number
    number = item.number
    printed = Self.printed(item, item.number)
  }

  /// Whether `item` is a further item of this list.
  func continues(with item: MarkdownItem) -> Bool {
    abs(item.indent - indent) < 2 && item.mark == mark && (item.number == nil) == (number == nil)
  }

  /// Goes on to the next item.
  ///
  /// A number that repeats the one before it counts on, as every program shows
  /// it; any other is printed as it was typed.
  mutating func take(_ item: MarkdownItem) {
    let isRepeated = item.number != nil && item.number == source
    number = isRepeated ? number.map { $0 + 1 } : item.number
    source = item.number
    printed = Self.printed(item, number)
  }

  private static func printed(_ item: MarkdownItem, _ number: Int?) -> String {
    number.map { "\($0)\(item.mark == 0x29 ? ")" : ".") " } ?? "- "
  }
}
