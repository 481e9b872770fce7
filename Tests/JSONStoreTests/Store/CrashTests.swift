import JSONStore
import MentorTestSupport
import Testing

@Suite("Death at any moment")
struct CrashTests {
  /// What is left when the process dies before each call of `work`, beginning with a copy of `disk`.
  private func remains(
    of disk: InMemoryDisk, _ work: (InMemoryFileSystem) throws -> Void
  ) throws -> [InMemoryDisk] {
    var remains: [InMemoryDisk] = []
    for call in 1... {
      let copy = disk.copy()
      let process = InMemoryFileSystem(copy, fault: .stop(before: call))
      try? work(process)
      guard process.isStopped else { return remains }
      remains.append(copy)
    }
    return remains
  }

  @Test("A change is made as a whole or not at all, and the next one works")
  func change() throws {
    let (before, after) = try StoreFixture.beforeAndAfter()
    let fixture = try StoreFixture()
    let clean = fixture.disk.copy()
    try StoreFixture.change(try StoreFixture(clean).store())
    let remains = try remains(of: fixture.disk) {
      try StoreFixture.change(try fixture.store(in: $0))
    }
    #expect(remains.count > 60)
    var views: Set<[String]> = []
    for disk in remains {
      for (_, mode) in disk.modes(below: "/data") { #expect(mode & 0o077 == 0) }
      let left = StoreFixture(disk)
      let view = try left.view()
      views.insert(view)
      #expect(view == before || view == after)
      if view == before { try StoreFixture.change(try left.store()) }
      #expect(try left.view() == after)
      #expect(disk.files() == clean.files())
      try StoreFixture.change(try left.store(), to: "third")
    }
    #expect(views == [before, after])
  }

  @Test("A finished change stays finished wherever finishing is cut short")
  func recovery() throws {
    let (_, after) = try StoreFixture.beforeAndAfter()
    let fixture = try StoreFixture()
    let pending = try remains(of: fixture.disk) {
      try StoreFixture.change(try fixture.store(in: $0))
    }.filter { $0.files().contains("data/.mentorctl/txn/COMMIT") }
    #expect(pending.count > 15)
    for disk in [pending.first, pending[pending.count / 2], pending.last].compactMap({ $0 }) {
      let readers = try remains(of: disk) { _ = try StoreFixture.view(try fixture.store(in: $0)) }
      for left in readers { #expect(try StoreFixture(left).view() == after) }
    }
    let disk = try #require(pending.first)
    let writers = try remains(of: disk) {
      try StoreFixture.change(try fixture.store(in: $0), to: "third")
    }
    for left in writers {
      let view = try StoreFixture(left).view()
      #expect(view == after || view.first == "generation 3")
    }
  }

  @Test("Who may not write sees the pending change all the same")
  func overlay() throws {
    let (_, after) = try StoreFixture.beforeAndAfter()
    let fixture = try StoreFixture()
    let pending = try remains(of: fixture.disk) {
      try StoreFixture.change(try fixture.store(in: $0))
    }.filter { $0.files().contains("data/.mentorctl/txn/COMMIT") }
    for disk in pending {
      for code in [SystemCode.readOnly, .noPermission, .noSpace] {
        let process = InMemoryFileSystem(disk.copy(), fault: .failWriting(from: 1, code))
        #expect(try StoreFixture.view(try fixture.store(in: process)) == after)
      }
      let held = disk.copy()
      let holder = InMemoryFileSystem(held)
      let home = try #require(try holder.openDirectory(at: "/data").openDirectory(".mentorctl"))
      let lock = try #require(try home.lock("lock", .exclusive))
      #expect(try StoreFixture(held).view() == after)
      lock.release()
    }
  }

  @Test("A creation that was cut short can be repeated")
  func creation() throws {
    let environment = FixedEnvironment().environment()
    let remains = try remains(of: InMemoryDisk()) {
      try StoreFixture.create($0, environment)
    }
    #expect(remains.count > 40)
    let clean = try StoreFixture()
    for disk in remains {
      do {
        try StoreFixture.create(InMemoryFileSystem(disk), environment)
      } catch StorageError.alreadyExists {
        // It was complete.
      }
      #expect(try StoreFixture(disk).view() == clean.view())
      #expect(disk.files() == clean.disk.files())
    }
  }

  @Test("A power cut leaves the change as a whole or nothing of it")
  func powerLoss() throws {
    let (before, after) = try StoreFixture.beforeAndAfter()
    let fixture = try StoreFixture()
    try StoreFixture.change(try fixture.store())
    let states = fixture.disk.statesAfterPowerLoss()
    #expect(states.count > 50)
    for (moment, isEnd, disk) in states {
      let left = StoreFixture(disk)
      let view = try left.view()
      #expect(view == after || view == before && !isEnd, "after step \(moment)")
      if view == before { try StoreFixture.change(try left.store()) }
      #expect(try left.view() == after, "again, after step \(moment)")
    }
  }

  @Test("A power cut leaves a creation complete or to be repeated")
  func powerLossOfCreation() throws {
    let environment = FixedEnvironment().environment()
    let disk = InMemoryDisk()
    disk.settle()
    try StoreFixture.create(InMemoryFileSystem(disk), environment)
    let clean = try StoreFixture().view()
    for (_, isEnd, disk) in disk.statesAfterPowerLoss() {
      do {
        try StoreFixture.create(InMemoryFileSystem(disk), environment)
        #expect(!isEnd)
      } catch StorageError.alreadyExists {
        // It was complete.
      }
      #expect(try StoreFixture(disk).view() == clean)
    }
  }

  @Test("A pending change that fits nothing is damage, not a reason to guess")
  func contradiction() throws {
    let fixture = try StoreFixture()
    let pending = try remains(of: fixture.disk) {
      try StoreFixture.change(try fixture.store(in: $0))
    }.filter { $0.files().contains("data/.mentorctl/txn/pairs.json") }.last
    let disk = try #require(pending)
    for (path, bytes) in [
      ("/data/.mentorctl/txn/pairs.json", StoreFixture.bytes("forged")),
      ("/data/.mentorctl/txn/COMMIT", Array("{}\n".utf8)), ("/data/.mentorctl/txn/COMMIT", []),
      ("/data/.mentorctl/txn/mentorctl.json", Array("{}\n".utf8)),
    ] {
      let forged = disk.copy()
      forged.edit(path, bytes)
      let contents = {
        forged.files(below: "/data").map { ($0, forged.contents(of: "/data/" + $0)) }
      }
      let files = contents().filter { $0.0 != ".mentorctl/lock" }
      let fixture = StoreFixture(forged)
      for work in [{ _ = try fixture.view() }, { try StoreFixture.change(try fixture.store()) }] {
        let error = #expect(throws: StorageError.self) { try work() }
        #expect(error?.kind == .damaged)
      }
      let left = contents().filter { $0.0 != ".mentorctl/lock" }
      #expect(left.map(\.0) == files.map(\.0) && left.map(\.1) == files.map(\.1))
    }
    let gone = disk.copy()
    gone.remove("/data/.mentorctl/txn/people.json")
    #expect(throws: StorageError.damaged("people.json", .unfinishedChange)) {
      _ = try StoreFixture(gone).view()
    }
  }
}
