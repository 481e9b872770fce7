/// Verifies assignments against all pairings of a source, one row at a time.
///
/// It follows the inequalities of ``OptimalityCertificate`` as literally as ``CertificateChecker`` does
/// and shares no code with any solver; unlike that one it needs no memory for the pairings.
public struct StreamedCertificateChecker<Source: PairingSource>: Sendable {
  private let source: Source
  private let capacities: [Int]
  private let pass: RowPass<Source>

  /// Creates a checker for all pairings of `source`, on at most `threads` threads.
  public init(_ source: Source, threads: Int = CoreOptions().threads) {
    self.source = source
    capacities = source.capacities
    pass = RowPass(source, threads: threads)
  }

  /// The first thing that is wrong with `solution`, or `nil` where it is proved.
  ///
  /// - Throws: ``AssignmentError/stopped``.
  /// - Complexity: One pass over all pairings.
  public func firstViolation(
    in solution: Solution, watchedBy observer: SolvingObserver? = nil,
  ) throws(AssignmentError) -> CertificateViolation? {
    guard case .optimal(let certificate) = solution.certificate else {
      return .wrongFigure(stated: solution.totalScore, found: nil)
    }
    return try firstViolation(
      mentors: solution.mentors, certificate: certificate, stated: solution, watchedBy: observer)
  }

  /// The first reason why `certificate` does not prove that giving each mentee the mentor listed in
  /// `mentors` is optimal for ``Objective/score``, or `nil` where it does.
  ///
  /// - Throws: ``AssignmentError/stopped``.
  /// - Complexity: One pass over all pairings.
  public func firstViolation(
    mentors: [Int?], certificate: OptimalityCertificate, watchedBy observer: SolvingObserver?,
  ) throws(AssignmentError) -> CertificateViolation? {
    try firstViolation(
      mentors: mentors, certificate: certificate, stated: nil, watchedBy: observer)
  }

  /// The first reason why `certificate` does not prove that giving each mentee the mentor listed in
  /// `mentors` is optimal for ``Objective/score``, or `nil` where it does.
  ///
  /// - Complexity: One pass over all pairings.
  public func firstViolation(
    mentors: [Int?], certificate: OptimalityCertificate,
  ) -> CertificateViolation? {
    let claim: Claim
    do throws(CertificateViolation) {
      claim = try Claim(mentors, certificate, source, capacities)
    } catch {
      return error
    }
    return Self.verdict(on: claim, pass.map { claim.check($0, &$1, &$2) }, stated: nil)
  }

  private func firstViolation(
    mentors: [Int?], certificate: OptimalityCertificate, stated: Solution?,
    watchedBy observer: SolvingObserver?,
  ) throws(AssignmentError) -> CertificateViolation? {
    let claim: Claim
    do throws(CertificateViolation) {
      claim = try Claim(mentors, certificate, source, capacities)
    } catch {
      return error
    }
    let findings = try pass.map(watchedBy: observer) { claim.check($0, &$1, &$2) }
    return Self.verdict(on: claim, findings, stated: stated)
  }

  /// The first violation among the findings about blocks of mentees, or in the sums over all.
  private static func verdict(
    on claim: Claim, _ findings: [Result<Figures, CertificateViolation>], stated: Solution?,
  ) -> CertificateViolation? {
    do throws(CertificateViolation) {
      var figures = Figures()
      for finding in findings { figures.add(try finding.get()) }
      if let stated { try figures.compare(with: stated) }
      try claim.prove(figures)
      return nil
    } catch {
      return error
    }
  }
}

/// What an assignment amounts to.
private struct Figures: Sendable {
  var matched = 0
  var total: Int128 = 0
  var worst: Int?

  mutating func add(_ score: Int) {
    matched += 1
    total += Int128(score)
    worst = min(worst ?? score, score)
  }

  mutating func add(_ other: Figures) {
    matched += other.matched
    total += other.total
    if let score = other.worst { worst = min(worst ?? score, score) }
  }

  func compare(with stated: Solution) throws(CertificateViolation) {
    guard stated.matchedCount == matched else {
      throw .wrongFigure(stated: stated.matchedCount, found: matched)
    }
    guard Int128(stated.totalScore) == total else {
      throw .wrongFigure(stated: stated.totalScore, found: Int(exactly: total))
    }
    guard stated.worstScore == worst else {
      throw .wrongFigure(stated: stated.worstScore, found: worst)
    }
  }
}

/// An assignment and its certificate, of the right lengths, with what is checked without the rows.
private struct Claim: Sendable {
  let mentors: [Int?]
  let certificate: OptimalityCertificate
  let locks: [Int?]
  let menteeIsContested: [Bool]
  let mentorIsContested: [Bool]

  /// The places of each mentor that locks leave free.
  let freePlaces: [Int]

