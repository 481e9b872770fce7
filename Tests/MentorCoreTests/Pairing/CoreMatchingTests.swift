import Assignment
import JSONStore
import Testing

@testable import MentorCore

@Suite("Matching by a core")
struct CoreMatchingTests {
  /// A core of one candidate a mentee, so that everything else has to be priced out.
  private static func options(_ threads: Int = 2) -> CoreOptions {
    CoreOptions(candidates: 1, additions: 1, completeLimit: 0, threads: threads)
  }

  private static func graph(
    mentors: Int = 30, mentees: Int = 70, seed: UInt64, isShuffled: Bool = false
  ) throws -> CandidateGraph {
    let school = Demonstration(
      Demonstration.Scale(mentors: mentors, mentees: mentees, organizations: 3), seed: seed,
      on: try CalendarDate(iso: "2026-10-01"))
    let pool = school.pool
    var random = SeededGenerator(seed: seed)
    func records<Element: Identified>(_ set: RecordSet<Element>) -> RecordSet<Element> {
      RecordSet(isShuffled ? set.shuffled(using: &random) : Array(set))
    }
    return CandidateGraph(
      pool: Pool(
        organization: pool.organization, people: records(pool.people),
        mentors: records(pool.mentors), mentees: records(pool.mentees),
        consents: records(school.consents), pairs: records(pool.pairs),
        constraints: records(pool.constraints), year: pool.year, on: pool.date),
      criteria: .standard)
  }

  private static func core(_ graph: CandidateGraph, threads: Int = 2) throws -> Matching {
    try Matching(graph, options: options(threads), watchedBy: nil)
  }

  @Test("Loses nothing against the matching with all candidates", arguments: 1...6)
  func sameWorth(seed: UInt64) throws {
    let graph = try Self.graph(seed: seed)
    let whole = try Matching(graph).proposal(id: ProposalID(number: 1))
    let matching = try Self.core(graph)
    let proposal = try matching.proposal(id: ProposalID(number: 1))
    #expect(!matching.holdsAll)
    #expect(matching.problem.pairCount < (try Matching(graph).problem.pairCount))
    #expect(proposal.inputs == whole.inputs)
    #expect(proposal.totals.matched == whole.totals.matched)
    #expect(proposal.totals.score == whole.totals.score)
    #expect(matching.verdict(on: proposal) == .proved)
    #expect(try Matching(graph).verdict(on: proposal) == .proved)
    #expect(matching.verdict(on: whole) == .proved)
    for (row, mentor) in (try matching.solution()).mentors.enumerated() {
      guard let mentor else { continue }
      let candidate = graph.candidates(ofMenteeAt: row).first { $0.mentor == mentor }
      #expect(matching.form(menteeAt: row, mentorAt: mentor) == candidate?.form)
      #expect(matching.score(menteeAt: row, mentorAt: mentor) == candidate?.score)
    }
  }

  @Test("Why not costs the same as with all candidates")
  func whyNot() throws {
    let graph = try Self.graph(mentors: 12, mentees: 25, seed: 2)
    let (whole, core) = (try Matching(graph), try Self.core(graph))
    for mentee in graph.mentees {
      for mentor in graph.mentors {
        let expected = try whole.whyNot(mentor: mentor, mentee: mentee)
        let found = try core.whyNot(mentor: mentor, mentee: mentee)
        #expect(found.score == expected.score)
        #expect(found.lostPairs == expected.lostPairs)
        #expect(found.lostScore == expected.lostScore)
        #expect(found.objections == expected.objections)
      }
    }
  }

  @Test("Those left out compete over all pairings, not over those of the core", arguments: 1...3)
  func competition(seed: UInt64) throws {
    let graph = try Self.graph(seed: seed)
    for explanation in try Self.core(graph).unmatchedExplanations()
    where explanation.reasons == [.noPlace] {
      #expect(explanation.competitors.contains(explanation.mentee))
      #expect(explanation.competitors.count == explanation.places + 1)
      for mentee in explanation.competitors {
        let row = try #require(graph.position(of: mentee))
        let mentors = graph.candidates(ofMenteeAt: row).map { graph.mentors[$0.mentor].id }
        #expect(Set(mentors).isSubset(of: explanation.mentors))
      }
    }
  }

  @Test("Threads and the order of the records leave every byte as it is", arguments: [1, 2, 5])
  func determinism(threads: Int) throws {
    let one = try Self.core(Self.graph(mentors: 60, mentees: 150, seed: 4), threads: 1)
    let other = try Self.core(
      Self.graph(mentors: 60, mentees: 150, seed: 4, isShuffled: true), threads: threads)
    #expect(
      JSONCoding.encodePretty(try one.proposal(id: ProposalID(number: 1)))
        == JSONCoding.encodePretty(try other.proposal(id: ProposalID(number: 1))))
  }

  @Test("Locks hold in a core")
  func locks() throws {
    let free = try Self.graph(seed: 5)
    let proposal = try Matching(free).proposal(id: ProposalID(number: 1))
    let pair = try #require(proposal.pairs.first)
    let row = try #require(free.mentees.firstIndex { $0.id != pair.mentee })
    let other = try #require(
      free.candidates(ofMenteeAt: row).last { free.mentors[$0.mentor].id != pair.mentor })
    var book = DecisionBook(RecordSet())
    try book.enter(
      .lock, mentor: free.mentors[other.mentor].id, mentee: free.mentees[row].id, reason: nil)
    let pool = free.pool
    let school = Demonstration(
      Demonstration.Scale(mentors: 30, mentees: 70, organizations: 3), seed: 5, on: pool.date)
    let graph = CandidateGraph(
      pool: Pool(
        organization: pool.organization, people: pool.people, mentors: pool.mentors,
        mentees: pool.mentees, consents: school.consents, pairs: pool.pairs,
        constraints: book.constraints, year: pool.year, on: pool.date), criteria: .standard)
    let matching = try Self.core(graph)
    let locked = try matching.proposal(id: ProposalID(number: 1))
    #expect(locked.pairs.contains { $0.mentee == free.mentees[row].id && $0.score == other.score })
    let whole = try Matching(graph).proposal(id: ProposalID(number: 1))
    #expect(locked.totals.score == whole.totals.score)
    #expect(matching.verdict(on: locked) == .proved)
    #expect(matching.verdict(on: proposal) == .dataChanged)
  }
}
