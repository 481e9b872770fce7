/// Finds the best assignment of a problem and proves it.
///
/// The answer depends on the problem alone: not on the order in which its pairs were given, on the
/// machine, on the number of threads, nor on the method of solving.
public enum AssignmentSolver {
  /// Solves `problem` for `objective`.
  ///
  /// **Equally good assignments.** Among all assignments that reach the objective the solution is the
  /// one in which mentee 0 has the mentor with the lowest number possible, then, given that, mentee 1,
  /// and so on; having no mentor comes after every mentor. So the numbers are a last priority: where
  /// nothing else decides, whoever comes first is served first. The rule fixes ``Solution/mentors``
  /// completely. The prices of the certificate are not unique; they are the same in every run of the
  /// same version, but another version may find others.
  ///
  /// **Method.** First the largest number of pairs is found (Hopcroft–Karp with capacities), then the
  /// problem is split into the part that is contested by mentees left over and the rest
  /// (Dulmage–Mendelsohn), and each part is solved for the highest total from its scarce side by
  /// shortest augmenting paths with prices. Every answer passes ``CertificateChecker`` before it is
  /// returned.
  ///
  /// - Throws: ``AssignmentError/internalInconsistency(_:)`` where the answer fails its own check,
  ///   which is a defect of this program and never the fault of the input.
  /// - Complexity: O(*e* √*n*) for the number of pairs, O(*n* · *e* log *n*) for the total in the worst
  ///   case, with *e* eligible pairs and *n* participants; near O(*e*) on ordinary data.
  public static func solve(
    _ problem: AssignmentProblem, objective: Objective = .score, ties: TieRule = .lowestNumbers,
    watchedBy observer: SolvingObserver? = nil,
  ) throws(AssignmentError) -> Solution {
    let solution: Solution
    switch objective {
    case .score: solution = try highestTotal(problem)
    case .fair, .bottleneck:
      solution = try FairSolver.solve(problem, for: objective, ties: ties, watchedBy: observer)
    }
    if let violation = CertificateChecker(problem).firstViolation(in: solution) {
      throw .internalInconsistency(violation)
    }
    return solution
  }

  private static func highestTotal(
    _ problem: AssignmentProblem,
  ) throws(AssignmentError) -> Solution {
    let matching = MaximumMatching(problem)
    let split = Decomposition(problem, by: matching)
    var draft = SolutionDraft(problem, split)
    let contested = PartGraph.contested(of: problem, split)
    guard let part = PartSolver(contested) else {
      throw .internalInconsistency(draft.countViolation)
    }
    draft.takeContested(part, of: contested)
    let rest = PartGraph.rest(of: problem, split)
    guard let part = PartSolver(rest) else {
      throw .internalInconsistency(draft.countViolation)
    }
    draft.takeRest(part, of: rest)
    return draft.finished()
  }
}
