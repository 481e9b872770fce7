/// Finds the best assignment over all pairings of a source without ever holding them.
///
/// **Method** (column generation; for dense tables with one place a mentor this is Volgenant's core,
/// *Solving the linear assignment problem via cores*, 1996). The core starts with the best pairings of
/// each mentee. The problem of the core is solved and gives a certificate. Then *all* pairings are
/// priced out: one pass over the rows looks for pairings that violate an inequality of
/// ``OptimalityCertificate``. In the words of that page these are
///
/// - *i* in *A* with *j* outside of *B*, against (1): there might be more pairs;
/// - *i* in *A* with *j* in *B*, or *i* outside *A* with *j* outside *B*, where
///   u(i) + p(j) < score(i, j), against (2): the total might be higher.
///
/// A mentee outside *A* with a mentor in *B* occurs in none of the assignments with the most pairs and
/// never violates anything. The worst of the violating pairings join the core, which is solved again,
/// until a pass finds none.
///
/// **Why nothing is lost.** The solution uses pairings of the source only, and its pairs and total
/// reach the right sides of (1) and (3) by the certificate of the core. When no pairing of the source
/// violates (1) or (2), the same numbers are a certificate for the problem with all pairings, so no
/// pairing outside of the core could have improved anything. ``StreamedCertificateChecker``, which
/// shares no code with the solver, checks exactly that in a last pass. **Why it ends.** Each round adds
/// a pairing that was not in the core, since those inside meet the inequalities.
///
/// **Equally good assignments** are told apart within the core, which depends on the source alone; the
/// rule of ``TieRule/lowestNumbers`` holds for pairings outside of it only where the core is
/// everything from the start (``CoreOptions/completeLimit``).
public struct CoreSolver<Source: PairingSource>: Sendable {
  /// All pairings.
  public let source: Source

  /// The problem with the pairings of the core.
  public private(set) var problem: AssignmentProblem

  /// Whether the core has every pairing of the source.
  public let isComplete: Bool

  /// The passes over all rows so far.
  public private(set) var passes = 0

  private let options: CoreOptions
  private let capacities: [Int]
  private let locks: [Int?]
  private var core: PairingCore

  /// Starts the core with the best pairings of each mentee.
  ///
  /// - Throws: ``AssignmentError`` where locks cannot be kept or numbers are out of range, and
  ///   ``AssignmentError/stopped``.
  /// - Complexity: One pass over all pairings; memory for the core.
  public init(
    _ source: Source, options: CoreOptions = CoreOptions(),
    watchedBy observer: SolvingObserver? = nil,
  ) throws(AssignmentError) {
    self.source = source
    self.options = options
    capacities = source.capacities
    locks = (0..<source.menteeCount).map(source.lockedMentor)
    isComplete = source.menteeCount <= options.completeLimit / max(1, capacities.count)
    let limit = isComplete ? Int.max : options.candidates
    let prices = [Int](repeating: 0, count: capacities.count)
    core = PairingCore(
      try Self.select(
        from: source, options, atMost: limit, locks: locks, watchedBy: observer,
        prices: { _ in prices }, floor: { _ in Int.min }))
    problem = try core.problem(capacities: capacities, locks: locks)
    passes = 1
  }

  /// The best assignment over all pairings of the source, with a certificate for all of them.
  ///
  /// Afterwards ``problem`` is the core for which the certificate was found.
  ///
  /// - Throws: ``AssignmentError`` as ``AssignmentSolver/solve(_:objective:ties:watchedBy:)``.
  /// - Complexity: A solve of the core and a pass over all pairings each round, and one pass at the end.
  public mutating func solve(
    ties: TieRule = .lowestNumbers, watchedBy observer: SolvingObserver? = nil,
  ) throws(AssignmentError) -> Solution {
    guard !isComplete else {
      return try AssignmentSolver.solve(problem, ties: ties, watchedBy: observer)
    }
    let solution = try grow(ties: ties, locks: locks, watchedBy: observer)
    let checker = StreamedCertificateChecker(source, threads: options.threads)
    if let violation = try checker.firstViolation(in: solution, watchedBy: observer) {
      throw .internalInconsistency(violation)
    }
    return solution
  }

