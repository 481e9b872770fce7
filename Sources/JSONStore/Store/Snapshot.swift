/// One committed state of the data, as a reader sees it.
public struct Snapshot {
  let state: CommittedState

  /// What is worth knowing about the files read so far.
  public private(set) var notes: [StoreNote]

  init(_ state: CommittedState, notes: [StoreNote]) {
    self.state = state
    self.notes = notes
  }

  /// The number of the state; every change makes the next one.
  public var generation: Int { state.manifest.generation }

  /// Where the journal ends in this state.
  public var journalHead: JournalHead { state.manifest.journal }

  /// The recorded facts of every file, by name.
  public var files: [String: FileFacts] { state.manifest.files }

  /// The names of the JSON files in `folder`, with the folder, in order; `""` is the top.
  public func names(in folder: String) throws(StorageError) -> [String] {
    try state.names(in: folder)
  }

  /// The bytes of the file `name`, compared with what is recorded; `nil` where there is no such file.
  ///
  /// A file that was edited by hand is handed out, and said to be so in ``notes``.
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` for a file that is gone or differs without an edit.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func bytes(of name: String) throws(StorageError) -> [UInt8]? {
    guard let file = try state.file(name) else { return nil }
    switch file.origin {
    case .recorded: break
    case .edited: note(.edited(name))
    case .added: note(.added(name))
    }
    return file.bytes
  }

  private mutating func note(_ note: StoreNote) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// The whole journal, its chain not yet examined (``Journal``).
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` where it does not end as the manifest says.
  public func journalBytes() throws(StorageError) -> [UInt8] {
    let bytes = try journalText()
    guard bytes.count == state.manifest.journal.size else {
      throw .damaged(Layout.journal, .journalHead)
    }
    return bytes
  }

  /// The journal with the lines of a pending change, whatever its length.
  func journalText() throws(StorageError) -> [UInt8] {
    let stored = try DataDirectory.working(on: Layout.journal) { () throws(SystemFailure) in
      try state.directory.root.read(Layout.journal, limit: Layout.journalLimit)
    }
    var bytes = stored?.bytes ?? []
    if let record = state.pending?.record {
      guard bytes.count >= record.safeJournalSize else {
        throw .damaged(Layout.journal, .journalHead)
      }
      bytes.removeLast(bytes.count - record.safeJournalSize)
      bytes.append(contentsOf: record.journalEnd)
    }
    return bytes
  }
}
