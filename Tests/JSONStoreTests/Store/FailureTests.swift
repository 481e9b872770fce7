import JSONStore
import MentorTestSupport
import Testing

@Suite("Refusals of the system")
struct FailureTests {
  static let codes: [SystemCode] = [
    .noSpace, .quota, .readOnly, .noPermission, .inputOutput, .tooManyFiles, .noLocks, .noMemory,
    .unsupported, .other(99),
  ]

  private static let kinds: Set<StorageError.Kind> = [
    .cannotCreate, .inputOutput, .noPermission, .locked, .notFound,
  ]

  @Test(
    "One failure at any call leaves the state before or the change as a whole", arguments: codes)
  func once(code: SystemCode) throws {
    let (before, after) = try StoreFixture.beforeAndAfter()
    let fixture = try StoreFixture()
    let clean = InMemoryFileSystem(fixture.disk.copy())
    try StoreFixture.change(try fixture.store(in: clean))
    for call in 1...clean.calls.count {
      let left = StoreFixture(fixture.disk.copy())
      do {
        try StoreFixture.change(try left.store(fault: .fail(at: call, code)))
        #expect(try left.view() == after, "call \(call)")
      } catch let error as StorageError {
        #expect(Self.kinds.contains(error.kind), "call \(call): \(error)")
        let view = try left.view()
        if case .stateUnknown = error {
          #expect(view == before || view == after, "call \(call)")
        } else {
          #expect(view == before, "call \(call): \(error)")
        }
        if view == before { try StoreFixture.change(try left.store()) }
      }
      #expect(try left.view() == after)
      #expect(left.disk.files(below: "/data/.mentorctl/txn").isEmpty)
    }
  }

  @Test(
    "A disk that is full from some moment on loses nothing, and works again with space",
    arguments: [SystemCode.noSpace, .quota, .readOnly, .inputOutput])
  func fromThenOn(code: SystemCode) throws {
    let (before, after) = try StoreFixture.beforeAndAfter()
    let fixture = try StoreFixture()
    let clean = InMemoryFileSystem(fixture.disk.copy())
    try StoreFixture.change(try fixture.store(in: clean))
    for call in 1...clean.calls.count {
      let left = StoreFixture(fixture.disk.copy())
      let full = InMemoryFileSystem.Fault.failWriting(from: 1, code)
      let expected: [[String]]
      do throws(StorageError) {
        try StoreFixture.change(try left.store(fault: .failWriting(from: call, code)))
        expected = [after]
      } catch {
        if case .stateUnknown = error { expected = [before, after] } else { expected = [before] }
      }
      // As long as the disk is full, reading works and says the same as afterwards.
      let view = try StoreFixture.view(try left.store(fault: full))
      #expect(expected.contains(view), "call \(call)")
      #expect(try left.view() == view)
      if view == before { try StoreFixture.change(try left.store()) }
      #expect(try left.view() == after)
    }
  }

  @Test("One failure at any call of a reader is told, or does not matter", arguments: codes)
  func reading(code: SystemCode) throws {
    let fixture = try StoreFixture()
    let clean = InMemoryFileSystem(fixture.disk)
    let sound = try StoreFixture.view(try fixture.store(in: clean))
    for call in 1...clean.calls.count {
      do throws(StorageError) {
        let view = try StoreFixture.view(try fixture.store(fault: .fail(at: call, code)))
        #expect(view == sound, "call \(call)")
      } catch {
        #expect(Self.kinds.contains(error.kind), "call \(call): \(error)")
      }
    }
  }

  @Test("A failed creation can be repeated", arguments: [SystemCode.noSpace, .inputOutput])
  func creation(code: SystemCode) throws {
    let environment = FixedEnvironment().environment()
    let clean = InMemoryFileSystem(InMemoryDisk())
    try StoreFixture.create(clean, environment)
    for call in 1...clean.calls.count {
      let disk = InMemoryDisk()
      let process = InMemoryFileSystem(disk, fault: .fail(at: call, code))
      do {
        try StoreFixture.create(process, environment)
      } catch let error as StorageError {
        #expect(Self.kinds.contains(error.kind), "call \(call): \(error)")
        do {
          try StoreFixture.create(InMemoryFileSystem(disk), environment)
        } catch StorageError.alreadyExists {
          // The failure came after the decision.
        }
      }
      #expect(try StoreFixture(disk).view().first == "generation 1")
    }
  }

  @Test(
    "Each refusal has its exit",
    arguments: [
      (SystemCode.noSpace, StorageError.Kind.cannotCreate), (.quota, .cannotCreate),
      (.readOnly, .cannotCreate), (.noPermission, .noPermission), (.inputOutput, .inputOutput),
      (.tooManyFiles, .inputOutput), (.noLocks, .inputOutput), (.tooLarge(1), .damaged),
      (.surprise(.pipe), .damaged), (.unsteady, .locked),
    ])
  func kinds(code: SystemCode, kind: StorageError.Kind) {
    #expect(StorageError.system(SystemFailure(.write, "people.json", code)).kind == kind)
  }
}
