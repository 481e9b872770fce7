/// The instances of the measures of a roadmap, laid out in days.
///
/// Events get their days from the roadmap's own ``Roadmap/anchors``, else from what other data tell; the
/// terms of the programme are the period of the roadmap unless somebody entered them (a customary
/// default). A last day that is a day off stays where it is printed unless the settings say otherwise.
public struct RoadmapSchedule: Sendable {
  /// The roadmap.
  public let roadmap: Roadmap

  /// The calendar, the rule for days off, the days of events.
  public let terms: DeadlineTerms

  /// Creates the schedule of `roadmap`.
  ///
  /// - Parameters:
  ///   - roadmap: The roadmap; the days entered in it count before all others.
  ///   - anchors: The days of events that other data tell, such as the approval of the pairs.
  ///   - calendar: The days that are worked.
  ///   - settings: Where the rule for days off stands.
  public init(
    _ roadmap: Roadmap, anchors: [AnchorDate] = [], calendar: ProductionCalendar = .standard,
    settings: ProgrammeSettings = .standard
  ) {
    self.roadmap = roadmap
    let terms = roadmap.period.map { period in
      AnchorDate(
        .programmeTerms, period.from, period.to, "Период дорожной карты \(roadmap.id)")
    }
    self.terms = DeadlineTerms(
      entered: roadmap.anchors, known: anchors + [terms].compactMap { $0 },
      approved: roadmap.approval?.date, calendar: calendar, onDayOff: settings.deadlinesOnDaysOff)
  }

  /// The instances of all measures with a day in `range`, by measure in the order of the document, then
  /// by window.
  ///
  /// - Parameters:
  ///   - range: The days asked for; without them everything, each week of a weekly measure too.
  ///   - today: The day from which states are told.
  ///   - days: How many days before its end an instance becomes due; 0 or more.
  /// - Returns: The instances, those of done and skipped measures too.
  /// - Complexity: O(*n*) in the number of windows; weeks outside of `range` cost nothing.
  public func instances(
    in range: DatePeriod? = nil, on today: CalendarDate, dueWithin days: Int = 14
  ) -> [MeasureInstance] {
    roadmap.measures.flatMap { instances(of: $0, in: range, on: today, dueWithin: days) }
  }

  /// The instances of `measure` with a day in `range`, in order; those of a measure that is done or
  /// skipped are all so.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  public func instances(
    of measure: Measure, in range: DatePeriod? = nil, on today: CalendarDate,
    dueWithin days: Int = 14
  ) -> [MeasureInstance] {
    measure.occurrences(on: today, under: terms, within: range, dueWithin: days).map { occurrence in
      MeasureInstance(
        measure: measure, occurrence: occurrence, state: Self.state(of: occurrence, in: measure),
        completion: occurrence.mark.map { measure.progress.completions[$0] })
    }
  }

  /// The instance `id` as it stands on `today`, or `nil` where the roadmap has none of that name.
  ///
  /// - Complexity: O(*n*).
  public func instance(_ id: MeasureInstanceID, on today: CalendarDate) -> MeasureInstance? {
    guard let measure = roadmap.measures.first(where: { $0.id == id.measure }) else { return nil }
    return instances(of: measure, on: today).first { $0.id == id }
  }

  /// The measures that have no instance, since nothing tells their days.
  public var undated: [Measure] {
    roadmap.measures.filter { $0.deadline.namedWindows(under: terms).isEmpty }
  }

  private static func state(
    of occurrence: DeadlineOccurrence, in measure: Measure
  ) -> MeasureInstance.State {
    switch measure.progress.state {
    case .done: return occurrence.state == .skipped ? .skipped : .done
    case .skipped: return occurrence.mark == nil ? .skipped : .done
    case .planned, .inProgress: break
    }
    switch occurrence.state {
    case .overdue: return .overdue
    case .due: return .due
    case .upcoming, .undated: return .upcoming
    case .continuing: return .continuing
    case .done: return .done
    case .skipped: return .skipped
    }
  }
}
