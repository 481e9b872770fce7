import Wording

/// Finds deadlines that end on a day on which nobody works.
struct DayOffLint {
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at the days on which measures of `roadmap` are due, by `calendar`.
  ///
  /// Only days that the words name count: the last day of a month is nobody's appointment.
  init(_ roadmap: Roadmap, _ calendar: ProductionCalendar) {
    for measure in roadmap.measures {
      let days = measure.deadline.windows.filter { $0.from == nil || $0.from == $0.to }
        .compactMap(\.to)
      guard let day = days.first(where: { !calendar.isWorking($0) }),
        let reason = calendar.dayOff(on: day)
      else { continue }
      let before = calendar.workingDay(onOrBefore: day)
      findings.append(
        RoadmapFinding(
          .deadlineDayOff, measure: measure.id, line: measure.origin?.line,
          Phrase(
            ru: "\(day.numeric) — нерабочий день (\(reason.name.ru)); рабочий день перед ним — "
              + before.numeric,
            en: "nobody works on \(day) (\(reason.name.en)); the working day before it is \(before)"
          )))
    }
  }
}
