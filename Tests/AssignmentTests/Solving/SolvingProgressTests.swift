import Assignment
import Testing

@Suite("Progress of a solver")
struct SolvingProgressTests {
  private static let problem = Result {
    try Ingredients.neighbours(mentees: 1_500, degree: 8, seed: 9).problem()
  }

  @Test("Reports every step in order, with figures in range")
  func reports() throws {
    var seen: [SolvingProgress] = []
    let watched = try AssignmentSolver.solve(Self.problem.get()) {
      seen.append($0)
      return .proceed
    }
    let steps = SolvingProgress.Phase.allCases
    let order = seen.map { steps.firstIndex(of: $0.phase) ?? -1 }
    #expect(order == order.sorted())
    #expect(Set(seen.map(\.phase)) == [.counting, .assigning, .choosing, .checking])
    #expect(seen.allSatisfy { $0.total >= 1 && (0...$0.total).contains($0.done) })
    #expect(try AssignmentSolver.solve(Self.problem.get()) == watched)
  }

  @Test(
    "Stops where whoever watches says so",
    arguments: [SolvingProgress.Phase.counting, .assigning, .choosing, .checking])
  func stops(phase: SolvingProgress.Phase) throws {
    #expect(throws: AssignmentError.stopped) {
      try AssignmentSolver.solve(Self.problem.get()) { $0.phase == phase ? .stop : .proceed }
    }
  }
}
