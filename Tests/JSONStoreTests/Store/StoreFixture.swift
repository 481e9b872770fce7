import JSONStore
import MentorTestSupport
import Testing
import Wording

/// An error of a caller, which can carry one of the store.
enum CallerError: StorageErrorCarrier, Equatable {
  case storage(StorageError)
  case refused

  init(storage error: StorageError) { self = .storage(error) }
}

/// A small data directory in memory, and what tests do with it.
struct StoreFixture {
  static let path = "/data"
  let disk: InMemoryDisk
  let world = FixedEnvironment()

  /// A directory with three files in its first state.
  init() throws {
    disk = InMemoryDisk()
    try Self.create(InMemoryFileSystem(disk), world.environment())
    disk.settle()
  }

  init(_ disk: InMemoryDisk) {
    self.disk = disk
  }

  static func create(_ fileSystem: any FileSystem, _ environment: StoreEnvironment) throws {
    _ = try Store.create(
      at: path, in: fileSystem, environment: environment,
      WriteIntent(command: "init", actor: "curator")
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put(bytes("first"), as: "pairs.json", records: 1)
      try transaction.put(bytes("first"), as: "people.json", records: 1)
      try transaction.put(bytes("first"), as: "roadmaps/R-1.json", records: 1)
    }
  }

  static func bytes(_ word: String) -> [UInt8] {
    Array("{\"schema\":1,\"word\":\"\(word)\"}\n".utf8)
  }

  func store(
    fault: InMemoryFileSystem.Fault? = nil, environment: StoreEnvironment? = nil
  ) throws(StorageError) -> Store {
    try store(in: InMemoryFileSystem(disk, fault: fault), environment)
  }

  func store(
    in process: InMemoryFileSystem, _ environment: StoreEnvironment? = nil
  ) throws(StorageError) -> Store {
    try Store.open(Self.path, in: process, environment: environment ?? world.environment())
  }

  /// Changes two files, adds two, one in a new folder, and removes one.
  @discardableResult
  static func change(
    _ store: Store, to word: String = "second", isDryRun: Bool = false
  ) throws(StorageError) -> WriteOutcome<Int> {
    try store.write(
      WriteIntent(
        command: "pair add", actor: "curator", reason: "приказ 7", wait: .seconds(1),
        isDryRun: isDryRun),
      judgingEdits: { _, _ in .accepted(records: 5) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      _ = try transaction.bytes(of: "pairs.json")
      try transaction.put(bytes(word), as: "pairs.json", records: 2)
      try transaction.put(bytes(word), as: "people.json", records: 3)
      try transaction.put(bytes(word), as: "roadmaps/R-2.json", records: 1)
      try transaction.put(bytes(word), as: "responses/autumn/S-1.json", records: 1)
      try transaction.delete("roadmaps/R-1.json")
      transaction.record(JournalEntry(action: "pair.add", record: "PAIR-2", revision: 1))
      transaction.record(JournalEntry(action: "person.edit", record: "P-1", revision: 2))
      return 7
    }
  }

  /// All that a reader sees: names, contents, generation and the number of journal lines.
  static func view(_ store: Store) throws(StorageError) -> [String] {
    try store.read { snapshot throws(StorageError) in
      var view = ["generation \(snapshot.generation)"]
      var names: [String] = []
      for folder in ["", "roadmaps", "responses/autumn"] {
        names += try snapshot.names(in: folder)
      }
      for name in names where name != "mentorctl.json" {
        let bytes = try snapshot.bytes(of: name) ?? []
        view.append("\(name)=\(String(decoding: bytes, as: UTF8.self))")
      }
      let lines = try Journal.lines(of: try snapshot.journalBytes())
      guard Journal.confirms(snapshot.journalHead.anchor, in: lines) else {
        throw .damaged("journal.jsonl", .journalHead)
      }
      view.append("journal \(lines.count)")
      return view
    }
  }

  func view() throws -> [String] { try Self.view(try store()) }

  /// The views before and after ``change(_:to:isDryRun:)``.
  static func beforeAndAfter() throws -> (before: [String], after: [String]) {
    let fixture = try StoreFixture()
    let before = try fixture.view()
    try change(try fixture.store())
    return (before, try fixture.view())
  }
}
