public import JSONStore
import Wording

/// The number of an order as registers have it: «12», «12-О», «93/4-о».
public struct OrderNumber: Sendable {
  /// The number as it is printed, without «№».
  public let text: String

  /// The letters without case, spaces and kinds of hyphens, by which two numbers are compared.
  private let folded: String

  /// Creates a number of what somebody typed, with or without «№».
  ///
  /// - Throws: ``ValueProblem`` where it has no digit or is longer than 60 bytes.
  public init(typed: String) throws(ValueProblem) {
    var text = typed.cleaned()
    if text.hasPrefix("№") { text = String(text.dropFirst()).cleaned() }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard text.utf8.contains(where: digits.contains), text.utf8.count <= 60 else {
      throw ValueProblem(
        .quoted(typed)
          + Phrase(
            ru: " — не номер приказа: в нём нет ни одной цифры, или он слишком длинный",
            en: " is no number of an order: it has no digit or is too long"))
    }
    self.text = text
    folded = FoldedText(text).text.filter { $0 != " " }
  }

  /// The whole number that the text is, for example 12; `nil` for «12-О».
  public var whole: Int? { text.utf8.count <= 9 ? Int(text) : nil }

  /// The number at the beginning, by which a register is sorted; 0 where there is none.
  private var leading: Int { Int(text.prefix { $0.isASCII && $0.isNumber }.prefix(9)) ?? 0 }
}

extension OrderNumber: Hashable, Comparable {
  public static func == (left: Self, right: Self) -> Bool { left.folded == right.folded }

  public static func < (left: Self, right: Self) -> Bool {
    (left.leading, left.folded) < (right.leading, right.folded)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension OrderNumber: JSONText {
  public init(jsonText: String) throws(ValueProblem) { try self.init(typed: jsonText) }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema { TextSchema(example: "12", pattern: "^.*[0-9].*$") }
}
