public import JSONStore

/// What a rematch does with the proposed pairs that exist.
public struct RematchPlan: Record, Hashable {
  /// What the certificate adds to the score of a pair that stays: more than all scores together.
  public let bonus: Int
  /// The pairs that are dissolved when the proposal is accepted.
  public let dissolved: [PairID]
  /// The pairs that stay as they are; they are among the pairs of the proposal.
  public let kept: [PairID]

  init(bonus: Int, dissolved: [PairID], kept: [PairID]) {
    self.bonus = bonus
    self.dissolved = dissolved
    self.kept = kept
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    bonus = try map.field("bonus", old?.bonus)
    dissolved = try map.field("dissolved", old?.dissolved)
    kept = try map.field("kept", old?.kept)
  }
}
