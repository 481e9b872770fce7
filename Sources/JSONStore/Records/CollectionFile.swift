/// A file that holds a collection: `{"schema":1,"mentors":[…]}`.
///
/// `schema` stands first, so that a newer file is recognised before its records are looked at.
public struct CollectionFile<Element: Record>: Sendable {
  /// The key of the collection, `mentors` in `mentors.json`.
  public let key: StaticString

  /// The schema that this program reads and writes.
  public let schema: Int

  /// Reads the whole file; made where the type of the records is known, and so specialised for it.
  @usableFromInline let read: @Sendable (inout JSONReader) throws(ReadFailure) -> [Element]

  /// Writes the whole file.
  @usableFromInline let write: @Sendable (inout JSONWriter, [Element]) -> Void

  /// Describes the file whose collection stands under `key`.
  ///
  /// Make it in the module that declares `Element`: there the compiler makes the fast copy of the
  /// reading code, which callers in other modules then share.
  @inlinable
  public init(key: StaticString, schema: Int = 1) {
    self.key = key
    self.schema = schema
    read = { reader throws(ReadFailure) in
      try reader.readVersioned(schema, names: { [key.description] }) {
        map throws(ReadFailure) in
        try map.field(key, nil as [Element]?)
      }
    }
    write = { writer, elements in
      writer.writeVersioned(schema) { map in _ = map.field(key, elements) }
    }
  }

  /// The records of the file with the text `bytes`, in the order of the file.
  ///
  /// - Throws: a ``JSONError``; ``JSONError/Reason/newerSchema(found:known:)`` goes before any other.
  /// - Complexity: O(*n*) in the number of bytes.
  public func decode(_ bytes: consuming [UInt8], file: String) throws(JSONError) -> [Element] {
    try JSONCoding.read(bytes, file: file, line: 1, read)
  }

  /// The stored form of a file with `elements`.
  public func encode(_ elements: [Element]) -> [UInt8] {
    JSONCoding.write(isPretty: true) { write(&$0, elements) }
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
