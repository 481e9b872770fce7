/// Who may be paired with whom, at what score, and how many mentees each mentor may take.
///
/// Mentees are the numbers `0..<menteeCount` and take one mentor at most; mentors are the numbers
/// `0..<mentorCount` and take as many mentees as their capacity says. The words come from the field
/// of the package, but nothing here depends on them: any many-to-one assignment has these two sides.
///
/// A pairing that is not among the eligible ones is impossible; it is not the same as a score of
/// zero, which is an ordinary score. A locked pair is part of every answer: its mentee and the place
/// it takes are set aside before anything is optimised.
///
/// A value of this type is sound: eligible pairs are sorted by mentee and then by mentor, without
/// repetition, and the locks fit the capacities. It takes 8 bytes an eligible pair, 12 where a score does not fit 32 bits.
public struct AssignmentProblem: Equatable, Sendable {
  /// The largest number of mentees, and of mentors.
  public static let participantLimit = Int(Int32.max) - 1

  /// The largest capacity of a mentor.
  public static let capacityLimit = Int(Int32.max)

  /// The scores that are accepted: ±2⁴⁰.
  public static let scoreRange = -(1 << 40)...(1 << 40)

  /// How many mentees each mentor may take, the locked ones included.
  public let capacities: [Int]

  /// How many places each mentor has left after the locks.
  public let freeCapacities: [Int]

  /// Where the eligible mentors of each mentee start; one more entry than there are mentees.
  let rowStart: [Int]

  /// The mentor of each eligible pair.
  let columns: [Int32]

  /// The score of each eligible pair.
  let scores: ScoreList

  /// The mentor to whom each mentee is locked, or -1.
  let lockedMentors: [Int32]

  /// The lowest and the highest score; both 0 where there are no pairs.
  let lowestScore: Int
  let highestScore: Int

  /// The number of mentees.
  public var menteeCount: Int { rowStart.count - 1 }

  /// The number of mentors.
  public var mentorCount: Int { capacities.count }

  /// The number of eligible pairs.
  public var pairCount: Int { columns.count }

  /// Creates a problem from eligible pairs in any order.
  ///
  /// The order of `pairs` and of `locks` has no influence on the problem: two problems with the same
  /// pairs, capacities and locks are equal. ``AssignmentProblemBuilder`` does the same without
  /// holding all pairs twice.
  ///
  /// - Throws: ``AssignmentError`` where a number is out of range, a pair or a lock is repeated, or
  ///   the locks cannot be kept; the first offence by mentee, not by position in `pairs`.
  /// - Complexity: O(*m* + *n* + *e* log *d*) for *e* pairs and at most *d* pairs a mentee.
  public init(
    menteeCount: Int, capacities: [Int], pairs: [EligiblePair], locks: [LockedPair] = [],
  ) throws(AssignmentError) {
    guard menteeCount >= 0, menteeCount <= Self.participantLimit else {
      throw .tooManyParticipants(menteeCount)
    }
    var start = [Int](repeating: 0, count: menteeCount + 1)
    for pair in pairs {
      guard pair.mentee >= 0, pair.mentee < menteeCount else {
        throw .menteeOutOfRange(mentee: pair.mentee)
      }
      start[pair.mentee + 1] += 1
    }
    for mentee in 0..<menteeCount { start[mentee + 1] += start[mentee] }
    var position = start
    var order = [Int](repeating: 0, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      order[position[pair.mentee]] = index
      position[pair.mentee] += 1
    }
    let lockOf = try Self.locksByMentee(locks, menteeCount: menteeCount)
    var builder = try AssignmentProblemBuilder(capacities: capacities)
    builder.reserve(mentees: menteeCount, pairs: pairs.count)
    for mentee in 0..<menteeCount {
      try builder.addMentee(
        order[start[mentee]..<start[mentee + 1]].lazy.map {
          EligibleMentor(mentor: pairs[$0].mentor, score: pairs[$0].score)
        },
        lockedTo: lockOf[mentee])
    }
    self = try builder.build()
  }

  /// Creates a problem from what a builder has checked.
  init(
    capacities: [Int], freeCapacities: [Int], rowStart: [Int], columns: [Int32], scores: ScoreList,
    lockedMentors: [Int32], lowestScore: Int, highestScore: Int,
  ) {
    self.capacities = capacities
    self.freeCapacities = freeCapacities
    self.rowStart = rowStart
    self.columns = columns
    self.scores = scores
    self.lockedMentors = lockedMentors
    self.lowestScore = lowestScore
    self.highestScore = highestScore
  }

  private static func locksByMentee(
    _ locks: [LockedPair], menteeCount: Int,
  ) throws(AssignmentError) -> [Int: Int] {
    var lockOf: [Int: Int] = [:]
    for lock in locks.sorted(by: { ($0.mentee, $0.mentor) < ($1.mentee, $1.mentor) }) {
      guard lock.mentee >= 0, lock.mentee < menteeCount else {
        throw .menteeOutOfRange(mentee: lock.mentee)
      }
      if let first = lockOf.updateValue(lock.mentor, forKey: lock.mentee) {
        throw .repeatedLock(mentee: lock.mentee, first: first, second: lock.mentor)
      }
    }
    return lockOf
  }
}

extension AssignmentProblem {
  /// The mentors whom `mentee` may have, in ascending order.
  ///
  /// - Precondition: `mentee` lies in `0..<menteeCount`.
  public func eligibleMentors(of mentee: Int) -> [EligibleMentor] {
    (rowStart[mentee]..<rowStart[mentee + 1]).map {
      EligibleMentor(mentor: Int(columns[$0]), score: scores[$0])
    }
  }

  /// The score of a pairing, or `nil` where `mentee` may not have `mentor`.
  ///
  /// - Precondition: `mentee` lies in `0..<menteeCount`.
  /// - Complexity: O(log *d*) for *d* eligible mentors of the mentee.
  public func score(of mentee: Int, with mentor: Int) -> Int? {
    var low = rowStart[mentee]
    var high = rowStart[mentee + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(columns[middle]) < mentor { low = middle + 1 } else { high = middle }
    }
    guard low < rowStart[mentee + 1], Int(columns[low]) == mentor else { return nil }
    return scores[low]
  }

  /// The mentor to whom `mentee` is locked, or `nil` where the mentee is free.
  ///
  /// - Precondition: `mentee` lies in `0..<menteeCount`.
  public func lockedMentor(of mentee: Int) -> Int? {
    let mentor = lockedMentors[mentee]
    return mentor < 0 ? nil : Int(mentor)
  }
}
