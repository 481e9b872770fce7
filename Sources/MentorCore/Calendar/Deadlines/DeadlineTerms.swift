/// What one has to know beside a deadline to lay it out in days.
public struct DeadlineTerms: Hashable, Sendable {
  /// The days of events that somebody entered; they count before windows that only bound them.
  public var entered: [AnchorDate]

  /// The days of events that other data tell; they count where the deadline has no days of its own.
  public var known: [AnchorDate]

  /// The day on which the plan was approved, or `nil` where it is not known.
  public var approved: CalendarDate?

  /// The days that are worked.
  public var calendar: ProductionCalendar

  /// What becomes of a last day that is a day off.
  public var onDayOff: DeadlineOnDayOff

  /// Nothing but the calendar that ships with the program.
  public static let standard = DeadlineTerms()

  /// Creates terms.
  public init(
    entered: [AnchorDate] = [], known: [AnchorDate] = [], approved: CalendarDate? = nil,
    calendar: ProductionCalendar = .standard, onDayOff: DeadlineOnDayOff = .stay
  ) {
    self.entered = entered
    self.known = known
    self.approved = approved
    self.calendar = calendar
    self.onDayOff = onDayOff
  }
}

/// One time that something was done.
public struct DoneMark: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate

  /// The window for which it was done; `nil` where nobody said.
  public let window: WindowID?

  /// Creates a mark.
  public init(date: CalendarDate, window: WindowID? = nil) {
    self.date = date
    self.window = window
  }
}
