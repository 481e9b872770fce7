import JSONStore
import Wording

extension DirectoryFormat {
  /// The kinds of records that can be exported, by the names of their files without the ending.
  public static var exportable: [String] {
    entries.filter { $0.part.prefix != nil || $0.part.folder != nil }
      .map { entry in entry.part.folder ?? String(entry.name.dropLast(".json".utf8.count)) }
  }
}

extension ByteSource {
  /// The records of `kind`, one of ``DirectoryFormat/exportable``; `nil` for another name.
  ///
  /// Where `privacy` withholds names, people who are alike with fewer than
  /// ``RecordExport/smallestCell`` others in what could tell them apart lose that too, and so do the
  /// topics that fewer records name.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files.
  public mutating func export(
    _ kind: String, _ privacy: PrintedNames
  ) throws(WorkspaceError) -> RecordExport? {
    guard DirectoryFormat.exportable.contains(kind),
      let entry = DirectoryFormat.entries.first(where: {
        $0.name == kind + ".json" || $0.part.folder == kind
      })
    else { return nil }
    var records: [JSON] = []
    if let folder = entry.part.folder {
      for name in try fileNames(in: folder) {
        let stem = name.dropFirst(folder.utf8.count + 1).dropLast(".json".utf8.count)
        records += try trees(in: name, entry).map { tree in
          guard case .object(let members) = tree else { return tree }
          return .object(members + [JSON.Member("file", .string(String(stem)))])
        }
      }
    } else {
      records = try trees(in: entry.name, entry)
    }
    var export = RecordExport(
      records, of: entry, file: entry.part.folder != nil, privacy)
    if privacy != .full {
      export.suppressRareTopics()
      if kind == "people" { export.suppressSmallCells(in: RecordExport.tellingApart) }
    }
    return export
  }

  private func fileNames(in folder: String) throws(WorkspaceError) -> [String] {
    do throws(StorageError) {
      return try names(in: folder)
    } catch {
      throw .storage(error)
    }
  }

  /// The records in the file `name`, after the declared type has read it without complaint.
  private mutating func trees(
    in name: String, _ entry: DirectoryFormat.Entry
  ) throws(WorkspaceError) -> [JSON] {
    guard let bytes = try contents(of: name) else { return [] }
    let tree: JSON
    do throws(JSONError) {
      _ = try entry.part.count(bytes, name)
      tree = try JSONCoding.decode(JSON.self, from: bytes, file: name)
    } catch {
      throw .json(error)
    }
    guard entry.part.prefix != nil, case .object(let members) = tree,
      case .array(let records)? = members.first(where: { $0.key != "schema" })?.value
    else { return [tree] }
    return records
  }
}

extension RecordExport {
  /// The columns by which somebody might be known although the name is withheld.
  static let tellingApart: Set<String> = [
    "born", "sex", "role_kind", "role_grade", "role_course", "role_experience_years",
    "role_new_employee", "organization", "role_employer", "role_subjects",
  ]
}
