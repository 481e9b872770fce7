import MentorCore
import Wording

/// What to say about open measures that have no days, and so never come up by themselves.
struct UndatedReminder {
  let notes: [Phrase]

  /// Looks at the measures of `scheduled`.
  init(_ scheduled: ScheduledRoadmaps) {
    let measures = scheduled.roadmaps.flatMap { scheduled.basis.schedule(of: $0).undated }
      .filter { $0.progress.state.isOpen && $0.deadline.recurrence?.isWithoutEnd != true }
    let list = measures.countAndFirst
    notes =
      measures.isEmpty
      ? []
      : [
        Phrase(
          ru: "без даты: \(list); почему и что делать: mentorctl roadmap show КОД",
          en: "without a date: \(list); why, and what to do: mentorctl roadmap show ID")
      ]
  }
}

/// What to say about measures that were carried out without their papers.
struct PaperReminder {
  let notes: [Phrase]

  /// Looks at the measures of `roadmaps`.
  init(_ roadmaps: [Roadmap]) {
    let measures = roadmaps.flatMap(\.measures).filter(\.lacksPaper)
    let list = measures.countAndFirst
    notes =
      measures.isEmpty
      ? []
      : [
        Phrase(
          ru: "выполнено без документа: \(list); подробнее: mentorctl check --code measure.paper",
          en: "done without a paper: \(list); more by mentorctl check --code measure.paper")
      ]
  }
}

/// What to say about data that must be destroyed, because a consent was withdrawn.
struct DestructionReminder {
  let notes: [Phrase]

  /// Looks at the open ones of `duties` whose last day is `day` or before it, the first to end first.
  init(_ duties: some Sequence<Retention>, by day: CalendarDate) {
    let due = duties.filter { $0.done == nil && $0.destroyBy <= day }
      .sorted { ($0.destroyBy, $0.id) < ($1.destroyBy, $1.id) }
    guard let first = due.first else {
      notes = []
      return
    }
    let ids = due.prefix(5).map { "\($0.id)" } + (due.count > 5 ? ["…"] : [])
    let list = "\(due.count) (\(ids.joined(separator: ", ")))"
    notes = [
      Phrase(
        ru: "уничтожить данные отозвавших согласие: \(list), первый срок "
          + "\(first.destroyBy.numeric): mentorctl retention list",
        en: "data to destroy, because a consent was withdrawn: \(list), the first by "
          + "\(first.destroyBy): mentorctl retention list")
    ]
  }
}

extension [Measure] {
  /// How many there are, and the identifiers of the first five: «7 (R-1/2, R-1/3, …)».
  fileprivate var countAndFirst: String {
    let ids = prefix(5).map { "\($0.id)" } + (count > 5 ? ["…"] : [])
    return "\(count) (\(ids.joined(separator: ", ")))"
  }
}

extension Recurrence {
  /// Whether the work goes on without a due moment.
  var isWithoutEnd: Bool { self == .continuous || self == .asNeeded }
}
