public import JSONStore
import Synchronization

/// A process's view of an ``InMemoryDisk``, which can stop or fail at any of its calls.
public final class InMemoryFileSystem: FileSystem {
  /// What goes wrong in the life of a process.
  public enum Fault: Sendable {
    /// The process is killed before the call with this number, from 1; it does nothing afterwards.
    case stop(before: Int)
    /// The call with this number fails with the code; the others work.
    case fail(at: Int, SystemCode)
    /// Every call from this number on that would write fails with the code.
    case failWriting(from: Int, SystemCode)
    /// Every attempt to lock fails with the code.
    case failLocking(SystemCode)
  }

  /// The code of every call of a process that was killed.
  public static let stopped = SystemCode.other(-1)

  private struct Progress {
    var calls: [SystemOperation] = []
    var isStopped = false
    var hooks: [Int: @Sendable () -> Void] = [:]
  }

  let disk: InMemoryDisk
  private let fault: Fault?
  private let progress = Mutex(Progress())
  let number: Int

  /// Creates a process that uses `disk` until `fault` comes.
  public init(_ disk: InMemoryDisk, fault: Fault? = nil) {
    self.disk = disk
    self.fault = fault
    number = disk.state.withLock { state in
      state.locks += 1
      return state.locks
    }
  }

  /// What the process has asked of the disk so far.
  public var calls: [SystemOperation] { progress.withLock { $0.calls } }

  /// Whether the process was killed.
  public var isStopped: Bool { progress.withLock { $0.isStopped } }

  /// Has `hook` run before the call with this number, from 1.
  public func before(call: Int, run hook: @escaping @Sendable () -> Void) {
    progress.withLock { $0.hooks[call] = hook }
  }

  /// Counts a call and lets it fail where the fault says so.
  func enter(_ operation: SystemOperation, _ name: String) throws(SystemFailure) {
    let (count, isStopped, hook) = progress.withLock { progress in
      progress.calls.append(operation)
      return (
        progress.calls.count, progress.isStopped, progress.hooks[progress.calls.count]
      )
    }
    hook?()
    if isStopped { throw SystemFailure(operation, name, Self.stopped) }
    switch fault {
    case .stop(let before) where count >= before:
      progress.withLock { $0.isStopped = true }
      releaseLocks()
      throw SystemFailure(operation, name, Self.stopped)
    case .fail(count, let code):
      throw SystemFailure(operation, name, code)
    case .failWriting(let first, let code) where count >= first && operation.writes:
      throw SystemFailure(operation, name, code)
    case .failLocking(let code) where operation == .lock:
      throw SystemFailure(operation, name, code)
    default: break
    }
  }

  /// Gives back every lock of the process, as its end does.
  public func releaseLocks() {
    disk.state.withLock { state in
      state.exclusive = state.exclusive.filter { $0.value != number }
      for node in state.shared.keys { state.shared[node]?.removeAll { $0 == number } }
    }
  }

  public func openDirectory(at path: String) throws(SystemFailure) -> any DirectoryHandle {
    try enter(.open, path)
    let (node, kind) = disk.state.withLock { state in
      let node = state.node(at: path)
      return (node, node.flatMap { state.nodes[$0]?.kind })
    }
    guard let node, let kind else { throw SystemFailure(.open, path, .notFound) }
    guard kind == .directory else { throw SystemFailure(.open, path, .notDirectory) }
    return InMemoryDirectory(process: self, node: node)
  }

  public func createDirectory(at path: String) throws(SystemFailure) {
    try enter(.create, path)
    let parent = disk.state.withLock { $0.parent(of: path) }
    guard let parent else { throw SystemFailure(.create, path, .notFound) }
    let directory = InMemoryDirectory(process: self, node: parent.node)
    do throws(SystemFailure) {
      try directory.createDirectory(parent.name)
    } catch  where error.code == .exists {
      try directory.synchronize()
      throw error
    }
    try directory.synchronize()
  }
}

extension SystemOperation {
  /// Whether the operation needs a medium that can be written.
  var writes: Bool {
    switch self {
    case .open, .read, .list, .lock: false
    case .create, .write, .synchronize, .rename, .link, .remove: true
    }
  }
}

/// A lock on a file in memory.
struct InMemoryLock: FileLock {
  let process: InMemoryFileSystem
  let node: Int

  func note(_ bytes: [UInt8]) throws(SystemFailure) {
    try process.enter(.write, "lock")
    process.disk.state.withLock { $0.nodes[node]?.bytes = bytes }
  }

  func release() {
    guard !process.isStopped else { return }
    process.disk.state.withLock { state in
      if state.exclusive[node] == process.number { state.exclusive[node] = nil }
      if let index = state.shared[node]?.firstIndex(of: process.number) {
        state.shared[node]?.remove(at: index)
      }
    }
  }
}
