extension ProgrammeStage {
  /// The stage that the pairs of a school year show; `nil` where none of them takes place.
  public static func reached(by pairs: [Pair]) -> ProgrammeStage? {
    let takesPlace = pairs.contains(where: \.state.takesPlace)
    if !takesPlace, pairs.contains(where: { $0.state == .completed }) { return .completion }
    if pairs.contains(where: { $0.state == .active || $0.state == .paused }) { return .work }
    return takesPlace ? .pairing : nil
  }
}
