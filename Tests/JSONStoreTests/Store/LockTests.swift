import JSONStore
import MentorTestSupport
import Testing

@Suite("Locks")
struct LockTests {
  private let holder = LockHolder(
    process: 42, host: "school", command: "pair match", since: Timestamp(seconds: 1_788_249_600))

  private func lock(
    _ fixture: StoreFixture, _ mode: LockMode = .exclusive
  ) throws -> any FileLock {
    let home = try #require(
      try InMemoryFileSystem(fixture.disk).openDirectory(at: "/data").openDirectory(".mentorctl"))
    let lock = try #require(try home.lock("lock", mode))
    if mode == .exclusive { try lock.note(JSONCoding.encodeCompact(holder)) }
    return lock
  }

  @Test("A writer waits for its time and then says who is at work")
  func busy() throws {
    let fixture = try StoreFixture()
    let lock = try lock(fixture)
    #expect(throws: StorageError.locked(holder)) {
      try StoreFixture.change(try fixture.store())
    }
    #expect(fixture.world.elapsed == .seconds(1))
    lock.release()
    try StoreFixture.change(try fixture.store())
  }

  @Test("A writer goes on as soon as the lock is free")
  func freed() throws {
    let fixture = try StoreFixture()
    let lock = try lock(fixture)
    fixture.world.duringNextPause {}
    fixture.world.duringNextPause { lock.release() }
    try StoreFixture.change(try fixture.store())
    #expect(fixture.world.elapsed == .milliseconds(220))
  }

  @Test("Readers do not keep readers waiting")
  func readers() throws {
    let fixture = try StoreFixture()
    let lock = try lock(fixture, .shared)
    #expect(try fixture.view().first == "generation 1")
    #expect(fixture.world.elapsed == .zero)
    lock.release()
  }

  @Test("A reader waits two seconds for a writer and then reads without a lock")
  func patience() throws {
    let fixture = try StoreFixture()
    let lock = try lock(fixture)
    #expect(try fixture.view().first == "generation 1")
    #expect(fixture.world.elapsed == .seconds(2))
    lock.release()
  }

  @Test("A reader without a lock sees one state, whoever writes meanwhile", arguments: 1...40)
  func torn(call: Int) throws {
    let (before, after) = try StoreFixture.beforeAndAfter()
    let fixture = try StoreFixture()
    let process = InMemoryFileSystem(fixture.disk, fault: .failLocking(.noLocks))
    let store = try fixture.store(in: process)
    process.before(call: call) {
      _ = try? StoreFixture.change((try? fixture.store()) ?? store)
    }
    let view = try StoreFixture.view(store)
    #expect(view == before || view == after)
  }

  @Test("A reader gives up where every attempt meets another writer")
  func restless() throws {
    let fixture = try StoreFixture()
    let store = try fixture.store(fault: .failLocking(.noLocks))
    var runs = 0
    #expect(throws: StorageError.locked(nil)) {
      try store.read { (_: inout Snapshot) throws(StorageError) in
        runs += 1
        try StoreFixture.change(try fixture.store(), to: "word \(runs)")
      }
    }
    #expect(runs == 5)
  }

  @Test("A commit by somebody who keeps no lock is noticed")
  func changedMeanwhile() throws {
    let fixture = try StoreFixture()
    let store = try fixture.store()
    let manifest = try #require(fixture.disk.contents(of: "/data/mentorctl.json"))
    let other = fixture.disk.copy()
    try StoreFixture.change(try StoreFixture(other).store(), to: "elsewhere")
    #expect(throws: StorageError.changedMeanwhile) {
      try store.write(
        WriteIntent(command: "x", actor: "y"), judgingEdits: { _, _ in .accepted(records: 0) }
      ) { (transaction: inout Transaction) throws(StorageError) in
        try transaction.put([1], as: "new.json", records: 0)
        fixture.disk.edit(
          "/data/mentorctl.json", other.contents(of: "/data/mentorctl.json") ?? manifest)
      }
    }
    #expect(!fixture.disk.files().contains { $0.contains("txn") || $0.contains("new.json") })
  }

  @Test("A signal before the decision leaves everything as it was")
  func interrupted() throws {
    let fixture = try StoreFixture()
    let before = try fixture.view()
    let gate = RingingGate()
    let store = try fixture.store(environment: fixture.world.environment(signals: gate))
    #expect(throws: StorageError.interrupted(signal: 15)) { try StoreFixture.change(store) }
    #expect(gate.states == [true, false])
    #expect(try fixture.view() == before)
    #expect(!fixture.disk.files().contains { $0.contains("txn") })
    try StoreFixture.change(try fixture.store())
  }
}
