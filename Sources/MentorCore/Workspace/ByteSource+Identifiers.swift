import JSONStore

extension ByteSource {
  /// The identifiers of the records that the file or folder `kind` holds: `people`, `proposals`.
  ///
  /// `nil` where a data directory has no such file, an empty list where the file is not there.
  ///
  /// - Throws: ``WorkspaceError`` where the file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the file; the files of a folder are not read.
  public mutating func identifiers(of kind: String) throws(WorkspaceError) -> [String]? {
    let names = [kind + ".json", kind + "/*.json"]
    guard let entry = DirectoryFormat.entries.first(where: { names.contains($0.name) }) else {
      return nil
    }
    guard entry.name == names[0] else { return try stems(in: kind) }
    guard let bytes = try contents(of: entry.name) else { return [] }
    do throws(JSONError) {
      return try entry.part.identifiers(bytes, entry.name)
    } catch {
      throw .json(error)
    }
  }

  /// The names of the JSON files in `folder` without folder and ending.
  private func stems(in folder: String) throws(WorkspaceError) -> [String] {
    do throws(StorageError) {
      return try names(in: folder).map { name in
        String(name.dropFirst(folder.count + 1).dropLast(".json".count))
      }
    } catch {
      throw .storage(error)
    }
  }
}
