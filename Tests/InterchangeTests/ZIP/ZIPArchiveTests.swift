import Interchange
import Testing

@Suite("ZIP archives")
struct ZIPArchiveTests {
  @Test("Reads what was written", arguments: [ZIPWriter.Method.stored, .deflated])
  func roundTrip(method: ZIPWriter.Method) throws {
    let contents: [String: [UInt8]] = [
      "пусто.txt": [], "word/a.xml": Array(repeating: 65, count: 300_000), "b": [1, 2, 3],
    ]
    var writer = ZIPWriter()
    for name in contents.keys.sorted() { writer.add(name, contents[name] ?? [], method: method) }
    var archive = try ZIPArchive(writer.archive())
    #expect(archive.names == contents.keys.sorted())
    for (name, bytes) in contents { #expect(try archive.contents(of: name) == bytes) }
    #expect(try archive.contents(of: "WORD/A.XML")?.count == 300_000)
    #expect(try archive.contents(of: "c") == nil)
  }

  @Test("The same entries give the same bytes")
  func determinism() {
    func archive() -> [UInt8] {
      var writer = ZIPWriter()
      writer.add("a", Array(repeating: 7, count: 1000))
      writer.add("b", [1], method: .stored)
      return writer.archive()
    }
    #expect(archive() == archive())
    #expect(archive().starts(with: [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0]))
  }

  @Test("An archive without entries is an archive")
  func noEntries() throws {
    #expect(try ZIPArchive(ZIPWriter().archive()).names.isEmpty)
  }

  @Test("Bytes before the end of the file do not matter where the list of entries is found")
  func trailingBytes() throws {
    var archive = try ZIPArchive(HostileArchive().bytes + [0, 0, 10])
    #expect(try archive.contents(of: "a.xml") == Array("<a/>".utf8))
  }

  @Test("Reads entries whose sizes follow their bytes and entries with ZIP64 fields")
  func variants() throws {
    var late = HostileArchive()
    late.flags = 8
    late.ownChecksum = 0
    late.ownSizes = 0
    var archive = try ZIPArchive(late.bytes)
    #expect(try archive.contents(of: "a.xml") == Array("<a/>".utf8))
    var wide = HostileArchive()
    wide.isWide = true
    archive = try ZIPArchive(wide.bytes)
    #expect(try archive.contents(of: "a.xml") == Array("<a/>".utf8))
  }

  @Test(
    "Refuses names that lead outside",
    arguments: [
      "../a", "a/../../b", "/etc/a", "a\\b", "C:a", "a\u{0}b", "..", "",
    ])
  func names(name: String) {
    var archive = HostileArchive()
    archive.name = name
    #expect(throws: ZIPError.unsafeName(name)) { try ZIPArchive(archive.bytes) }
  }

  @Test("Refuses two entries of a name, whatever its case")
  func duplicates() {
    var archive = HostileArchive()
    archive.otherName = "A.XML"
    #expect(throws: ZIPError.duplicateName("A.XML")) { try ZIPArchive(archive.bytes) }
  }

  @Test("Refuses encrypted entries", arguments: [1, 0x41, 0x2000])
  func encrypted(flags: Int) {
    var archive = HostileArchive()
    archive.flags = flags
    #expect(throws: ZIPError.encrypted("a.xml")) { try ZIPArchive(archive.bytes) }
  }

  @Test("Refuses volumes of a split archive")
  func volumes() {
    var archive = HostileArchive()
    archive.volume = 1
    #expect(throws: ZIPError.severalVolumes) { try ZIPArchive(archive.bytes) }
  }

  @Test("Refuses an entry that the archive describes in two ways")
  func contradictions() {
    var name = HostileArchive()
    name.ownName = "b.xml"
    var size = HostileArchive()
    size.ownSizes = 5
    var checksum = HostileArchive()
    checksum.ownChecksum = 5
    var method = HostileArchive()
    method.ownMethod = 8
    var place = HostileArchive()
    place.start = 3
    for archive in [name, size, checksum, method, place] {
      #expect(throws: ZIPError.contradictory("a.xml")) { try ZIPArchive(archive.bytes) }
    }
  }

  @Test("Refuses entries that share bytes")
  func overlapping() {
    var archive = HostileArchive()
    archive.otherName = "b.xml"
    archive.otherStart = 0
    #expect(throws: ZIPError.contradictory("b.xml")) { try ZIPArchive(archive.bytes) }
    var long = HostileArchive()
    long.packedSize = 60
    long.flags = 8
    #expect(throws: ZIPError.overlapping("a.xml")) { try ZIPArchive(long.bytes) }
  }

  @Test("Refuses a wrong checksum and a wrong size when the entry is asked for")
  func lies() throws {
    var checksum = HostileArchive()
    checksum.checksum = 7
    checksum.ownChecksum = 7
    var archive = try ZIPArchive(checksum.bytes)
    #expect(throws: ZIPError.wrongChecksum("a.xml")) { try archive.contents(of: "a.xml") }
    var size = HostileArchive()
    size.size = 3
    size.flags = 8
    archive = try ZIPArchive(size.bytes)
    #expect(throws: ZIPError.wrongSize("a.xml")) { try archive.contents(of: "a.xml") }
  }

  @Test("Refuses methods that it does not know")
  func method() throws {
    var hostile = HostileArchive()
    hostile.method = 12
    var archive = try ZIPArchive(hostile.bytes)
    #expect(throws: ZIPError.unknownMethod("a.xml", method: 12)) {
      try archive.contents(of: "a.xml")
    }
  }

