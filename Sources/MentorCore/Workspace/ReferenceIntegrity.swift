import JSONStore
import Wording

/// Refuses to build on a file whose records, after a hand edit, refer to nobody.
///
/// What the program writes refers to records that it has looked up; only hands can break a reference.
/// Which references a record has is read off the declaration of its fields. Those to records that lie in
/// files of their own are left out: a proposal may be gone.
struct ReferenceIntegrity {
  /// Checks the file `name` as `source` has it now, and those whose records refer to it.
  ///
  /// - Throws: ``WorkspaceError/contradiction(file:_:)`` for the first broken reference.
  /// - Complexity: O(*n*) in the bytes of the collections, each of which is read once.
  static func check(_ name: String, in source: inout some ByteSource) throws(WorkspaceError) {
    guard let edited = DirectoryFormat.entry(of: name)?.part.prefix else { return }
    var links: [(file: String, records: [RecordLinks])] = []
    var known: [String: Set<RecordIdentifier>] = [:]
    for part in DirectoryFormat.collections.map(\.part) {
      guard let prefix = part.prefix else { continue }
      known[prefix] = []
      for file in try part.files(in: source) {
        let records = try part.links(of: file, in: &source)
        links.append((file, records))
        known[prefix]?.formUnion(records.map(\.id))
      }
    }
    for (file, records) in links {
      for record in records {
        let missing = record.references.first { reference in
          (file == name || reference.prefix == edited)
            && known[reference.prefix]?.contains(reference) == false
        }
        if let missing { throw .contradiction(file: file, .broken(record.id, missing)) }
      }
    }
  }
}

extension Phrase {
  fileprivate static func broken(_ id: RecordIdentifier, _ missing: RecordIdentifier) -> Phrase {
    Phrase(
      ru: "\(id) ссылается на \(missing), а такой записи нет",
      en: "\(id) refers to \(missing), and there is no such record")
  }
}

extension DirectoryPart {
  /// The files that the part describes, as far as they are there.
  fileprivate func files(in source: some ByteSource) throws(WorkspaceError) -> [String] {
    guard let folder else { return [name] }
    do throws(StorageError) {
      return try source.names(in: folder)
    } catch {
      throw .storage(error)
    }
  }

  /// The records of `file` with their references; none where it is not there.
  fileprivate func links(
    of file: String, in source: inout some ByteSource
  ) throws(WorkspaceError) -> [RecordLinks] {
    guard let bytes = try source.contents(of: file) else { return [] }
    do throws(JSONError) {
      return try links(bytes, file)
    } catch {
      throw .json(error)
    }
  }
}
