public import JSONStore

/// A folder of the data directory that holds a collection a file, each named by the record to which
/// it belongs: `responses/SURVEY-2.json`.
///
/// The numbers of the records are one series in all files of the folder.
public struct CollectionFolder<
  Element: Record & Identified & Equatable, Owner: Record & Identified & Equatable
>: Sendable {
  /// The name of the folder.
  public let folder: String

  /// The key of the records in each file.
  let key: StaticString

  init(_ folder: String, key: StaticString) {
    self.folder = folder
    self.key = key
  }

  /// The collection that belongs to the record `owner`.
  public func collection(of owner: Identifier<Owner>) -> Collection<Element> {
    Collection("\(folder)/\(owner).json", key: key)
  }

  /// The record to which the file `name` belongs; `nil` where it is called otherwise.
  func owner(of name: String) -> Identifier<Owner>? {
    let stem = name.dropFirst(folder.utf8.count + 1).dropLast(".json".utf8.count)
    return try? Identifier<Owner>(jsonText: String(stem))
  }
}

extension ByteSource {
  /// The records that have a file in `folder`, in order; files with other names are left out.
  ///
  /// - Throws: ``WorkspaceError/storage(_:)``.
  public func owners<Element, Owner>(
    in folder: CollectionFolder<Element, Owner>
  ) throws(WorkspaceError) -> [Identifier<Owner>] {
    do throws(StorageError) {
      return try names(in: folder.folder).compactMap { folder.owner(of: $0) }.sorted()
    } catch {
      throw .storage(error)
    }
  }

  /// The records that `folder` holds for `owner`; an absent file holds none.
  ///
  /// - Throws: ``WorkspaceError`` where the file cannot be read, or an identifier occurs twice.
  /// - Complexity: O(*n*) in the bytes of the file.
  public mutating func load<Element, Owner>(
    _ owner: Identifier<Owner>, of folder: CollectionFolder<Element, Owner>
  ) throws(WorkspaceError) -> RecordSet<Element> {
    try load(folder.collection(of: owner))
  }

  /// The identifier for a new record of `folder`: one above the highest in all its files.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of all files of the folder.
  public mutating func nextID<Element, Owner>(
    in folder: CollectionFolder<Element, Owner>
  ) throws(WorkspaceError) -> Identifier<Element> {
    var highest = 0
    for owner in try owners(in: folder) {
      highest = max(highest, try load(owner, of: folder).last?.id.number ?? 0)
    }
    return Identifier(number: highest + 1)
  }
}
