internal import Wording

/// What a transaction comes to: files to stage, facts to record, lines to add.
struct CommitPlan {
  let base: Manifest
  let intent: WriteIntent
  let time: Timestamp
  /// The files to write or remove, by name.
  let changes: [Change]
  /// The facts about files taken over as they are.
  let adopted: [String: FileFacts]
  let entries: [JournalEntry]
  let outcomes: [FileOutcome]
  let notes: [StoreNote]
  /// Whether a state is to be made even though no file changes, as by the first commit.
  let isForced: Bool

  /// Whether no before-image may stay.
  let forgetsPast: Bool

  /// A file to write or remove.
  struct Change {
    let name: String
    let old: FileFacts?
    let new: Transaction.NewContents?
  }

  /// Whether there is nothing to write.
  var isEmpty: Bool { changes.isEmpty && adopted.isEmpty && !isForced && !forgetsPast }
}

extension Store {
  /// What `transaction` comes to; hand edits in files that it does not replace are judged.
  func plan(
    _ transaction: Transaction, _ intent: WriteIntent,
    _ judge: (_ name: String, _ bytes: [UInt8]) -> EditVerdict, isForced: Bool = false
  ) throws(StorageError) -> CommitPlan {
    let recorded = transaction.state.manifest.files
    var changes: [CommitPlan.Change] = []
    var adopted: [String: FileFacts] = [:]
    var outcomes: [FileOutcome] = []
    var edits: [JournalEntry] = []
    for (name, file) in transaction.found.sorted(by: { $0.key < $1.key }) {
      let isEdit = file.map { $0.origin != .recorded } ?? false
      if isEdit { edits.append(JournalEntry(action: "external edit", record: name)) }
      if let change = transaction.changes[name] {
        // Who has read an edited file has understood it; what nobody has read is not thrown away.
        if isEdit, let file, !transaction.read.contains(name),
          case .refused(let problem) = judge(name, file.bytes)
        {
          throw .editRefused(name, problem: problem)
        }
        changes.append(CommitPlan.Change(name: name, old: file?.facts, new: change))
        let kind: FileOutcome.Kind = change == nil ? .deleted : file == nil ? .added : .changed
        outcomes.append(
          FileOutcome(
            name: name, kind: kind, recordsBefore: recorded[name]?.records,
            recordsAfter: change?.records))
      } else if isEdit, let file {
        switch judge(name, file.bytes) {
        case .refused(let problem):
          throw .editRefused(name, problem: problem)
        case .accepted(let records):
          adopted[name] = FileFacts(
            digest: file.facts.digest, modified: file.facts.modified, records: records,
            size: file.facts.size)
          outcomes.append(
            FileOutcome(
              name: name, kind: .adopted, recordsBefore: recorded[name]?.records,
              recordsAfter: records))
        }
      }
    }
    let actions =
      transaction.entries.isEmpty
      ? [JournalEntry(action: intent.command)] : transaction.entries
    return CommitPlan(
      base: transaction.state.manifest, intent: intent, time: transaction.time, changes: changes,
      adopted: adopted, entries: edits + actions, outcomes: outcomes,
      notes: transaction.notes, isForced: isForced,
      forgetsPast: transaction.forgetsPast)
  }
}
