extension Store {
  /// The result of `body`, which sees one committed state of the data.
  ///
  /// Everything needed should be loaded inside and used outside: a lock may be held meanwhile. A
  /// change that a crash cut short is finished first, or shown as if it were. Where no lock can be
  /// had, `body` may run up to five times, until nobody wrote during its run.
  ///
  /// - Throws: what `body` throws, and any ``StorageError``.
  public func read<Result, Failure: StorageErrorCarrier>(
    _ body: (inout Snapshot) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let access: Access
    do throws(StorageError) {
      access = try readingAccess()
    } catch {
      throw Failure(storage: error)
    }
    defer { access.lock?.release() }
    return try access.lock == nil
      ? readUnlocked(access.home, body) : read(access.home, notes: access.notes, body)
  }

  /// What a reader holds while it reads.
  private struct Access {
    let home: HomeDirectory?
    let lock: (any FileLock)?
    let notes: [StoreNote]
  }

  private func readingAccess() throws(StorageError) -> Access {
    guard let home = try directory.home() else {
      return Access(home: nil, lock: nil, notes: [])
    }
    guard case .taken(let shared) = lock(.shared, in: home, wait: Self.readerWait) else {
      return Access(home: home, lock: nil, notes: [])
    }
    guard try PendingChange.isPresent(in: home) else {
      return Access(home: home, lock: shared, notes: [])
    }
    // A writer died. Whoever may write finishes its work.
    shared.release()
    guard (try? checkFileSystem()) != nil,
      case .taken(let exclusive) = lock(.exclusive, in: home, wait: Self.readerWait)
    else { return Access(home: home, lock: nil, notes: []) }
    do throws(StorageError) {
      let notes = try recover(in: home)
      return Access(home: home, lock: exclusive, notes: notes)
    } catch {
      guard error.kind != .damaged else {
        exclusive.release()
        throw error
      }
      return Access(home: home, lock: exclusive, notes: [.pendingChange])
    }
  }

  /// Reads while a lock keeps writers away.
  private func read<Result, Failure: StorageErrorCarrier>(
    _ home: HomeDirectory?, notes: [StoreNote],
    _ body: (inout Snapshot) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var snapshot: Snapshot
    do throws(StorageError) {
      snapshot = try self.snapshot(home, notes: notes)
    } catch {
      throw Failure(storage: error)
    }
    return try body(&snapshot)
  }

  /// Reads until the manifest and the pending change are the same before and after.
  private func readUnlocked<Result, Failure: StorageErrorCarrier>(
    _ home: HomeDirectory?, _ body: (inout Snapshot) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    for _ in 0..<5 {
      let before = fingerprint(home)
      do throws(Failure) {
        let result = try read(home, notes: [], body)
        if before == fingerprint(home) { return result }
      } catch {
        if before == fingerprint(home) { throw error }
      }
    }
    throw Failure(storage: .locked(home.flatMap(holder)))
  }

  /// What changes with every commit, as far as it can be read.
  private func fingerprint(_ home: HomeDirectory?) -> [Digest?] {
    let manifest = try? directory.read(Layout.manifest)
    let staging = try? home?.staging()
    let commit = try? staging?.read(Layout.commit, limit: Layout.fileLimit)
    return [manifest, commit].map { stored in
      stored.map { SHA256.digest(of: $0.bytes) }
    }
  }

  private func snapshot(
    _ home: HomeDirectory?, notes: [StoreNote]
  ) throws(StorageError) -> Snapshot {
    let pending = try PendingChange.found(in: home)
    guard let state = try CommittedState.current(in: directory, pending: pending) else {
      throw .notADataDirectory(path)
    }
    var all = self.notes + notes
    if pending != nil, !all.contains(.pendingChange) { all.append(.pendingChange) }
    all += try leavings()
    return Snapshot(state, notes: all)
  }
}
