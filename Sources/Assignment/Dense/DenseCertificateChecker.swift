/// Verifies solutions of a ``ScoreMatrix``, trusting nothing that the solver says.
///
/// It follows the inequalities of ``OptimalityCertificate`` literally, as ``CertificateChecker`` does,
/// and shares no code with the solver. In a full matrix every mentee may have every mentor, so somebody
/// has to be left out only where there are more mentees than mentors, and then all compete for all.
/// Those two are the only ways for inequality (1) to be an equality: *A* and *B* are all or none.
public struct DenseCertificateChecker: Sendable {
  private let matrix: ScoreMatrix

  /// Creates a checker for `matrix`.
  public init(_ matrix: ScoreMatrix) {
    self.matrix = matrix
  }

  /// The first thing that is wrong with `solution`, or `nil` where it is proved.
  ///
  /// - Complexity: O(*mentees* · *mentors*), one pass over the scores.
  public func firstViolation(in solution: Solution) -> CertificateViolation? {
    do throws(CertificateViolation) {
      let (matched, total, worst) = try figures(solution.mentors)
      try compare(solution.matchedCount, with: matched)
      try compare(solution.totalScore, with: total)
      guard solution.worstScore == worst else {
        throw .wrongFigure(stated: solution.worstScore, found: worst)
      }
      switch solution.certificate {
      case .optimal(let certificate): try prove(matched, total, by: certificate)
      case .fair: throw .otherObjective(solution.objective)
      }
      return nil
    } catch {
      return error
    }
  }

  private func compare(_ stated: Int, with found: Int) throws(CertificateViolation) {
    guard stated == found else { throw .wrongFigure(stated: stated, found: found) }
  }

  /// The number of pairs, their total and their lowest score, once each mentor is found to have no more
  /// than one mentee.
  private func figures(_ mentors: [Int?]) throws(CertificateViolation) -> (Int, Int, Int?) {
    guard mentors.count == matrix.menteeCount else {
      throw .wrongLength(expected: matrix.menteeCount, found: mentors.count)
    }
    var load = [Int](repeating: 0, count: matrix.mentorCount)
    var (matched, total) = (0, 0)
    var worst: Int?
    for (mentee, mentor) in mentors.enumerated() {
      guard let mentor else { continue }
      guard load.indices.contains(mentor) else {
        throw .notEligible(mentee: mentee, mentor: mentor)
      }
      let score = matrix.score(of: mentee, with: mentor)
      load[mentor] += 1
      matched += 1
      total += score
      worst = min(worst ?? score, score)
    }
    for (mentor, mentees) in load.enumerated() where mentees > 1 {
      throw .overCapacity(mentor: mentor, capacity: 1, mentees: mentees)
    }
    return (matched, total, worst)
  }

  private func prove(
    _ matched: Int, _ total: Int, by certificate: OptimalityCertificate,
  ) throws(CertificateViolation) {
    let (menteeCount, mentorCount) = (matrix.menteeCount, matrix.mentorCount)
    let (menteePrices, mentorPrices) = (certificate.menteePrices, certificate.mentorPrices)
    guard menteePrices.count == menteeCount else {
      throw .wrongLength(expected: menteeCount, found: menteePrices.count)
    }
    guard mentorPrices.count == mentorCount else {
      throw .wrongLength(expected: mentorCount, found: mentorPrices.count)
    }
    for prices in [menteePrices, mentorPrices] {
      for price in prices where !OptimalityCertificate.priceRange.contains(price) {
        throw .priceOutOfRange(price)
      }
    }

    // (1): the number of pairs.
    let areContested = !certificate.contestedMentees.isEmpty
    try compare(certificate.contestedMentees, areContested ? menteeCount : 0)
    try compare(certificate.contestedMentors, areContested ? mentorCount : 0)
    let countBound = areContested ? mentorCount : menteeCount
    guard countBound == matched else {
      throw .countNotProved(bound: countBound, pairs: matched)
    }

    // (2): the prices, pair by pair.
    if areContested {
      for (mentee, price) in menteePrices.enumerated() where price < 0 {
        throw .negativeMenteePrice(mentee: mentee, price: price)
      }
    } else {
      for (mentor, price) in mentorPrices.enumerated() where price < 0 {
        throw .negativeMentorPrice(mentor: mentor, price: price)
      }
    }
    try compareScores(with: menteePrices, mentorPrices)

    // (3): the total.
    var totalBound: Int128 = 0
    for price in menteePrices { totalBound += Int128(price) }
    for price in mentorPrices { totalBound += Int128(price) }
    guard totalBound == Int128(total) else {
      throw .totalNotProved(bound: Int(exactly: totalBound), total: total)
    }
  }

