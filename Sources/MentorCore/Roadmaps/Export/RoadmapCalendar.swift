public import Interchange
public import Wording

/// The measures of roadmaps as tasks of a calendar.
///
/// Every window of a measure is a task; one whose deadline names no days is a task without a day. The
/// tasks are private, and hold nobody but the responsible parties, and these only if they may be shown.
public struct RoadmapCalendar: Sendable {
  /// The roadmaps.
  public var roadmaps: [Roadmap]

  /// The day to which the states belong.
  public var today: CalendarDate

  /// What tells the data directory from all others, for the identifiers; it must never change.
  public var installation: String

  /// How often each roadmap was changed; every change makes programs take the tasks anew.
  public var changes: [RoadmapID: Int] = [:]

  /// How many days before the last day to remind, or `nil` for never.
  public var alarmDays: Int?

  /// Whether the responsible parties are named.
  public var showsParties = true

  /// Creates the calendar of `roadmaps` as they stand on `today`.
  public init(_ roadmaps: [Roadmap], on today: CalendarDate, installation: String) {
    self.roadmaps = roadmaps
    self.today = today
    self.installation = installation
  }

  /// The calendar, its own words in `language`.
  ///
  /// - Complexity: O(*n*) in the number of windows and completions.
  public func calendar(in language: Language) -> ICSCalendar {
    let name =
      roadmaps.count == 1
      ? roadmaps[0].title
      : Phrase(ru: "Дорожные карты наставничества", en: "Mentorship roadmaps")[language]
    var calendar = ICSCalendar(name: name, product: "-//mentorctl//mentorctl//RU")
    for roadmap in roadmaps {
      for measure in roadmap.measures {
        calendar.entries += tasks(of: measure, in: roadmap, language).map(ICSEntry.task)
      }
    }
    return calendar
  }

  private func tasks(
    of measure: Measure, in roadmap: Roadmap, _ language: Language
  ) -> [ICSTask] {
    let marks = ChartMark.marks(of: measure, on: today)
    guard !marks.isEmpty else {
      return [ICSTask(head(of: measure, nil, in: roadmap, language), status: status(of: measure))]
    }
    var doneCount = 0
    return marks.enumerated().map { index, mark in
      var task = ICSTask(
        head(of: measure, marks.count > 1 ? index + 1 : nil, in: roadmap, language),
        start: mark.window.from.map(ICSDate.init), due: mark.window.to.map(ICSDate.init))
      switch mark.state {
      case .done:
        task.status = .completed(on: ICSDate(completionDay(of: measure, doneCount)))
        doneCount += 1
      case .skipped: task.status = .cancelled
      case .late, .open, .ahead, .continuing: task.status = .needsAction
      }
      return task
    }
  }

  private func status(of measure: Measure) -> ICSTask.Status {
    switch measure.progress.state {
    case .planned: .needsAction
    case .done: .completed(on: ICSDate(completionDay(of: measure, 0)))
    case .skipped: .cancelled
    }
  }

  /// The day on which the window with the place `index` among those met was met.
  private func completionDay(of measure: Measure, _ index: Int) -> CalendarDate {
    let days = measure.progress.completions.map(\.date)
    return days.isEmpty ? today : days[min(index, days.count - 1)]
  }

  private func head(
    of measure: Measure, _ window: Int?, in roadmap: Roadmap, _ language: Language
  ) -> ICSHead {
    // Servers make names of files out of identifiers, so there is no slash in them.
    let place = "\(roadmap.id).\(measure.id.ordinal)" + (window.map { ".\($0)" } ?? "")
    return ICSHead(
      uid: "\(place)@\(installation).mentorctl", stamp: ICSDate(today),
      sequence: max(0, (changes[roadmap.id] ?? 1) - 1), summary: measure.title,
      details: details(of: measure, in: roadmap, language),
      categories: measure.stage.map { [$0.name[language]] } ?? [], isPrivate: true,
      alarm: alarmDays.map { .morning(daysBefore: $0) })
  }

  private func details(
    of measure: Measure, in roadmap: Roadmap, _ language: Language
  ) -> String {
    var lines: [String] = []
    func add(_ title: Phrase, _ text: String?) {
      if let text, !text.isEmpty { lines.append("\(title[language]): \(text)") }
    }
    add(Phrase(ru: "Срок", en: "Deadline"), measure.deadline.text)
    add(Phrase(ru: "Содержание", en: "Content"), measure.content)
    add(Phrase(ru: "Результат", en: "Result"), measure.result)
    if showsParties {
      add(
        Phrase(ru: "Ответственные", en: "Responsible"), measure.responsible.joined(separator: "; "))
    }
    add(
      Phrase(ru: "Раздел", en: "Section"),
      measure.section.map { roadmap.sections[$0].title })
    add(Phrase(ru: "Дорожная карта", en: "Roadmap"), "\(roadmap.title) (\(measure.id))")
    return lines.joined(separator: "\n")
  }
}

extension ICSDate {
  /// The day as calendar files hold it.
  init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
