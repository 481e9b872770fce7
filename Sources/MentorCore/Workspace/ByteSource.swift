public import JSONStore

/// Something that hands out the files of one committed state: a snapshot or a transaction.
public protocol ByteSource {
  /// The bytes of the file `name`, compared with what is recorded; `nil` where there is none.
  mutating func bytes(of name: String) throws(StorageError) -> [UInt8]?

  /// The names of the JSON files in `folder`, with the folder, in order; `""` is the top.
  func names(in folder: String) throws(StorageError) -> [String]
}

extension Snapshot: ByteSource {}
extension Transaction: ByteSource {}

extension ByteSource {
  /// The records of `collection`; an absent file holds none.
  ///
  /// - Throws: ``WorkspaceError`` where the file cannot be read, or an identifier occurs twice.
  /// - Complexity: O(*n*) in the bytes of the file.
  public mutating func load<Element>(
    _ collection: Collection<Element>
  ) throws(WorkspaceError) -> RecordSet<Element> {
    guard let bytes = try contents(of: collection.file) else { return RecordSet() }
    let records: RecordSet<Element>
    do throws(JSONError) {
      records = try collection.decode(bytes, collection.file)
    } catch {
      throw .json(error)
    }
    if let id = records.repeatedIDs.first {
      throw .contradiction(file: collection.file, .repeated("\(id)"))
    }
    return records
  }

  /// The record of `document`; an absent file stands for its standard.
  ///
  /// - Throws: ``WorkspaceError`` where the file cannot be read.
  public mutating func load<Content>(
    _ document: Document<Content>
  ) throws(WorkspaceError) -> Content {
    guard let bytes = try contents(of: document.file) else { return document.standard }
    do throws(JSONError) {
      return try document.format.decode(bytes, file: document.file)
    } catch {
      throw .json(error)
    }
  }

  /// The record `id` of `shelf`, or `nil` where there is none.
  ///
  /// - Throws: ``WorkspaceError`` where its file cannot be read.
  public mutating func load<Content>(
    _ id: Identifier<Content>, of shelf: Shelf<Content>
  ) throws(WorkspaceError) -> Content? {
    let name = shelf.file(of: id)
    guard let bytes = try contents(of: name) else { return nil }
    do throws(JSONError) {
      return try shelf.format.decode(bytes, file: name)
    } catch {
      throw .json(error)
    }
  }

  /// The identifiers of the records of `shelf`, in order; files with other names are left out.
  public mutating func ids<Content>(
    on shelf: Shelf<Content>
  ) throws(WorkspaceError) -> [Identifier<Content>] {
    do throws(StorageError) {
      return try names(in: shelf.folder).compactMap { name in
        let stem = name.dropFirst(shelf.folder.utf8.count + 1).dropLast(".json".utf8.count)
        return try? Identifier<Content>(jsonText: String(stem))
      }.sorted()
    } catch {
      throw .storage(error)
    }
  }

  /// All records of `shelf`.
  ///
  /// - Complexity: O(*n*) in the bytes of all its files.
  public mutating func load<Content>(
    _ shelf: Shelf<Content>
  ) throws(WorkspaceError) -> RecordSet<Content> {
    var records: [Content] = []
    for id in try ids(on: shelf) {
      if let record = try load(id, of: shelf) { records.append(record) }
    }
    return RecordSet(records)
  }

  mutating func contents(of name: String) throws(WorkspaceError) -> [UInt8]? {
    do throws(StorageError) {
      return try bytes(of: name)
    } catch {
      throw .storage(error)
    }
  }
}
