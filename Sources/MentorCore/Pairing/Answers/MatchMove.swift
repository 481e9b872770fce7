/// A mentee who would get another mentor, get one or lose one.
public struct MatchMove: Hashable, Sendable {
  /// The mentee.
  public let mentee: MenteeID
  /// The mentor now; `nil` for none.
  public let from: MentorID?
  /// The mentor then; `nil` for none.
  public let to: MentorID?
  /// The score now; `nil` where there is no mentor.
  public let scoreBefore: Int?
  /// The score then; `nil` where there is no mentor.
  public let scoreAfter: Int?

  /// The points that the mentee wins, negative where it loses; no mentor counts as nothing.
  public var difference: Int { (scoreAfter ?? 0) - (scoreBefore ?? 0) }
}