  @Test("Refuses what is not deflated data, and what follows it")
  func undecodable() throws {
    var hostile = HostileArchive()
    hostile.method = 8
    var archive = try ZIPArchive(hostile.bytes)
    #expect(throws: ZIPError.undecodable("a.xml")) { try archive.contents(of: "a.xml") }
    hostile.contents = [3, 0, 1]
    archive = try ZIPArchive(hostile.bytes)
    #expect(throws: ZIPError.undecodable("a.xml")) { try archive.contents(of: "a.xml") }
  }

  @Test("Stops a bomb while it is inflated")
  func bomb() throws {
    var writer = ZIPWriter()
    writer.add("bomb", Array(repeating: 0, count: 4 << 20))
    writer.add("small", Array(repeating: 0, count: 1 << 20))
    var archive = try ZIPArchive(writer.archive())
    #expect(throws: ZIPError.tooLarge("bomb", limit: 1 << 20)) {
      try archive.contents(of: "bomb")
    }
    #expect(try archive.contents(of: "small")?.count == 1 << 20)
  }

  @Test("Counts what all entries come to")
  func total() throws {
    var writer = ZIPWriter()
    for index in 0..<4 { writer.add("\(index)", Array(repeating: 1, count: 1000)) }
    var limits = ArchiveLimits()
    limits.inflatedBytes = 3500
    var archive = try ZIPArchive(writer.archive(), limits: limits)
    for index in 0..<3 { #expect(try archive.contents(of: "\(index)")?.count == 1000) }
    #expect(throws: ZIPError.tooLarge("3", limit: 500)) { try archive.contents(of: "3") }
  }

  @Test("Refuses too many entries and too large archives before reading them")
  func limits() {
    var writer = ZIPWriter()
    for index in 0..<1001 { writer.add("\(index)", [], method: .stored) }
    let bytes = writer.archive()
    #expect(throws: ZIPError.tooManyEntries(1001, limit: 1000)) { try ZIPArchive(bytes) }
    var limits = ArchiveLimits()
    limits.archiveBytes = bytes.count - 1
    #expect(throws: ZIPError.archiveTooLarge(bytes: bytes.count, limit: bytes.count - 1)) {
      try ZIPArchive(bytes, limits: limits)
    }
    var lying = HostileArchive()
    lying.count = 3
    #expect(throws: ZIPError.damaged) { try ZIPArchive(lying.bytes) }
  }

  @Test("Refuses every beginning of an archive, and what is none")
  func truncated() {
    let bytes = HostileArchive().bytes
    for count in 0..<4 {
      #expect(throws: ZIPError.notAnArchive) { try ZIPArchive(Array(bytes.prefix(count))) }
    }
    for count in 4..<bytes.count {
      #expect(throws: ZIPError.damaged) { try ZIPArchive(Array(bytes.prefix(count))) }
    }
    #expect(throws: ZIPError.notAnArchive) { try ZIPArchive(Array("Просто текст".utf8)) }
  }

  @Test("Every error is a clause and says what to do")
  func messages() {
    let errors: [ZIPError] = [
      .archiveTooLarge(bytes: 1, limit: 1), .notAnArchive, .damaged, .severalVolumes,
      .tooManyEntries(2, limit: 1), .duplicateName("a"), .unsafeName("a"), .encrypted("a"),
      .unknownMethod("a", method: 9), .contradictory("a"), .overlapping("a"), .undecodable("a"),
      .wrongSize("a"), .wrongChecksum("a"), .tooLarge("a", limit: 1),
    ]
    for error in errors { #expect(error.isWellSaid) }
  }

  @Test("Any change of bytes ends in an error or in contents", arguments: 0..<200)
  func mutations(seed: Int) throws {
    var noise = Noise(seed: seed)
    var writer = ZIPWriter()
    writer.add("a", Array("привет привет привет".utf8))
    writer.add("b", [1, 2, 3], method: .stored)
    let bytes = writer.archive().mutated(using: &noise)
    guard var archive = try? ZIPArchive(bytes) else { return }
    for name in archive.names { _ = try? archive.contents(of: name) }
  }
}
