public import Wording

/// A reference of a record to one that is not there.
public struct BrokenReference: Hashable, Sendable {
  /// The file of the record.
  public let file: String

  /// The record that refers.
  public let record: RecordIdentifier

  /// The record that is not there.
  public let missing: RecordIdentifier

  /// What is wrong.
  public var message: Phrase {
    Phrase(
      ru: "\(record) ссылается на \(missing), а такой записи нет",
      en: "\(record) refers to \(missing), and there is no such record")
  }
}

/// The records of a data directory with their references, by which broken ones are found.
///
/// Which references a record has is read off the declaration of its fields. Those to records that lie in files
/// of their own, roadmaps and proposals, are not judged: a proposal may be gone.
struct ReferenceBook {
  private var known: [String: Set<RecordIdentifier>]
  private var files: [(file: String, records: [RecordLinks])] = []

  /// Creates the book of all collections, in which no record is known yet.
  init() {
    known = Dictionary(
      uniqueKeysWithValues: DirectoryFormat.collections.compactMap(\.part.prefix).map { ($0, []) })
  }

  /// Enters the records of `file`.
  mutating func enter(_ records: [RecordLinks], from file: String) {
    files.append((file, records))
    for record in records { known[record.id.prefix]?.insert(record.id) }
  }

  /// Enters that `file` could not be read, so that nobody knows which of its records are there.
  mutating func leaveOut(_ file: String) {
    if let prefix = DirectoryFormat.entry(of: file)?.part.prefix { known[prefix] = nil }
  }

  /// The references to records that are not there, in the order of files and records.
  ///
  /// - Complexity: O(*n*) in the number of references.
  var broken: [BrokenReference] {
    files.flatMap { file, records in
      records.flatMap { record in
        record.references.filter { known[$0.prefix]?.contains($0) == false }
          .map { BrokenReference(file: file, record: record.id, missing: $0) }
      }
    }
  }
}
