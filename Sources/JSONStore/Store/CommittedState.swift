/// One committed state of a data directory, the state after a pending change included.
struct CommittedState {
  let directory: DataDirectory
  let manifest: Manifest
  /// The change that is decided but not carried out, and the folder with its staged files.
  let pending: PendingChange?
  /// Whether nothing was ever committed, so that no file counts as there.
  var isFresh = false

  /// A file as it was found, compared with what is recorded.
  struct File {
    let bytes: [UInt8]
    let facts: FileFacts
    let origin: Origin
  }

  /// How a file came to be what it is.
  enum Origin {
    case recorded
    case edited
    case added
  }

  /// The state that `directory` is in; `nil` where nothing was ever committed.
  static func current(
    in directory: DataDirectory, pending: PendingChange?
  ) throws(StorageError) -> CommittedState? {
    var bytes: [UInt8]?
    if let pending {
      bytes = try pending.staged(Layout.manifest, pending.record.manifest)?.bytes
    }
    if bytes == nil { bytes = try directory.read(Layout.manifest)?.bytes }
    guard let bytes else {
      guard pending == nil else { throw .damaged(Layout.manifest, .unfinishedChange) }
      return nil
    }
    if let pending, SHA256.digest(of: bytes) != pending.record.manifest {
      throw .damaged(Layout.manifest, .unfinishedChange)
    }
    return CommittedState(
      directory: directory, manifest: try Manifest.decoded(bytes), pending: pending)
  }

  /// The file `name`, whose size and digest are compared with the recorded ones; `nil` where there
  /// is none and none is recorded.
  func file(_ name: String) throws(StorageError) -> File? {
    guard Layout.isUsable(name) else { throw .unusableName(name) }
    if isFresh { return nil }
    if let change = pending?.record.changes.first(where: { $0.name == name }) {
      return try file(name, after: change)
    }
    let stored = try directory.read(name)
    guard let facts = manifest.files[name] else {
      guard let stored else { return nil }
      return File(
        bytes: stored.bytes, facts: Self.facts(of: stored, records: 0), origin: .added)
    }
    guard let stored else { throw .damaged(name, .missing) }
    let found = Self.facts(of: stored, records: facts.records)
    if found.size == facts.size && found.digest == facts.digest {
      return File(bytes: stored.bytes, facts: facts, origin: .recorded)
    }
    if found.size == facts.size && found.modified == facts.modified {
      throw .damaged(name, .bitsFlipped)
    }
    return File(bytes: stored.bytes, facts: found, origin: .edited)
  }

  private func file(_ name: String, after change: FileChange) throws(StorageError) -> File? {
    guard let facts = change.new else { return nil }
    if let staged = try pending?.staged(name, facts.digest) {
      return File(bytes: staged.bytes, facts: facts, origin: .recorded)
    }
    guard let stored = try directory.read(name), SHA256.digest(of: stored.bytes) == facts.digest
    else { throw .damaged(name, .unfinishedChange) }
    return File(bytes: stored.bytes, facts: facts, origin: .recorded)
  }

  private static func facts(of stored: StoredBytes, records: Int) -> FileFacts {
    FileFacts(
      digest: SHA256.digest(of: stored.bytes), modified: stored.status.modified,
      records: records, size: stored.bytes.count)
  }

  /// The names of the files in `folder` (`""` is the top), recorded or put there by hand, in order.
  func names(in folder: String) throws(StorageError) -> [String] {
    guard folder.isEmpty || Layout.isUsable(folder) else { throw .unusableName(folder) }
    if isFresh { return [] }
    let prefix = folder.isEmpty ? "" : folder + "/"
    var names = Set(
      manifest.files.keys.filter {
        $0.hasPrefix(prefix) && !$0.dropFirst(prefix.count).contains("/")
      })
    for entry in try directory.fileNames(in: folder) {
      let name = prefix + entry
      guard entry.hasSuffix(".json"), Layout.isUsable(name), !Layout.isLeaving(entry) else {
        continue
      }
      names.insert(name)
    }
    for change in pending?.record.changes ?? [] where change.new == nil {
      names.remove(change.name)
    }
    return names.sorted()
  }
}

/// A change that is decided, together with the folder of its staged files.
struct PendingChange {
  let record: CommitRecord
  let staging: any DirectoryHandle

  /// The change that waits below `home`, if any.
  static func found(in home: HomeDirectory?) throws(StorageError) -> PendingChange? {
    guard let staging = try home?.staging() else { return nil }
    let stored = try DataDirectory.working(on: Layout.commit) { () throws(SystemFailure) in
      try staging.read(Layout.commit, limit: Layout.fileLimit)
    }
    guard let stored else { return nil }
    let record = try CommitRecord.decoded(stored.bytes, name: Layout.commit)
    return PendingChange(record: record, staging: staging)
  }

  /// The staged file `name`, which must have the digest `expected`; `nil` where it has been moved.
  func staged(_ name: String, _ expected: Digest) throws(StorageError) -> StoredBytes? {
    let stored = try DataDirectory.working(on: name) { () throws(SystemFailure) in
      try staging.read(Layout.flat(name), limit: Layout.fileLimit)
    }
    guard let stored else { return nil }
    guard SHA256.digest(of: stored.bytes) == expected else {
      throw .damaged(name, .unfinishedChange)
    }
    return stored
  }
}
