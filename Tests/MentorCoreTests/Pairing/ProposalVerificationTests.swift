import JSONStore
import MentorCore
import Testing

@Suite("Verification of proposals")
struct ProposalVerificationTests {
  private static func school() throws -> SampleSchool {
    var school = try SampleSchool()
    try school.teacher(competences: ["математика"], capacity: 2)
    try school.teacher(competences: ["физика"])
    for request in ["математика", "физика", "математика", "театр"] {
      try school.learner(requests: [request])
    }
    return school
  }

  /// The proposal with one place of its stored form replaced.
  private static func tampered(_ text: String, with other: String) throws -> Proposal {
    let proposal = try school().matching().proposal(id: ProposalID(number: 1))
    let stored = String(decoding: JSONCoding.encodePretty(proposal), as: UTF8.self)
    let range = try #require(stored.firstRange(of: text))
    var changed = stored
    changed.replaceSubrange(range, with: other)
    return try JSONCoding.decode(
      Proposal.self, from: Array(changed.utf8), file: "PROP-1.json")
  }

  @Test(
    "A proposal that somebody changed is refuted",
    arguments: [
      ("\"contested\": true", "\"contested\": false"), ("\"matched\": 3", "\"matched\": 4"),
      ("\"mentee\": \"E-1\"", "\"mentee\": \"E-4\""), ("\"price\": 0", "\"price\": -9"),
    ])
  func refuted(text: String, other: String) throws {
    let proposal = try Self.tampered(text, with: other)
    let verdict = try Self.school().matching().verdict(on: proposal)
    guard case .refuted = verdict else {
      Issue.record("accepted: \(verdict)")
      return
    }
  }

  @Test("Changed data are told apart from a wrong proof")
  func dataChanged() throws {
    let proposal = try Self.school().matching().proposal(id: ProposalID(number: 1))
    var later = try Self.school()
    try later.teacher(competences: ["театр"])
    #expect(try later.matching().verdict(on: proposal) == .dataChanged)
  }
}
