/// A value that has a form in JSON: how it is read, written, described and typed by a person.
///
/// Ready for use are `Bool`, `Int`, `Int64`, `Double`, `String`, arrays, dictionaries with text keys,
/// every ``Record``, every ``JSONText`` (identifiers, dates, enumerations) and the tree ``JSON``.
/// An optional value is not one: absence is a matter of the field (``FieldMap/optional(_:_:)``).
public protocol JSONValue: Sendable {
  /// Reads the value on which `reader` stands, and leaves `reader` right after it.
  static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Self

  /// Appends the value to `writer`.
  func writeJSON(to writer: inout JSONWriter)

  /// Whether each element of an array of such values stands on a line of its own.
  static var isCompoundJSON: Bool { get }

  /// A valid value, the same at every call, for listing fields and describing them.
  static var jsonSample: Self { get }

  /// The JSON Schema of such values; types used more than once go to the definitions of `schema`.
  static func describeJSON(in schema: inout SchemaBuilder) -> JSON

  /// The value that a person means by `text`, as in `edit --set field=text`.
  static func interpreting(_ text: String) throws(ValueProblem) -> Self

  /// This value with the part at `path` replaced by what `text` means; an empty path means the whole.
  func replacing(at path: ArraySlice<Substring>, with text: String) throws(ValueProblem) -> Self

  /// This value with what `visitor` puts in the place of each ``JSONText`` inside.
  func visited<V: ValueVisitor>(by visitor: inout V) -> Self
}

extension JSONValue {
  public static var isCompoundJSON: Bool { false }

  public func replacing(
    at path: ArraySlice<Substring>, with text: String
  ) throws(ValueProblem) -> Self {
    if let name = path.first { throw .noFieldInside(String(name)) }
    return try Self.interpreting(text)
  }

  public func visited<V: ValueVisitor>(by visitor: inout V) -> Self { self }
}
