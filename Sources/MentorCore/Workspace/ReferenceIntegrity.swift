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
  /// - Complexity: O(*n*) in the bytes of the collections.
  static func check(_ name: String, in source: inout some ByteSource) throws(WorkspaceError) {
    guard let edited = DirectoryFormat.entry(of: name), edited.prefix != nil else { return }
    for entry in DirectoryFormat.collections {
      for file in try entry.files(in: source) {
        let links = try entry.links(of: file, in: &source)
        let concerned =
          file == name
          ? links
          : links.map { link in
            RecordLinks(
              id: link.id, references: link.references.filter { $0.prefix == edited.prefix })
          }
        try check(concerned, of: file, in: &source)
      }
    }
  }

  private static func check(
    _ links: [RecordLinks], of file: String, in source: inout some ByteSource
  ) throws(WorkspaceError) {
    let wanted = Set(links.flatMap(\.references).map(\.prefix))
    var known: [String: Set<RecordIdentifier>] = [:]
    for entry in DirectoryFormat.collections {
      guard let prefix = entry.prefix, wanted.contains(prefix) else { continue }
      known[prefix] = []
      for file in try entry.files(in: source) {
        known[prefix]?.formUnion(try entry.links(of: file, in: &source).map(\.id))
      }
    }
    for link in links {
      let missing = link.references.first { known[$0.prefix]?.contains($0) == false }
      guard let missing else { continue }
      throw .contradiction(
        file: file,
        Phrase(
          ru: "\(link.id) ссылается на \(missing), а такой записи нет",
          en: "\(link.id) refers to \(missing), and there is no such record"))
    }
  }
}

/// A record by its identifier, and the records to which it refers.
struct RecordLinks: Sendable {
  let id: RecordIdentifier
  let references: [RecordIdentifier]
}

extension DirectoryFormat.Entry {
  /// The files that the entry describes, as far as they are there.
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
