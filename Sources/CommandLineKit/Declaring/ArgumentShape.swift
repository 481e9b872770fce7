/// How many values a parameter takes: exactly one, at most one, or any number.
///
/// Do not conform: ``ArgumentValue`` refines this protocol, an optional and an array of such values
/// conform to it, and nothing else is a shape.
public protocol ArgumentShape: Sendable {
  /// The type of one value.
  associatedtype SingleArgument: ArgumentValue

  /// How many values the shape takes.
  static var arity: Arity { get }

  /// The shape of `values`, or `nil` where the shape does not exist without a value.
  static func gathered(_ values: [SingleArgument]) -> Self?

  /// The words that give this value, for help.
  var argumentTexts: [String] { get }
}

/// How many values a parameter takes.
public enum Arity: Hashable, Sendable {
  case one, optional, many
}

extension ArgumentValue {
  public static var arity: Arity { .one }

  public static func gathered(_ values: [Self]) -> Self? { values.first }

  public var argumentTexts: [String] { argumentText.map { [$0] } ?? [] }
}

extension Optional: ArgumentShape where Wrapped: ArgumentValue {
  public typealias SingleArgument = Wrapped

  public static var arity: Arity { .optional }

  public static func gathered(_ values: [Wrapped]) -> Self? { .some(values.first) }

  public var argumentTexts: [String] { self?.argumentTexts ?? [] }
}

extension Array: ArgumentShape where Element: ArgumentValue {
  public typealias SingleArgument = Element

  public static var arity: Arity { .many }

  public static func gathered(_ values: [Element]) -> Self? { values }

  public var argumentTexts: [String] { flatMap(\.argumentTexts) }
}
