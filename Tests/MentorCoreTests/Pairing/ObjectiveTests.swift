import Assignment
import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Objectives")
struct ObjectiveTests {
  static let others: [MatchObjective] = [.stable, .fair]

  /// A school with wishes and a lock, in which most pairings are possible.
  private static func school(seed: UInt64) throws -> SampleSchool {
    var random = SeededGenerator(seed: seed)
    var school = try SampleSchool()
    let mentors = Int.random(in: 2...5, using: &random)
    let mentees = Int.random(in: 3...9, using: &random)
    for _ in 0..<mentors {
      try school.teacher(
        competences: RandomSchool.words.shuffled(using: &random).prefix(2).map { $0 },
        capacity: Int.random(in: 1...3, using: &random))
    }
    for _ in 0..<mentees {
      try school.learner(
        requests: RandomSchool.words.shuffled(using: &random).prefix(2).map { $0 })
    }
    var book = DecisionBook(RecordSet())
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      _ = try? book.enter(
        [.prefer, .forbid, .prefer, .lock].randomElement(using: &random) ?? .prefer,
        mentor: MentorID(number: Int.random(in: 1...mentors, using: &random)),
        mentee: MenteeID(number: Int.random(in: 1...mentees, using: &random)), reason: nil)
    }
    school.constraints = book.constraints
    return school
  }

  /// The matching of a school, or `nil` where its locks contradict each other.
  private static func matching(seed: UInt64, _ objective: MatchObjective) throws -> Matching? {
    let graph = CandidateGraph(pool: try school(seed: seed).pool, criteria: .standard)
    do throws(PairingError) {
      return try Matching(graph, for: objective)
    } catch {
      return nil
    }
  }

  @Test(
    "Every answer is proved, read back as it was, and proves itself as a file",
    arguments: MatchObjective.allCases, 0..<60)
  func proved(objective: MatchObjective, seed: UInt64) throws {
    guard let matching = try Self.matching(seed: seed, objective) else { return }
    for side in FavoredSide.allCases {
      let proposal = try matching.proposal(
        id: ProposalID(number: 1), objective: objective, favoring: side)
      #expect(proposal.certificate.kind == objective.certificate)
      #expect(matching.verdict(on: proposal) == .proved)
      let again = try JSONCoding.decode(
        Proposal.self, from: JSONCoding.encodePretty(proposal), file: "PROP-1.json")
      #expect(again == proposal)
      let file = matching.certificateFile(proving: proposal, isKept: true)
      let read = try CertificateFile.read(file.bytes, named: "proof.json")
      #expect(read == file)
      #expect(read.verdict() == .proved)
    }
  }

  @Test(
    "A fair answer has as many pairs as the best total, and no worse worst pair", arguments: 0..<60)
  func fairness(seed: UInt64) throws {
    guard let matching = try Self.matching(seed: seed, .fair) else { return }
    let best = try matching.proposal(id: ProposalID(number: 1))
    let fair = try matching.proposal(id: ProposalID(number: 1), objective: .fair)
    #expect(fair.totals.matched == best.totals.matched)
    #expect((fair.totals.worst ?? 0) >= (best.totals.worst ?? 0))
    #expect(fair.totals.score <= best.totals.score)
    #expect(
      fair.pairs.map(\.score).sorted().lexicographicallyPrecedes(best.pairs.map(\.score).sorted())
        == false)
  }

  @Test("The favored side fares no worse than in the answer for the other side", arguments: 0..<60)
  func sides(seed: UInt64) throws {
    guard let matching = try Self.matching(seed: seed, .stable) else { return }
    let forMentees = try matching.proposal(id: ProposalID(number: 1), objective: .stable)
    let forMentors = try matching.proposal(
      id: ProposalID(number: 1), objective: .stable, favoring: .mentors)
    #expect(forMentees.certificate.favored == .mentees)
    #expect(forMentors.certificate.favored == .mentors)
    #expect(Set(forMentees.pairs.map(\.mentee)) == Set(forMentors.pairs.map(\.mentee)))
    let lists = try matching.preferences().menteeLists
    for (row, mentee) in matching.graph.mentees.enumerated() {
      func rank(_ proposal: Proposal) -> Int? {
        let mentor = proposal.pairs.first { $0.mentee == mentee.id }?.mentor
        let column = matching.graph.mentors.firstIndex { $0.id == mentor }
        return column.flatMap { lists[row].firstIndex(of: $0) }
      }
      guard let one = rank(forMentees), let other = rank(forMentors) else { continue }
      #expect(one <= other)
    }
  }

  @Test("A wish of the two comes before every score, and wishes come in the order of their numbers")
  func wishes() throws {
    var school = try SampleSchool()
    let near = try school.teacher(competences: ["математика"])
    let far = try school.teacher(competences: ["театр"])
    let mentee = try school.learner(requests: ["математика"])
    func mentor() throws -> MentorID? {
      try school.matching().proposal(id: ProposalID(number: 1), objective: .stable)
        .pairs.first?.mentor
    }
    #expect(try mentor() == near)
    let without = try school.matching()
    #expect(without.inputs == without.inputs(for: .stable), "without ballots the same data decide")
    var book = DecisionBook(RecordSet())
    try book.enter(.prefer, mentor: far, mentee: mentee, reason: nil)
    try book.enter(.prefer, mentor: near, mentee: mentee, reason: nil)
    school.constraints = book.constraints
    #expect(try mentor() == far)
    let matching = try school.matching()
    #expect(matching.inputs != matching.inputs(for: .stable))
    #expect(matching.inputs == matching.inputs(for: .fair))
    #expect(school.pool.ballots.mentees == [mentee: [far, near]])
    #expect(school.pool.ballots.mentors == [far: [mentee], near: [mentee]])
  }

  @Test("A wish for somebody with whom no pair is possible has no effect")
  func impossibleWish() throws {
    var school = try SampleSchool()
    try school.teacher()
    let other = try school.teacher(forms: [.pupilPupil])
    let mentee = try school.learner()
    var book = DecisionBook(RecordSet())
    try book.enter(.prefer, mentor: other, mentee: mentee, reason: nil)
    school.constraints = book.constraints
    let matching = try school.matching()
    let proposal = try matching.proposal(id: ProposalID(number: 1), objective: .stable)
    #expect(proposal.pairs.map(\.mentor) == [MentorID(number: 1)])
    #expect(matching.verdict(on: proposal) == .proved)
    let file = matching.certificateFile(proving: proposal, isKept: false)
    #expect(file.mentees.first?.ballot == nil)
    #expect(file.verdict() == .proved)
  }

  @Test("Whoever a stable answer leaves out is told that others stand higher")
  func outranked() throws {
    var school = try SampleSchool()
    try school.teacher(competences: ["математика"])
    try school.learner(requests: ["театр"])
    try school.learner(requests: ["математика"])
    let matching = try school.matching()
    let stable = try matching.proposal(id: ProposalID(number: 1), objective: .stable)
    #expect(stable.unmatched.map(\.reasons) == [[.outranked]])
    let fair = try matching.proposal(id: ProposalID(number: 1), objective: .fair)
    #expect(fair.unmatched.map(\.reasons) == [[.noPlace]])
  }

  @Test("All pairings are held for these objectives, however many there are", arguments: others)
  func aboveTheLimit(objective: MatchObjective) throws {
    let school = Demonstration(
      Demonstration.Scale(mentors: 20, mentees: 50, organizations: 2), seed: 5,
      on: try CalendarDate(iso: "2026-10-01"))
    let graph = CandidateGraph(pool: school.pool, criteria: .standard)
    var options = Matching.options
    options.completeLimit = 0
    let large = try Matching(graph, for: objective, options: options, watchedBy: nil)
    let small = try Matching(graph)
    #expect(large.holdsAll)
    #expect(large.problem == small.problem)
    let proposal = try large.proposal(id: ProposalID(number: 1), objective: objective)
    #expect(try small.proposal(id: ProposalID(number: 1), objective: objective) == proposal)
    let core = try Matching(graph, options: options, watchedBy: nil)
    #expect(!core.holdsAll)
    #expect(try core.proposal(id: ProposalID(number: 1), objective: objective) == proposal)
    #expect(core.verdict(on: proposal) == .proved)
  }

  /// A school of which every answer is known to use levels, contested people and a ballot.
  private static func tight() throws -> SampleSchool {
    var school = try SampleSchool()
    let first = try school.teacher(competences: ["математика"], capacity: 2)
    try school.teacher(competences: ["физика", "театр"])
    try school.teacher(competences: ["шахматы"], capacity: 2)
    for request in ["математика", "физика", "математика", "театр", "физика", "математика"] {
      try school.learner(requests: [request])
    }
    var book = DecisionBook(RecordSet())
    try book.enter(.prefer, mentor: first, mentee: MenteeID(number: 4), reason: nil)
    school.constraints = book.constraints
    return school
  }

  private static func change(_ text: String, _ part: String, _ other: String) throws -> String {
    var changed = text
    changed.replaceSubrange(try #require(text.firstRange(of: part), "\(text)"), with: other)
    return changed
  }

  @Test("Two who swap their mentors refute a stable proposal, and their names are told")
  func swapped() throws {
    let matching = try Self.tight().matching()
    let stable = try matching.proposal(id: ProposalID(number: 1), objective: .stable)
    var refuted = 0
    for (one, other) in [(0, 2), (0, 3), (1, 2), (1, 4), (2, 3), (2, 4)] {
      guard one < stable.pairs.count, other < stable.pairs.count else { continue }
      let (first, second) = (stable.pairs[one], stable.pairs[other])
      guard first.mentor != second.mentor else { continue }
      func text(_ id: MenteeID) -> String { "\"mentee\": \"\(id)\"" }
      let stored = String(decoding: JSONCoding.encodePretty(stable), as: UTF8.self)
        .replacing(text(first.mentee), with: "\"mentee\": \"X\"")
        .replacing(text(second.mentee), with: text(first.mentee))
        .replacing("\"mentee\": \"X\"", with: text(second.mentee))
      let swapped = try JSONCoding.decode(
        Proposal.self, from: Array(stored.utf8), file: "PROP-1.json")
      // Where the two scores differ too, the changed score is told first.
      if case .refuted = matching.verdict(on: swapped) { refuted += 1 }
    }
    #expect(refuted > 0)
  }

  @Test(
    "A changed certificate of a fair proposal is refuted, or no certificate",
    arguments: [
      ("\"kind\": \"fair\"", "\"kind\": \"stable\""),
      ("\"kind\": \"fair\"", "\"kind\": \"optimal\""),
      ("\"contestedMentees\": [", "\"contestedMentees\": [\"E-77\", "),
      ("\"levels\": [", "\"level\": ["), ("\"objective\": \"fair\"", "\"objective\": \"stable\""),
      ("\"objective\": \"fair\"", "\"objective\": \"score\""),
      ("\"matched\": 5", "\"matched\": 6"), ("\"leftOutPrice\": ", "\"leftOutPrice\": 7"),
      ("\"contestedMentors\": [", "\"contestedMentors\": [\"M-77\", "),
    ])
  func changedFair(part: String, other: String) throws {
    let matching = try Self.tight().matching()
    let fair = try matching.proposal(id: ProposalID(number: 1), objective: .fair)
    let stored = String(decoding: JSONCoding.encodePretty(fair), as: UTF8.self)
    let changed = try Self.change(stored, part, other)
    guard
      let read = try? JSONCoding.decode(
        Proposal.self, from: Array(changed.utf8), file: "PROP-1.json")
    else { return }
    let verdict = matching.verdict(on: read)
    #expect(verdict != .proved)
    if case .refuted(let problem) = verdict { #expect(problem.ru != problem.en) }
  }

  @Test(
    "A file with one byte changed is refused or proves nothing, or says the same",
    arguments: others, 0..<6)
  func mutated(objective: MatchObjective, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let matching = try Self.tight().matching()
    let proposal = try matching.proposal(id: ProposalID(number: 1), objective: objective)
    let file = matching.certificateFile(proving: proposal, isKept: true)
    let bytes = file.bytes
    for _ in 0..<300 {
      var changed = bytes
      changed[Int.random(in: 0..<bytes.count, using: &random)] =
        UInt8.random(in: 0x20...0x7E, using: &random)
      guard let read = try? CertificateFile.read(changed, named: "proof.json"),
        read.verdict() == .proved
      else { continue }
      // The number of mentees considered is a label: those who take no part are not in the file.
      #expect(read.totals.matched == file.totals.matched)
      #expect(read.totals.score == file.totals.score)
      #expect(read.totals.worst == file.totals.worst)
      #expect(read.mentees.map(\.mentor) == file.mentees.map(\.mentor))
    }
  }

  @Test("A ballot changed in a file proves nothing")
  func changedBallot() throws {
    let matching = try Self.tight().matching()
    let proposal = try matching.proposal(id: ProposalID(number: 1), objective: .stable)
    let text = String(
      decoding: matching.certificateFile(proving: proposal, isKept: true).bytes, as: UTF8.self)
    #expect(text.contains("\"favored\":\"mentees\""))
    #expect(!text.contains("\"price\""))
    for other in ["\"ballot\":[\"M-2\"]", "\"ballot\":[]", "\"ballot\":[\"M-9\"]"] {
      let changed = try Self.change(text, "\"ballot\":[\"M-1\"]", other)
      let read = try CertificateFile.read(Array(changed.utf8), named: "proof.json")
      guard case .refuted = read.verdict() else {
        Issue.record("accepted \(other)")
        continue
      }
    }
  }
}
