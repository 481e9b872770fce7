/// A file that holds one record, with `schema` as its first key: `{"schema":1,"title":…}`.
public struct RecordFile<Content: Record>: Sendable {
  /// The schema that this program reads and writes.
  public let schema: Int

  /// Reads the whole file; see ``CollectionFile``.
  @usableFromInline let read: @Sendable (inout JSONReader) throws(ReadFailure) -> Content

  /// Writes the whole file.
  @usableFromInline let write: @Sendable (inout JSONWriter, Content) -> Void

  /// Describes a file with one record of the type `Content`.
  @inlinable
  public init(schema: Int = 1) {
    self.schema = schema
    read = { reader throws(ReadFailure) in
      try reader.readVersioned(schema, names: { fieldNames(of: Content.self) }) {
        map throws(ReadFailure) in
        try Content(&map, of: nil)
      }
    }
    write = { writer, content in
      writer.writeVersioned(schema) { map in _ = Content(&map, of: content) }
    }
  }

  /// The record in the file with the text `bytes`.
  ///
  /// - Throws: a ``JSONError``; ``JSONError/Reason/newerSchema(found:known:)`` goes before any other.
  public func decode(_ bytes: consuming [UInt8], file: String) throws(JSONError) -> Content {
    try JSONCoding.read(bytes, file: file, line: 1, read)
  }

  /// The stored form of a file with `content`.
  public func encode(_ content: Content) -> [UInt8] {
    JSONCoding.write(isPretty: true) { write(&$0, content) }
  }

  /// The JSON Schema (draft 2020-12) of the file.
  public func jsonSchema(id: String, title: String) -> JSON {
    var builder = SchemaBuilder()
    let body = builder.describe(Content.self, first: [SchemaBuilder.version(schema)])
    return builder.document(id: id, title: title, body: body)
  }
}
