import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// How far an agenda looks ahead.
struct HorizonOption: ArgumentSet {
  @Option(
    "days", Phrase(ru: "На сколько дней вперёд смотреть.", en: "How many days to look ahead."))
  var days: Int = 14

  func validate() throws(UsageError) {
    guard (0...3660).contains(days) else {
      throw UsageError(
        Phrase(ru: "--days принимает от 0 до 3660", en: "--days takes from 0 to 3660"))
    }
  }
}

/// Roadmaps with what their schedules rest on, and what is worth knowing about the files.
struct ScheduledRoadmaps {
  let roadmaps: [Roadmap]
  let basis: ScheduleBasis
  let notes: [Phrase]

  /// What is overdue or due on `today`.
  func entries(on today: CalendarDate, daysAhead: Int = 14) -> [AgendaEntry] {
    RoadmapAgenda(today: today, daysAhead: daysAhead, basis: basis).entries(in: roadmaps)
  }

  /// What to say beside `entries`: about the files, days off, years whose transfers are not known.
  func notes(
    on entries: [AgendaEntry], today: CalendarDate, daysAhead: Int = 0
  ) -> [Phrase] {
    let years = today.year...today.adding(days: daysAhead).year
    return notes + remarks(on: entries) + basis.calendar.remarks(on: years)
  }

  /// By which rule last days on days off stay or move, where there are any.
  private func remarks(on entries: [AgendaEntry]) -> [Phrase] {
    guard entries.contains(where: { $0.instance.dayOff != nil }) else { return [] }
    let rule = basis.settings.deadlinesOnDaysOff
    return [
      Phrase(ru: "последний день — выходной: ", en: "a last day that is a day off: ") + rule.name
        + (rule == .stay
          ? Phrase(
            ru: " (значение по умолчанию, settings.deadlinesOnDaysOff)",
            en: " (the default, settings.deadlinesOnDaysOff)")
          : Phrase(
            ru: " (settings.deadlinesOnDaysOff)", en: " (settings.deadlinesOnDaysOff)"))
    ]
  }
}

extension AppContext {
  /// The roadmaps that `selection` names, laid out in days.
  func scheduledRoadmaps(_ selection: RoadmapSelection? = nil) throws -> ScheduledRoadmaps {
    let ((roadmaps, basis), notes) = try read { snapshot throws(WorkspaceError) in
      let roadmaps =
        if let selection { try selection.roadmaps(from: &snapshot) } else {
          try snapshot.load(.roadmaps).elements
        }
      return (roadmaps, try snapshot.scheduleBasis(of: roadmaps, on: today))
    }
    return ScheduledRoadmaps(roadmaps: roadmaps, basis: basis, notes: notes)
  }
}
