import JSONStore
import MentorTestSupport
import Testing

@Suite("Creation of a data directory")
struct CreateTests {
  private let world = FixedEnvironment()

  private func create(_ disk: InMemoryDisk) throws {
    try StoreFixture.create(InMemoryFileSystem(disk), world.environment())
  }

  @Test("An absent and an empty directory become a data directory", arguments: [true, false])
  func create(isAbsent: Bool) throws {
    let disk = InMemoryDisk()
    if !isAbsent {
      disk.place(.directory, at: "/data")
      disk.change("/data", mode: 0o775)
    }
    try create(disk)
    #expect(try StoreFixture(disk).view().first == "generation 1")
    #expect(disk.modes(below: "/")["data"] == 0o700)
  }

  @Test("A data directory is not made a second time")
  func again() throws {
    let disk = InMemoryDisk()
    try create(disk)
    #expect(throws: StorageError.alreadyExists("/data")) { try create(disk) }
  }

  @Test("A directory with foreign things stays as it is", arguments: ["letter.txt", ".git"])
  func foreign(entry: String) throws {
    let disk = InMemoryDisk()
    disk.place(.directory, at: "/data")
    disk.edit("/data/" + entry, [1])
    #expect(throws: StorageError.notEmpty("/data", entry: entry)) { try create(disk) }
    #expect(disk.files() == ["data/" + entry])
  }

  @Test("A file in the place of the directory, and an absent parent, are named")
  func impossible() throws {
    let disk = InMemoryDisk()
    disk.edit("/data", [1])
    #expect(throws: StorageError.notADirectory("/data")) { try create(disk) }
    #expect(throws: StorageError.noDirectory("/a/b")) {
      _ = try Store.create(
        at: "/a/b/c", in: InMemoryFileSystem(disk), environment: world.environment(),
        WriteIntent(command: "init", actor: "x")
      ) { (_: inout Transaction) throws(StorageError) in }
    }
  }

  @Test("A dry run creates nothing", arguments: [true, false])
  func dryRun(isAbsent: Bool) throws {
    let disk = InMemoryDisk()
    if !isAbsent { disk.place(.directory, at: "/data") }
    let outcome = try Store.create(
      at: "/data", in: InMemoryFileSystem(disk), environment: world.environment(),
      WriteIntent(command: "init", actor: "x", isDryRun: true)
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put([1], as: "people.json", records: 0)
    }
    #expect(outcome.changes.map(\.name) == ["people.json"])
    #expect(disk.files() == [])
    #expect(disk.modes(below: "/").isEmpty == isAbsent)
  }

  @Test("Of two who create at once one is told that it exists")
  func race() throws {
    let disk = InMemoryDisk()
    var refusals = 0
    for call in 1...80 {
      let disk = disk.copy()
      let process = InMemoryFileSystem(disk)
      let world = world
      process.before(call: call) {
        try? StoreFixture.create(InMemoryFileSystem(disk), world.environment())
      }
      do {
        try StoreFixture.create(process, world.environment())
      } catch StorageError.alreadyExists {
        refusals += 1
      } catch StorageError.locked {
        refusals += 1
      }
      #expect(try StoreFixture(disk).view().first == "generation 1")
    }
    #expect(refusals > 0)
  }
}
