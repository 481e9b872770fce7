/// Solves a part: by shortest augmenting paths, and where these degenerate by a scaled auction.
///
/// On ordinary data a search for a free place is short, and nothing beats it. Where places are as
/// scarce as people and only neighbours suit each other, the last searches see the whole part each; a
/// scaled auction does not mind. A forecast of the work decides which of the two finishes.
enum PartSolver<Weight: PartWeight> {
  /// The answer for the graph that `make` makes; `nil` where its prices outgrow the weight, or where a
  /// unit finds no place, which the decomposition rules out.
  ///
  /// Where the auction must not be used, the paths go on however long it takes.
  static func solve(
    mayUseAuction: Bool, _ watch: Watch, graph make: () -> PartGraph<Weight>,
  ) throws(AssignmentError) -> PartAnswer? {
    switch try ShortestPaths.solve(make(), withinReason: mayUseAuction, watch) {
    case .solved(let answer): return answer
    case .tooLarge: return nil
    // Nothing of the paths is kept: their graph is made again when their memory is free.
    case .tooLong: return try ScaledAuction.solve(Market(make()), watch)
    }
  }
}
