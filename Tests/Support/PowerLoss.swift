import JSONStore
import Synchronization

extension InMemoryDisk {
  /// What the disk may hold after a power cut at any moment since ``settle()``.
  ///
  /// The contents of a file are safe after its synchronisation, an entry of a directory after that of
  /// the directory. Of the entries that are not safe any number of the first may survive, or all but
  /// those of one directory. The contents of a file that is not safe are old, new, torn or zeros.
  public func statesAfterPowerLoss() -> [(moment: Int, isEnd: Bool, disk: InMemoryDisk)] {
    let recorded = state.withLock { $0 }
    var seen: [[UInt8]: Int] = [:]
    var result: [(moment: Int, isEnd: Bool, disk: InMemoryDisk)] = []
    for moment in 0...recorded.steps.count {
      let isEnd = moment == recorded.steps.count
      for survivors in recorded.survivors(of: moment) {
        for damage in Damage.allCases {
          let lost = recorded.remains(of: moment, survivors, damage)
          let disk = InMemoryDisk(lost)
          var key: [UInt8] = []
          for file in disk.files() {
            key += Array(file.utf8) + [0] + (disk.contents(of: file) ?? [])
          }
          if let index = seen[key] {
            if isEnd { result[index].isEnd = true }
            continue
          }
          seen[key] = result.count
          result.append((moment, isEnd, disk))
        }
      }
    }
    return result
  }

  /// What becomes of contents that were not synchronised.
  enum Damage: CaseIterable {
    case lost
    case kept
    case torn
    case zeros
  }
}

extension InMemoryDisk.State {
  private typealias Step = InMemoryDisk.Step

  /// The sets of directory steps that may have reached the disk at `moment`.
  func survivors(of moment: Int) -> [Set<Int>] {
    var lastSynchronized: [Int: Int] = [:]
    for (index, step) in steps[..<moment].enumerated() {
      if case .synchronize(let node) = step { lastSynchronized[node] = index }
    }
    var safe: Set<Int> = []
    var open: [Int] = []
    for (index, step) in steps[..<moment].enumerated() where !step.directories.isEmpty {
      if step.directories.allSatisfy({ lastSynchronized[$0, default: -1] > index }) {
        safe.insert(index)
      } else {
        open.append(index)
      }
    }
    var sets = (0...open.count).map { safe.union(open[..<$0]) }
    for directory in Set(open.flatMap { steps[$0].directories }) {
      sets.append(safe.union(open.filter { !steps[$0].directories.contains(directory) }))
    }
    return sets
  }

  /// The disk after a cut at `moment` that the directory steps `survivors` have survived.
  func remains(
    of moment: Int, _ survivors: Set<Int>, _ damage: InMemoryDisk.Damage
  ) -> InMemoryDisk.State {
    var rest = InMemoryDisk.State()
    rest.nodes = base
    rest.next = next
    rest.time = time
    for (number, node) in nodes where rest.nodes[number] == nil {
      var empty = node
      empty.bytes = []
      empty.entries = [:]
      rest.nodes[number] = empty
    }
    for index in survivors.sorted() { rest.apply(steps[index]) }
    for number in nodes.keys where nodes[number]?.kind == .regular {
      rest.nodes[number]?.bytes = contents(of: number, moment, damage)
    }
    return rest
  }

  private mutating func apply(_ step: InMemoryDisk.Step) {
    switch step {
    case .link(let directory, let name, let node):
      nodes[directory]?.entries[name] = node
    case .unlink(let directory, let name):
      nodes[directory]?.entries[name] = nil
    case .rename(let from, let name, let to, let newName, let node):
      nodes[from]?.entries[name] = nil
      nodes[to]?.entries[newName] = node
    case .write, .truncate, .synchronize: break
    }
  }

  private func contents(
    of number: Int, _ moment: Int, _ damage: InMemoryDisk.Damage
  ) -> [UInt8] {
    var safe = base[number]?.bytes ?? []
    var full = safe
    for step in steps[..<moment] {
      switch step {
      case .write(number, let offset, let bytes):
        full = full[..<min(offset, full.count)] + bytes + full.dropFirst(offset + bytes.count)
      case .truncate(number, let length): full = Array(full.prefix(length))
      case .synchronize(number): safe = full
      default: break
      }
    }
    guard safe != full else { return full }
    switch damage {
    case .lost: return safe
    case .kept: return full
    case .torn: return Array(full.prefix(max(1, full.count / 2)))
    case .zeros:
      let same = zip(safe, full).prefix { $0 == $1 }.count
      return full[..<same] + [UInt8](repeating: 0, count: full.count - same)
    }
  }
}

extension InMemoryDisk.Step {
  /// The directories whose synchronisation makes the step durable.
  var directories: Set<Int> {
    switch self {
    case .link(let directory, _, _), .unlink(let directory, _): [directory]
    case .rename(let from, _, let to, _, _): [from, to]
    case .write, .truncate, .synchronize: []
    }
  }
}
