/// The circumstances of a step: when it happened, who entered it and why.
public struct Occasion: Hashable, Sendable {
  /// The day.
  public var date: CalendarDate

  /// Who entered it; `nil` where it was not told.
  public var actor: String?

  /// Why; `nil` where nobody said.
  public var reason: String?

  /// Creates the circumstances of a step; a reason of blanks is none.
  public init(on date: CalendarDate, by actor: String? = nil, because reason: String? = nil) {
    self.date = date
    self.actor = actor
    self.reason = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
