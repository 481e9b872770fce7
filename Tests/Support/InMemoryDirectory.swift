import JSONStore
import Synchronization

/// An open directory on an ``InMemoryDisk``.
struct InMemoryDirectory: DirectoryHandle {
  typealias State = InMemoryDisk.State

  let process: InMemoryFileSystem
  let node: Int

  private func entry(_ name: String) -> (number: Int, node: InMemoryDisk.Node)? {
    process.disk.state.withLock { state in
      let number = name == "." ? node : state.nodes[node]?.entries[name]
      return number.flatMap { number in state.nodes[number].map { (number, $0) } }
    }
  }

  private func change<Result: Sendable>(
    _ work: (inout sending State) -> sending Result
  ) -> Result {
    process.disk.state.withLock(work)
  }

  func status() throws(SystemFailure) -> FileStatus {
    try process.enter(.read, ".")
    guard let status = entry(".")?.node.status else {
      throw SystemFailure(.read, ".", .notFound)
    }
    return status
  }

  func status(of name: String) throws(SystemFailure) -> FileStatus? {
    try process.enter(.read, name)
    return entry(name)?.node.status
  }

  func names() throws(SystemFailure) -> [String] {
    try process.enter(.list, ".")
    return entry(".").map { Array($0.node.entries.keys) } ?? []
  }

  func networkKind() -> String? {
    process.disk.state.withLock { $0.networkKind }
  }

  func openDirectory(_ name: String) throws(SystemFailure) -> (any DirectoryHandle)? {
    try process.enter(.open, name)
    guard let (number, found) = entry(name) else { return nil }
    guard found.kind == .directory else { throw SystemFailure(.open, name, .surprise(found.kind)) }
    return InMemoryDirectory(process: process, node: number)
  }

  func createDirectory(_ name: String) throws(SystemFailure) {
    try process.enter(.create, name)
    try add(name, .directory, mode: 0o700)
  }

  @discardableResult
  private func add(
    _ name: String, _ kind: FileKind, mode: UInt16
  ) throws(SystemFailure) -> Int {
    guard entry(name) == nil else { throw SystemFailure(.create, name, .exists) }
    return change { state in
      state.time += 1_000_000
      let number = state.next
      state.next += 1
      state.nodes[number] = InMemoryDisk.Node(kind: kind, mode: mode, modified: state.time)
      state.nodes[node]?.entries[name] = number
      state.steps.append(.link(directory: node, name: name, node: number))
      return number
    }
  }

  func protect(_ name: String) throws(SystemFailure) {
    try process.enter(.write, name)
    guard let (number, found) = entry(name) else { throw SystemFailure(.open, name, .notFound) }
    change { $0.nodes[number]?.mode = found.mode & (found.kind == .directory ? 0o700 : 0o600) }
  }

  func read(
    _ name: String, from offset: Int, limit: Int
  ) throws(SystemFailure) -> StoredBytes? {
    try process.enter(.open, name)
    guard let (_, found) = entry(name) else { return nil }
    guard found.kind == .regular else { throw SystemFailure(.open, name, .surprise(found.kind)) }
    let bytes = Array(found.bytes.dropFirst(offset))
    guard bytes.count <= limit else {
      throw SystemFailure(.read, name, .tooLarge(found.bytes.count))
    }
    try process.enter(.read, name)
    return StoredBytes(bytes: bytes, status: found.status)
  }

  func create(_ name: String, with bytes: [UInt8]) throws(SystemFailure) -> FileStatus {
    try process.enter(.create, name)
    let number = try add(name, .regular, mode: 0o600)
    do throws(SystemFailure) {
      try write(bytes, to: number, at: 0, name)
    } catch {
      if !process.isStopped { unlink(name) }
      throw error
    }
    guard let status = entry(name)?.node.status else {
      throw SystemFailure(.create, name, .notFound)
    }
    return status
  }

