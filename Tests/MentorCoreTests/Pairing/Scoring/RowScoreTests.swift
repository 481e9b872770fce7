import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Scores row by row")
struct RowScoreTests {
  /// Mentors, mentees, partner organisations and seed.
  static let schools: [(Int, Int, Int, UInt64)] = [
    (6, 10, 1, 1), (25, 40, 4, 2), (40, 60, 0, 3), (60, 50, 6, 4),
  ]

  /// Criteria of every kind, with and without the answers that the demonstration leaves out.
  static let everything = CriteriaSet(
    CriteriaSet.standard.criteria + [
      criterion("goals", .overlap, .goals, .achievements, weight: 7, missing: .full),
      criterion("same-sex", .equal, .sex, .sex, weight: 3, missing: .none),
      criterion("organization", .equal, .organization, .organization, weight: 5),
      criterion("near-age", .distance, .age, .age, weight: 11, tolerance: 30),
      criterion("grade", .distance, .grade, .grade, weight: 2, tolerance: 3),
    ])

  private static func criterion(
    _ id: String, _ kind: CriterionKind, _ mentee: ProfileField?, _ mentor: ProfileField?,
    requirement: Requirement = .weight, weight: Int = 0, missing: MissingPolicy = .half,
    tolerance: Int? = nil, forms: [FormCode] = []
  ) -> Criterion {
    Criterion(
      id: id, title: Phrase(verbatim: id), kind: kind, mentee: mentee, mentor: mentor,
      requirement: requirement, weight: weight, missing: missing, tolerance: tolerance,
      forms: forms)
  }

  /// Criteria that must be met, one of each kind, beside the usual ones.
  static let musts: [Criterion] = [
    criterion("m1", .overlap, .requests, .competences, requirement: .must),
    criterion("m2", .range, .age, .wishedAges, requirement: .must, missing: .none),
    criterion("m3", .schedule, .availability, .availability, requirement: .must, tolerance: 45),
    criterion(
      "m4", .equal, .interests, .interests, requirement: .must, missing: .full,
      forms: [.teacherPupil]),
    criterion("m5", .distance, .age, .age, requirement: .must, tolerance: 12),
    criterion("m6", .preference, nil, nil, requirement: .must, forms: [.teacherPupil]),
  ]

  private static func pool(_ sample: (Int, Int, Int, UInt64)) throws -> Pool {
    let school = Demonstration(
      Demonstration.Scale(mentors: sample.0, mentees: sample.1, organizations: sample.2),
      seed: sample.3, on: try CalendarDate(iso: "2026-10-01"))
    let pool = school.pool
    var random = SeededGenerator(seed: sample.3)
    var book = DecisionBook(RecordSet())
    for kind in [ConstraintKind.forbid, .prefer] {
      for mentor in pool.mentors.shuffled(using: &random).prefix(8) {
        guard let mentee = pool.mentees.randomElement(using: &random) else { continue }
        // A second decision about the same two is refused, which is as good here.
        _ = try? book.enter(kind, mentor: mentor.id, mentee: mentee.id, reason: nil)
      }
    }
    return Pool(
      organization: pool.organization, people: pool.people, mentors: pool.mentors,
      mentees: pool.mentees, consents: school.consents, pairs: pool.pairs,
      constraints: book.constraints, year: pool.year, on: pool.date)
  }

  private static func compare(_ graph: CandidateGraph, form: FormCode? = nil) {
    let literal = LiteralScore(graph: graph, form: form)
    graph.forEachRow { row, candidates in
      let expected = literal.candidates(ofMenteeAt: row)
      #expect(candidates == expected)
      #expect(graph.candidates(ofMenteeAt: row) == expected, "with memory of its own")
      let one = graph.mentors.indices.compactMap { graph.pairing(menteeAt: row, mentorAt: $0) }
      #expect(one == expected, "pair by pair")
    }
  }

  @Test("Rows agree with pairs scored from the answers as written", arguments: schools)
  func literal(sample: (Int, Int, Int, UInt64)) throws {
    let pool = try Self.pool(sample)
    for criteria in [CriteriaSet.standard, Self.everything] {
      Self.compare(CandidateGraph(pool: pool, criteria: criteria))
      Self.compare(
        CandidateGraph(pool: pool, criteria: criteria, form: .teacherPupil), form: .teacherPupil)
      Self.compare(CandidateGraph(pool: pool, criteria: criteria, includesTaken: true))
    }
  }

  @Test("Criteria that must be met bar the same pairs", arguments: musts)
  func barred(must: Criterion) throws {
    let pool = try Self.pool(Self.schools[1])
    Self.compare(
      CandidateGraph(pool: pool, criteria: CriteriaSet([must] + CriteriaSet.standard.criteria)))
  }

  @Test("A person of all forms and all hours is scored like any other")
  func abundance() throws {
    var school = try SampleSchool()
    let always = Availability(
      typed: "пн 0:00-23:30, вт 0:00-23:30, ср 0:00-23:30, чт 0:00-23:30, пт 0:00-23:30")
    let many = (1...40).map { "слово\($0) слово\($0 + 1)" }
    for count in 0..<6 {
      try school.teacher(
        competences: Array(many.prefix(7 * count)), interests: Array(many.suffix(count)),
        times: count % 2 == 0 ? always : Availability(typed: "пн 9:15-17:45"))
      try school.learner(
        requests: Array(many.prefix(13 * count)), interests: count == 3 ? ["и в на"] : many,
        times: count % 3 == 0 ? .unknown : always)
    }
    Self.compare(CandidateGraph(pool: school.pool, criteria: Self.everything))
  }
}

@Suite("Division by multiplication")
struct ReciprocalTests {
  @Test(
    "Rounds down like a division, at the edges too",
    arguments: [2, 3, 7, 10, 64, 100, 999, 65_537, 2_000_000, Int32.max])
  func quotients(divisor: Int32) {
    let reciprocal = Reciprocal(divisor)
    var random = SeededGenerator(seed: UInt64(divisor))
    var numbers: [Int32] = [0, 1, divisor - 1, divisor, Int32.max, Int32.max - 1]
    numbers += (0..<200).map { _ in Int32.random(in: 0...Int32.max, using: &random) }
    numbers += (Int32(1)..<50).flatMap { factor -> [Int32] in
      let (product, overflow) = divisor.multipliedReportingOverflow(by: factor)
      return overflow ? [] : [product - 1, product]
    }
    for number in numbers { #expect(reciprocal.quotient(number) == number / divisor) }
  }
}
