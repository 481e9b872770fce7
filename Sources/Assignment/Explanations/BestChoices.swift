/// The mentors whom a mentee has in one or another of the best assignments.
public struct BestChoices: Hashable, Sendable {
  /// The number of the mentee.
  public let mentee: Int

  /// The mentors, in ascending order.
  public let mentors: [Int]

  /// Whether the mentee is without a mentor in one of the best assignments.
  public let mayBeWithout: Bool

  /// Whether every best assignment treats the mentee alike.
  public var isFixed: Bool { mentors.count + (mayBeWithout ? 1 : 0) <= 1 }
}
