/// A measure of the year's roadmaps as it stands on the day of a report.
struct MeasureStanding: Sendable {
  /// The measure.
  let measure: Measure

  /// Its times that are over and not done, the earliest first, with the day that counted.
  let late: [CalendarDate]

  /// The next day until which it is to be done within ``ProgrammeStatus/daysAhead`` days; `nil` for none.
  let due: CalendarDate?

  /// Whether one of its times is over and not done.
  var isLate: Bool { !late.isEmpty }

  /// The measures of all roadmaps of `programme`, in their order.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  static func all(in programme: ProgrammeRecords) -> [MeasureStanding] {
    let agenda = RoadmapAgenda(
      today: programme.date, daysAhead: ProgrammeStatus.daysAhead,
      basis: programme.scheduleBasis)
    return programme.roadmaps.flatMap { roadmap in
      let schedule = agenda.basis.schedule(of: roadmap)
      return roadmap.measures.map { measure in
        let items = agenda.items(of: measure, in: schedule)
        func days(_ state: MeasureInstance.State) -> [CalendarDate] {
          items.filter { $0.state == state }.compactMap(\.effectiveLastDay).sorted()
        }
        let last = programme.date.adding(days: ProgrammeStatus.daysAhead)
        return MeasureStanding(
          measure: measure, late: days(.overdue), due: days(.due).first { $0 <= last })
      }
    }
  }

  /// What is to be done, as far as `words` let it be printed; in a report that is `naming` people, the
  /// curator's list, minors too.
  func title(_ words: NameGuard, naming: Bool = false) -> String {
    words.printed(measure.title, instead: "мероприятие \(measure.id)", naming: naming)
  }

  /// Those who are to do it, as far as `words` let them be printed.
  func responsible(_ words: NameGuard, naming: Bool = false) -> String {
    words.responsible(measure.responsible, naming: naming)
  }

  /// The papers that show that it was done, each once, in the order in which they were named.
  var papers: String {
    var seen: Set<String> = []
    let words = measure.progress.completions.flatMap { completion -> [String] in
      (completion.evidence.map { [$0] } ?? []) + completion.files.map(\.name)
    }
    return words.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  /// The days on which it was done.
  var doneOn: String {
    measure.progress.completions.map(\.date.numeric).joined(separator: ", ")
  }
}
