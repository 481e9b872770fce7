/// A roadmap along the time: one row a measure, its windows as marks (Gantt).
///
/// The chart is a value; ``svg(in:)`` and ``mermaid(in:)`` write it.
public struct RoadmapChart: Hashable, Sendable {
  /// A row of the chart.
  public enum Row: Hashable, Sendable {
    /// The heading of a section.
    case heading(RoadmapSection)
    /// A measure with its windows in order; none where its deadline names no days.
    case measure(Measure, [ChartMark])
  }

  /// The roadmap.
  public let roadmap: Roadmap

  /// The day to which the states belong.
  public let today: CalendarDate

  /// The time that the chart shows.
  public let axis: ChartAxis

  /// The rows from the top, measures in the order of the document under their headings.
  public let rows: [Row]

  /// Lays the roadmap of `schedule` out as it stands on `today`.
  ///
  /// - Complexity: O(*n*) in the number of windows and completions.
  public init(_ schedule: RoadmapSchedule, on today: CalendarDate) {
    let roadmap = schedule.roadmap
    self.roadmap = roadmap
    self.today = today
    let marks = roadmap.measures.map { schedule.marks(of: $0, on: today) }
    axis = ChartAxis(roadmap.period, windows: marks.joined().map(\.window), today: today)
    var rows: [Row] = []
    var section: Int?
    for (measure, marks) in zip(roadmap.measures, marks) {
      if let index = measure.section, index != section {
        rows.append(.heading(roadmap.sections[index]))
      }
      section = measure.section
      rows.append(.measure(measure, marks))
    }
    self.rows = rows
  }

  /// The measures that have no place along the time, in order.
  public var undated: [Measure] {
    rows.compactMap { row in
      if case .measure(let measure, let marks) = row, marks.isEmpty { measure } else { nil }
    }
  }
}

/// A window of a measure along the time.
public struct ChartMark: Hashable, Sendable {
  /// The name of the window; it stays the same as long as its days do.
  public let id: WindowID

  /// The days.
  public let window: DatePeriod

  /// The last day that counts, after the rule for days off; `nil` where there is none.
  public let lastDay: CalendarDate?

  /// How it stands.
  public let state: MeasureInstance.State

  /// The day on which it was met; `nil` where it was not, or no day was entered.
  public let completedOn: CalendarDate?

  /// Whether it is one day, or is known by its last day alone.
  public var isPoint: Bool { window.to != nil && (window.from == nil || window.from == window.to) }
}

extension RoadmapSchedule {
  /// The windows of `measure` as they stand on `today`, in order.
  ///
  /// A measure of every week, or every second one, has its whole windows: forty weeks on a chart or in
  /// a calendar of tasks tell nobody more than one.
  ///
  /// - Complexity: O(*n*) in the number of windows and completions.
  func marks(of measure: Measure, on today: CalendarDate) -> [ChartMark] {
    switch measure.deadline.recurrence {
    case .weekly, .biweekly:
      let last = measure.progress.completions.last?.date
      return measure.deadline.namedWindows(under: terms).map { window in
        let state: MeasureInstance.State =
          switch measure.progress.state {
          case .done: .done
          case .skipped: .skipped
          case .planned, .inProgress:
            window.days.from.map { $0 > today } ?? false ? .upcoming : .continuing
          }
        return ChartMark(
          id: window.id, window: window.days, lastDay: window.days.to, state: state,
          completedOn: state == .done ? last : nil)
      }
    default:
      return instances(of: measure, on: today).map { instance in
        ChartMark(
          id: instance.occurrence.id, window: instance.window, lastDay: instance.effectiveLastDay,
          state: instance.state, completedOn: instance.completion?.date)
      }
    }
  }
}
