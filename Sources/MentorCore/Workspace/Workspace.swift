public import JSONStore
import Wording

/// The data directory as the domain sees it: typed collections over the store.
public struct Workspace: Sendable {
  /// The store underneath.
  public let store: Store

  private let drawKey: @Sendable () -> [UInt8]

  /// Opens the domain's view of `store`; `drawKey` gives sixteen random bytes at each call.
  public init(_ store: Store, drawKey: @escaping @Sendable () -> [UInt8]) {
    self.store = store
    self.drawKey = drawKey
  }

  /// The result of `body`, which sees one committed state.
  ///
  /// - Throws: what `body` throws, and ``WorkspaceError/storage(_:)``.
  public func read<Result>(
    _ body: (inout Snapshot) throws(WorkspaceError) -> Result
  ) throws(WorkspaceError) -> Result {
    try store.read(body)
  }

  /// Changes the directory as `body` says: all of it or nothing.
  ///
  /// - Throws: what `body` throws, and ``WorkspaceError/storage(_:)``. The data are then as before.
  public func write<Value>(
    _ intent: WriteIntent, _ body: (inout Editing) throws(WorkspaceError) -> Value
  ) throws(WorkspaceError) -> WriteOutcome<Value> {
    try store.write(intent, judgingEdits: DirectoryFormat.verdict) {
      transaction throws(WorkspaceError) in
      try edit(&transaction, intent, body)
    }
  }

  /// Makes a data directory at `path` with what `body` puts into it.
  ///
  /// - Throws: what `body` throws, and ``WorkspaceError/storage(_:)``.
  public static func create<Value>(
    at path: String, in fileSystem: any FileSystem, environment: StoreEnvironment,
    drawKey: @escaping @Sendable () -> [UInt8], _ intent: WriteIntent,
    _ body: (inout Editing) throws(WorkspaceError) -> Value
  ) throws(WorkspaceError) -> WriteOutcome<Value> {
    try Store.create(
      at: path, in: fileSystem, environment: environment, intent
    ) { transaction throws(WorkspaceError) in
      try edit(&transaction, intent, drawKey, body)
    }
  }

  private func edit<Value>(
    _ transaction: inout Transaction, _ intent: WriteIntent,
    _ body: (inout Editing) throws(WorkspaceError) -> Value
  ) throws(WorkspaceError) -> Value {
    try Self.edit(&transaction, intent, drawKey, body)
  }

  private static func edit<Value>(
    _ transaction: inout Transaction, _ intent: WriteIntent, _ drawKey: @escaping () -> [UInt8],
    _ body: (inout Editing) throws(WorkspaceError) -> Value
  ) throws(WorkspaceError) -> Value {
    var editing = Editing(
      transaction, action: intent.command.exchanging(" ", for: "."), drawKey: drawKey)
    let value = try body(&editing)
    for note in editing.transaction.notes {
      switch note {
      case .edited(let file), .added(let file):
        try ReferenceIntegrity.check(file, in: &editing)
      default: break
      }
    }
    transaction = editing.transaction
    return value
  }
}
