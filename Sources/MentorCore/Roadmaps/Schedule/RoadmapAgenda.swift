/// What several roadmaps ask for on a day.
///
/// An instance without a last day, and one that goes on, have no place in an agenda. Of the weeks of a
/// weekly measure that are over only the last is asked for: the others cannot be made good.
public struct RoadmapAgenda: Sendable {
  /// The day asked for.
  public let today: CalendarDate

  /// How many days ahead a last day counts as due.
  public let daysAhead: Int

  /// What the schedules rest on.
  public let basis: ScheduleBasis

  /// Creates an agenda of `today` that looks `daysAhead` days ahead, 0 or more.
  public init(today: CalendarDate, daysAhead: Int = 14, basis: ScheduleBasis = .standard) {
    precondition(daysAhead >= 0, "an agenda looks ahead")
    self.today = today
    self.daysAhead = daysAhead
    self.basis = basis
  }

  /// The open instances of `roadmaps`, in order of the day that counts, then of measures.
  ///
  /// - Complexity: O(*n* log *n*) in the number of windows.
  public func items(in roadmaps: some Sequence<Roadmap>) -> [MeasureInstance] {
    items(in: roadmaps, states: [.overdue, .due, .upcoming])
  }

  /// The open instances of `roadmaps` with one of `states`, in the same order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of windows.
  public func items(
    in roadmaps: some Sequence<Roadmap>, states: Set<MeasureInstance.State>
  ) -> [MeasureInstance] {
    var items: [(day: CalendarDate, instance: MeasureInstance)] = []
    for roadmap in roadmaps {
      let schedule = basis.schedule(of: roadmap)
      for measure in roadmap.measures {
        for instance in self.items(of: measure, in: schedule) where states.contains(instance.state)
        {
          guard let day = instance.effectiveLastDay else { continue }
          items.append((day, instance))
        }
      }
    }
    return items.sorted {
      $0.day == $1.day ? $0.instance.measure.id < $1.instance.measure.id : $0.day < $1.day
    }.map(\.instance)
  }

  /// The open instances of `measure`, in order; none where it is done or skipped.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  public func items(of measure: Measure, in schedule: RoadmapSchedule) -> [MeasureInstance] {
    guard measure.progress.state.isOpen else { return [] }
    let isWeekly: Bool
    switch measure.deadline.recurrence {
    case .weekly, .biweekly: isWeekly = true
    default: isWeekly = false
    }
    // Two turns back are enough to find the last that is over.
    let range =
      isWeekly
      ? DatePeriod(between: today.adding(days: -28), and: today.adding(days: daysAhead)) : nil
    var instances = schedule.instances(of: measure, in: range, on: today, dueWithin: daysAhead)[...]
    if isWeekly,
      let last = instances.lastIndex(where: { $0.lastDay.map { $0 < today } ?? false })
    {
      instances = instances[last...]
    }
    return instances.filter { $0.state.isOpen && $0.lastDay != nil }
  }
}
