import JSONStore
import MentorTestSupport
import Testing

@Suite("Past changes")
struct PastChangeTests {
  private func past(_ fixture: StoreFixture) throws -> [PastChange] {
    try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
      try snapshot.pastChanges()
    }
  }

  @Test("The latest change comes first and tells who, what and why")
  func list() throws {
    let fixture = try StoreFixture()
    try StoreFixture.change(try fixture.store())
    let past = try past(fixture)
    #expect(past.map(\.generation) == [2, 1])
    #expect(past.map(\.command) == ["pair add", "init"])
    #expect(past.first?.reason == "приказ 7")
    #expect(
      past.first?.files.map(\.name) == [
        "pairs.json", "people.json", "responses/autumn/S-1.json", "roadmaps/R-1.json",
        "roadmaps/R-2.json",
      ])
    #expect(past.first?.files.map { $0.old == nil } == [false, false, true, false, true])
    #expect(past.first?.files.map { $0.new == nil } == [false, false, false, true, false])
  }

  @Test("A change is taken back by a transaction that puts the old bytes")
  func undo() throws {
    let fixture = try StoreFixture()
    let before = try fixture.view().filter { $0.contains("=") }
    try StoreFixture.change(try fixture.store())
    _ = try fixture.store().write(
      WriteIntent(command: "undo", actor: "curator"),
      judgingEdits: { _, _ in .accepted(records: 0) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      guard let change = try transaction.pastChanges().first else { return }
      for file in change.files {
        if let bytes = try transaction.bytes(of: file.name, before: change) {
          try transaction.put(bytes, as: file.name, records: file.old?.records ?? 0)
        } else {
          try transaction.delete(file.name)
        }
      }
    }
    #expect(try fixture.view().filter { $0.contains("=") } == before)
    #expect(try past(fixture).map(\.generation) == [3, 2, 1])
  }

  @Test("Old bytes that are gone or forged are damage")
  func damaged() throws {
    let fixture = try StoreFixture()
    try StoreFixture.change(try fixture.store())
    let path = "/data/.mentorctl/undo/2/people.json"
    let change = try #require(try past(fixture).first)
    func old() throws -> [UInt8]? {
      try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
        try snapshot.bytes(of: "people.json", before: change)
      }
    }
    #expect(try old() == StoreFixture.bytes("first"))
    fixture.disk.edit(path, [1])
    #expect(throws: StorageError.damaged(String(path.dropFirst(6)), .checksum)) { try old() }
    fixture.disk.remove(path)
    #expect(throws: StorageError.damaged(String(path.dropFirst(6)), .missing)) { try old() }
    fixture.disk.edit("/data/.mentorctl/undo/2/COMMIT", [1])
    #expect(throws: StorageError.self) { try past(fixture) }
  }

  @Test("A past that is to be forgotten leaves no byte, wherever the process dies")
  func forget() throws {
    let fixture = try StoreFixture()
    try StoreFixture.change(try fixture.store())
    func forget(_ process: InMemoryFileSystem) throws {
      _ = try fixture.store(in: process).write(
        WriteIntent(command: "person forget", actor: "curator"),
        judgingEdits: { _, _ in .accepted(records: 0) }
      ) { (transaction: inout Transaction) throws(StorageError) in
        try transaction.put(StoreFixture.bytes("tombstone"), as: "people.json", records: 1)
        transaction.forgetPast()
      }
    }
    for call in 1... {
      let disk = fixture.disk.copy()
      let process = InMemoryFileSystem(disk, fault: .stop(before: call))
      try? forget(process)
      let view = try StoreFixture(disk).view()
      if view.first == "generation 2" { try forget(InMemoryFileSystem(disk)) }
      #expect(!disk.files().contains { $0.contains("undo") || $0.contains("txn") })
      #expect(try StoreFixture(disk).view().contains { $0.contains("tombstone") })
      if !process.isStopped { break }
    }
  }

  @Test("A directory that is open to others is closed with everything in it")
  func protect() throws {
    let fixture = try StoreFixture()
    fixture.disk.change("/data", mode: 0o777)
    fixture.disk.change("/data/people.json", mode: 0o644)
    fixture.disk.change("/data/roadmaps", mode: 0o755)
    fixture.disk.change("/data/roadmaps/R-1.json", mode: 0o755)
    let environment = fixture.world.environment()
    let process = InMemoryFileSystem(fixture.disk)
    let closed = try Store.closeToOthers("/data", in: process, environment: environment)
    #expect(closed == [".", "people.json", "roadmaps", "roadmaps/R-1.json"])
    #expect(fixture.disk.modes(below: "/data").values.allSatisfy { $0 & 0o077 == 0 })
    #expect(fixture.disk.modes(below: "/data")["roadmaps/R-1.json"] == 0o600)
    #expect(try Store.closeToOthers("/data", in: process, environment: environment) == [])
    #expect(try fixture.view().first == "generation 1")
    fixture.disk.change("/data", owner: 7)
    #expect(throws: StorageError.foreignOwner("/data", owner: 7)) {
      try Store.closeToOthers("/data", in: process, environment: environment)
    }
  }
}
