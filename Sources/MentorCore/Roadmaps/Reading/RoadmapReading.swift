/// What the reader makes of a document: the roadmaps in it, and what a person should know.
public struct RoadmapReading: Hashable, Sendable {
  /// The roadmaps in the order of the document; empty where there is no table of measures.
  public let roadmaps: [Roadmap]

  /// What was noticed on the way, in the order of lines.
  public let findings: [RoadmapFinding]

  /// What each line that is not empty was used for, by its number.
  public let lineUses: [Int: LineUse]
}
