/// A value stored as a JSON object, declared once in an initializer that asks for every field.
///
/// Fields are asked for in the order of their keys. Reading, writing, the JSON Schema, the check for
/// unknown keys, `edit --set` and the columns of lists come from that one declaration.
public protocol Record: JSONValue {
  /// Walks through every field with `map`, offering the values of `old`.
  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure)
}
