import MentorCore
import Testing
import Wording

@Suite("Matching a demonstration")
struct DemonstrationMatchingTests {
  /// Mentors, mentees, partner organisations and seed.
  static let schools: [(Int, Int, Int, UInt64)] = [
    (3, 5, 2, 1), (12, 40, 3, 1), (12, 40, 3, 2), (20, 30, 0, 3), (25, 60, 5, 4), (40, 50, 2, 5),
  ]

  private static func school(_ sample: (Int, Int, Int, UInt64)) throws -> Demonstration {
    Demonstration(
      Demonstration.Scale(mentors: sample.0, mentees: sample.1, organizations: sample.2),
      seed: sample.3, on: try CalendarDate(iso: "2026-10-01"))
  }

  @Test("The answer is as good as that of an independent solver", arguments: schools)
  func optimum(sample: (Int, Int, Int, UInt64)) throws {
    let school = try Self.school(sample)
    let graph = CandidateGraph(pool: school.pool, criteria: .standard)
    let proposal = try Matching(graph).proposal(id: ProposalID(number: 1))
    let scores = graph.mentees.indices.map { row in
      Dictionary(
        uniqueKeysWithValues: graph.candidates(ofMenteeAt: row).map { ($0.mentor, $0.score) })
    }
    let best = SlotAssignment(
      scores: scores, capacities: graph.mentors.map { school.pool.freePlaces(of: $0) })
    #expect(proposal.totals.matched == best.count)
    #expect(proposal.totals.score == best.total)
    #expect(best.count > 0)
  }

  @Test("Nobody without consent, without a place or against a rule is paired", arguments: schools)
  func admission(sample: (Int, Int, Int, UInt64)) throws {
    let school = try Self.school(sample)
    let pool = school.pool
    let graph = CandidateGraph(pool: pool, criteria: .standard)
    let proposal = try Matching(graph).proposal(id: ProposalID(number: 1))
    var taken: [MentorID: Int] = [:]
    for pair in proposal.pairs {
      let mentor = try #require(pool.mentors[pair.mentor])
      let mentee = try #require(pool.mentees[pair.mentee])
      let people = [
        try #require(pool.people[mentor.person]), try #require(pool.people[mentee.person]),
      ]
      for person in people {
        let papers = school.consents.filter {
          $0.person == person.id && $0.kind == .processing && $0.isInForce(on: school.date)
        }
        let signer: SignerKind =
          person.born?.isSurely(18, on: school.date) == true ? .own : .guardian
        #expect(papers.contains { $0.signer.kind == signer }, "\(person.id)")
      }
      #expect(mentor.forms.contains(pair.form) && mentee.forms.contains(pair.form))
      let form = try #require(FormCatalogue.standard[pair.form])
      let violations = pool.eligibility.violations(
        mentor: people[0], mentee: people[1], in: form)
      #expect(!violations.contains { $0.severity == .error }, "\(violations)")
      #expect(pool.constraint(.forbid, mentor: mentor.id, mentee: mentee.id) == nil)
      taken[mentor.id, default: 0] += 1
      #expect(taken[mentor.id, default: 0] <= mentor.capacity)
    }
    #expect(Set(proposal.pairs.map(\.mentee)).count == proposal.pairs.count)
  }

  @Test("Everybody without a mentor is told why, in both languages", arguments: schools)
  func explanations(sample: (Int, Int, Int, UInt64)) throws {
    let school = try Self.school(sample)
    let matching = try Matching(CandidateGraph(pool: school.pool, criteria: .standard))
    let proposal = try matching.proposal(id: ProposalID(number: 1))
    let explained = try matching.unmatchedExplanations()
    #expect(explained.map(\.mentee) == proposal.unmatched.map(\.mentee))
    let everybody = Set(school.pool.mentees.map(\.id))
    #expect(
      Set(explained.map(\.mentee)).union(proposal.pairs.map(\.mentee)) == everybody)
    for explanation in explained {
      #expect(!explanation.sentences.isEmpty, "\(explanation.mentee)")
      for sentence in explanation.sentences {
        #expect(!sentence.ru.isEmpty && !sentence.en.isEmpty)
        #expect(
          sentence.ru.unicodeScalars.contains { (0x430...0x44F).contains($0.value) },
          "\(sentence.ru)")
      }
    }
  }

  @Test("Each pair is explained by shares that add up to its score", arguments: schools)
  func shares(sample: (Int, Int, Int, UInt64)) throws {
    let school = try Self.school(sample)
    let graph = CandidateGraph(pool: school.pool, criteria: .standard)
    for pair in try Matching(graph).proposal(id: ProposalID(number: 1)).pairs {
      let best = try #require(graph.bestShares(mentor: pair.mentor, mentee: pair.mentee))
      #expect(best.score == pair.score)
      #expect(best.shares.map(\.points).reduce(0, +) == pair.score)
    }
  }
}
