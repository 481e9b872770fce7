internal import Wording

extension Store {
  /// Changes the files as `body` says: all of them or none, and durably.
  ///
  /// Files that `body` has read and that were edited by hand are taken over, if `judgingEdits` has
  /// nothing against it; it is asked about every such file that `body` does not replace. No lock is
  /// held when the call returns. In a dry run everything happens but the writing.
  ///
  /// - Throws: what `body` throws, and any ``StorageError``; the state is then the one before, except
  ///   after ``StorageError/stateUnknown(_:)``.
  public func write<Value, Failure: StorageErrorCarrier>(
    _ intent: WriteIntent,
    judgingEdits judge: (_ name: String, _ bytes: [UInt8]) -> EditVerdict,
    _ body: (inout Transaction) throws(Failure) -> Value
  ) throws(Failure) -> WriteOutcome<Value> {
    if intent.isDryRun { return try rehearse(intent, judge, body) }
    let access: WriteAccess
    do throws(StorageError) {
      try checkFileSystem()
      access = try writeAccess(intent)
    } catch {
      throw Failure(storage: error)
    }
    defer { release(access.lock) }
    var transaction = Transaction(
      access.state, notes: notes + access.notes, time: environment.now())
    let value = try body(&transaction)
    do throws(StorageError) {
      let plan = try plan(transaction, intent, judge)
      return try outcome(of: value, plan, in: access.home, journalTail: access.journalTail)
    } catch {
      throw Failure(storage: error)
    }
  }

  /// What a writer holds while it writes.
  struct WriteAccess {
    let home: HomeDirectory
    let lock: any FileLock
    let state: CommittedState
    let notes: [StoreNote]
    let journalTail: String
  }

  private func writeAccess(_ intent: WriteIntent) throws(StorageError) -> WriteAccess {
    guard let home = try existingHome() else { throw .notADataDirectory(path) }
    let lock = try exclusiveLock(in: home, command: intent.command, wait: intent.wait)
    do throws(StorageError) {
      var notes = try recover(in: home)
      guard let state = try CommittedState.current(in: directory, pending: nil) else {
        throw .notADataDirectory(path)
      }
      let tail = try Journal.tail(of: state.manifest.journal, in: directory.root)
      notes += try leavings()
      return WriteAccess(home: home, lock: lock, state: state, notes: notes, journalTail: tail)
    } catch {
      release(lock)
      throw error
    }
  }

  /// The store's own folder, completed where a copy of the data came without it; `nil` where the
  /// directory holds no data.
  private func existingHome() throws(StorageError) -> HomeDirectory? {
    if let home = try directory.home(), try home.isComplete() { return home }
    return try directory.isMarked ? directory.completeHome() : nil
  }

  /// The same as a write, without the writing.
  private func rehearse<Value, Failure: StorageErrorCarrier>(
    _ intent: WriteIntent,
    _ judge: (_ name: String, _ bytes: [UInt8]) -> EditVerdict,
    _ body: (inout Transaction) throws(Failure) -> Value
  ) throws(Failure) -> WriteOutcome<Value> {
    try read { snapshot throws(Failure) in
      var transaction = Transaction(
        snapshot.state, notes: snapshot.notes, time: environment.now())
      let value = try body(&transaction)
      do throws(StorageError) {
        let plan = try plan(transaction, intent, judge)
        return WriteOutcome(
          value: value, changes: plan.outcomes, generation: plan.base.generation,
          journalHead: plan.base.journal, notes: plan.notes + [.rehearsed])
      } catch {
        throw Failure(storage: error)
      }
    }
  }

  /// Writes `plan`, if there is anything to write.
  func outcome<Value>(
    of value: Value, _ plan: CommitPlan, in home: HomeDirectory, journalTail: String
  ) throws(StorageError) -> WriteOutcome<Value> {
    var notes = plan.notes
    var manifest = plan.base
    if !plan.isEmpty {
      let committed = try Committing(
        directory: directory, home: home, environment: environment, plan: plan,
        journalTail: journalTail
      ).run()
      manifest = committed.manifest
      notes += committed.notes
    }
    return WriteOutcome(
      value: value, changes: plan.outcomes, generation: manifest.generation,
      journalHead: manifest.journal, notes: notes)
  }
}

extension HomeDirectory {
  /// Whether everything is there that a writer needs.
  func isComplete() throws(StorageError) -> Bool {
    try DataDirectory.working { () throws(SystemFailure) in
      for name in [Layout.staging, Layout.undo, Layout.setAside]
      where try handle.status(of: name) == nil {
        return false
      }
      return true
    }
  }
}
