/// Verifies the certificate of a fair assignment, trusting nothing that the solver says.
///
/// It follows ``FairCertificate`` literally and shares no code with the solver.
///
/// At each level most prices are 0. Where neither price of a pairing counts and its score is not that
/// of the level, inequality (4) reads 0 ≥ 0, so only the other pairings are looked at.
struct FairnessChecker {
  private let problem: AssignmentProblem
  private let mentors: [Int?]
  private let certificate: FairCertificate

  /// The mentee of each pairing of the problem, and whether the pairing is open.
  private var menteeOf: [Int32]
  private var isOpen: [Bool]

  /// The pairings with each mentor, and its free mentees.
  private let pairingsOfMentor: Lists
  private let menteesOfMentor: Lists

  /// The score of the pair of each mentee; without meaning for those left out.
  private let ownScore: [Int]

  private var leftOut: [Int] = []
  private var mayBeLeftOut: [Bool]
  private var mayHaveEmpty: [Bool]
  private var emptyPlaces: [Int]

  /// The prices of the level being checked.
  private var mentorPrice: [Int]

  /// Lists of numbers, one for each key.
  private struct Lists {
    private var start: [Int]

    /// All positions, in the order of their keys.
    private(set) var members: [Int32]

    /// Lists the positions in `keys` of each key below `count`, ascending; negative keys have none.
    init(of keys: some Collection<Int>, count: Int) {
      start = [Int](repeating: 0, count: count + 1)
      for key in keys where key >= 0 { start[key + 1] += 1 }
      for key in 0..<count { start[key + 1] += start[key] }
      var position = start
      members = [Int32](repeating: 0, count: start[count])
      for (number, key) in keys.enumerated() where key >= 0 {
        members[position[key]] = Int32(number)
        position[key] += 1
      }
    }

    subscript(key: Int) -> ArraySlice<Int32> { members[start[key]..<start[key + 1]] }
  }

  /// The first violation where giving each mentee the mentor listed in `mentors` is not proved fair by
  /// `certificate`, or `nil`; with `onlyWorst` the scores above the lowest one of a pair that is not
  /// locked need no proof.
  static func firstViolation(
    _ problem: AssignmentProblem, mentors: [Int?], certificate: FairCertificate, onlyWorst: Bool,
  ) -> CertificateViolation? {
    do throws(CertificateViolation) {
      _ = try CertificateChecker(problem).figures(of: mentors)
      var checker = try FairnessChecker(problem, mentors: mentors, certificate: certificate)
      try checker.checkLevels(onlyWorst: onlyWorst)
      return nil
    } catch {
      return error
    }
  }

  /// Checks the number of pairs and opens the pairings that remain.
  private init(
    _ problem: AssignmentProblem, mentors: [Int?], certificate: FairCertificate,
  ) throws(CertificateViolation) {
    self.problem = problem
    self.mentors = mentors
    self.certificate = certificate
    let menteeIsContested = try [Bool](
      marking: certificate.contestedMentees, below: problem.menteeCount)
    let mentorIsContested = try [Bool](
      marking: certificate.contestedMentors, below: problem.mentorCount)
    menteeOf = [Int32](repeating: 0, count: problem.pairCount)
    isOpen = [Bool](repeating: false, count: problem.pairCount)
    for mentee in 0..<problem.menteeCount {
      let isLocked = problem.lockedMentors[mentee] >= 0
      let isContested = menteeIsContested[mentee]
      if isLocked, isContested { throw .lockedMenteeContested(mentee: mentee) }
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        menteeOf[index] = Int32(mentee)
        if isContested, !mentorIsContested[mentor] {
          throw .escapesContestedMentors(mentee: mentee, mentor: mentor)
        }
        isOpen[index] =
          !isLocked && isContested == mentorIsContested[mentor]
          && problem.freeCapacities[mentor] > 0
      }
    }
    var bound = problem.menteeCount - certificate.contestedMentees.count
    for mentor in certificate.contestedMentors { bound += problem.freeCapacities[mentor] }
    let pairs = mentors.count { $0 != nil }
    guard bound == pairs else { throw .countNotProved(bound: bound, pairs: pairs) }

