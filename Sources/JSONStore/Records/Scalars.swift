extension Bool: JSONValue {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Bool {
    try reader.readBool()
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }

  public static var jsonSample: Bool { false }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON { ["type": "boolean"] }

  /// Reads `true`, `yes`, `да`, `1` and their opposites, in any case.
  public static func interpreting(_ text: String) throws(ValueProblem) -> Bool {
    switch text.trimmed.lowercased() {
    case "true", "yes", "да", "1": true
    case "false", "no", "нет", "0": false
    default:
      throw .neitherYesNorNo(text)
    }
  }
}

extension Int64: JSONValue {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Int64 {
    try reader.readInteger()
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }

  public static var jsonSample: Int64 { 1 }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON { ["type": "integer"] }

  public static func interpreting(_ text: String) throws(ValueProblem) -> Int64 {
    guard let value = Int64(text.trimmed) else { throw .notWhole(text) }
    return value
  }
}

extension Int: JSONValue {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Int {
    let start = reader.position
    guard let value = Int(exactly: try reader.readInteger()) else {
      throw ReadFailure(at: start, .syntax(.outsideInt64))
    }
    return value
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) { writer.write(Int64(self)) }

  public static var jsonSample: Int { 1 }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON { ["type": "integer"] }

  public static func interpreting(_ text: String) throws(ValueProblem) -> Int {
    guard let value = Int(text.trimmed) else { throw .notWhole(text) }
    return value
  }
}

extension Double: JSONValue {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Double {
    try reader.readNumber()
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }

  public static var jsonSample: Double { 1.5 }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON { ["type": "number"] }

  /// Reads a number with a point or, as Russian texts write it, a comma.
  public static func interpreting(_ text: String) throws(ValueProblem) -> Double {
    let isPlain = text.trimmed.allSatisfy { "0123456789+-.,eE".contains($0) }
    let pointed = String(text.trimmed.map { $0 == "," ? "." : $0 })
    guard isPlain, let value = Double(pointed), value.isFinite else {
      throw .notANumber(text)
    }
    return value
  }
}

extension String: JSONValue {
  @inlinable
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> String {
    try reader.readString()
  }

  @inlinable
  public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }

  public static var jsonSample: String { "" }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON { ["type": "string"] }

  public static func interpreting(_ text: String) throws(ValueProblem) -> String { text }
}