  /// Checks that `numbers` are all numbers below `count`.
  private func compare(_ numbers: [Int], _ count: Int) throws(CertificateViolation) {
    for (index, number) in numbers.enumerated() where number != index || index >= count {
      throw .unorderedNumbers(found: number)
    }
    guard numbers.count == count else {
      throw .wrongLength(expected: count, found: numbers.count)
    }
  }

  /// Checks inequality (2) for all pairs.
  private func compareScores(
    with menteePrices: [Int], _ mentorPrices: [Int],
  ) throws(CertificateViolation) {
    guard let lowest = mentorPrices.min(), let highest = mentorPrices.max() else { return }
    // Prices above the lowest one, and with a score the numbers that a lane has to hold.
    let span = highest - lowest
    let needed = span.addingReportingOverflow(matrix.largestCell)
    let width = needed.overflow ? Int.max : needed.partialValue
    let mentee: Int? =
      switch matrix.cells {
      case .bytes(let cells) where width <= Int(Int16.max):
        firstMentee(cells, menteePrices, mentorPrices, lowest, Int16.self)
      case .bytes(let cells) where width <= Int(Int32.max):
        firstMentee(cells, menteePrices, mentorPrices, lowest, Int32.self)
      case .shorts(let cells) where width <= Int(Int32.max):
        firstMentee(cells, menteePrices, mentorPrices, lowest, Int32.self)
      case .words(let cells) where width <= Int(Int32.max):
        firstMentee(cells, menteePrices, mentorPrices, lowest, Int32.self)
      case .bytes(let cells): firstMentee(cells, menteePrices, mentorPrices, lowest, Int.self)
      case .shorts(let cells): firstMentee(cells, menteePrices, mentorPrices, lowest, Int.self)
      case .words(let cells): firstMentee(cells, menteePrices, mentorPrices, lowest, Int.self)
      case .longs(let cells): firstMentee(cells, menteePrices, mentorPrices, lowest, Int.self)
      }
    guard let mentee else { return }
    for (mentor, price) in mentorPrices.enumerated() {
      let score = matrix.score(of: mentee, with: mentor)
      guard price + menteePrices[mentee] >= score else {
        throw .priceBelowScore(
          mentee: mentee, mentor: mentor, price: price + menteePrices[mentee], score: score)
      }
    }
  }

  /// The first mentee who, with some mentor, has a score above the sum of the prices.
  ///
  /// With score = base + cell and mentor price = lowest + above, inequality (2) says that the highest
  /// cell − above of a row is at most mentee price + lowest − base. The left side lies between −span and
  /// the largest cell, which the lane holds.
  private func firstMentee<Cell: FixedWidthInteger, Lane: FixedWidthInteger>(
    _ cells: [Cell], _ menteePrices: [Int], _ mentorPrices: [Int], _ lowest: Int, _ lane: Lane.Type,
  ) -> Int? {
    let above = mentorPrices.map { Lane(truncatingIfNeeded: $0 - lowest) }
    let count = above.count
    return cells.withUnsafeBufferPointer { cells in
      above.withUnsafeBufferPointer { above in
        menteePrices.indices.first { mentee in
          var highest = Lane.min
          let row = UnsafeBufferPointer(rebasing: cells[mentee &* count..<(mentee &+ 1) &* count])
          for mentor in 0..<count {
            highest = max(highest, Lane(truncatingIfNeeded: row[mentor]) &- above[mentor])
          }
          return Int(highest) > menteePrices[mentee] + lowest - matrix.base
        }
      }
    }
  }
}
