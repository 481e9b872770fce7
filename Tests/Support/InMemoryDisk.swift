public import JSONStore
import Synchronization

/// A disk in memory: what lies on it, and the record of what was done to it.
///
/// Processes reach it through ``InMemoryFileSystem``; tests look at it and change it directly.
public final class InMemoryDisk: Sendable {
  /// What a number stands for.
  struct Node {
    var kind: FileKind
    var bytes: [UInt8] = []
    var entries: [String: Int] = [:]
    var target = ""
    var mode: UInt16
    var owner: UInt32 = 1000
    var modified: Int64
  }

  /// A step that a power cut may undo as long as it was not followed by a synchronisation.
  enum Step {
    case write(node: Int, offset: Int, bytes: [UInt8])
    case truncate(node: Int, length: Int)
    case synchronize(node: Int)
    case link(directory: Int, name: String, node: Int)
    case unlink(directory: Int, name: String)
    case rename(from: Int, name: String, to: Int, newName: String, node: Int)
  }

  struct State {
    var nodes: [Int: Node] = [0: Node(kind: .directory, mode: 0o755, modified: 0)]
    var next = 1
    var time: Int64 = 1_000_000_000
    var exclusive: [Int: Int] = [:]
    var shared: [Int: [Int]] = [:]
    var locks = 0
    var networkKind: String?
    /// What the disk held when recording began.
    var base: [Int: Node] = [:]
    var steps: [Step] = []
  }

  let state: Mutex<State>

  /// Creates an empty disk.
  public convenience init() {
    self.init(State())
  }

  init(_ state: State) {
    self.state = Mutex(state)
  }

  /// Another disk with the same contents, free of locks.
  public func copy() -> InMemoryDisk {
    var copied = state.withLock { $0 }
    copied.exclusive = [:]
    copied.shared = [:]
    return InMemoryDisk(copied)
  }

  /// Forgets the steps so far: everything on the disk counts as durable.
  public func settle() {
    state.withLock {
      $0.base = $0.nodes
      $0.steps = []
    }
  }

  /// The bytes of the file at `path`, `nil` where there is none.
  public func contents(of path: String) -> [UInt8]? {
    state.withLock { state in
      state.node(at: path).flatMap { state.nodes[$0] }.flatMap {
        $0.kind == .regular ? $0.bytes : nil
      }
    }
  }

  /// The paths of all files and other things that are not directories, in order.
  public func files(below path: String = "") -> [String] {
    state.withLock { state in
      state.node(at: path).map { state.files(below: $0, prefix: "") } ?? []
    }
    .sorted()
  }

  /// The permission bits of everything below `path`, by path.
  public func modes(below path: String) -> [String: UInt16] {
    state.withLock { state in
      state.node(at: path).map { state.modes(below: $0, prefix: "") } ?? [:]
    }
  }

  /// Writes `bytes` into the file at `path` as an editor does, which is created where it is absent;
  /// the time of change stays what it was where `keepsTime` says so.
  public func edit(_ path: String, _ bytes: [UInt8], keepsTime: Bool = false) {
    state.withLock { state in
      state.time += 1_000_000
      if let node = state.node(at: path) {
        state.nodes[node]?.bytes = bytes
        if !keepsTime { state.nodes[node]?.modified = state.time }
      } else {
        state.add(Node(kind: .regular, bytes: bytes, mode: 0o600, modified: state.time), at: path)
      }
    }
  }

  /// Puts a thing of the `kind` at `path`, replacing what stands there.
  public func place(_ kind: FileKind, at path: String, target: String = "") {
    state.withLock { state in
      state.add(Node(kind: kind, target: target, mode: 0o700, modified: state.time), at: path)
    }
  }

  /// Removes whatever stands at `path`.
  public func remove(_ path: String) {
    state.withLock { state in
      guard let (parent, name) = state.parent(of: path) else { return }
      state.nodes[parent]?.entries[name] = nil
    }
  }

  /// Sets mode and owner of what stands at `path`.
  public func change(_ path: String, mode: UInt16? = nil, owner: UInt32? = nil) {
    state.withLock { state in
      guard let node = state.node(at: path) else { return }
      if let mode { state.nodes[node]?.mode = mode }
      if let owner { state.nodes[node]?.owner = owner }
    }
  }

  /// Says that the disk is a network or user-space file system of `kind`.
  public func become(network kind: String?) {
    state.withLock { $0.networkKind = kind }
  }
}

extension InMemoryDisk.State {
  /// The number of what stands at `path`, links followed.
  func node(at path: String, depth: Int = 0) -> Int? {
    var current = 0
    for component in path.split(separator: "/") where component != "." {
      guard let next = nodes[current]?.entries[String(component)] else { return nil }
      current = next
      if let node = nodes[current], node.kind == .symbolicLink {
        guard depth < 8, let followed = self.node(at: node.target, depth: depth + 1) else {
          return nil
        }
        current = followed
      }
    }
    return current
  }

  func parent(of path: String) -> (node: Int, name: String)? {
    var components = path.split(separator: "/").map(String.init)
    guard let name = components.popLast(), let node = node(at: components.joined(separator: "/"))
    else { return nil }
    return (node, name)
  }

  mutating func add(_ node: InMemoryDisk.Node, at path: String) {
    guard let (parent, name) = parent(of: path) else { return }
    nodes[next] = node
    nodes[parent]?.entries[name] = next
    next += 1
  }

  func files(below directory: Int, prefix: String) -> [String] {
    (nodes[directory]?.entries ?? [:]).flatMap { name, node in
      nodes[node]?.kind == .directory
        ? files(below: node, prefix: prefix + name + "/") : [prefix + name]
    }
  }

  func modes(below directory: Int, prefix: String) -> [String: UInt16] {
    var result: [String: UInt16] = [:]
    for (name, number) in nodes[directory]?.entries ?? [:] {
      guard let node = nodes[number] else { continue }
      result[prefix + name] = node.mode
      if node.kind == .directory {
        result.merge(modes(below: number, prefix: prefix + name + "/")) { $1 }
      }
    }
    return result
  }
}
