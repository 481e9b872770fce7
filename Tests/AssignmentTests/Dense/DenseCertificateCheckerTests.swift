import Testing

@testable import Assignment

@Suite("Checker of full tables")
struct DenseCertificateCheckerTests {
  private static let shapes = [(70, 70), (60, 90), (90, 60)]

  /// A change that makes a proved solution a wrong one.
  struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (Solution, OptimalityCertificate) -> Solution
  }

  private static func solution(
    _ solution: Solution, mentors: [Int?]? = nil, count: Int = 0, total: Int = 0, worst: Int = 0,
    _ certificate: OptimalityCertificate,
  ) -> Solution {
    Solution(
      objective: solution.objective, mentors: mentors ?? solution.mentors,
      matchedCount: solution.matchedCount + count, totalScore: solution.totalScore + total,
      worstScore: solution.worstScore.map { $0 + worst }, certificate: .optimal(certificate))
  }

  private static func prices(
    _ certificate: OptimalityCertificate, mentee: Int = 0, mentor: Int = 0, at number: Int = 41,
  ) -> OptimalityCertificate {
    var (mentees, mentors) = (certificate.menteePrices, certificate.mentorPrices)
    mentees[number] += mentee
    mentors[number] += mentor
    return OptimalityCertificate(
      menteePrices: mentees, mentorPrices: mentors, contestedMentees: certificate.contestedMentees,
      contestedMentors: certificate.contestedMentors)
  }

  private static let forgeries: [Forgery] = [
    Forgery(testDescription: "a pair more") { solution($0, count: 1, $1) },
    Forgery(testDescription: "a higher total") { solution($0, total: 1, $1) },
    Forgery(testDescription: "another worst score") { solution($0, worst: 1, $1) },
    Forgery(testDescription: "a pair left out") {
      var mentors = $0.mentors
      if let paired = mentors.firstIndex(where: { $0 != nil }) { mentors[paired] = nil }
      return solution($0, mentors: mentors, $1)
    },
    Forgery(testDescription: "a mentor who does not exist") {
      var mentors = $0.mentors
      mentors[41] = 1000
      return solution($0, mentors: mentors, $1)
    },
    Forgery(testDescription: "a mentor with two mentees") {
      var mentors = $0.mentors
      mentors[41] =
        mentors[41] == nil ? mentors.compactMap { $0 }.first : mentors[42] ?? mentors[43]
      mentors[42] = mentors[41]
      return solution($0, mentors: mentors, $1)
    },
    Forgery(testDescription: "a mentee too few") {
      solution($0, mentors: $0.mentors.dropLast(), $1)
    },
    Forgery(testDescription: "a mentee's price too low") { solution($0, prices($1, mentee: -1)) },
    Forgery(testDescription: "a mentee's price too high") { solution($0, prices($1, mentee: 1)) },
    Forgery(testDescription: "a mentor's price too low") { solution($0, prices($1, mentor: -1)) },
    Forgery(testDescription: "a mentor's price too high") { solution($0, prices($1, mentor: 1)) },
    Forgery(testDescription: "a price moved from mentor to mentee") {
      solution($0, prices(prices($1, mentee: 1, at: 50), mentor: -1, at: 50))
    },
    Forgery(testDescription: "a price off the range") {
      solution($0, prices($1, mentor: 1 << 62))
    },
    Forgery(testDescription: "a price at the end of the range") {
      solution($0, prices($1, mentee: -(1 << 61), mentor: (1 << 61) - 1000))
    },
    Forgery(testDescription: "other contested people") {
      solution(
        $0,
        OptimalityCertificate(
          menteePrices: $1.menteePrices, mentorPrices: $1.mentorPrices,
          contestedMentees: $1.contestedMentees.isEmpty ? [3] : [],
          contestedMentors: $1.contestedMentors))
    },
    Forgery(testDescription: "no prices") {
      solution(
        $0,
        OptimalityCertificate(
          menteePrices: [], mentorPrices: $1.mentorPrices, contestedMentees: [],
          contestedMentors: []))
    },
  ]

  @Test("Refuses what was tampered with", arguments: forgeries)
  func refusesForgeries(forgery: Forgery) throws {
    for (index, shape) in Self.shapes.enumerated() {
      var generator = SeededGenerator(seed: UInt64(index))
      for range in [0...100, -9_000...9_000, 0...1_000_000, 0...(1 << 35)] {
        let table = ScoreTable(shape.0, shape.1) { _, _ in
          Int.random(in: range, using: &generator)
        }
        let matrix = try table.matrix()
        let proved = try DenseSolver.solve(matrix)
        guard case .optimal(let certificate) = proved.certificate else { continue }
        let checker = DenseCertificateChecker(matrix)
        #expect(checker.firstViolation(in: proved) == nil)
        let forged = forgery.change(proved, certificate)
        #expect(checker.firstViolation(in: forged) != nil)
        let general = CertificateChecker(try table.problem()).firstViolation(in: forged)
        #expect(general != nil)
      }
    }
  }

  @Test("Finds a single score above the prices, wherever it is", arguments: shapes)
  func findsScore(mentees: Int, mentors: Int) throws {
    let table = ScoreTable.questionnaire(mentees, mentors, seed: 8)
    let proved = try DenseSolver.solve(table.matrix())
    guard case .optimal(let certificate) = proved.certificate else { return }
    for mentee in stride(from: 0, to: mentees, by: 7) {
      for mentor in stride(from: 0, to: mentors, by: 5) where proved.mentors[mentee] != mentor {
        let sum = certificate.menteePrices[mentee] + certificate.mentorPrices[mentor]
        var changed = table
        changed.rows[mentee][mentor] = sum
        #expect(try DenseCertificateChecker(changed.matrix()).firstViolation(in: proved) == nil)
        changed.rows[mentee][mentor] = sum + 1
        #expect(
          try DenseCertificateChecker(changed.matrix()).firstViolation(in: proved)
            == .priceBelowScore(mentee: mentee, mentor: mentor, price: sum, score: sum + 1))
      }
    }
  }
}
