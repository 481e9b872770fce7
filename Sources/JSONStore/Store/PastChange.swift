/// A change that can still be undone.
public struct PastChange: Hashable, Sendable {
  /// The state that the change made.
  public let generation: Int

  /// The command that made it.
  public let command: String

  /// Who gave the command.
  public let actor: String

  /// Why, in the words of the actor.
  public let reason: String?

  /// When it was made.
  public let time: Timestamp

  /// The files that it wrote or removed.
  public let files: [FileChange]

  init(_ record: CommitRecord) {
    generation = record.generation
    command = record.command
    actor = record.actor
    reason = record.reason
    time = record.time
    files = record.changes
  }
}

extension Snapshot {
  /// The changes that can still be undone, the latest first: at most the last fifty.
  public func pastChanges() throws(StorageError) -> [PastChange] {
    try state.pastChanges()
  }

  /// The bytes that the file `name` had before `change`; `nil` where there was no such file.
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` where they are gone or not what they were.
  public func bytes(
    of name: String, before change: PastChange
  ) throws(StorageError) -> [UInt8]? {
    try state.bytes(of: name, before: change)
  }
}

extension Transaction {
  /// The changes that can still be undone, the latest first: at most the last fifty.
  public func pastChanges() throws(StorageError) -> [PastChange] {
    try state.pastChanges()
  }

  /// The bytes that the file `name` had before `change`; `nil` where there was no such file.
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` where they are gone or not what they were.
  public func bytes(
    of name: String, before change: PastChange
  ) throws(StorageError) -> [UInt8]? {
    try state.bytes(of: name, before: change)
  }
}

extension CommittedState {
  func pastChanges() throws(StorageError) -> [PastChange] {
    guard !isFresh, let undo = try undoFolder() else { return [] }
    let names = try DataDirectory.working { () throws(SystemFailure) in try undo.names() }
    var changes: [PastChange] = []
    for number in names.compactMap({ Int($0) }).sorted(by: >) where number <= manifest.generation {
      let name = Self.undoPath(number, Layout.commit)
      guard let stored = try kept(Layout.commit, number, in: undo) else { continue }
      let record = try CommitRecord.decoded(stored.bytes, name: name)
      guard record.generation == number else { throw .damaged(name, .checksum) }
      changes.append(PastChange(record))
    }
    return changes
  }

  func bytes(of name: String, before change: PastChange) throws(StorageError) -> [UInt8]? {
    guard let old = change.files.first(where: { $0.name == name })?.old else { return nil }
    let path = Self.undoPath(change.generation, Layout.flat(name))
    guard let undo = try undoFolder(),
      let stored = try kept(Layout.flat(name), change.generation, in: undo)
    else { throw .damaged(path, .missing) }
    guard SHA256.digest(of: stored.bytes) == old.digest else { throw .damaged(path, .checksum) }
    return stored.bytes
  }

  private static func undoPath(_ generation: Int, _ name: String) -> String {
    "\(Layout.home)/\(Layout.undo)/\(generation)/\(name)"
  }

  private func undoFolder() throws(StorageError) -> (any DirectoryHandle)? {
    guard let home = try directory.home() else { return nil }
    return try DataDirectory.working { () throws(SystemFailure) in
      try home.handle.openDirectory(Layout.undo)
    }
  }

  private func kept(
    _ name: String, _ generation: Int, in undo: any DirectoryHandle
  ) throws(StorageError) -> StoredBytes? {
    try DataDirectory.working(on: Self.undoPath(generation, name)) { () throws(SystemFailure) in
      try undo.openDirectory(String(generation))?.read(name, limit: Layout.fileLimit)
    }
  }
}
