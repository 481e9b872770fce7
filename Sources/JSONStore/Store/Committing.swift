/// Puts a plan on disk: steps 5 to 11 of the protocol.
struct Committing {
  let directory: DataDirectory
  let home: HomeDirectory
  let environment: StoreEnvironment
  let plan: CommitPlan
  /// The last lines of the journal as it is.
  let journalTail: String

  /// Carries the plan out and returns the new table of contents.
  func run() throws(StorageError) -> (manifest: Manifest, notes: [StoreNote]) {
    let held = environment.signals.close()
    defer { environment.signals.open(for: held) }
    guard let staging = try home.staging() else {
      throw .system(SystemFailure(.open, Layout.staging, .notFound))
    }
    let manifest: Manifest
    let record: CommitRecord
    do throws(StorageError) {
      (manifest, record) = try stage(in: staging)
      if let signal = environment.signals.waiting(among: held) {
        throw .interrupted(signal: signal)
      }
      try checkUnchanged()
      try decide(in: staging)
    } catch {
      if case .stateUnknown = error { throw error }
      // What cannot be removed now is removed by the next writer.
      try? Store.clear(staging)
      throw error
    }
    do throws(SystemFailure) {
      try staging.synchronize()
    } catch {
      throw .stateUnknown(error)
    }
    return (manifest, carryOut(record, staging))
  }

  /// Stages the new files, the new manifest and the record of the change.
  private func stage(
    in staging: any DirectoryHandle
  ) throws(StorageError) -> (Manifest, CommitRecord) {
    try clearUndo()
    var files = plan.base.files.merging(plan.adopted) { $1 }
    var changes: [FileChange] = []
    for change in plan.changes {
      guard let contents = change.new else {
        files[change.name] = nil
        changes.append(FileChange(name: change.name, old: change.old, new: nil))
        continue
      }
      _ = try directory.ensuredFolder(of: change.name)
      let status = try DataDirectory.working(on: change.name) { () throws(SystemFailure) in
        try staging.create(Layout.flat(change.name), with: contents.bytes)
      }
      let facts = FileFacts(
        digest: contents.digest, modified: status.modified, records: contents.records,
        size: contents.bytes.count)
      files[change.name] = facts
      changes.append(FileChange(name: change.name, old: change.old, new: facts))
    }
    let (lines, head) = try journal()
    let manifest = Manifest(
      files: files, generation: generation, journal: head, program: environment.program)
    let bytes = manifest.encoded()
    let record = CommitRecord(
      actor: plan.intent.actor, changes: changes, command: plan.intent.command,
      forgetsPast: plan.forgetsPast, generation: generation, journalLines: lines,
      journalSize: plan.base.journal.size,
      journalTail: journalTail,
      manifest: SHA256.digest(of: bytes), reason: plan.intent.reason, time: plan.time)
    try DataDirectory.working { () throws(SystemFailure) in
      _ = try staging.create(Layout.manifest, with: bytes)
      _ = try staging.create(Layout.unsealedCommit, with: record.encoded())
      try staging.synchronize()
    }
    return (manifest, record)
  }

  private var generation: Int { plan.base.generation + 1 }

  /// The new lines of the journal, and where it ends with them.
  private func journal() throws(StorageError) -> (lines: [String], head: JournalHead) {
    var head = plan.base.journal
    var lines: [String] = []
    for entry in plan.entries {
      let line = JournalLine(
        entry, actor: plan.intent.actor, reason: plan.intent.reason, time: plan.time, after: head)
      let text = line.text
      guard text.utf8.count < Journal.lineLimit else {
        throw .tooLarge(Layout.journal, bytes: text.utf8.count)
      }
      lines.append(text)
      head = JournalHead(
        hash: line.hash ?? head.hash, sequence: line.sequence,
        size: head.size + text.utf8.count + 1)
    }
    return (lines, head)
  }

  /// Makes sure that nobody who keeps no lock has committed since the state was read.
  private func checkUnchanged() throws(StorageError) {
    let now = try CommittedState.current(in: directory, pending: nil)?.manifest ?? .none
    guard now == plan.base else { throw .changedMeanwhile }
  }

  /// Gives the record of the change its name: from here on the change is decided.
  private func decide(in staging: any DirectoryHandle) throws(StorageError) {
    do throws(SystemFailure) {
      try staging.rename(Layout.unsealedCommit, to: Layout.commit, in: staging)
    } catch {
      // A failure that renamed all the same, or that hides whether it did, is not to be undone.
      let failure = error
      let mayBeDecided: Bool
      do throws(SystemFailure) {
        mayBeDecided = try staging.status(of: Layout.commit) != nil
      } catch {
        mayBeDecided = true
      }
      throw mayBeDecided ? .stateUnknown(failure) : .system(failure)
    }
  }

  /// Steps 9 to 11: whatever goes wrong now, the change is made, and the next command finishes.
  private func carryOut(_ record: CommitRecord, _ staging: any DirectoryHandle) -> [StoreNote] {
    let carrying = Carrying(
      directory: directory, home: home, staging: staging, record: record, isResumed: false)
    var notes: [StoreNote] = []
    if let note = carrying.keepOldFiles() { notes.append(note) }
    do throws(SystemFailure) {
      try carrying.replaceFiles()
      try carrying.finish()
    } catch {
      return notes + [.unfinished(error)]
    }
    do throws(StorageError) {
      try pruneUndo()
    } catch {
      // The next writer tries again; nothing is lost but space.
    }
    return notes
  }
}
