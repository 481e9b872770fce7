extension Array: JSONValue where Element: JSONValue {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> [Element] {
    var elements: [Element] = []
    try reader.readArray { reader throws(ReadFailure) in
      elements.append(try Element.readJSON(from: &reader))
    }
    return elements
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) {
    writer.writeArray(count: count, onLines: Element.isCompoundJSON) {
      self[$1].writeJSON(to: &$0)
    }
  }

  public static var isCompoundJSON: Bool { true }

  public static var jsonSample: [Element] { [] }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    ["type": "array", "items": Element.describeJSON(in: &schema)]
  }

  public func visited<V: ValueVisitor>(by visitor: inout V) -> [Element] {
    map { $0.visited(by: &visitor) }
  }

  /// Reads a JSON array, or elements separated by commas; empty elements are left out.
  public static func interpreting(_ text: String) throws(ValueProblem) -> [Element] {
    let trimmed = text.trimmed
    if trimmed.isEmpty { return [] }
    if trimmed.first == "[" { return try JSONCoding.interpret([Element].self, trimmed) }
    var elements: [Element] = []
    for part in trimmed.split(separator: ",").map({ String($0).trimmed }) where !part.isEmpty {
      elements.append(try Element.interpreting(part))
    }
    return elements
  }
}

extension Dictionary: JSONValue where Key == String, Value: JSONValue {
  @inlinable
  public static func readJSON(
    from reader: inout JSONReader
  ) throws(ReadFailure) -> [String: Value] {
    var members: [String: Value] = [:]
    try reader.readMembers { reader, key, place throws(ReadFailure) in
      let value = try Value.readJSON(from: &reader)
      if members.updateValue(value, forKey: key) != nil {
        throw ReadFailure(at: place, .repeatedField(key))
      }
    }
    return members
  }

  /// Appends the members, sorted by the code points of their keys.
  public func writeJSON(to writer: inout JSONWriter) {
    let members = sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
    writer.writeMembers(count: members.count) {
      members[$0].key
    } value: {
      members[$1].value.writeJSON(to: &$0)
    }
  }

  public static var isCompoundJSON: Bool { true }

  public static var jsonSample: [String: Value] { [:] }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    ["type": "object", "additionalProperties": Value.describeJSON(in: &schema)]
  }

  public func visited<V: ValueVisitor>(by visitor: inout V) -> [String: Value] {
    mapValues { $0.visited(by: &visitor) }
  }

  /// Reads a JSON object; the empty text is the empty dictionary.
  public static func interpreting(_ text: String) throws(ValueProblem) -> [String: Value] {
    text.trimmed.isEmpty ? [:] : try JSONCoding.interpret([String: Value].self, text)
  }
}

extension String {
  /// The text without the spaces and line breaks around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
