/// Collects an assignment problem mentee by mentee.
///
/// The caller never holds the table of all pairs: each mentee's eligible mentors are handed over,
/// checked and packed. The first mentee added is number 0, the next number 1, and so on.
public struct AssignmentProblemBuilder: Sendable {
  private let capacities: [Int]
  private var freeCapacities: [Int]
  private var rowStart = [0]
  private var columns: [Int32] = []
  private var scores = ScoreList()
  private var lockedMentors: [Int32] = []
  private var lowestScore = 0
  private var highestScore = 0

  /// The number of mentees added so far, which is the number of the next one.
  public var menteeCount: Int { lockedMentors.count }

  /// Creates a builder for mentors with these capacities and no mentees yet.
  ///
  /// - Throws: ``AssignmentError/tooManyParticipants(_:)`` or
  ///   ``AssignmentError/capacityOutOfRange(mentor:capacity:)``.
  public init(capacities: [Int]) throws(AssignmentError) {
    guard capacities.count <= AssignmentProblem.participantLimit else {
      throw .tooManyParticipants(capacities.count)
    }
    for (mentor, capacity) in capacities.enumerated()
    where capacity < 0 || capacity > AssignmentProblem.capacityLimit {
      throw .capacityOutOfRange(mentor: mentor, capacity: capacity)
    }
    self.capacities = capacities
    self.freeCapacities = capacities
  }

  /// Prepares room for `mentees` mentees and `pairs` eligible pairs in total.
  public mutating func reserve(mentees: Int, pairs: Int) {
    rowStart.reserveCapacity(mentees + 1)
    lockedMentors.reserveCapacity(mentees)
    columns.reserveCapacity(pairs)
    scores.reserveCapacity(pairs)
  }

  /// Adds the next mentee with the mentors whom it may have, in any order.
  ///
  /// A locked mentee must have the mentor of its lock among `mentors`; the others are kept, so that
  /// questions about them can still be answered, but are never used. Whether all locks together fit
  /// the capacities is checked by ``build()``.
  ///
  /// - Returns: The number of the mentee.
  /// - Throws: ``AssignmentError`` where a mentor or a score is out of range, a mentor is repeated
  ///   or the lock is not eligible; the builder is unchanged then.
  /// - Complexity: O(*d* log *d*) for *d* mentors, O(*d*) where they come in ascending order.
  @discardableResult
  public mutating func addMentee(
    _ mentors: some Sequence<EligibleMentor>, lockedTo lock: Int? = nil,
  ) throws(AssignmentError) -> Int {
    let mentee = menteeCount
    guard mentee < AssignmentProblem.participantLimit else {
      throw .tooManyParticipants(mentee + 1)
    }
    var row = Array(mentors)
    if zip(row, row.dropFirst()).contains(where: { $0.mentor > $1.mentor }) {
      row.sort { ($0.mentor, $0.score) < ($1.mentor, $1.score) }
    }
    try Self.check(row, of: mentee, mentorCount: capacities.count)
    if let lock {
      guard row.contains(where: { $0.mentor == lock }) else {
        throw .lockNotEligible(mentee: mentee, mentor: lock)
      }
      freeCapacities[lock] -= 1
    }
    if columns.isEmpty, let first = row.first {
      lowestScore = first.score
      highestScore = first.score
    }
    for entry in row {
      columns.append(Int32(entry.mentor))
      scores.append(entry.score)
      lowestScore = min(lowestScore, entry.score)
      highestScore = max(highestScore, entry.score)
    }
    rowStart.append(columns.count)
    lockedMentors.append(lock.map(Int32.init) ?? -1)
    return mentee
  }

  /// Refuses a row that is not sound.
  private static func check(
    _ row: [EligibleMentor], of mentee: Int, mentorCount: Int,
  ) throws(AssignmentError) {
    var previous = -1
    for entry in row {
      guard entry.mentor >= 0, entry.mentor < mentorCount else {
        throw .mentorOutOfRange(mentee: mentee, mentor: entry.mentor)
      }
      guard entry.mentor != previous else {
        throw .repeatedPair(mentee: mentee, mentor: entry.mentor)
      }
      guard AssignmentProblem.scoreRange.contains(entry.score) else {
        throw .scoreOutOfRange(mentee: mentee, mentor: entry.mentor, score: entry.score)
      }
      previous = entry.mentor
    }
  }

  /// The problem made of everything added so far.
  ///
  /// - Throws: ``AssignmentError/locksExceedCapacity(mentor:capacity:locks:)`` for the first mentor
  ///   with more locks than places, ``AssignmentError/numbersTooLarge(participants:largestScore:)``
  ///   where sums of scores might not fit.
  public func build() throws(AssignmentError) -> AssignmentProblem {
    for (mentor, free) in freeCapacities.enumerated() where free < 0 {
      let capacity = capacities[mentor]
      throw .locksExceedCapacity(mentor: mentor, capacity: capacity, locks: capacity - free)
    }
    let participants = menteeCount + capacities.count
    let largestScore = max(abs(lowestScore), abs(highestScore))
    // Below 2³³ · 2⁴¹ the product may still overflow, so it is compared as a quotient.
    guard largestScore == 0 || participants + 2 <= (1 << 60) / largestScore else {
      throw .numbersTooLarge(participants: participants, largestScore: largestScore)
    }
    return AssignmentProblem(
      capacities: capacities, freeCapacities: freeCapacities, rowStart: rowStart, columns: columns,
      scores: scores, lockedMentors: lockedMentors,
      lowestScore: lowestScore, highestScore: highestScore)
  }
}
