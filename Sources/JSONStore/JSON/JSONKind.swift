public import Wording

/// The kinds of JSON values.
public enum JSONKind: Hashable, Sendable, CaseIterable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool
  /// A number, whole or not.
  case number
  /// A text in quotes.
  case string
  /// A list in square brackets.
  case array
  /// Keys and values in braces.
  case object

  /// The kind in words, nominative.
  public var name: Phrase {
    switch self {
    case .null: Phrase(verbatim: "null")
    case .bool: Phrase(ru: "true или false", en: "true or false")
    case .number: Phrase(ru: "число", en: "a number")
    case .string: Phrase(ru: "строка в кавычках", en: "a string in quotes")
    case .array: Phrase(ru: "список […]", en: "a list […]")
    case .object: Phrase(ru: "объект {…}", en: "an object {…}")
    }
  }
}
