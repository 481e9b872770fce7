import JSONStore
import MentorTestSupport
import Testing

@Suite("Journal")
struct JournalTests {
  private func journal(_ count: Int = 4) throws -> [UInt8] {
    let fixture = try StoreFixture()
    for number in 1..<count { try StoreFixture.change(try fixture.store(), to: "word \(number)") }
    return try #require(fixture.disk.contents(of: "/data/journal.jsonl"))
  }

  @Test("A line tells who did what to which record, when and why")
  func line() throws {
    let lines = try Journal.lines(of: try journal(2))
    #expect(lines.map(\.sequence) == [1, 2, 3])
    #expect(lines.map(\.entry.action) == ["init", "pair.add", "person.edit"])
    #expect(lines[1].entry.record == "PAIR-2")
    #expect(lines[1].entry.revision == 1)
    #expect(lines[1].actor == "curator")
    #expect(lines[1].reason == "приказ 7")
    #expect(lines[1].time.description == "2026-09-01T08:00:00Z")
    #expect(lines[1].previous == lines[0].hash)
  }

  @Test("Keyed digests of a record stand in its line")
  func digests() throws {
    let fixture = try StoreFixture()
    let digest = HMAC.digest(of: [1], key: [2])
    _ = try fixture.store().write(
      WriteIntent(command: "x", actor: "y"), judgingEdits: { _, _ in .accepted(records: 0) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put([1], as: "people.json", records: 0)
      transaction.record(JournalEntry(action: "a", before: digest, after: SHA256.digest(of: [3])))
    }
    let bytes = try #require(fixture.disk.contents(of: "/data/journal.jsonl"))
    #expect(try Journal.lines(of: bytes).last?.entry.before == digest)
  }

  @Test("Every changed byte breaks the chain")
  func everyByte() throws {
    let bytes = try journal(2)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(throws: StorageError.self, "byte \(index)") { try Journal.lines(of: changed) }
    }
  }

  @Test("A line that is missing, doubled or moved breaks the chain where it happens")
  func order() throws {
    let lines = try journal().split(separator: 0x0A).map { Array($0) + [0x0A] }
    func broken(_ order: [Int]) -> StorageError? {
      do throws(StorageError) {
        _ = try Journal.lines(of: order.flatMap { lines[$0] })
        return nil
      } catch {
        return error
      }
    }
    #expect(broken([0, 2, 3]) == .damaged("journal.jsonl", .journalChain(line: 2)))
    #expect(broken([0, 1, 1, 2]) == .damaged("journal.jsonl", .journalChain(line: 3)))
    #expect(broken([1]) == .damaged("journal.jsonl", .journalChain(line: 1)))
    #expect(broken([0, 2, 1]) == .damaged("journal.jsonl", .journalChain(line: 2)))
    #expect(broken([0, 1]) == nil)
  }

  @Test("An anchor kept outside tells a cut or rewritten journal")
  func anchors() throws {
    let lines = try Journal.lines(of: try journal())
    let last = try #require(lines.last)
    let anchor = "\(last.sequence):\(try #require(last.hash).hex)"
    #expect(Journal.confirms(anchor, in: lines))
    #expect(!Journal.confirms(anchor, in: lines.dropLast()))
    #expect(Journal.confirms(JournalHead.empty.anchor, in: lines))
    let rewritten = try Journal.lines(of: try journal(3))
    #expect(!Journal.confirms(anchor, in: rewritten))
    for wrong in ["", "1", "x:y", "1:", "-1:" + last.previous.hex, "99:" + last.previous.hex] {
      #expect(!Journal.confirms(wrong, in: lines))
    }
  }

  @Test("A journal that was cut, lengthened or forged at its end stops writers")
  func tampered() throws {
    let fixture = try StoreFixture()
    try StoreFixture.change(try fixture.store())
    let bytes = try #require(fixture.disk.contents(of: "/data/journal.jsonl"))
    var forged = bytes
    forged[bytes.count - 10] ^= 1
    for wrong in [[], Array(bytes.dropLast(40)), bytes + bytes.suffix(50), forged] {
      fixture.disk.edit("/data/journal.jsonl", wrong)
      let error = #expect(throws: StorageError.self) {
        try StoreFixture.change(try fixture.store(), to: "third")
      }
      #expect(error?.kind == .damaged)
      #expect(fixture.disk.contents(of: "/data/journal.jsonl") == wrong)
    }
    fixture.disk.remove("/data/journal.jsonl")
    #expect(throws: StorageError.damaged("journal.jsonl", .journalHead)) {
      try StoreFixture.change(try fixture.store(), to: "third")
    }
  }

  @Test("A long journal is continued without being read")
  func long() throws {
    let fixture = try StoreFixture()
    _ = try fixture.store().write(
      WriteIntent(command: "import", actor: "y"), judgingEdits: { _, _ in .accepted(records: 0) }
    ) { (transaction: inout Transaction) throws(StorageError) in
      try transaction.put([1], as: "people.json", records: 0)
      for number in 1...1000 {
        transaction.record(JournalEntry(action: "import", record: "P-\(number)"))
      }
    }
    try StoreFixture.change(try fixture.store(), to: "third")
    let bytes = try #require(fixture.disk.contents(of: "/data/journal.jsonl"))
    #expect(bytes.count > 200_000)
    #expect(try Journal.lines(of: bytes).count == 1003)
  }

  @Test("A reason without end is refused before anything is written")
  func endless() throws {
    let fixture = try StoreFixture()
    let before = try fixture.view()
    let error = #expect(throws: StorageError.self) {
      _ = try fixture.store().write(
        WriteIntent(command: "x", actor: "y", reason: String(repeating: "а", count: 40_000)),
        judgingEdits: { _, _ in .accepted(records: 0) }
      ) { (transaction: inout Transaction) throws(StorageError) in
        try transaction.put([1], as: "people.json", records: 0)
      }
    }
    #expect(error?.kind == .damaged)
    #expect(try fixture.view() == before)
  }
}

@Suite("Moments")
struct TimestampTests {
  @Test(
    "A moment is written in UTC and read back",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"),
      (951_868_800, "2000-03-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (1_788_249_600, "2026-09-01T08:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
      (253_402_300_799, "9999-12-31T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    ])
  func text(seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).description == text)
    #expect(Timestamp(text)?.seconds == seconds)
  }

  @Test("A moment beyond the calendar is the nearest end of it", arguments: [Int64.min, Int64.max])
  func clamped(seconds: Int64) {
    #expect(Timestamp.range.contains(Timestamp(seconds: seconds).seconds))
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "", "2026-02-29T00:00:00Z", "2026-09-01 08:00:00Z", "2026-09-01T24:00:00Z",
      "2026-09-01T08:00:60Z", "2026-13-01T08:00:00Z", "2026-09-01T08:00:00+",
      "0000-01-01T00:00:00Z",
      "2026-09-01T08:00:00ZZ",
    ])
  func refused(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