  /// Notes the claim, after checking everything that needs no row.
  init(
    _ mentors: [Int?], _ certificate: OptimalityCertificate, _ source: some PairingSource,
    _ capacities: [Int],
  ) throws(CertificateViolation) {
    let menteeCount = source.menteeCount
    for count in [mentors.count, certificate.menteePrices.count] where count != menteeCount {
      throw .wrongLength(expected: menteeCount, found: count)
    }
    guard certificate.mentorPrices.count == capacities.count else {
      throw .wrongLength(expected: capacities.count, found: certificate.mentorPrices.count)
    }
    for prices in [certificate.menteePrices, certificate.mentorPrices] {
      for price in prices where !OptimalityCertificate.priceRange.contains(price) {
        throw .priceOutOfRange(price)
      }
    }
    self.mentors = mentors
    self.certificate = certificate
    locks = (0..<menteeCount).map(source.lockedMentor)
    menteeIsContested = try [Bool](
      marking: certificate.contestedMentees, below: menteeCount)
    mentorIsContested = try [Bool](
      marking: certificate.contestedMentors, below: capacities.count)
    var free = capacities
    for lock in locks { if let lock { free[lock] -= 1 } }
    freePlaces = free
    var load = [Int](repeating: 0, count: capacities.count)
    for (mentee, mentor) in mentors.enumerated() {
      guard let mentor else { continue }
      guard load.indices.contains(mentor) else {
        throw .notEligible(mentee: mentee, mentor: mentor)
      }
      load[mentor] += 1
    }
    for mentor in load.indices where load[mentor] > capacities[mentor] {
      throw .overCapacity(mentor: mentor, capacity: capacities[mentor], mentees: load[mentor])
    }
    for mentor in load.indices where !mentorIsContested[mentor] {
      let price = certificate.mentorPrices[mentor]
      guard price >= 0 else { throw .negativeMentorPrice(mentor: mentor, price: price) }
    }
  }

  /// The figures of a block of mentees, or the first violation among them.
  func check<Reader: PairingReader>(
    _ mentees: Range<Int>, _ reader: inout Reader, _ row: inout PairingRow,
  ) -> Result<Figures, CertificateViolation> {
    do throws(CertificateViolation) {
      var figures = Figures()
      for mentee in mentees {
        reader.read(mentee, into: &row)
        try check(mentee, row, &figures)
      }
      return .success(figures)
    } catch {
      return .failure(error)
    }
  }

  /// Checks the pair of `mentee` and inequality (2) for all its pairings.
  private func check(
    _ mentee: Int, _ row: borrowing PairingRow, _ figures: inout Figures,
  ) throws(CertificateViolation) {
    let price = certificate.menteePrices[mentee]
    if let lock = locks[mentee], mentors[mentee] != lock {
      throw .lockBroken(mentee: mentee, lock: lock)
    }
    if let mentor = mentors[mentee] {
      guard let score = row.score(with: mentor) else {
        throw .notEligible(mentee: mentee, mentor: mentor)
      }
      figures.add(score)
    }
    if let lock = locks[mentee] {
      guard !menteeIsContested[mentee] else { throw .lockedMenteeContested(mentee: mentee) }
      let score = row.score(with: lock) ?? 0
      guard score == price else {
        throw .lockPriceDiffers(mentee: mentee, price: price, score: score)
      }
      return
    }
    let isContested = menteeIsContested[mentee]
    if isContested, price < 0 { throw .negativeMenteePrice(mentee: mentee, price: price) }
    let violation = row.withPairings { mentors, scores -> CertificateViolation? in
      for place in mentors.indices {
        let mentor = Int(mentors[place])
        if isContested == mentorIsContested[mentor] {
          let sum = price + certificate.mentorPrices[mentor]
          if sum < scores[place] {
            return .priceBelowScore(
              mentee: mentee, mentor: mentor, price: sum, score: scores[place])
          }
        } else if isContested {
          return .escapesContestedMentors(mentee: mentee, mentor: mentor)
        }
      }
      return nil
    }
    if let violation { throw violation }
  }

  /// Compares the figures with the right sides of (1) and (3).
  func prove(_ figures: Figures) throws(CertificateViolation) {
    var count = mentors.count - certificate.contestedMentees.count
    for mentor in certificate.contestedMentors { count += freePlaces[mentor] }
    guard count == figures.matched else {
      throw .countNotProved(bound: count, pairs: figures.matched)
    }
    var total: Int128 = 0
    for price in certificate.menteePrices { total += Int128(price) }
    for (mentor, price) in certificate.mentorPrices.enumerated() {
      total += Int128(price) * Int128(freePlaces[mentor])
    }
    guard total == figures.total else {
      throw .totalNotProved(bound: Int(exactly: total), total: Int(clamping: figures.total))
    }
  }
}
