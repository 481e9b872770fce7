/// Judges the contents of roadmaps: dates, numbers, those responsible, results, order.
///
/// The lint needs nothing but the roadmap, so that a stored one can be judged again at any time. What only
/// the source shows, such as joined rows and markup, ``RoadmapReader`` reports.
public struct RoadmapLint: Sendable {
  /// The days on which people work.
  public let calendar: ProductionCalendar

  /// Creates a lint that judges days off by `calendar`.
  public init(calendar: ProductionCalendar = .standard) {
    self.calendar = calendar
  }

  /// Everything noticed in `roadmap`, in the order of lines.
  ///
  /// - Complexity: O(*n*²) in the number of different responsible parties, O(*n*) in all else.
  public func findings(in roadmap: Roadmap) -> [RoadmapFinding] {
    var findings = DocumentLint(roadmap).findings
    findings += NumberLint(roadmap).findings
    findings += TextLint(roadmap).findings
    findings += PartyLint(roadmap).findings
    findings += ResultLint(roadmap).findings
    findings += DeadlineLint(roadmap).findings
    findings += DayOffLint(roadmap, calendar).findings
    findings += OrderLint(roadmap).findings
    findings += SequenceLint(roadmap).findings
    findings += CellLint(roadmap).findings
    findings += AbbreviationLint(roadmap).findings
    let places = Dictionary(
      roadmap.measures.map { ($0.id, $0.origin?.place) }, uniquingKeysWith: { first, _ in first })
    return findings.map { finding in
      finding.about(roadmap.id, at: finding.measure.flatMap { places[$0] ?? nil })
    }.inOrder()
  }
}

extension RoadmapReading {
  /// The findings of the reader together with those of the lint, in the order of lines.
  public var allFindings: [RoadmapFinding] {
    let lint = RoadmapLint()
    let misread = Set(
      findings.filter { $0.code == RoadmapRule.misread.rawValue }.compactMap(\.measure))
    // What the reader told of the letters of a row, the lint does not tell again.
    let judged = roadmaps.flatMap { lint.findings(in: $0) }.filter { finding in
      finding.code != RoadmapRule.lookalikeLetters.rawValue
        || finding.measure.map { !misread.contains($0) } ?? true
    }
    return (findings + judged).inOrder()
  }
}
