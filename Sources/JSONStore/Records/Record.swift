/// A value stored as a JSON object, declared once in an initializer that asks for every field.
///
/// Fields are asked for in the order of their keys. Reading, writing, the JSON Schema, the check for
/// unknown keys, `edit --set` and the columns of lists come from that one declaration.
/// ```swift
/// public struct Prize: Record {
///   public let id: PrizeID, places: Int, received: CalendarDate?
///
///   public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
///     id = try map.field("id", old?.id)
///     places = try map.field("places", old?.places, default: 1)
///     received = try map.optional("received", old?.received)
///     try map.check(places > 0 ? nil : ValueProblem(Phrase(ru: "…", en: "…")))
///   }
/// }
/// ```
/// The initializer asks for the same fields whatever the values are, and neither calls a
/// precondition on them nor looks at the clock: it also runs with invented values, to list the fields.
public protocol Record: JSONValue {
  /// Walks through every field with `map`, offering the values of `old`.
  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure)
}

extension Record {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Self {
    try reader.readObject(names: { fieldNames(of: Self.self) }) { map throws(ReadFailure) in
      try Self(&map, of: nil)
    }
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) {
    writer.writeObject { map in _ = Self(&map, of: self) }
  }

  public static var isCompoundJSON: Bool { true }

  /// The record made of the samples of its fields, without the optional ones.
  public static var jsonSample: Self {
    var map = SampleMap()
    return Self(&map, of: nil)
  }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    schema.reference(to: Self.self)
  }

  /// The record that `text` states in JSON.
  public static func interpreting(_ text: String) throws(ValueProblem) -> Self {
    try JSONCoding.interpret(Self.self, text)
  }

  public func replacing(
    at path: ArraySlice<Substring>, with text: String
  ) throws(ValueProblem) -> Self {
    guard let name = path.first else { return try Self.interpreting(text) }
    var map = FieldEditor(name: name, rest: path.dropFirst(), text: text)
    let edited = try Self(&map, of: self)
    guard map.isFound else { throw .unknownField(String(name), known: fieldNames(of: Self.self)) }
    return edited
  }

  public func visited<V: ValueVisitor>(by visitor: inout V) -> Self {
    var map = VisitMap(visitor: visitor)
    let record = Self(&map, of: self)
    visitor = map.visitor
    return record
  }

  /// The record with `field` replaced by what `text` means for the field's type.
  ///
  /// Lists are given as `a, b` or as JSON, records as JSON; an empty text removes an optional field
  /// and empties a list. A field of a record inside is named with a point: `role.grade`.
  ///
  /// - Throws: a ``ValueProblem`` where the field is unknown, the text does not fit its type, or the
  ///   record's own checks fail.
  public func replacing(_ field: String, with text: String) throws(ValueProblem) -> Self {
    let path = field.split(separator: ".", omittingEmptySubsequences: false)
    return try replacing(at: path[...], with: text)
  }
}
