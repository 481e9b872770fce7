extension Store {
  /// Makes a data directory at `path`, with the files that `body` puts into it.
  ///
  /// The directory may be absent or empty; its parent must be there. A creation that was cut short
  /// can be repeated: until its only commit is decided there are no data, afterwards the directory is
  /// complete.
  ///
  /// - Throws: what `body` throws; ``StorageError/alreadyExists(_:)``,
  ///   ``StorageError/notEmpty(_:entry:)``, ``StorageError/notADirectory(_:)`` and any other
  ///   ``StorageError``.
  public static func create<Value, Failure: StorageErrorCarrier>(
    at path: String, in fileSystem: any FileSystem, environment: StoreEnvironment,
    _ intent: WriteIntent, _ body: (inout Transaction) throws(Failure) -> Value
  ) throws(Failure) -> WriteOutcome<Value> {
    let store: Store
    let access: CreationAccess
    do throws(StorageError) {
      let root = try emptyRoot(path, in: fileSystem, environment, isDryRun: intent.isDryRun)
      store = Store(
        directory: DataDirectory(path: path, root: root), environment: environment, notes: [])
      access = try store.creationAccess(intent)
    } catch {
      throw Failure(storage: error)
    }
    defer { access.lock.map(store.release) }
    let fresh = CommittedState(
      directory: store.directory, manifest: .none, pending: nil, isFresh: true)
    var transaction = Transaction(fresh, notes: [], time: environment.now())
    let value = try body(&transaction)
    do throws(StorageError) {
      let plan = try store.plan(
        transaction, intent, { _, _ in .accepted(records: 0) }, isForced: true)
      guard let home = access.home else {
        return WriteOutcome(
          value: value, changes: plan.outcomes, generation: 0, journalHead: .empty,
          notes: plan.notes)
      }
      return try store.outcome(of: value, plan, in: home, journalTail: "")
    } catch {
      throw Failure(storage: error)
    }
  }

  /// What the maker of a directory holds; nothing in a dry run.
  private struct CreationAccess {
    let home: HomeDirectory?
    let lock: (any FileLock)?
  }

  /// Opens the directory at `path`, made if it is absent; in a dry run an absent one is represented by
  /// its parent, in which nothing is looked for.
  private static func emptyRoot(
    _ path: String, in fileSystem: any FileSystem, _ environment: StoreEnvironment, isDryRun: Bool
  ) throws(StorageError) -> any DirectoryHandle {
    if isDryRun {
      do throws(StorageError) {
        let root = try openedRoot(path, in: fileSystem)
        try checkEmpty(root, path)
        return root
      } catch .noDirectory {
        return try openedRoot(DataDirectory.parent(of: path), in: fileSystem)
      }
    }
    do throws(SystemFailure) {
      try fileSystem.createDirectory(at: path)
    } catch {
      switch error.code {
      case .exists: break
      case .notFound: throw .noDirectory(DataDirectory.parent(of: path))
      default: throw .system(error)
      }
    }
    let root = try openedRoot(path, in: fileSystem)
    try checkEmpty(root, path)
    try DataDirectory.working(on: path) { () throws(SystemFailure) in
      if try root.status().mode & 0o077 != 0 { try root.protect(".") }
    }
    return root
  }

  /// Refuses a directory with data or with anything that is not the store's.
  private static func checkEmpty(
    _ root: any DirectoryHandle, _ path: String, isRecovered: Bool = false
  ) throws(StorageError) {
    let names = try DataDirectory.working(on: path) { () throws(SystemFailure) in
      try root.names()
    }
    if names.contains(Layout.manifest) { throw .alreadyExists(path) }
    // Beside the store's own folder there may be files of a creation that was cut short.
    if names.contains(Layout.home), !isRecovered { return }
    for name in names.sorted() where name != Layout.home && name != "lost+found" {
      guard isRecovered, try holdsNoFile(name, in: root) else {
        throw .notEmpty(path, entry: name)
      }
    }
  }

  /// Whether `name` is a folder with nothing but folders, as a creation cut short leaves them.
  private static func holdsNoFile(
    _ name: String, in parent: any DirectoryHandle
  ) throws(StorageError) -> Bool {
    let (folder, names) = try DataDirectory.working { () throws(SystemFailure) in
      guard try parent.status(of: name)?.kind == .directory,
        let folder = try parent.openDirectory(name)
      else { return (nil as (any DirectoryHandle)?, [String]()) }
      return (folder, try folder.names())
    }
    guard let folder else { return false }
    for name in names where try !holdsNoFile(name, in: folder) { return false }
    return true
  }

  private func creationAccess(_ intent: WriteIntent) throws(StorageError) -> CreationAccess {
    guard !intent.isDryRun else { return CreationAccess(home: nil, lock: nil) }
    try checkFileSystem()
    let home = try directory.completeHome()
    let lock = try exclusiveLock(in: home, command: intent.command, wait: intent.wait)
    do throws(StorageError) {
      _ = try recover(in: home)
      try Self.checkEmpty(directory.root, path, isRecovered: true)
      return CreationAccess(home: home, lock: lock)
    } catch {
      release(lock)
      throw error
    }
  }
}
