public import Interchange
public import Wording

/// The measures of roadmaps as tasks of a calendar.
///
/// Every window of a measure is a task; one whose deadline names no days is a task without a day. Where
/// a program knows no tasks, they can be events of the last day. All are private, and hold nobody but the
/// responsible parties, and these only if they may be shown.
public struct RoadmapCalendar: Sendable {
  /// What a window becomes in the calendar.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A task with its first and last day and its state.
    case tasks
    /// An event on the last day, for programs that show no tasks.
    case events
  }

  /// What windows become.
  public var kind = Kind.tasks

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

  /// What the schedules rest on.
  public var basis = ScheduleBasis.standard

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
      let schedule = basis.schedule(of: roadmap)
      for measure in roadmap.measures {
        switch kind {
        case .tasks:
          calendar.entries += tasks(of: measure, in: schedule, language).map(ICSEntry.task)
        case .events:
          calendar.entries += events(of: measure, in: schedule, language).map(ICSEntry.event)
        }
      }
    }
    return calendar
  }

  private func tasks(
    of measure: Measure, in schedule: RoadmapSchedule, _ language: Language
  ) -> [ICSTask] {
    let roadmap = schedule.roadmap
    let marks = schedule.marks(of: measure, on: today)
    guard !marks.isEmpty else {
      return [ICSTask(head(of: measure, nil, in: roadmap, language), status: status(of: measure))]
    }
    return marks.map { mark in
      // A measure of one window keeps its task when the deadline is changed.
      let window = marks.count > 1 ? mark.id : nil
      let start = mark.window.from.map(ICSDate.init)
      var task = ICSTask(
        head(of: measure, window, in: roadmap, language), start: start,
        due: mark.lastDay.map(ICSDate.init))
      switch mark.state {
      case .done:
        task.status = .completed(
          on: ICSDate(mark.completedOn ?? measure.progress.completions.last?.date ?? today))
      case .skipped: task.status = .cancelled
      case .overdue, .due, .upcoming, .continuing:
        let isBegun = measure.progress.state == .inProgress && mark.state != .upcoming
        task.status = isBegun ? .inProcess : .needsAction
      }
      return task
    }
  }

  private func events(
    of measure: Measure, in schedule: RoadmapSchedule, _ language: Language
  ) -> [ICSEvent] {
    let marks = schedule.marks(of: measure, on: today)
    return marks.compactMap { mark in
      guard let day = mark.lastDay.map(ICSDate.init) else { return nil }
      let window = marks.count > 1 ? mark.id : nil
      var head = head(of: measure, window, in: schedule.roadmap, language)
      // An event has no state of its own, so its summary tells it.
      if mark.state == .done || mark.state == .skipped {
        let state = mark.state.name[language]
        head.summary = "\(state.prefix(1).uppercased() + state.dropFirst()): \(head.summary)"
        head.alarm = nil
      }
      head.uid = "event-" + head.uid
      return ICSEvent(
        head, time: .days(from: day, to: day),
        status: mark.state == .skipped ? .cancelled : .confirmed)
    }
  }

  private func status(of measure: Measure) -> ICSTask.Status {
    switch measure.progress.state {
    case .planned: .needsAction
    case .inProgress: .inProcess
    case .done: .completed(on: ICSDate(measure.progress.completions.last?.date ?? today))
    case .skipped: .cancelled
    }
  }

  private func head(
    of measure: Measure, _ window: WindowID?, in roadmap: Roadmap, _ language: Language
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