  /// Makes the core large enough to tell exactly what the pair of `mentee` and `mentor` would cost.
  ///
  /// The core gets the pairing and everything that the best assignment with it needs, so that a
  /// ``SolutionExplorer`` over ``problem`` gives the figures that all pairings would give. Nothing
  /// changes where the two may not be paired, or where a lock or the capacity forbids it.
  ///
  /// - Throws: ``AssignmentError`` as ``solve(ties:watchedBy:)``.
  public mutating func include(
    _ mentee: Int, with mentor: Int, watchedBy observer: SolvingObserver? = nil,
  ) throws(AssignmentError) {
    guard !isComplete else { return }
    var reader = source.makeReader()
    var row = PairingRow()
    reader.read(mentee, into: &row)
    guard let score = row.score(with: mentor) else { return }
    core.insert(EligibleMentor(mentor: mentor, score: score), of: mentee)
    if locks[mentee] == nil, problem.freeCapacities[mentor] > 0 {
      var locks = locks
      locks[mentee] = mentor
      _ = try grow(ties: .firstFound, locks: locks, watchedBy: observer)
    }
    problem = try core.problem(capacities: capacities, locks: locks)
  }

  /// Solves and prices out in turn until no pairing violates the certificate.
  private mutating func grow(
    ties: TieRule, locks: [Int?], watchedBy observer: SolvingObserver?,
  ) throws(AssignmentError) -> Solution {
    while true {
      problem = try core.problem(capacities: capacities, locks: locks)
      let solution = try AssignmentSolver.solve(problem, ties: ties, watchedBy: observer)
      guard case .optimal(let certificate) = solution.certificate else { return solution }
      let found = try violations(of: certificate, locks, watchedBy: observer)
      passes += 1
      if found.allSatisfy(\.pairings.isEmpty) { return solution }
      core.merge(found)
    }
  }

  /// The pairings of the source that violate `certificate` most.
  private func violations(
    of certificate: OptimalityCertificate, _ locks: [Int?],
    watchedBy observer: SolvingObserver?,
  ) throws(AssignmentError) -> [SelectedPairings] {
    // Beyond every sum of scores and prices, so that one comparison decides about all four kinds of
    // pairings: always violating, never violating, and by their prices.
    let beyond = 1 << 62
    var contestedPrices = [Int](repeating: -beyond, count: capacities.count)
    var otherPrices = certificate.mentorPrices
    for mentor in certificate.contestedMentors {
      contestedPrices[mentor] = certificate.mentorPrices[mentor]
      otherPrices[mentor] = beyond
    }
    let pricesOfContested = contestedPrices
    let pricesOfOthers = otherPrices
    let floors = zip(certificate.menteePrices, locks).map { $1 == nil ? $0 : .max }
    var flags = [Bool](repeating: false, count: source.menteeCount)
    for mentee in certificate.contestedMentees { flags[mentee] = true }
    let isContested = flags
    return try Self.select(
      from: source, options, atMost: options.additions, locks: locks, watchedBy: observer,
      prices: { isContested[$0] ? pricesOfContested : pricesOfOthers }, floor: { floors[$0] })
  }

  /// One pass: of each mentee the best pairings whose score less price exceeds a floor, and the locked
  /// one in any case.
  private static func select(
    from source: Source, _ options: CoreOptions, atMost limit: Int, locks: [Int?],
    watchedBy observer: SolvingObserver?, prices: @Sendable (Int) -> [Int],
    floor: @Sendable (Int) -> Int,
  ) throws(AssignmentError) -> [SelectedPairings] {
    let mentorCount = source.capacities.count
    return try RowPass(source, threads: options.threads).map(watchedBy: observer) {
      mentees, reader, row in
      var selected = SelectedPairings()
      var selection = RowSelection()
      for mentee in mentees {
        let floor = floor(mentee)
        guard floor < .max else {
          selected.append([], of: row)
          continue
        }
        reader.read(mentee, into: &row)
        precondition(row.isSound(mentorCount: mentorCount), "the row of \(mentee) is unordered")
        var places = prices(mentee).withUnsafeBufferPointer {
          selection.best(
            in: row, prices: $0, above: floor, from: mentee &* 61 % max(1, mentorCount),
            atMost: limit)
        }
        if let lock = locks[mentee], let place = row.position(of: lock),
          !places.contains(place)
        {
          if places.count == limit { places.removeLast() }
          places.append(place)
          places.sort()
        }
        selected.append(places, of: row)
      }
      return selected
    }
  }
}
