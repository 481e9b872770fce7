/// Finds the best assignment of a problem and proves it.
///
/// The answer depends on the problem alone: not on the order in which its pairs were given, on the
/// machine, nor on the number of threads.
public enum AssignmentSolver {
  /// Solves `problem` for `objective`.
  ///
  /// **Equally good assignments** are told apart by `ties`. The prices of a certificate are not unique:
  /// they are the same in every run of the same version, but another version may find others.
  ///
  /// **Method.** First the largest number of pairs is found (``MaximumMatching``), then the problem is
  /// split into the part that is contested by mentees left over and the rest (``Decomposition``), and
  /// each part is solved for the highest total from its scarce side (``PartSolver``). Fair answers go on
  /// from there (``FairSolver``). Every answer passes ``CertificateChecker`` before it is returned.
  ///
  /// - Parameters:
  ///   - problem: Who may be paired with whom.
  ///   - objective: What to aim at.
  ///   - ties: Which of several equally good assignments is the answer.
  ///   - observer: Is told how far the work is, and may stop it.
  /// - Returns: The assignment with its certificate, which has been checked.
  /// - Throws: ``AssignmentError/stopped`` where the observer stops the work;
  ///   ``AssignmentError/internalInconsistency(_:)`` where the answer fails its own check, which is a
  ///   defect of this program and never the fault of the input.
  /// - Complexity: Near O(*e* log *n*) on ordinary data, with *e* eligible pairs and *n* participants;
  ///   O(*n* · *e* log *n*) at worst for the total.
  public static func solve(
    _ problem: AssignmentProblem, objective: Objective = .score, ties: TieRule = .lowestNumbers,
    watchedBy observer: SolvingObserver? = nil,
  ) throws(AssignmentError) -> Solution {
    let watch = Watch(observer)
    let solution: Solution
    switch objective {
    case .score: solution = try highestTotal(problem, ties: ties, watch: watch)
    case .fair, .bottleneck:
      solution = try FairSolver.solve(problem, for: objective, ties: ties, watch)
    }
    try watch.report(.checking, done: 0, of: 1)
    if let violation = CertificateChecker(problem).firstViolation(in: solution) {
      throw .internalInconsistency(violation)
    }
    return solution
  }

  static func highestTotal(
    _ problem: AssignmentProblem, ties: TieRule, watch: Watch,
  ) throws(AssignmentError) -> Solution {
    try watch.report(.counting, done: 0, of: 1)
    let split = Decomposition(problem, by: MaximumMatching(problem))
    var draft = SolutionDraft(problem, split)
    try watch.report(.assigning, done: 0, of: 1)
    // Most instances fit narrow numbers; where prices outgrow them, wide ones start afresh.
    let isNarrow = problem.highestScore - problem.lowestScore < Int(Int32.ceiling)
    var isSolved = false
    if isNarrow { isSolved = try assign(problem, split, &draft, Int32.self, true, watch) }
    if !isSolved { isSolved = try assign(problem, split, &draft, Int.self, true, watch) }
    if !isSolved { isSolved = try assign(problem, split, &draft, Int.self, false, watch) }
    guard isSolved else { throw .internalInconsistency(draft.countViolation) }
    return try draft.finished(ties: ties, watch: watch)
  }

  /// Solves both parts with weights of one width; false where its numbers do not suffice.
  private static func assign<Weight: PartWeight>(
    _ problem: AssignmentProblem, _ split: Decomposition, _ draft: inout SolutionDraft,
    _ width: Weight.Type, _ mayUseAuction: Bool, _ watch: Watch,
  ) throws(AssignmentError) -> Bool {
    draft = SolutionDraft(problem, split)
    let contested = try PartSolver<Weight>.solve(mayUseAuction: mayUseAuction, watch) {
      .contested(of: problem, split)
    }
    guard let contested else { return false }
    draft.takeContested(contested)
    let rest = try PartSolver<Weight>.solve(mayUseAuction: mayUseAuction, watch) {
      .rest(of: problem, split)
    }
    guard let rest else { return false }
    draft.takeRest(rest)
    return true
  }
}
