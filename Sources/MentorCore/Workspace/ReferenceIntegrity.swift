public import JSONStore
import Wording

/// Refuses to build on a file whose records, after a hand edit, refer to nobody.
///
/// What the program writes refers to records that it has looked up (see
/// ``ByteSource/checkReferences(of:since:)``); only hands can break a reference.
struct ReferenceIntegrity {
  /// Checks the file `name` as `source` has it now, and those whose records refer to it.
  ///
  /// - Throws: ``WorkspaceError/contradiction(file:_:)`` for the first broken reference.
  /// - Complexity: O(*n*) in the bytes of the collections, each of which is read once.
  static func check(_ name: String, in source: inout some ByteSource) throws(WorkspaceError) {
    guard let edited = DirectoryFormat.entry(of: name)?.part.prefix else { return }
    var book = ReferenceBook()
    for part in DirectoryFormat.collections.map(\.part) {
      for file in try part.files(in: source) {
        book.enter(try part.links(of: file, in: &source), from: file)
      }
    }
    let broken = book.broken.first { $0.file == name || $0.missing.prefix == edited }
    if let broken { throw .contradiction(file: broken.file, broken.message) }
  }
}

extension ByteSource {
  /// Makes sure that what `new` refers to is there, as far as `old` does not refer to it already.
  ///
  /// - Throws: ``PeopleError/value(_:)`` naming the first record that is not there.
  /// - Complexity: O(*n*) in the bytes of the files of the kinds to which it newly refers.
  public mutating func checkReferences<Element: Record & Identified>(
    of new: Element, since old: Element
  ) throws(WorkspaceError) {
    let known = Set(old.references)
    for reference in new.references where !known.contains(reference) {
      let part = DirectoryFormat.collections.first { $0.part.prefix == reference.prefix }?.part
      guard let part else { continue }
      var isThere = false
      for file in try part.files(in: self) where !isThere {
        isThere = try part.links(of: file, in: &self).contains { $0.id == reference }
      }
      guard isThere else { throw .domain(PeopleError.value(.noRecord(reference))) }
    }
  }
}

extension ValueProblem {
  fileprivate static func noRecord(_ id: RecordIdentifier) -> ValueProblem {
    ValueProblem(Phrase(ru: "записи \(id) нет", en: "there is no record \(id)"))
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
