internal import Wording

/// A change in the making: reads one committed state and gathers what is to be different.
///
/// Nothing is on disk until the closure that was given to the store has returned.
public struct Transaction {
  let state: CommittedState

  /// What is worth knowing about the files read so far.
  public internal(set) var notes: [StoreNote]

  /// The moment of the change, the same in the whole journal entry.
  public let time: Timestamp

  private(set) var found: [String: CommittedState.File?] = [:]
  private(set) var changes: [String: NewContents?] = [:]
  /// The files whose bytes were handed out.
  private(set) var read: Set<String> = []
  private(set) var forgetsPast = false
  private(set) var entries: [JournalEntry] = []

  /// What a file is to hold.
  struct NewContents {
    let bytes: [UInt8]
    let digest: Digest
    let records: Int
  }

  init(_ state: CommittedState, notes: [StoreNote], time: Timestamp) {
    self.state = state
    self.notes = notes
    self.time = time
  }

  /// The number of the state that is read; the change makes the next one.
  public var generation: Int { state.manifest.generation }

  /// Where the journal ends before the change.
  public var journalHead: JournalHead { state.manifest.journal }

  /// The names of the JSON files in `folder`, with the folder, in order; `""` is the top.
  ///
  /// What this transaction has put or deleted so far is taken into account.
  public func names(in folder: String) throws(StorageError) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var names = Set(try state.names(in: folder))
    for (name, contents) in changes
    where name.hasPrefix(prefix) && !name.dropFirst(prefix.count).contains("/") {
      if contents == nil { names.remove(name) } else { names.insert(name) }
    }
    return names.sorted()
  }

  /// The bytes of the file `name` as this transaction leaves it, `nil` where there is no such file.
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` for a file that is gone or differs without an edit.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func bytes(of name: String) throws(StorageError) -> [UInt8]? {
    if let change = changes[name] { return change?.bytes }
    read.insert(name)
    return try current(name)?.bytes
  }

  /// Makes the file `name` hold `bytes` with so many `records`; the same bytes are no change.
  ///
  /// - Throws: as ``bytes(of:)``: a damaged file is never overwritten.
  public mutating func put(
    _ bytes: [UInt8], as name: String, records: Int
  ) throws(StorageError) {
    guard bytes.count <= Layout.fileLimit else { throw .tooLarge(name, bytes: bytes.count) }
    let before = try current(name)
    let contents = NewContents(
      bytes: bytes, digest: SHA256.digest(of: bytes), records: records)
    if let before, before.origin == .recorded, before.facts.digest == contents.digest {
      changes[name] = nil
    } else {
      changes.updateValue(contents, forKey: name)
    }
  }

  /// Removes the file `name`; an absent one is no change.
  ///
  /// - Throws: as ``bytes(of:)``: a damaged file is never overwritten.
  public mutating func delete(_ name: String) throws(StorageError) {
    if try current(name) == nil {
      changes[name] = nil
    } else {
      changes.updateValue(nil, forKey: name)
    }
  }

  /// Has all before-images removed, those of this change included.
  ///
  /// Neither it nor anything before it can be undone then. The images go before anything is written, so
  /// that this works on a full disk; they are gone even if the change fails afterwards.
  public mutating func forgetPast() {
    forgetsPast = true
  }

  /// Adds `entry` to the journal, if the transaction changes anything.
  public mutating func record(_ entry: JournalEntry) {
    entries.append(entry)
  }

  /// The file `name` as it is committed.
  private mutating func current(_ name: String) throws(StorageError) -> CommittedState.File? {
    if let known = found[name] { return known }
    let file = try state.file(name)
    found.updateValue(file, forKey: name)
    switch file?.origin {
    case .recorded, nil: break
    case .edited: notes.append(.edited(name))
    case .added: notes.append(.added(name))
    }
    return file
  }
}
