/// Whom everybody would have, best first, and how many mentees each mentor may take.
///
/// Lists are strict (no two places are shared) and may leave counterparts out; who is left out is
/// impossible. A value of this type is sound: all numbers are in range, no list repeats anybody, and
/// each two participants either name each other or do not know each other. It takes 16 bytes an
/// entry of one side.
public struct Preferences: Equatable, Sendable {
  /// The largest number of entries in the lists of one side.
  public static let entryLimit = Int(Int32.max) - 1

  /// Whom the mentees would have; the list of a locked mentee is empty.
  public let menteeLists: PreferenceLists

  /// Whom the mentors would have; nobody names a locked mentee.
  public let mentorLists: PreferenceLists

  /// How many mentees each mentor may take, the locked ones included.
  public let capacities: [Int]

  /// How many places each mentor has left after the locks.
  public let freeCapacities: [Int]

  /// The mentor to whom each mentee is locked, or -1; empty where nobody is locked.
  let lockedMentors: [Int32]

  /// The lists of the mentees with the ranks that the mentors give, in the places of `menteeLists`.
  let menteeChoices: [Choice]

  /// The number of mentees.
  public var menteeCount: Int { menteeLists.count }

  /// The number of mentors.
  public var mentorCount: Int { mentorLists.count }

  /// The number of pairings that both sides accept.
  public var pairCount: Int { menteeChoices.count }

  /// Creates preferences from the lists of both sides.
  ///
  /// - Throws: ``StabilityError`` where a capacity or a number is out of range, a list repeats
  ///   somebody, or somebody is named who does not name the owner back; among the lists the first
  ///   offence of the mentees, or else of the mentors.
  /// - Complexity: O(*e* + *m* + *n*) for *e* entries.
  public init(
    menteeLists: PreferenceLists, mentorLists: PreferenceLists, capacities: [Int],
  ) throws(StabilityError) {
    for (mentor, capacity) in capacities.enumerated()
    where capacity < 0 || capacity > AssignmentProblem.capacityLimit {
      throw .capacityOutOfRange(mentor: mentor, capacity: capacity)
    }
    try self.init(
      menteeLists: menteeLists, mentorLists: mentorLists, capacities: capacities,
      freeCapacities: capacities, lockedMentors: [])
  }

  /// Creates preferences in which the locked pairs are set aside already.
  init(
    menteeLists: PreferenceLists, mentorLists: PreferenceLists, capacities: [Int],
    freeCapacities: [Int], lockedMentors: [Int32],
  ) throws(StabilityError) {
    guard mentorLists.count == capacities.count else {
      throw .capacityCount(lists: mentorLists.count, capacities: capacities.count)
    }
    for (side, lists) in [(Side.mentees, menteeLists), (.mentors, mentorLists)] {
      guard lists.count <= AssignmentProblem.participantLimit else {
        throw .tooManyParticipants(side, lists.count)
      }
      guard lists.entryCount <= Self.entryLimit else { throw .tooManyEntries(lists.entryCount) }
    }
    guard let choices = StabilityKernels.choices(of: menteeLists, rankedBy: mentorLists) else {
      throw ListOffence.first(menteeLists: menteeLists, mentorLists: mentorLists)
    }
    self.menteeLists = menteeLists
    self.mentorLists = mentorLists
    self.capacities = capacities
    self.freeCapacities = freeCapacities
    self.lockedMentors = lockedMentors
    menteeChoices = choices
  }

  /// The lists of the mentors with the ranks that the mentees give, in the places of `mentorLists`.
  ///
  /// - Complexity: O(*e* + *m* + *n*) for *e* entries.
  func mentorChoices() -> [Choice] {
    guard let choices = StabilityKernels.choices(of: mentorLists, rankedBy: menteeLists) else {
      preconditionFailure("the sides of sound preferences name each other")
    }
    return choices
  }

  /// The mentor to whom `mentee` is locked, or `nil` where the mentee is free.
  ///
  /// - Precondition: `mentee` lies in `0..<menteeCount`.
  public func lockedMentor(of mentee: Int) -> Int? {
    guard !lockedMentors.isEmpty, lockedMentors[mentee] >= 0 else { return nil }
    return Int(lockedMentors[mentee])
  }
}
