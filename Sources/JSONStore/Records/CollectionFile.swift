/// A file that holds a collection: `{"schema":1,"mentors":[…]}`.
///
/// `schema` stands first, so that a newer file is recognised before its records are looked at.
public struct CollectionFile<Element: Record>: Sendable {
  /// The key of the collection, `mentors` in `mentors.json`.
  public let key: StaticString

  /// The schema that this program reads and writes.
  public let schema: Int

  /// Describes the file whose collection stands under `key`.
  public init(key: StaticString, schema: Int = 1) {
    self.key = key
    self.schema = schema
  }

  /// The records of the file with the text `bytes`, in the order of the file.
  ///
  /// - Throws: a ``JSONError``; ``JSONError/Reason/newerSchema(found:known:)`` goes before any other.
  /// - Complexity: O(*n*) in the number of bytes.
  @inlinable
  public func decode(_ bytes: consuming [UInt8], file: String) throws(JSONError) -> [Element] {
    try JSONCoding.read(bytes, file: file, line: 1) { reader throws(ReadFailure) in
      try reader.readVersioned(schema, names: { [key.description] }) {
        map throws(ReadFailure) in
        try map.field(key, nil as [Element]?)
      }
    }
  }

  /// The stored form of a file with `elements`.
  @inlinable
  public func encode(_ elements: [Element]) -> [UInt8] {
    JSONCoding.write(isPretty: true) { writer in
      writer.writeVersioned(schema) { map in
        _ = map.field(key, elements)
      }
    }
  }

  /// The JSON Schema (draft 2020-12) of the file.
  public func jsonSchema(id: String, title: String) -> JSON {
    var builder = SchemaBuilder()
    let items = [Element].describeJSON(in: &builder)
    let body = SchemaBuilder.object(
      properties: [SchemaBuilder.version(schema), JSON.Member(key.description, items)],
      required: ["schema", key.description])
    return builder.document(id: id, title: title, body: body)
  }
}

/// A file that holds one record, with `schema` as its first key: `{"schema":1,"title":…}`.
public struct RecordFile<Content: Record>: Sendable {
  /// The schema that this program reads and writes.
  public let schema: Int

  /// Describes a file with one record of the type `Content`.
  public init(schema: Int = 1) {
    self.schema = schema
  }

  /// The record in the file with the text `bytes`.
  ///
  /// - Throws: a ``JSONError``; ``JSONError/Reason/newerSchema(found:known:)`` goes before any other.
  @inlinable
  public func decode(_ bytes: consuming [UInt8], file: String) throws(JSONError) -> Content {
    try JSONCoding.read(bytes, file: file, line: 1) { reader throws(ReadFailure) in
      try reader.readVersioned(schema, names: { fieldNames(of: Content.self) }) {
        map throws(ReadFailure) in
        try Content(&map, of: nil)
      }
    }
  }

  /// The stored form of a file with `content`.
  @inlinable
  public func encode(_ content: Content) -> [UInt8] {
    JSONCoding.write(isPretty: true) { writer in
      writer.writeVersioned(schema) { map in
        _ = Content(&map, of: content)
      }
    }
  }

  /// The JSON Schema (draft 2020-12) of the file.
  public func jsonSchema(id: String, title: String) -> JSON {
    var builder = SchemaBuilder()
    let body = builder.describe(Content.self, first: [SchemaBuilder.version(schema)])
    return builder.document(id: id, title: title, body: body)
  }
}

extension SchemaBuilder {
  /// The member `schema` of the properties of a file.
  static func version(_ schema: Int) -> JSON.Member {
    JSON.Member("schema", ["const": .integer(Int64(schema))])
  }
}

extension JSONWriter {
  /// Appends an object with `schema` first and the fields of `body` after it, sorted among themselves.
  @inlinable
  mutating func writeVersioned(_ schema: Int, _ body: (inout JSONWriter) -> Void) {
    writeObject { map in
      _ = map.field("schema", schema)
      map.object.start = map.used &+ 1
      map.object.lastKey = ""
      body(&map)
    }
  }
}

extension JSONReader {
  /// Reads an object that carries a schema number, with the fields of `body` beside it.
  @inlinable
  mutating func readVersioned<Value>(
    _ schema: Int, names: () -> [String],
    _ body: (inout JSONReader) throws(ReadFailure) -> Value
  ) throws(ReadFailure) -> Value {
    let start = position
    do throws(ReadFailure) {
      return try readObject(names: { ["schema"] + names() }) { map throws(ReadFailure) in
        let found = try map.field("schema", nil as Int64?)
        if found != Int64(schema) { throw map.otherSchema(found, known: schema) }
        return try body(&map)
      }
    } catch {
      throw foreignSchema(from: start, known: schema) ?? error
    }
  }

  /// The failure about a schema number that is not the expected one.
  @usableFromInline
  @inline(never)
  func otherSchema(_ found: Int64, known: Int) -> ReadFailure {
    let reason: JSONError.Reason =
      found > Int64(known)
      ? .newerSchema(found: found, known: known) : .unknownSchema(found: found, known: known)
    return ReadFailure(at: frame.start, reason)
  }

  /// The failure about another schema, where that explains whatever else is wrong with the file.
  @usableFromInline
  @inline(never)
  func foreignSchema(from start: Int, known: Int) -> ReadFailure? {
    var probe = JSONReader(base: base, count: count, position: start)
    do throws(ReadFailure) {
      try probe.openIndexed()
      guard probe.enterIndexed("schema") else { return nil }
      let place = probe.position
      let found = try probe.readInteger()
      if found == Int64(known) { return nil }
      return ReadFailure(at: place, probe.otherSchema(found, known: known).reason)
    } catch {
      return nil  // Not even an object with a number: the first failure says more.
    }
  }
}