    mayBeLeftOut = menteeIsContested
    mayHaveEmpty = (0..<problem.mentorCount).map {
      !mentorIsContested[$0] && problem.freeCapacities[$0] > 0
    }
    emptyPlaces = problem.freeCapacities
    ownScore = mentors.enumerated().map { mentee, mentor in
      mentor.flatMap { problem.score(of: mentee, with: $0) } ?? 0
    }
    leftOut = mentors.indices.filter { mentors[$0] == nil }
    let freeMentors = mentors.indices.map {
      problem.lockedMentors[$0] < 0 ? mentors[$0] ?? -1 : -1
    }
    for mentor in freeMentors where mentor >= 0 { emptyPlaces[mentor] -= 1 }
    menteesOfMentor = Lists(of: freeMentors, count: problem.mentorCount)
    pairingsOfMentor = Lists(
      of: problem.columns.lazy.map { Int($0) }, count: problem.mentorCount)
    mentorPrice = [Int](repeating: 0, count: problem.mentorCount)
  }

  /// Goes through the scores of the open pairings from the lowest up to the last but one.
  private mutating func checkLevels(onlyWorst: Bool) throws(CertificateViolation) {
    var worst: Int?
    for (mentee, mentor) in mentors.enumerated() where problem.lockedMentors[mentee] < 0 {
      guard mentor != nil else { continue }
      worst = min(worst ?? ownScore[mentee], ownScore[mentee])
    }
    var highest = Int.min
    for index in isOpen.indices where isOpen[index] {
      highest = max(highest, problem.scores[index])
    }
    let order = openPairingsByScore(upTo: onlyWorst ? worst ?? .max : .max)
    var levels = certificate.levels[...]
    var position = 0
    while position < order.count {
      let score = problem.scores[Int(order[position])]
      if score == highest { break }
      let start = position
      while position < order.count, problem.scores[Int(order[position])] == score {
        position += 1
      }
      let hasPrices = levels.first?.score == score
      try check(
        hasPrices ? levels.removeFirst() : FairCertificate.Level(score: score, mentorPrices: []),
        pairings: order[start..<position])
    }
    if let level = levels.first { throw .unfair(.unexpectedLevel(score: level.score)) }
  }

  /// The open pairings with scores up to `limit`, lowest scores first.
  private func openPairingsByScore(upTo limit: Int) -> [Int32] {
    let (scores, isOpen) = (problem.scores, isOpen)
    let lowest = problem.lowestScore
    let span = problem.highestScore - lowest
    guard span > 4 * scores.count else {
      let keys = isOpen.indices.lazy.map {
        isOpen[$0] && scores[$0] <= limit ? scores[$0] - lowest : -1
      }
      return Lists(of: keys, count: span + 1).members
    }
    var open: [Int32] = []
    for index in isOpen.indices where isOpen[index] && scores[index] <= limit {
      open.append(Int32(index))
    }
    open.sort { (scores[Int($0)], $0) < (scores[Int($1)], $1) }
    return open
  }

  /// Checks (4) to (6) at one score, to which `pairings` belong, and closes what exceeds equality.
  private mutating func check(
    _ level: FairCertificate.Level, pairings: ArraySlice<Int32>,
  ) throws(CertificateViolation) {
    try enter(level)
    for pairing in pairings {
      let index = Int(pairing)
      try check(index, at: level)
      // The mentee of a pair at the score has a price, whatever its mentor's is.
      let mentee = Int(menteeOf[index])
      if mentors[mentee] == Int(problem.columns[index]) { try check(mentee: mentee, at: level) }
    }
    for entry in level.mentorPrices {
      for index in pairingsOfMentor[entry.mentor] { try check(Int(index), at: level) }
      for mentee in menteesOfMentor[entry.mentor] { try check(mentee: Int(mentee), at: level) }
      try check(mentor: entry.mentor, at: level)
    }
    if level.leftOutPrice != 0 {
      for mentee in leftOut { try check(mentee: mentee, at: level) }
      for mentee in mayBeLeftOut.indices { try checkLeavingOut(mentee, at: level) }
    }
    if level.emptyPlacePrice != 0 {
      for mentor in mayHaveEmpty.indices { try check(mentor: mentor, at: level) }
    }
    for entry in level.mentorPrices { mentorPrice[entry.mentor] = 0 }
  }

  /// Reads the prices of a level.
  private mutating func enter(_ level: FairCertificate.Level) throws(CertificateViolation) {
    var previous = -1
    for price in [level.leftOutPrice, level.emptyPlacePrice] + level.mentorPrices.map(\.price)
    where !FairCertificate.priceRange.contains(price) {
      throw .unfair(.priceOutOfRange(score: level.score, price: price))
    }
    for entry in level.mentorPrices {
      guard entry.mentor > previous, entry.mentor < problem.mentorCount, entry.price != 0 else {
        throw .unfair(.unorderedPrices(score: level.score, mentor: entry.mentor))
      }
      previous = entry.mentor
      mentorPrice[entry.mentor] = entry.price
    }
  }

  /// *v*.
  private func value(_ index: Int, at level: FairCertificate.Level) -> Int {
    problem.scores[index] == level.score ? -1 : 0
  }

  /// *u*.
  private func menteePrice(_ mentee: Int, at level: FairCertificate.Level) -> Int {
    guard let mentor = mentors[mentee] else { return -level.leftOutPrice }
    let value = ownScore[mentee] == level.score ? -1 : 0
    return value - mentorPrice[mentor]
  }

  /// Inequality (4) for one pairing.
  private mutating func check(
    _ index: Int, at level: FairCertificate.Level,
  ) throws(CertificateViolation) {
    guard isOpen[index] else { return }
    let mentee = Int(menteeOf[index])
    let mentor = Int(problem.columns[index])
    let sum = menteePrice(mentee, at: level) + mentorPrice[mentor]
    let value = value(index, at: level)
    guard sum >= value else {
      throw .unfair(.priceBelowValue(score: level.score, mentee: mentee, mentor: mentor))
    }
    if sum > value { isOpen[index] = false }
  }

  /// Inequality (4) for all pairings of a mentee, and (5).
  private mutating func check(
    mentee: Int, at level: FairCertificate.Level,
  ) throws(CertificateViolation) {
    for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
      try check(index, at: level)
    }
    try checkLeavingOut(mentee, at: level)
  }

  /// Inequality (5).
  private mutating func checkLeavingOut(
    _ mentee: Int, at level: FairCertificate.Level,
  ) throws(CertificateViolation) {
    guard mayBeLeftOut[mentee] else { return }
    let sum = menteePrice(mentee, at: level) + level.leftOutPrice
    guard sum >= 0 else {
      throw .unfair(.leavingOutPays(score: level.score, mentee: mentee))
    }
    if sum > 0 { mayBeLeftOut[mentee] = false }
  }

  /// Inequality (6).
  private mutating func check(
    mentor: Int, at level: FairCertificate.Level,
  ) throws(CertificateViolation) {
    guard mayHaveEmpty[mentor] else { return }
    let excess = mentorPrice[mentor] - level.emptyPlacePrice
    guard excess >= 0 else {
      throw .unfair(.emptyPlacePays(score: level.score, mentor: mentor))
    }
    guard excess > 0 else { return }
    guard emptyPlaces[mentor] == 0 else {
      throw .unfair(.emptyPlacePriced(score: level.score, mentor: mentor))
    }
    mayHaveEmpty[mentor] = false
  }
}
