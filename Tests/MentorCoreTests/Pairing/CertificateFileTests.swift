import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Certificate files")
struct CertificateFileTests {
  private static func school() throws -> SampleSchool {
    var school = try SampleSchool()
    let first = try school.teacher(competences: ["математика"], capacity: 2)
    try school.teacher(competences: ["физика"])
    for request in ["математика", "физика", "математика", "театр"] {
      try school.learner(requests: [request])
    }
    var book = DecisionBook(RecordSet())
    try book.enter(.lock, mentor: first, mentee: MenteeID(number: 4), reason: nil)
    school.constraints = book.constraints
    return school
  }

  private static func file(_ school: SampleSchool) throws -> CertificateFile {
    let matching = try school.matching()
    let proposal = try matching.proposal(id: ProposalID(number: 3))
    return matching.certificateFile(proving: proposal, isKept: true)
  }

  private static func read(_ text: String) throws -> CertificateFile {
    try CertificateFile.read(Array(text.utf8), named: "proof.json")
  }

  private static func text() throws -> String {
    String(decoding: try file(school()).bytes, as: UTF8.self)
  }

  @Test("What is written is read back, and proves itself", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    let file = try Self.file(try RandomSchool.school(seed: UInt64(seed)))
    let again = try CertificateFile.read(file.bytes, named: "proof.json")
    #expect(again == file)
    #expect(again.verdict() == .proved)
    #expect(again.bytes == file.bytes)
  }

  @Test("Holds a line for each participant, a lock, and no names")
  func contents() throws {
    let text = try Self.text()
    #expect(text.contains("\"locked\":true"))
    #expect(text.contains("\"proposal\":\"PROP-3\""))
    #expect(!text.contains("Человеков"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("{\"contested\"") } == 6)
    let file = try Self.read(text)
    #expect(file.inputs == (try Self.school().matching().inputs))
  }

  @Test(
    "A file that somebody changed proves nothing",
    arguments: [
      ("\"contested\":true", "\"contested\":false"), ("\"matched\":3", "\"matched\":4"),
      ("\"places\":2", "\"places\":3"), ("\"price\":0", "\"price\":-9"),
      ("\"mentor\":null", "\"mentor\":\"M-1\""), ("\"scores\":{\"M-1\":", "\"scores\":{\"M-1\":9"),
      ("\"locked\":true,", ""), ("\"worst\":", "\"worst\":1"),
      ("\"inputs\":\"", "\"inputs\":\"0"), ("\"price\":0", "\"price\":9223372036854775807"),
    ])
  func refuted(text: String, other: String) throws {
    let original = try Self.text()
    let range = try #require(original.firstRange(of: text))
    var changed = original
    changed.replaceSubrange(range, with: other)
    guard case .refuted(let problem) = try Self.read(changed).verdict() else {
      Issue.record("accepted \(other)")
      return
    }
    #expect(!problem.ru.isEmpty && problem.ru != problem.en)
  }

  @Test(
    "A file whose parts do not fit each other is no certificate",
    arguments: [
      ("\"id\":\"E-2\"", "\"id\":\"E-1\""), ("\"id\":\"M-2\"", "\"id\":\"M-1\""),
      ("\"scores\":{\"M-1\"", "\"scores\":{\"M-7\""), ("\"places\":2", "\"places\":-2"),
      ("\"schema\":1", "\"schema\":2"), ("\"M-1\":", "\"M-1\":99999999999999"),
      ("\"places\":2", "\"places\":99999999999"), ("\"year\":", "\"name\":1,\"year\":"),
      ("\"certificate\":\"optimal\"", "\"certificate\":\"sure\""),
      ("\"mentors\":[", "\"mentors\":"),
      ("\"schema\":1", "\"schema\":1,\"schema\":1"), ("\"mentor\":\"M-1\"", "\"mentor\":\"M-9\""),
      ("\"places\":2", "\"places\":0"),
    ])
  func noCertificate(text: String, other: String) throws {
    let original = try Self.text()
    let range = try #require(original.firstRange(of: text), "\(original)")
    var changed = original
    changed.replaceSubrange(range, with: other)
    #expect(throws: JSONError.self) { try Self.read(changed) }
  }

  @Test("A file cut short anywhere is no certificate, and no crash")
  func truncated() throws {
    let bytes = try Self.file(try Self.school()).bytes
    for length in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(throws: JSONError.self) {
        try CertificateFile.read(Array(bytes[..<length]), named: "proof.json")
      }
    }
  }

  @Test(
    "A file with one byte changed is refused or proves nothing, or says the same", arguments: 0..<8)
  func mutated(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let file = try Self.file(try Self.school())
    let bytes = file.bytes
    for _ in 0..<300 {
      var changed = bytes
      changed[Int.random(in: 0..<bytes.count, using: &random)] =
        UInt8.random(in: 0x20...0x7E, using: &random)
      guard let read = try? CertificateFile.read(changed, named: "proof.json"),
        read.verdict() == .proved
      else { continue }
      // Dates, years, the proposal and other people's numbers are labels and not part of the proof.
      #expect(read.totals.matched == file.totals.matched)
      #expect(read.totals.score == file.totals.score)
    }
  }
}