  func append(_ bytes: [UInt8], to name: String, at length: Int) throws(SystemFailure) {
    try process.enter(.write, name)
    let number: Int
    if let (found, file) = entry(name) {
      guard file.kind == .regular else { throw SystemFailure(.open, name, .surprise(file.kind)) }
      guard file.bytes.count >= length else {
        throw SystemFailure(.write, name, .tooShort(file.bytes.count))
      }
      number = found
    } else {
      guard length == 0 else { throw SystemFailure(.write, name, .notFound) }
      number = try add(name, .regular, mode: 0o600)
    }
    if let size = entry(name)?.node.bytes.count, size > length {
      try process.enter(.write, name)
      change { state in
        state.nodes[number]?.bytes.removeLast(size - length)
        state.steps.append(.truncate(node: number, length: length))
      }
    }
    try write(bytes, to: number, at: length, name)
  }

  /// Writes in two halves and synchronises, each a call of its own.
  private func write(
    _ bytes: [UInt8], to number: Int, at offset: Int, _ name: String
  ) throws(SystemFailure) {
    let middle = bytes.count / 2
    for (start, part) in [(0, bytes[..<middle]), (middle, bytes[middle...])] {
      try process.enter(.write, name)
      change { state in
        state.time += 1_000_000
        state.nodes[number]?.bytes += part
        state.nodes[number]?.modified = state.time
        state.steps.append(.write(node: number, offset: offset + start, bytes: Array(part)))
      }
    }
    try process.enter(.synchronize, name)
    change { $0.steps.append(.synchronize(node: number)) }
  }

  func rename(
    _ name: String, to newName: String, in directory: any DirectoryHandle
  ) throws(SystemFailure) {
    try process.enter(.rename, name)
    guard let target = directory as? InMemoryDirectory, let (number, _) = entry(name) else {
      throw SystemFailure(.rename, name, .notFound)
    }
    change { state in
      state.nodes[node]?.entries[name] = nil
      state.nodes[target.node]?.entries[newName] = number
      state.steps.append(
        .rename(from: node, name: name, to: target.node, newName: newName, node: number))
    }
  }

  func link(
    _ name: String, to newName: String, in directory: any DirectoryHandle
  ) throws(SystemFailure) {
    try process.enter(.link, name)
    guard let target = directory as? InMemoryDirectory, let (number, _) = entry(name) else {
      throw SystemFailure(.link, name, .notFound)
    }
    guard target.entry(newName) == nil else { throw SystemFailure(.link, name, .exists) }
    change { state in
      state.nodes[target.node]?.entries[newName] = number
      state.steps.append(.link(directory: target.node, name: newName, node: number))
    }
  }

  func remove(_ name: String) throws(SystemFailure) -> Bool {
    try process.enter(.remove, name)
    guard let (_, found) = entry(name) else { return false }
    guard found.kind != .directory else {
      throw SystemFailure(.remove, name, .surprise(.directory))
    }
    unlink(name)
    return true
  }

  func removeDirectory(_ name: String) throws(SystemFailure) -> Bool {
    try process.enter(.remove, name)
    guard let (_, found) = entry(name) else { return false }
    guard found.kind == .directory else { throw SystemFailure(.remove, name, .notDirectory) }
    guard found.entries.isEmpty else { throw SystemFailure(.remove, name, .notEmpty) }
    unlink(name)
    return true
  }

  private func unlink(_ name: String) {
    change { state in
      state.nodes[node]?.entries[name] = nil
      state.steps.append(.unlink(directory: node, name: name))
    }
  }

  func synchronize() throws(SystemFailure) {
    try process.enter(.synchronize, ".")
    change { $0.steps.append(.synchronize(node: node)) }
  }

  func lock(_ name: String, _ mode: LockMode) throws(SystemFailure) -> (any FileLock)? {
    try process.enter(.lock, name)
    if mode == .exclusive, entry(name) == nil { try add(name, .regular, mode: 0o600) }
    guard let (number, found) = entry(name) else { throw SystemFailure(.lock, name, .notFound) }
    guard found.kind == .regular else { throw SystemFailure(.lock, name, .surprise(found.kind)) }
    let isTaken = change { state in
      let readers = state.shared[number] ?? []
      guard state.exclusive[number] == nil, mode == .shared || readers.isEmpty else { return false }
      switch mode {
      case .shared: state.shared[number] = readers + [process.number]
      case .exclusive: state.exclusive[number] = process.number
      }
      return true
    }
    return isTaken ? InMemoryLock(process: process, node: number) : nil
  }
}

extension InMemoryDisk.Node {
  var status: FileStatus {
    FileStatus(kind: kind, size: bytes.count, modified: modified, mode: mode, owner: owner)
  }
}
