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

  /// Lays `roadmap` out as it stands on `today`.
  ///
  /// - Complexity: O(*n*) in the number of windows and completions.
  public init(_ roadmap: Roadmap, on today: CalendarDate) {
    self.roadmap = roadmap
    self.today = today
    let marks = roadmap.measures.map { ChartMark.marks(of: $0, on: today) }
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

/// A window of a measure in a chart.
public struct ChartMark: Hashable, Sendable {
  /// How a window stands on the day of the chart.
  public enum State: Hashable, Sendable, CaseIterable {
    /// It was met.
    case done
    /// It is over and was not met.
    case late
    /// It is open, or ends within two weeks.
    case open
    /// It lies ahead.
    case ahead
    /// It goes on without a due moment.
    case continuing
    /// The measure was given up.
    case skipped
  }

  /// The days.
  public let window: DatePeriod

  /// How it stands.
  public let state: State

  /// Whether it is one day, or is known by its last day alone.
  public var isPoint: Bool { window.to != nil && (window.from == nil || window.from == window.to) }

  static func marks(of measure: Measure, on today: CalendarDate) -> [ChartMark] {
    measure.occurrences(on: today).map { occurrence in
      ChartMark(
        window: occurrence.window, state: State(occurrence.state, of: measure.progress.state))
    }
  }
}

extension ChartMark.State {
  fileprivate init(_ state: DeadlineState, of measure: MeasureState) {
    switch (measure, state) {
    case (.done, _), (_, .done): self = .done
    case (.skipped, _): self = .skipped
    case (_, .overdue): self = .late
    case (_, .due): self = .open
    case (_, .upcoming), (_, .undated): self = .ahead
    case (_, .continuing): self = .continuing
    }
  }
}
