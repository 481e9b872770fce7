/// What roadmaps ask for in a month.
public struct RoadmapMonth: Sendable {
  /// A window that ends in the month, or is open through its end.
  public struct Entry: Hashable, Sendable {
    /// The measure.
    public let measure: Measure

    /// The window and how it stands.
    public let mark: ChartMark
  }

  /// The first day of the month.
  public let firstDay: CalendarDate

  /// The day to which the states belong.
  public let today: CalendarDate

  /// The windows whose last day lies in the month, by that day and then by measure.
  public let due: [Entry]

  /// The windows that are open in the month and end later or never, by measure.
  public let open: [Entry]

  private let calendar: ProductionCalendar

  /// Finds what `roadmaps` ask for in the month of `day`, as it stands on `today`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of windows.
  public init(
    of day: CalendarDate, in roadmaps: some Sequence<Roadmap>, on today: CalendarDate,
    basis: ScheduleBasis = .standard
  ) {
    firstDay = day.startOfMonth
    self.today = today
    calendar = basis.calendar
    let month = DatePeriod(between: day.startOfMonth, and: day.endOfMonth)
    var due: [Entry] = []
    var open: [Entry] = []
    for roadmap in roadmaps {
      let schedule = basis.schedule(of: roadmap)
      for measure in roadmap.measures {
        for mark in schedule.marks(of: measure, on: today) {
          let entry = Entry(measure: measure, mark: mark)
          if let last = mark.lastDay, month.contains(last) {
            due.append(entry)
          } else if mark.window.from != nil, mark.window.overlaps(month),
            mark.state != .done, mark.state != .skipped
          {
            open.append(entry)
          }
        }
      }
    }
    self.due = due.sorted { left, right in
      let (one, other) = (left.mark.lastDay ?? day, right.mark.lastDay ?? day)
      return one == other ? left.measure.id < right.measure.id : one < other
    }
    self.open = open.sorted { $0.measure.id < $1.measure.id }
  }

  /// The days of the month in order.
  public var days: [CalendarDate] {
    (0..<firstDay.endOfMonth.day).map { firstDay.adding(days: $0) }
  }

  /// The entries that end on `day`.
  public func due(on day: CalendarDate) -> [Entry] { due.filter { $0.mark.lastDay == day } }

  /// Why nobody works on `day`; `nil` where it is a working day.
  public func dayOff(on day: CalendarDate) -> DayOff? { calendar.dayOff(on: day) }
}
