import Foundation
import JSONStore
import MentorTestSupport
import Testing

@Suite("Store on the system's files")
struct POSIXStoreTests {
  private let environment: StoreEnvironment = {
    var environment = StoreEnvironment.system(program: "test 1")
    environment.pause = { _ in sched_yield() }
    return environment
  }()

  private func create(_ path: String) throws {
    _ = try Store.create(
      at: path, in: POSIXFileSystem(), environment: environment,
      WriteIntent(command: "init", actor: "x")
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put([], as: "list.json", records: 0)
    }
  }

  private func append(_ byte: UInt8, at path: String) throws {
    let store = try Store.open(path, in: POSIXFileSystem(), environment: environment)
    _ = try store.write(
      WriteIntent(command: "add", actor: "x", wait: .seconds(60)),
      judgingEdits: { _, _ in .accepted(records: 0) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      let bytes = try transaction.bytes(of: "list.json") ?? []
      try transaction.put(bytes + [byte], as: "list.json", records: bytes.count + 1)
      try transaction.put(bytes + [byte], as: "copies/list.json", records: bytes.count + 1)
    }
  }

  @Test("Of many writers at once none loses its change, and every reader sees one state")
  func concurrent() async throws {
    let place = try Place.onDisk()
    let path = place.path + "/data"
    try create(path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<10 { try append(UInt8(writer * 10 + number), at: path) }
        }
      }
      group.addTask {
        for _ in 0..<40 {
          let store = try Store.open(path, in: POSIXFileSystem(), environment: environment)
          try store.read { (snapshot: inout Snapshot) throws(StorageError) in
            let list = try snapshot.bytes(of: "list.json")
            #expect(try snapshot.bytes(of: "copies/list.json") ?? [] == list)
            #expect(list?.count == snapshot.generation - 1)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try Store.open(path, in: POSIXFileSystem(), environment: environment)
    try store.read { (snapshot: inout Snapshot) throws(StorageError) in
      #expect(try snapshot.bytes(of: "list.json")?.sorted() == Array(0..<40))
      #expect(try Journal.lines(of: try snapshot.journalBytes()).count == 41)
    }
  }

  @Test("Whatever the mask of the process, others get nothing", arguments: [0o000, 0o077])
  func modes(mask: mode_t) throws {
    let place = try Place.onDisk()
    let path = place.path + "/data"
    let before = umask(mask)
    defer { umask(before) }
    try create(path)
    try append(7, at: path)
    let entries = try #require(FileManager.default.enumerator(atPath: path))
    var count = 0
    for case let name as String in entries {
      let mode =
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[
          .posixPermissions] as? UInt
      #expect(mode == 0o600 || mode == 0o700, "\(name)")
      count += 1
    }
    #expect(count > 10)
  }

  @Test("A signal waits behind the closed gate")
  func signals() {
    // The threads of tests hold signals back already.
    var both = sigset_t()
    var before = sigset_t()
    sigemptyset(&both)
    sigaddset(&both, SIGINT)
    sigaddset(&both, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &both, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let gate = POSIXSignalGate()
    let held = gate.close()
    #expect(held == [SIGINT, SIGTERM])
    #expect(gate.close() == [])
    #expect(gate.waiting(among: held) == nil)
    pthread_kill(pthread_self(), SIGTERM)
    #expect(gate.waiting(among: held) == SIGTERM)
    #expect(gate.waiting(among: [SIGINT]) == nil)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    var taken: Int32 = 0
    #expect(sigwait(&set, &taken) == 0 && taken == SIGTERM)
    gate.open(for: held)
    #expect(gate.close() == held)
    gate.open(for: held)
  }

  @Test("The environment of the system tells this process and a host")
  func environmentFacts() {
    let environment = StoreEnvironment.system(program: "test 1")
    #expect(environment.process == Int(getpid()))
    #expect(!environment.host.isEmpty && environment.host != "?")
    #expect(environment.user == geteuid())
    #expect(environment.now() > Timestamp(seconds: 1_700_000_000))
    let start = environment.elapsed()
    environment.pause(.microseconds(10))
    #expect(environment.elapsed() > start)
    #expect((0...1).contains(environment.jitter()))
  }
}
