/// A stable assignment with its figures.
///
/// Its certificate are the preferences themselves: no mentee and mentor would both rather have each
/// other. ``StabilityChecker`` verifies that in one pass over the lists.
public struct StableMatching: Equatable, Sendable {
  /// The side whose wishes decide: each of its members fares as well as in any stable assignment.
  public let favored: Side

  /// The mentor of each mentee, or -1.
  let assigned: [Int32]

  /// The number of mentees with a mentor, the locked ones included.
  ///
  /// The same in every stable assignment, as are the mentees themselves.
  public let matchedCount: Int

  /// The number of mentees, the locked ones left out, who have the mentor at the top of their list.
  public let firstChoices: Int

  /// The places that the mentors have on the lists of their mentees, counted from 1 and added up.
  ///
  /// Locked pairs are left out.
  public let menteeRankSum: Int

  /// The places that the mentees have on the lists of their mentors, counted from 1 and added up.
  ///
  /// Locked pairs are left out.
  public let mentorRankSum: Int

  /// The number of mentees.
  public var menteeCount: Int { assigned.count }

  /// The mentor of `mentee`, or `nil` where the mentee has none.
  ///
  /// - Precondition: `mentee` lies in `0..<menteeCount`.
  public func mentor(of mentee: Int) -> Int? {
    assigned[mentee] < 0 ? nil : Int(assigned[mentee])
  }

  /// The mentor of each mentee; `nil` where the mentee has none.
  ///
  /// - Complexity: O(*n*) for *n* mentees.
  public var mentors: [Int?] { assigned.map { $0 < 0 ? nil : Int($0) } }

  /// The mentees without a mentor, in ascending order.
  ///
  /// - Complexity: O(*n*) for *n* mentees.
  public var unmatchedMentees: [Int] { assigned.indices.filter { assigned[$0] < 0 } }
}
