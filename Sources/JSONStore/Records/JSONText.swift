internal import Wording

/// A value that is stored as a JSON string: an identifier, a date, a word of a fixed list.
///
/// An enumeration with `String` raw values that is `CaseIterable` gets everything for free:
/// ```swift
/// public enum Level: String, JSONText, CaseIterable { case organization, municipality, region }
/// ```
public protocol JSONText: JSONValue {
  /// The value written as `jsonText`.
  ///
  /// - Throws: a ``ValueProblem`` that says what is wrong with the text, and what is expected.
  init(jsonText: String) throws(ValueProblem)

  /// The text that stands for the value; `init(jsonText:)` gives the value back.
  var jsonText: String { get }

  /// What the JSON Schema says about such texts; its example must be valid.
  static var jsonSchema: TextSchema { get }
}

extension JSONText {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Self {
    let start = reader.position
    let text = try reader.readString()
    do throws(ValueProblem) {
      return try Self(jsonText: text)
    } catch {
      throw ReadFailure(at: start, .problem(error))
    }
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) {
    writer.write(jsonText)
  }

  /// The example of the schema as a value; an invalid example is a mistake of the programmer.
  public static var jsonSample: Self {
    do throws(ValueProblem) {
      return try Self(jsonText: jsonSchema.example)
    } catch {
      preconditionFailure("the example of \(Self.self) is invalid: \(error.message.en)")
    }
  }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    jsonSchema.keywords
  }

  public static func interpreting(_ text: String) throws(ValueProblem) -> Self {
    try Self(jsonText: text.trimmed)
  }

  public func visited<V: ValueVisitor>(by visitor: inout V) -> Self { visitor.visit(self) }
}

extension JSONText where Self: RawRepresentable, Self: CaseIterable, RawValue == String {
  @inlinable
  public init(jsonText: String) throws(ValueProblem) {
    guard let value = Self(rawValue: jsonText) else {
      throw .unknownWord(jsonText, among: Self.allCases.map(\.rawValue))
    }
    self = value
  }

  @inlinable
  public var jsonText: String { rawValue }

  public static var jsonSchema: TextSchema {
    let values = allCases.map(\.rawValue)
    return TextSchema(example: values.first ?? "", values: values)
  }
}
