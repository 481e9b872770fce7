/// Gathers the definitions of the records that a JSON Schema (draft 2020-12) names.
public struct SchemaBuilder: Sendable {
  /// The definitions so far, by name, in the order of their first use.
  private var definitions: [JSON.Member] = []

  /// The names given so far.
  private var names: [ObjectIdentifier: String] = [:]

  init() {}

  /// A reference to the definition of `type`, which is made at the first call.
  mutating func reference<R: Record>(to type: R.Type) -> JSON {
    if let name = names[ObjectIdentifier(type)] { return reference(name) }
    let name = freeName(for: String(describing: type))
    names[ObjectIdentifier(type)] = name
    let place = definitions.count
    definitions.append(JSON.Member(name, .null))
    definitions[place] = JSON.Member(name, describe(type))
    return reference(name)
  }

  /// The schema of an object with exactly the fields of `type`.
  mutating func describe<R: Record>(
    _ type: R.Type, first: [JSON.Member] = []
  ) -> JSON {
    var map = SchemaMap(builder: self)
    _ = R(&map, of: nil)
    self = map.builder
    return SchemaBuilder.object(
      properties: first + map.properties, required: first.map(\.key) + map.required)
  }

  static func object(properties: [JSON.Member], required: [String]) -> JSON {
    [
      "type": "object",
      "properties": .object(properties),
      "required": .array(required.map(JSON.string)),
      "additionalProperties": false,
    ]
  }

  private func reference(_ name: String) -> JSON { ["$ref": "#/$defs/\(name)"] }

  private func freeName(for name: String) -> String {
    let taken = Set(names.values)
    let plain = String(name.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    var candidate = plain
    var number = 2
    while taken.contains(candidate) {
      candidate = "\(plain)\(number)"
      number += 1
    }
    return candidate
  }

  /// The whole schema: `body` with its head and the definitions that it needs.
  func document(id: String, title: String, body: JSON) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSON.Member("$id", .string(id)),
      JSON.Member("title", .string(title)),
    ]
    if case .object(let keywords) = body { members += keywords }
    if !definitions.isEmpty { members.append(JSON.Member("$defs", .object(definitions))) }
    return .object(members)
  }
}

/// Notes name and schema of every field.
private struct SchemaMap: FieldMap {
  var builder: SchemaBuilder
  var properties: [JSON.Member] = []
  var required: [String] = []

  init(builder: SchemaBuilder) {
    self.builder = builder
  }

  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) -> T {
    properties.append(JSON.Member(name.description, T.describeJSON(in: &builder)))
    required.append(name.description)
    return T.jsonSample
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) -> T {
    let value = value()
    var schema = T.describeJSON(in: &builder)
    if case .object(let keywords) = schema {
      schema = .object(keywords + [JSON.Member("default", JSON(value))])
    }
    properties.append(JSON.Member(name.description, schema))
    return value
  }

  mutating func optional<T: JSONValue>(_ name: StaticString, _ old: T?) -> T? {
    properties.append(JSON.Member(name.description, T.describeJSON(in: &builder)))
    return nil
  }

  func check(_ problem: @autoclosure () -> ValueProblem?) {}
}

/// The JSON Schema (draft 2020-12) of a file that holds one record of `type` and nothing else.
///
/// Unknown keys are refused; what a schema cannot say (references, the record's checks) is left out.
public func jsonSchema<R: Record>(of type: R.Type, id: String, title: String) -> JSON {
  var builder = SchemaBuilder()
  let body = builder.describe(type)
  return builder.document(id: id, title: title, body: body)
}
