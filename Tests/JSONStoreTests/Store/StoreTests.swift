import JSONStore
import MentorTestSupport
import Testing

@Suite("Store")
struct StoreTests {
  @Test("What was put is read back, and what was deleted is gone")
  func change() throws {
    let fixture = try StoreFixture()
    let outcome = try StoreFixture.change(try fixture.store())
    #expect(outcome.value == 7)
    #expect(outcome.generation == 2)
    #expect(outcome.notes.isEmpty)
    #expect(outcome.journalHead.sequence == 3)
    #expect(
      outcome.changes.map(\.name) == [
        "pairs.json", "people.json", "responses/autumn/S-1.json", "roadmaps/R-1.json",
        "roadmaps/R-2.json",
      ])
    #expect(outcome.changes.map(\.kind) == [.changed, .changed, .added, .deleted, .added])
    #expect(outcome.changes.map(\.recordsBefore) == [1, 1, nil, 1, nil])
    #expect(outcome.changes.map(\.recordsAfter) == [2, 3, 1, nil, 1])
    let word = "{\"schema\":1,\"word\":\"second\"}\n"
    #expect(
      try fixture.view() == [
        "generation 2", "pairs.json=" + word, "people.json=" + word, "roadmaps/R-2.json=" + word,
        "responses/autumn/S-1.json=" + word, "journal 3",
      ])
  }

  @Test("The directory holds the files, the manifest, the journal and what undoing needs")
  func layout() throws {
    let fixture = try StoreFixture()
    try StoreFixture.change(try fixture.store())
    #expect(
      fixture.disk.files(below: "/data") == [
        ".mentorctl/lock", ".mentorctl/undo/1/COMMIT", ".mentorctl/undo/2/COMMIT",
        ".mentorctl/undo/2/pairs.json", ".mentorctl/undo/2/people.json",
        ".mentorctl/undo/2/roadmaps+R-1.json", "journal.jsonl", "mentorctl.json", "pairs.json",
        "people.json", "responses/autumn/S-1.json", "roadmaps/R-2.json",
      ])
    #expect(
      fixture.disk.contents(of: "/data/.mentorctl/undo/2/roadmaps+R-1.json")
        == StoreFixture.bytes("first"))
    #expect(fixture.disk.contents(of: "/data/.mentorctl/lock") == [])
    for (path, mode) in fixture.disk.modes(below: "/data") {
      #expect(mode == 0o600 || mode == 0o700, "\(path)")
    }
  }

  @Test("The last fifty changes can be undone, older ones leave nothing")
  func undoDepth() throws {
    let fixture = try StoreFixture()
    for number in 2...54 { try StoreFixture.change(try fixture.store(), to: "word \(number)") }
    let kept = Set(
      fixture.disk.files(below: "/data/.mentorctl/undo").compactMap {
        $0.split(separator: "/").first
      }
      .compactMap { Int($0) })
    #expect(kept == Set(5...54))
  }

  @Test("The same bytes are no change")
  func nothing() throws {
    let fixture = try StoreFixture()
    let before = fixture.disk.files().map { fixture.disk.contents(of: $0) }
    let outcome = try fixture.store().write(
      WriteIntent(command: "x", actor: "y"), judgingEdits: { _, _ in .accepted(records: 0) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put(StoreFixture.bytes("other"), as: "people.json", records: 1)
      try transaction.put(StoreFixture.bytes("first"), as: "people.json", records: 1)
      try transaction.delete("absent.json")
      transaction.record(JournalEntry(action: "nothing"))
    }
    #expect(outcome.changes.isEmpty)
    #expect(outcome.generation == 1)
    #expect(fixture.disk.files().map { fixture.disk.contents(of: $0) } == before)
  }

  @Test("A transaction sees its own changes")
  func ownChanges() throws {
    let fixture = try StoreFixture()
    _ = try fixture.store().write(
      WriteIntent(command: "x", actor: "y"), judgingEdits: { _, _ in .accepted(records: 0) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put([1], as: "roadmaps/R-5.json", records: 1)
      try transaction.delete("roadmaps/R-1.json")
      #expect(try transaction.bytes(of: "roadmaps/R-5.json") == [1])
      #expect(try transaction.bytes(of: "roadmaps/R-1.json") == nil)
      #expect(try transaction.names(in: "roadmaps") == ["roadmaps/R-5.json"])
      #expect(transaction.generation == 1)
    }
  }

  @Test("An error of the closure passes through and changes nothing")
  func refused() throws {
    let fixture = try StoreFixture()
    let before = try fixture.view()
    let store = try fixture.store()
    #expect(throws: CallerError.refused) {
      try store.write(
        WriteIntent(command: "x", actor: "y"), judgingEdits: { _, _ in .accepted(records: 0) }
      ) { (transaction: inout Transaction) throws(CallerError) in
        do throws(StorageError) {
          try transaction.put([1], as: "people.json", records: 0)
        } catch {
          throw CallerError(storage: error)
        }
        throw CallerError.refused
      }
    }
    #expect(try fixture.view() == before)
    #expect(throws: CallerError.refused) {
      try store.read { (_: inout Snapshot) throws(CallerError) in throw CallerError.refused }
    }
    try StoreFixture.change(store)
  }

  @Test("A dry run says what would change and writes nothing")
  func dryRun() throws {
    let fixture = try StoreFixture()
    let process = InMemoryFileSystem(fixture.disk)
    let outcome = try StoreFixture.change(try fixture.store(in: process), isDryRun: true)
    #expect(outcome.changes.map(\.kind) == [.changed, .changed, .added, .deleted, .added])
    #expect(outcome.value == 7)
    #expect(outcome.generation == 1)
    #expect(!process.calls.contains { [.create, .write, .rename, .link, .remove].contains($0) })
  }

  @Test(
    "A name that is hidden, reserved or leads away is refused",
    arguments: [
      "", "/etc/x.json", "../x.json", "a/../b.json", "a//b.json", ".hidden.json", "a/.b.json",
      "mentorctl.json", "journal.jsonl", "COMMIT", "people.json~", "a+b.json", "a\u{0}.json",
      "a b.json", "a/b/c/d/e.json", String(repeating: "a", count: 201),
    ])
  func names(name: String) throws {
    let store = try StoreFixture().store()
    #expect(throws: StorageError.unusableName(name)) {
      try store.read { (snapshot: inout Snapshot) throws(StorageError) in
        _ = try snapshot.bytes(of: name)
      }
    }
    #expect(throws: StorageError.unusableName(name)) {
      try store.write(
        WriteIntent(command: "x", actor: "y"), judgingEdits: { _, _ in .accepted(records: 0) }
      ) { (transaction: inout Transaction) throws(StorageError) in
        try transaction.put([], as: name, records: 0)
      }
    }
  }

  @Test("A path without data is named", arguments: ["/nowhere", "/file", "/empty"])
  func noData(path: String) throws {
    let disk = InMemoryDisk()
    disk.edit("/file", [1])
    disk.place(.directory, at: "/empty")
    let environment = FixedEnvironment().environment()
    let expected: StorageError =
      switch path {
      case "/nowhere": .noDirectory(path)
      case "/file": .notADirectory(path)
      default: .notADataDirectory(path)
      }
    for isDryRun in [false, true] {
      #expect(throws: expected) {
        let store = try Store.open(path, in: InMemoryFileSystem(disk), environment: environment)
        try StoreFixture.change(store, isDryRun: isDryRun)
      }
    }
    #expect(disk.files() == ["file"])
  }

  @Test("A directory without data is told as such, whoever may write into it")
  func openWithoutData() throws {
    let fixture = try StoreFixture()
    let files = InMemoryFileSystem(fixture.disk)
    try files.createDirectory(at: "/common")
    fixture.disk.change("/common", mode: 0o777)
    #expect(throws: StorageError.notADataDirectory("/common")) {
      try Store.open("/common", in: files, environment: fixture.world.environment())
    }
  }

  @Test("A directory that others own or may write into is refused")
  func foreign() throws {
    let fixture = try StoreFixture()
    fixture.disk.change("/data", mode: 0o770)
    #expect(throws: StorageError.openToOthers("/data", mode: 0o770)) { try fixture.store() }
    fixture.disk.change("/data", mode: 0o755)
    let notes = try fixture.store().read { (snapshot: inout Snapshot) throws(StorageError) in
      snapshot.notes
    }
    #expect(notes == [.open(mode: 0o755)])
    fixture.disk.change("/data", mode: 0o700, owner: 7)
    #expect(throws: StorageError.foreignOwner("/data", owner: 7)) { try fixture.store() }
  }

  @Test("A network is read, and written only where it is allowed")
  func network() throws {
    let fixture = try StoreFixture()
    fixture.disk.become(network: "nfs4")
    let before = try fixture.view()
    #expect(throws: StorageError.networkFileSystem(kind: "nfs4")) {
      try StoreFixture.change(try fixture.store())
    }
    #expect(try fixture.view() == before)
    let allowed = fixture.world.environment(allowsNetworkFileSystems: true)
    try StoreFixture.change(try fixture.store(environment: allowed))
  }

  @Test(
    "Links, pipes and directories in place of files are refused by name",
    arguments: [
      FileKind.symbolicLink, .pipe, .directory, .device,
    ])
  func surprises(kind: FileKind) throws {
    for name in ["people.json", "mentorctl.json", "journal.jsonl"] {
      let fixture = try StoreFixture()
      fixture.disk.place(kind, at: "/data/" + name, target: "/data/pairs.json")
      #expect(throws: StorageError.self) { try StoreFixture.change(try fixture.store()) }
    }
    let fixture = try StoreFixture()
    fixture.disk.place(kind, at: "/data/people.json", target: "/data/pairs.json")
    #expect(throws: StorageError.surprise("people.json", kind)) { try fixture.view() }
  }

  @Test("The store's own folder is made again where a copy came without it")
  func copied() throws {
    let fixture = try StoreFixture()
    let before = try fixture.view()
    fixture.disk.remove("/data/.mentorctl")
    #expect(try fixture.view() == before)
    try StoreFixture.change(try fixture.store())
    #expect(try fixture.view().first == "generation 2")
  }

  @Test("A newer schema is refused")
  func newer() throws {
    let fixture = try StoreFixture()
    let manifest = String(
      decoding: try #require(fixture.disk.contents(of: "/data/mentorctl.json")), as: UTF8.self)
    fixture.disk.edit(
      "/data/mentorctl.json",
      Array(manifest.replacing("\"schema\": 1", with: "\"schema\": 2").utf8))
    #expect(throws: StorageError.newerSchema(file: "mentorctl.json", found: 2, known: 1)) {
      try fixture.view()
    }
  }
}
