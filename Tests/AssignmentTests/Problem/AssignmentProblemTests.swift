import Assignment
import Testing

@Suite("Assignment problem")
struct AssignmentProblemTests {
  private static let pairs = [
    EligiblePair(mentee: 1, mentor: 2, score: -4),
    EligiblePair(mentee: 0, mentor: 1, score: 7),
    EligiblePair(mentee: 1, mentor: 0, score: 0),
  ]

  @Test("Keeps the pairs in the order of their numbers, whatever order they come in")
  func sorts() throws {
    let problem = try AssignmentProblem(
      menteeCount: 3, capacities: [1, 2, 0], pairs: Self.pairs,
      locks: [LockedPair(mentee: 0, mentor: 1)])
    #expect(problem.menteeCount == 3)
    #expect(problem.mentorCount == 3)
    #expect(problem.pairCount == 3)
    #expect(problem.eligibleMentors(of: 0) == [EligibleMentor(mentor: 1, score: 7)])
    #expect(
      problem.eligibleMentors(of: 1) == [
        EligibleMentor(mentor: 0, score: 0), EligibleMentor(mentor: 2, score: -4),
      ])
    #expect(problem.eligibleMentors(of: 2).isEmpty)
    #expect(problem.score(of: 1, with: 2) == -4)
    #expect(problem.score(of: 1, with: 0) == 0)
    #expect(problem.score(of: 1, with: 1) == nil)
    #expect(problem.score(of: 1, with: -7) == nil)
    #expect(problem.score(of: 1, with: 99) == nil)
    #expect(problem.score(of: 2, with: 0) == nil)
    #expect(problem.lockedMentor(of: 0) == 1)
    #expect(problem.lockedMentor(of: 1) == nil)
    #expect(problem.freeCapacities == [1, 1, 0])
  }

  @Test("Is the same for pairs in any order and for a builder that gets the rows")
  func ignoresOrder() throws {
    let problem = try AssignmentProblem(
      menteeCount: 3, capacities: [1, 2, 0], pairs: Self.pairs)
    let reversed = try AssignmentProblem(
      menteeCount: 3, capacities: [1, 2, 0], pairs: Self.pairs.reversed())
    var builder = try AssignmentProblemBuilder(capacities: [1, 2, 0])
    try builder.addMentee([EligibleMentor(mentor: 1, score: 7)])
    try builder.addMentee([
      EligibleMentor(mentor: 2, score: -4), EligibleMentor(mentor: 0, score: 0),
    ])
    #expect(try builder.addMentee([]) == 2)
    #expect(problem == reversed)
    #expect(try builder.build() == problem)
  }

  @Test(
    "Refuses a pair that makes no sense, and names it",
    arguments: [
      (EligiblePair(mentee: -1, mentor: 0, score: 1), AssignmentError.menteeOutOfRange(mentee: -1)),
      (EligiblePair(mentee: 3, mentor: 0, score: 1), .menteeOutOfRange(mentee: 3)),
      (EligiblePair(mentee: 2, mentor: -1, score: 1), .mentorOutOfRange(mentee: 2, mentor: -1)),
      (EligiblePair(mentee: 2, mentor: 3, score: 1), .mentorOutOfRange(mentee: 2, mentor: 3)),
      (
        EligiblePair(mentee: 2, mentor: .max, score: 1),
        .mentorOutOfRange(mentee: 2, mentor: .max)
      ),
      (EligiblePair(mentee: 0, mentor: 1, score: 7), .repeatedPair(mentee: 0, mentor: 1)),
      (EligiblePair(mentee: 1, mentor: 2, score: 9), .repeatedPair(mentee: 1, mentor: 2)),
      (
        EligiblePair(mentee: 2, mentor: 0, score: 1 << 40 + 1),
        .scoreOutOfRange(mentee: 2, mentor: 0, score: 1 << 40 + 1)
      ),
      (
        EligiblePair(mentee: 2, mentor: 0, score: .min),
        .scoreOutOfRange(mentee: 2, mentor: 0, score: .min)
      ),
    ])
  func refusesPair(pair: EligiblePair, error: AssignmentError) {
    #expect(throws: error) {
      try AssignmentProblem(menteeCount: 3, capacities: [1, 2, 0], pairs: Self.pairs + [pair])
    }
  }

  @Test(
    "Refuses locks that cannot be kept, and names the lock or the mentor",
    arguments: [
      ([LockedPair(mentee: 0, mentor: 0)], AssignmentError.lockNotEligible(mentee: 0, mentor: 0)),
      ([LockedPair(mentee: 0, mentor: 8)], .lockNotEligible(mentee: 0, mentor: 8)),
      ([LockedPair(mentee: 9, mentor: 0)], .menteeOutOfRange(mentee: 9)),
      (
        [LockedPair(mentee: 1, mentor: 2)],
        .locksExceedCapacity(mentor: 2, capacity: 0, locks: 1)
      ),
      (
        [LockedPair(mentee: 1, mentor: 2), LockedPair(mentee: 1, mentor: 0)],
        .repeatedLock(mentee: 1, first: 0, second: 2)
      ),
      (
        [LockedPair(mentee: 0, mentor: 1), LockedPair(mentee: 0, mentor: 1)],
        .repeatedLock(mentee: 0, first: 1, second: 1)
      ),
    ])
  func refusesLocks(locks: [LockedPair], error: AssignmentError) {
    #expect(throws: error) {
      try AssignmentProblem(
        menteeCount: 3, capacities: [1, 2, 0], pairs: Self.pairs, locks: locks)
    }
  }

  @Test(
    "Refuses capacities that are negative or absurd",
    arguments: [-1, Int.min, AssignmentProblem.capacityLimit + 1, Int.max])
  func refusesCapacity(capacity: Int) {
    #expect(throws: AssignmentError.capacityOutOfRange(mentor: 1, capacity: capacity)) {
      try AssignmentProblem(menteeCount: 0, capacities: [1, capacity], pairs: [])
    }
  }

  @Test(
    "Refuses a number of mentees that is negative or absurd", arguments: [-1, Int.min, Int.max])
  func refusesMenteeCount(count: Int) {
    #expect(throws: AssignmentError.tooManyParticipants(count)) {
      try AssignmentProblem(menteeCount: count, capacities: [], pairs: [])
    }
  }

  @Test("Refuses scores that could overflow with so many participants")
  func refusesOverflow() throws {
    let largest = AssignmentProblem.scoreRange.upperBound
    let row = [EligibleMentor(mentor: 0, score: -largest)]
    var builder = try AssignmentProblemBuilder(
      capacities: [Int](repeating: 1, count: (1 << 20) - 3))
    try builder.addMentee(row)
    #expect(try builder.build().pairCount == 1)
    try builder.addMentee(row)
    #expect(
      throws: AssignmentError.numbersTooLarge(participants: (1 << 20) - 1, largestScore: largest)
    ) { try builder.build() }
  }

  @Test("A refused row leaves the builder as it was")
  func refusedRow() throws {
    var builder = try AssignmentProblemBuilder(capacities: [1, 1])
    #expect(throws: AssignmentError.repeatedPair(mentee: 0, mentor: 1)) {
      try builder.addMentee([
        EligibleMentor(mentor: 1, score: 3), EligibleMentor(mentor: 0, score: 3),
        EligibleMentor(mentor: 1, score: 4),
      ])
    }
    #expect(throws: AssignmentError.lockNotEligible(mentee: 0, mentor: 0)) {
      try builder.addMentee([EligibleMentor(mentor: 1, score: 3)], lockedTo: 0)
    }
    #expect(builder.menteeCount == 0)
    try builder.addMentee([EligibleMentor(mentor: 1, score: 5)])
    let expected = try AssignmentProblem(
      menteeCount: 1, capacities: [1, 1], pairs: [EligiblePair(mentee: 0, mentor: 1, score: 5)])
    #expect(try builder.build() == expected)
  }
}
