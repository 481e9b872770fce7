public import Wording

/// Something that the reader or the lint noticed in a roadmap.
public struct RoadmapFinding: Hashable, Sendable {
  /// The stable code, such as `row.joined`; ``RoadmapRule`` explains those of roadmaps.
  public let code: String

  /// The line of the source, from 1; `nil` where no single line is meant.
  public let line: Int?

  /// The measure; `nil` where the roadmap as a whole is meant.
  public let measure: MeasureID?

  /// What was noticed, as a clause without capital letter and full stop.
  public let message: Phrase

  /// Where it stands in a document or workbook; `nil` in a text, where the line says it.
  public let place: SourcePlace?

  /// The roadmap; `nil` where the file as a whole is meant.
  public let roadmap: RoadmapID?

  /// How much it matters.
  public let severity: Severity

  /// Creates a finding with any code.
  public init(
    code: String, severity: Severity, measure: MeasureID? = nil, message: Phrase, line: Int? = nil,
    roadmap: RoadmapID? = nil, place: SourcePlace? = nil
  ) {
    self.code = code
    self.line = line
    self.measure = measure
    self.message = message
    self.place = place
    self.roadmap = roadmap ?? measure?.roadmap
    self.severity = severity
  }

  /// Creates a finding of `rule`, with the severity of the rule.
  public init(
    _ rule: RoadmapRule, measure: MeasureID? = nil, line: Int? = nil, _ message: Phrase
  ) {
    self.init(
      code: rule.rawValue, severity: rule.severity, measure: measure, message: message, line: line)
  }
}

extension RoadmapFinding {
  /// The finding as one about `roadmap`, and standing at `place`, where it does not say so itself.
  func about(_ roadmap: RoadmapID? = nil, at place: SourcePlace? = nil) -> RoadmapFinding {
    RoadmapFinding(
      code: code, severity: severity, measure: measure, message: message, line: line,
      roadmap: self.roadmap ?? roadmap, place: self.place ?? place)
  }
}

extension Sequence<RoadmapFinding> {
  /// The findings in the order of lines, then of measures, then of codes and messages.
  ///
  /// Findings without a line come first: they concern the document as a whole.
  ///
  /// - Complexity: O(*n* log *n*).
  public func inOrder() -> [RoadmapFinding] {
    sorted { left, right in
      if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
      if left.measure != right.measure {
        return (left.measure?.ordinal ?? 0) < (right.measure?.ordinal ?? 0)
      }
      if left.code != right.code { return left.code < right.code }
      return left.message.ru < right.message.ru
    }
  }
}
