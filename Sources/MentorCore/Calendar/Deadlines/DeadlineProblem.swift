public import Wording

/// Something that a person should know about the reading of a deadline.
public struct DeadlineProblem: Hashable, Sendable {
  /// The kinds of problems; their texts are stable and may be relied on by scripts.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Some of the words were not understood; the deadline has no windows.
    case notUnderstood = "deadline.not-understood"

    /// There is no deadline: the cell is empty or holds a dash.
    case empty = "deadline.empty"

    /// A date that no calendar has.
    case impossibleDate = "deadline.impossible-date"

    /// A range that ends before it begins.
    case invertedRange = "deadline.inverted-range"

    /// A window that lies outside the period of the plan, wholly or in part.
    case outsidePeriod = "deadline.outside-period"

    /// The words rest on the period of the plan, and it is not known.
    case periodUnknown = "deadline.period-unknown"

    /// The words name no year, and the plan has several in which they could be meant.
    case yearNotNamed = "deadline.year-not-named"

    /// A year of two digits that the period does not make clear.
    case shortYear = "deadline.short-year"

    /// Years that contradict each other.
    case contradiction = "deadline.contradiction"

    /// The words have two readings.
    case ambiguous = "deadline.ambiguous"

    /// The date is counted from an event whose date is not known.
    case relative = "deadline.relative"

    /// The date depends on the school's own calendar: terms, breaks.
    case schoolCalendar = "deadline.school-calendar"

    /// The measure is done several times in the unit, and the words do not say when.
    case severalTimes = "deadline.several-times"

    /// Signs that look alike were taken for each other in the document.
    case lookalikes = "deadline.lookalikes"
  }

  /// The kind of the problem.
  public let code: Code

  /// How much it matters.
  public let severity: Severity

  /// What was found, as a clause.
  public let message: Phrase

  /// Creates a problem of the kind `code`.
  public init(_ code: Code, _ severity: Severity, _ message: Phrase) {
    self.code = code
    self.severity = severity
    self.message = message
  }
}
