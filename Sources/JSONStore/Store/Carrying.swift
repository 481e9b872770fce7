/// Carries out a change that is decided: steps 9 to 11 of the protocol, as often as it takes.
struct Carrying {
  let directory: DataDirectory
  let home: HomeDirectory
  let staging: any DirectoryHandle
  let record: CommitRecord
  /// Whether a part may have been carried out already.
  let isResumed: Bool

  /// Keeps the files as they were, for undoing; what goes wrong is only worth a note.
  func keepOldFiles() -> StoreNote? {
    if record.forgetsPast { return nil }
    do throws(SystemFailure) {
      guard let undo = try home.handle.openDirectory(Layout.undo) else {
        throw SystemFailure(.open, Layout.undo, .notFound)
      }
      let folder = try ensured(String(record.generation), in: undo)
      for change in record.changes where change.old != nil {
        // A staged file that is gone has replaced the old one, which was kept before.
        if isResumed, change.new != nil, try staging.status(of: Layout.flat(change.name)) == nil {
          continue
        }
        guard let (parent, last) = try parent(of: change.name) else { continue }
        try Self.link(last, in: parent, to: Layout.flat(change.name), in: folder)
      }
      try Self.link(Layout.commit, in: staging, to: Layout.commit, in: folder)
      return nil
    } catch {
      return .cannotUndo(error)
    }
  }

  private static func link(
    _ name: String, in parent: any DirectoryHandle, to newName: String,
    in folder: any DirectoryHandle
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      try parent.link(name, to: newName, in: folder)
    } catch  where error.code == .exists {
      // Kept before the crash.
    } catch  where error.code == .notFound {
      // Removed before the crash, or by hand.
    }
  }

  private func ensured(
    _ name: String, in parent: any DirectoryHandle
  ) throws(SystemFailure) -> any DirectoryHandle {
    if let folder = try parent.openDirectory(name) { return folder }
    try parent.createDirectory(name)
    guard let folder = try parent.openDirectory(name) else {
      throw SystemFailure(.open, name, .notFound)
    }
    return folder
  }

  /// The folder of the file `name`, which was made before the change was decided.
  private func parent(
    of name: String
  ) throws(SystemFailure) -> (folder: any DirectoryHandle, last: String)? {
    do throws(StorageError) {
      return try directory.folder(of: name)
    } catch {
      if case .system(let failure) = error { throw failure }
      throw SystemFailure(.open, name, .notDirectory)
    }
  }

  /// Appends to the journal and puts every staged file in its place, the manifest last.
  func replaceFiles() throws(SystemFailure) {
    if isResumed {
      try directory.root.append(
        record.journalEnd, to: Layout.journal, at: record.safeJournalSize)
    } else {
      try directory.root.append(
        record.journalBytes, to: Layout.journal, at: record.journalSize)
    }
    for change in record.changes {
      guard let (parent, last) = try parent(of: change.name) else {
        if change.new == nil { continue }
        throw SystemFailure(.rename, change.name, .notFound)
      }
      if change.new == nil {
        try parent.remove(last)
      } else {
        try move(Layout.flat(change.name), to: last, in: parent)
      }
    }
    for folder in folders {
      if let (handle, _) = try parent(of: folder + "/.") { try handle.synchronize() }
    }
    try move(Layout.manifest, to: Layout.manifest, in: directory.root)
    try directory.root.synchronize()
    try staging.synchronize()
  }

  /// The folders on the way to the files of the change, each once, the outer before the inner ones.
  private var folders: [String] {
    var folders: Set<String> = []
    for change in record.changes {
      var path = change.name[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        folders.insert(String(path))
      }
    }
    return folders.sorted()
  }

  private func move(
    _ staged: String, to name: String, in parent: any DirectoryHandle
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      try staging.rename(staged, to: name, in: parent)
    } catch  where error.code == .notFound && isResumed {
      // Moved before the crash: its digest was compared before.
    }
  }

  /// Declares the change carried out.
  func finish() throws(SystemFailure) {
    try staging.remove(Layout.commit)
    try staging.synchronize()
  }
}
