extension PendingChange {
  /// Whether a change is decided but not carried out.
  static func isPresent(in home: HomeDirectory) throws(StorageError) -> Bool {
    guard let staging = try home.staging() else { return false }
    return try DataDirectory.working(on: Layout.commit) { () throws(SystemFailure) in
      try staging.status(of: Layout.commit) != nil
    }
  }
}

extension Store {
  /// Finishes a change that was cut short, and clears away one that was not decided.
  ///
  /// The exclusive lock must be held. Doing it twice is doing it once.
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` where finishing would need a guess.
  func recover(in home: HomeDirectory) throws(StorageError) -> [StoreNote] {
    guard let pending = try PendingChange.found(in: home) else {
      if let staging = try home.staging() { try Self.clear(staging) }
      return []
    }
    try check(pending)
    let carrying = Carrying(
      directory: directory, home: home, staging: pending.staging, record: pending.record,
      isResumed: true)
    let note = carrying.keepOldFiles()
    try DataDirectory.working { () throws(SystemFailure) in
      try carrying.replaceFiles()
      try carrying.finish()
    }
    return [.finishedChange] + [note].compactMap { $0 }
  }

  /// Makes sure that every file of the change is staged or in place already.
  private func check(_ pending: PendingChange) throws(StorageError) {
    for change in pending.record.changes {
      guard let new = change.new, try pending.staged(change.name, new.digest) == nil else {
        continue
      }
      guard let stored = try directory.read(change.name),
        SHA256.digest(of: stored.bytes) == new.digest
      else { throw .damaged(change.name, .unfinishedChange) }
    }
    guard let state = try CommittedState.current(in: directory, pending: pending) else {
      throw .damaged(Layout.manifest, .unfinishedChange)
    }
    guard state.manifest.generation == pending.record.generation else {
      throw .damaged(Layout.manifest, .unfinishedChange)
    }
    if let now = try CommittedState.current(in: directory, pending: nil)?.manifest.generation,
      now != pending.record.generation, now != pending.record.generation - 1
    {
      throw .damaged(Layout.manifest, .unfinishedChange)
    }
  }

  /// Removes every file in `folder`.
  static func clear(_ folder: any DirectoryHandle) throws(StorageError) {
    try DataDirectory.working { () throws(SystemFailure) in
      for name in try folder.names() { try folder.remove(name) }
    }
  }
}
