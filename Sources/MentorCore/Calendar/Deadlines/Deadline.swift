/// When a measure is to be done: the words of the document and what they mean.
public struct Deadline: Hashable, Sendable {
  /// The words of the document, unchanged.
  public let text: String

  /// The days in which the measure is to be done, in order of their last day.
  ///
  /// Empty where the words name no date, or were not understood.
  public let windows: [DatePeriod]

  /// How often the measure is to be done, or `nil` where it is done once in each window.
  public let recurrence: Recurrence?

  /// What the date depends on beside the calendar, or `nil`.
  public let anchor: DeadlineAnchor?

  /// How far the meaning rests on the words alone.
  public let confidence: DeadlineConfidence

  /// How far from an event it lies; `nil` where it is not counted from one.
  public let offset: DeadlineOffset?

  /// Creates a deadline; `windows` are put in order and freed of repetitions.
  ///
  /// - Complexity: O(*n* log *n*) for *n* windows.
  public init(
    text: String, windows: [DatePeriod] = [], recurrence: Recurrence? = nil,
    anchor: DeadlineAnchor? = nil, confidence: DeadlineConfidence, offset: DeadlineOffset? = nil
  ) {
    self.text = text
    var ordered: [DatePeriod] = []
    for window in windows.sorted() where ordered.last != window { ordered.append(window) }
    self.windows = ordered
    self.recurrence = recurrence
    self.anchor = anchor
    self.confidence = confidence
    self.offset = offset
  }
}
