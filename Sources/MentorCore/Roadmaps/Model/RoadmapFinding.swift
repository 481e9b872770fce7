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

  /// How much it matters.
  public let severity: Severity

  /// Creates a finding with any code.
  public init(
    code: String, severity: Severity, measure: MeasureID? = nil, message: Phrase, line: Int? = nil
  ) {
    self.code = code
    self.line = line
    self.measure = measure
    self.message = message
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
