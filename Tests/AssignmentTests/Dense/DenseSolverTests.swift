import Testing

@testable import Assignment

@Suite("Solver of full tables")
struct DenseSolverTests {
  /// Solves and has the general checker agree with the solver's own.
  @discardableResult
  private func solve(_ table: ScoreTable) throws -> Solution {
    let solution = try DenseSolver.solve(table.matrix())
    #expect(solution.matchedCount == min(table.rows.count, table.mentorCount))
    #expect(try CertificateChecker(table.problem()).firstViolation(in: solution) == nil)
    return solution
  }

  @Test("Reaches the best total of all assignments of small tables", arguments: 0..<40)
  func bruteForceAgrees(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for mentees in 1...6 {
      for mentors in 1...8 {
        let table = ScoreTable.random(mentees, mentors, with: &generator)
        #expect(try solve(table).totalScore == table.bestTotal(), "\(table)")
      }
    }
  }

  @Test(
    "Reaches the total of the general solver",
    arguments: [(30, 30), (17, 64), (64, 17), (65, 129), (100, 100), (3, 200), (200, 1), (90, 97)])
  func generalSolverAgrees(mentees: Int, mentors: Int) throws {
    var generator = SeededGenerator(seed: UInt64(mentees * 1000 + mentors))
    var tables = (0..<8).map { _ in ScoreTable.random(mentees, mentors, with: &generator) }
    tables.append(.questionnaire(mentees, mentors, seed: 5))
    for table in tables {
      let expected = try AssignmentSolver.solve(table.problem(), ties: .firstFound)
      #expect(try solve(table).totalScore == expected.totalScore)
    }
  }

  @Test(
    "Somebody without anybody to be paired with stays alone", arguments: [(0, 0), (0, 4), (4, 0)])
  func emptySides(mentees: Int, mentors: Int) throws {
    let solution = try solve(ScoreTable(mentees, mentors) { _, _ in 0 })
    #expect(solution.mentors == Array(repeating: nil, count: mentees))
    #expect(solution.totalScore == 0)
    #expect(solution.worstScore == nil)
  }

  @Test("A single pair is made at any score", arguments: [0, -7, 1 << 40, -(1 << 40)])
  func singlePair(score: Int) throws {
    let solution = try solve(ScoreTable([[score]]))
    #expect(solution.mentors == [0])
    #expect(solution.worstScore == score)
  }

  @Test("Tables in which all scores are equal are solved", arguments: [-3, 0, 250, 1 << 40])
  func allEqual(score: Int) throws {
    for (mentees, mentors) in [(40, 40), (40, 75), (75, 40)] {
      let solution = try solve(ScoreTable(mentees, mentors) { _, _ in score })
      #expect(solution.totalScore == 40 * score)
    }
  }

  @Test(
    "In the table of products the best assignment is that of equals, at any width",
    arguments: [60, 61, 130, 200], [1, 700, 20_000_000])
  func products(size: Int, factor: Int) throws {
    var generator = SeededGenerator(seed: 9)
    let order = Array(1...size).shuffled(using: &generator)
    let table = ScoreTable(size, size) { order[$0] * ($1 + 1) * factor }
    let solution = try solve(table)
    #expect(solution.mentors == order.map { $0 - 1 })
  }

  @Test(
    "In the table of products with people left over the best of them are paired",
    arguments: [(120, 150), (150, 120), (100, 399), (100, 401), (180, 181)])
  func productsOfUnequalNumbers(mentees: Int, mentors: Int) throws {
    let table = ScoreTable(mentees, mentors) { ($0 + 1) * ($1 + 1) }
    let pairs = min(mentees, mentors)
    let expected = (0..<pairs).reduce(0) { $0 + (mentees - $1) * (mentors - $1) }
    #expect(try solve(table).totalScore == expected)
  }

  @Test("Differences of numbers, in which every assignment is as good, are solved")
  func differences() throws {
    let table = ScoreTable(150, 150) { 3 * $0 - 5 * $1 }
    #expect(try solve(table).totalScore == -2 * 149 * 150 / 2)
  }

  @Test("Other numbers for the same people give the same total", arguments: 0..<6)
  func renumbering(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (mentees, mentors) = [(80, 80), (70, 110), (110, 70)][Int(seed % 3)]
    let table =
      seed < 3
      ? ScoreTable.questionnaire(mentees, mentors, seed: seed)
      : ScoreTable.random(mentees, mentors, with: &generator)
    let rows = Array(0..<mentees).shuffled(using: &generator)
    let columns = Array(0..<mentors).shuffled(using: &generator)
    let renumbered = ScoreTable(mentees, mentors) { table.rows[rows[$0]][columns[$1]] }
    let total = try solve(table).totalScore
    #expect(try solve(renumbered).totalScore == total)
    let raised = ScoreTable(mentees, mentors) { table.rows[$0][$1] / 2 - 77 }
    let halved = ScoreTable(mentees, mentors) { table.rows[$0][$1] / 2 }
    #expect(
      try solve(raised).totalScore
        == solve(halved).totalScore - 77 * min(mentees, mentors))
  }

  @Test("Sides may be exchanged", arguments: 0..<4)
  func exchange(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let table = ScoreTable.random(70, 90, with: &generator)
    let turned = ScoreTable(90, 70) { table.rows[$1][$0] }
    #expect(try solve(turned).totalScore == solve(table).totalScore)
  }

  @Test("The same matrix gives the same solution, whatever its storage")
  func repeatable() throws {
    let table = ScoreTable.questionnaire(90, 90, seed: 3)
    let solution = try DenseSolver.solve(table.matrix())
    #expect(try DenseSolver.solve(table.matrix()) == solution)
  }

  @Test(
    "Progress only grows, through all phases, and whoever watches may stop",
    arguments: [(300, 300), (200, 250), (250, 200)])
  func watching(mentees: Int, mentors: Int) throws {
    let matrix = try ScoreTable(mentees, mentors) { ($0 + 1) * ($1 + 1) }.matrix()
    var reports: [SolvingProgress] = []
    _ = try DenseSolver.solve(matrix) { progress in
      reports.append(progress)
      return .proceed
    }
    let assigning = reports.filter { $0.phase == .assigning }
    #expect(assigning.map(\.done) == assigning.map(\.done).sorted())
    #expect(assigning.allSatisfy { $0.done <= $0.total })
    #expect(reports.last?.phase == .checking)
    for count in [0, reports.count / 2, reports.count - 1] {
      var seen = 0
      #expect(throws: AssignmentError.stopped) {
        try DenseSolver.solve(matrix) { _ in
          seen += 1
          return seen > count ? .stop : .proceed
        }
      }
    }
  }
}
