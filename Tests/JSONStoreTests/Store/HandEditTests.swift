import JSONStore
import MentorTestSupport
import Testing
import Wording

@Suite("Hand edits and damage")
struct HandEditTests {
  private let path = "/data/people.json"
  private let refusal = Phrase(ru: "строка 3: нет такой пары", en: "line 3: no such pair")

  /// Reads `people.json` and puts `pairs.json`, asking `judge` about edits.
  private func touch(
    _ fixture: StoreFixture, isDryRun: Bool = false, _ verdict: EditVerdict
  ) throws -> WriteOutcome<[UInt8]?> {
    try fixture.store().write(
      WriteIntent(command: "touch", actor: "curator", isDryRun: isDryRun),
      judgingEdits: { _, _ in verdict }
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put(StoreFixture.bytes("new"), as: "pairs.json", records: 1)
      return try transaction.bytes(of: "people.json")
    }
  }

  private func notes(_ fixture: StoreFixture) throws -> [StoreNote] {
    try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
      _ = try snapshot.bytes(of: "people.json")
      _ = try snapshot.bytes(of: "people.json")
      return snapshot.notes
    }
  }

  @Test("A sound edit is read with a note and taken over by the next write")
  func adopted() throws {
    let fixture = try StoreFixture()
    fixture.disk.edit(path, StoreFixture.bytes("edited"))
    #expect(try notes(fixture) == [.edited("people.json")])
    let outcome = try touch(fixture, .accepted(records: 9))
    #expect(outcome.value == StoreFixture.bytes("edited"))
    #expect(outcome.notes == [.edited("people.json")])
    #expect(outcome.changes.map(\.kind) == [.changed, .adopted])
    #expect(outcome.changes.map(\.recordsAfter) == [1, 9])
    #expect(try notes(fixture) == [])
    let lines = try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
      #expect(snapshot.files["people.json"]?.records == 9)
      return try Journal.lines(of: try snapshot.journalBytes())
    }
    #expect(lines.map(\.entry.action) == ["init", "external edit", "touch"])
    #expect(lines[1].entry.record == "people.json")
  }

  @Test("An edit alone makes a state of its own")
  func onlyEdit() throws {
    let fixture = try StoreFixture()
    fixture.disk.edit(path, StoreFixture.bytes("edited"))
    let outcome = try fixture.store().write(
      WriteIntent(command: "check", actor: "curator"),
      judgingEdits: { _, _ in .accepted(records: 2) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      _ = try transaction.bytes(of: "people.json")
    }
    #expect(outcome.generation == 2)
    #expect(try notes(fixture) == [])
  }

  @Test("An edit that the command replaces is kept for undoing")
  func replaced() throws {
    let fixture = try StoreFixture()
    fixture.disk.edit(path, StoreFixture.bytes("edited"))
    let outcome = try StoreFixture.change(try fixture.store())
    #expect(outcome.notes == [.edited("people.json")])
    #expect(
      fixture.disk.contents(of: "/data/.mentorctl/undo/2/people.json")
        == StoreFixture.bytes("edited"))
  }

  @Test("An edit that breaks a rule is read, and refused in writing", arguments: [true, false])
  func refused(isDryRun: Bool) throws {
    let fixture = try StoreFixture()
    fixture.disk.edit(path, StoreFixture.bytes("wrong"))
    #expect(try notes(fixture) == [.edited("people.json")])
    #expect(throws: StorageError.editRefused("people.json", problem: refusal)) {
      try touch(fixture, isDryRun: isDryRun, .refused(refusal))
    }
    #expect(fixture.disk.contents(of: path) == StoreFixture.bytes("wrong"))
    #expect(fixture.disk.contents(of: "/data/pairs.json") == StoreFixture.bytes("first"))
    #expect(!fixture.disk.files().contains { $0.contains("txn") })
  }

  @Test(
    "An edit that nobody has read is judged before it is replaced or removed",
    arguments: [true, false])
  func unread(isPut: Bool) throws {
    let fixture = try StoreFixture()
    fixture.disk.edit(path, [0])
    #expect(throws: StorageError.editRefused("people.json", problem: refusal)) {
      _ = try fixture.store().write(
        WriteIntent(command: "x", actor: "y"), judgingEdits: { _, _ in .refused(refusal) }
      ) { (transaction: inout Transaction) throws(StorageError) in
        if isPut {
          try transaction.put([1], as: "people.json", records: 0)
        } else {
          try transaction.delete("people.json")
        }
      }
    }
    #expect(fixture.disk.contents(of: path) == [0])
  }

  @Test("Other bytes with the same length and time are damage, never overwritten")
  func flipped() throws {
    let fixture = try StoreFixture()
    fixture.disk.edit(path, StoreFixture.bytes("fjrst"), keepsTime: true)
    let damage = StorageError.damaged("people.json", .bitsFlipped)
    #expect(throws: damage) { try notes(fixture) }
    #expect(throws: damage) { try touch(fixture, .accepted(records: 0)) }
    #expect(throws: damage) { try StoreFixture.change(try fixture.store()) }
    #expect(fixture.disk.contents(of: path) == StoreFixture.bytes("fjrst"))
    let other = try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
      try snapshot.bytes(of: "pairs.json")
    }
    #expect(other == StoreFixture.bytes("first"))
  }

  @Test("A recorded file that is gone is damage")
  func missing() throws {
    let fixture = try StoreFixture()
    fixture.disk.remove(path)
    let damage = StorageError.damaged("people.json", .missing)
    #expect(throws: damage) { try notes(fixture) }
    #expect(throws: damage) { try StoreFixture.change(try fixture.store()) }
  }

  @Test("A file put there by hand is read and taken over")
  func added() throws {
    let fixture = try StoreFixture()
    fixture.disk.edit("/data/roadmaps/R-9.json", [1, 2])
    try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
      #expect(try snapshot.names(in: "roadmaps") == ["roadmaps/R-1.json", "roadmaps/R-9.json"])
      #expect(try snapshot.bytes(of: "roadmaps/R-9.json") == [1, 2])
      #expect(snapshot.notes == [.added("roadmaps/R-9.json")])
    }
    let outcome = try fixture.store().write(
      WriteIntent(command: "check", actor: "curator"),
      judgingEdits: { _, _ in .accepted(records: 1) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      _ = try transaction.bytes(of: "roadmaps/R-9.json")
    }
    #expect(outcome.changes.map(\.name) == ["roadmaps/R-9.json"])
    #expect(
      try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
        snapshot.files["roadmaps/R-9.json"]?.records
      } == 1)
  }

  @Test("The same bytes at another time are no edit")
  func copied() throws {
    let fixture = try StoreFixture()
    fixture.disk.edit(path, StoreFixture.bytes("first"))
    #expect(try notes(fixture) == [])
  }

  @Test(
    "What editors leave behind is named",
    arguments: [
      "people.json~", ".people.json.swp", "#people.json#", ".#people.json", "people.json.bak",
    ])
  func leavings(name: String) throws {
    let fixture = try StoreFixture()
    fixture.disk.edit("/data/" + name, [1])
    #expect(try notes(fixture) == [.leaving(name)])
    #expect(try touch(fixture, .accepted(records: 0)).notes == [.leaving(name)])
    #expect(try fixture.view().count == 5)
  }

  @Test("Every flipped byte of the directory is reported, or changes nothing that counts")
  func everyByte() throws {
    let fixture = try StoreFixture()
    try StoreFixture.change(try fixture.store())
    let sound = try fixture.view()
    let ignored = [".mentorctl/undo", ".mentorctl/lock"]
    for name in fixture.disk.files(below: "/data")
    where !ignored.contains(where: { name.hasPrefix($0) }) {
      let path = "/data/" + name
      let bytes = try #require(fixture.disk.contents(of: path))
      for index in bytes.indices {
        var flipped = bytes
        flipped[index] ^= 1 << UInt8(index % 8)
        fixture.disk.edit(path, flipped, keepsTime: true)
        let view = try? fixture.view()
        #expect(view == nil || view == sound, "\(name) byte \(index)")
      }
      fixture.disk.edit(path, bytes, keepsTime: true)
    }
  }
}
