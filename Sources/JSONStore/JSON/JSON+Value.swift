internal import Wording

extension JSON: JSONValue {
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> JSON {
    switch try reader.nextKind() {
    case .null:
      _ = try reader.readNull()
      return .null
    case .bool: return .bool(try reader.readBool())
    case .number:
      if try reader.scanNumber().isWhole { return .integer(try reader.readInteger()) }
      return .number(try reader.readNumber())
    case .string: return .string(try reader.readString())
    case .array:
      var elements: [JSON] = []
      try reader.readArray { reader throws(ReadFailure) in
        elements.append(try JSON.readJSON(from: &reader))
      }
      return .array(elements)
    case .object:
      var members: [Member] = []
      var keys: Set<String> = []
      try reader.readMembers { reader, key, place throws(ReadFailure) in
        if !keys.insert(key).inserted { throw ReadFailure(at: place, .repeatedField(key)) }
        members.append(Member(key, try JSON.readJSON(from: &reader)))
      }
      return .object(members)
    }
  }

  /// Appends the tree in its own order; a number that is not finite is written as `null`.
  public func writeJSON(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .bool(let value): writer.write(value)
    case .integer(let value): writer.write(value)
    case .number(let value) where value.isFinite: writer.write(value)
    case .number: writer.writeNull()
    case .string(let value): writer.write(value)
    case .array(let elements):
      writer.writeArray(count: elements.count, onLines: elements.contains(where: \.isCompound)) {
        elements[$1].writeJSON(to: &$0)
      }
    case .object(let members):
      writer.writeMembers(count: members.count) {
        members[$0].key
      } value: {
        members[$1].value.writeJSON(to: &$0)
      }
    }
  }

  public static var isCompoundJSON: Bool { true }

  public static var jsonSample: JSON { .null }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON { .bool(true) }

  public static func interpreting(_ text: String) throws(ValueProblem) -> JSON {
    try JSONCoding.interpret(JSON.self, text)
  }

  /// The text on several lines, with a final newline.
  public var prettyText: String {
    String(decoding: JSONCoding.encodePretty(self), as: UTF8.self)
  }

  /// The text on one line, without spaces and without a newline.
  public var compactText: String {
    String(decoding: JSONCoding.encodeCompact(self), as: UTF8.self)
  }
}
