/// One window of a measure that has still to be met.
public struct AgendaItem: Hashable, Sendable {
  /// How a window stands to a day.
  public enum Urgency: String, Hashable, Sendable, CaseIterable {
    /// The last day is over.
    case overdue
    /// The window is open, or its last day comes within the days asked for.
    case due
    /// It lies further ahead.
    case upcoming
  }

  /// The measure.
  public let measure: Measure

  /// The window; it has a last day.
  public let window: DatePeriod

  /// The last day of the window.
  public let lastDay: CalendarDate

  /// How the window stands to the day asked for.
  public let urgency: Urgency
}

/// What several roadmaps ask for on a day.
///
/// The state of each window is that of ``Deadline/occurrences(on:done:dueWithin:)``; a window without a last
/// day has no place in an agenda.
public struct RoadmapAgenda: Sendable {
  /// The day asked for.
  public let today: CalendarDate

  /// How many days ahead a last day counts as due.
  public let daysAhead: Int

  /// Creates an agenda of `today` that looks `daysAhead` days ahead, 0 or more.
  public init(today: CalendarDate, daysAhead: Int = 14) {
    precondition(daysAhead >= 0, "an agenda looks ahead")
    self.today = today
    self.daysAhead = daysAhead
  }

  /// The open windows of planned measures in `roadmaps`, in order of the last day, then of measures.
  ///
  /// - Complexity: O(*n* log *n*) in the number of windows.
  public func items(in roadmaps: some Sequence<Roadmap>) -> [AgendaItem] {
    let items = roadmaps.flatMap { $0.measures.flatMap(items(of:)) }
    return items.sorted {
      $0.lastDay == $1.lastDay ? $0.measure.id < $1.measure.id : $0.lastDay < $1.lastDay
    }
  }

  /// The open windows of `measure`, in order; none where it is done or skipped.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  public func items(of measure: Measure) -> [AgendaItem] {
    guard measure.progress.state.isOpen else { return [] }
    return measure.occurrences(on: today, dueWithin: daysAhead).compactMap { occurrence in
      guard let urgency = Self.urgency(of: occurrence.state), let lastDay = occurrence.window.to
      else { return nil }
      return AgendaItem(
        measure: measure, window: occurrence.window, lastDay: lastDay, urgency: urgency)
    }
  }

  /// The items of `roadmaps` with one of `urgencies`, in the same order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of windows.
  public func items(
    in roadmaps: some Sequence<Roadmap>, urgencies: Set<AgendaItem.Urgency>
  ) -> [AgendaItem] {
    items(in: roadmaps).filter { urgencies.contains($0.urgency) }
  }

  private static func urgency(of state: DeadlineState) -> AgendaItem.Urgency? {
    switch state {
    case .overdue: .overdue
    case .due: .due
    case .upcoming: .upcoming
    case .undated, .continuing, .done: nil
    }
  }
}
