import MentorCore
import Wording

/// What to say about recommendations and decisions of monitoring whose last day is over.
struct FollowUpReminder {
  let notes: [Phrase]

  /// Looks at the follow-ups of `rounds` as they stand on `today`.
  init(_ rounds: some Sequence<MonitoringRound>, on today: CalendarDate) {
    let names = rounds.flatMap { round in
      round.overdue(on: today).map { "\(FollowUpID(round: round.id, number: $0.number))" }
    }
    guard !names.isEmpty else {
      notes = []
      return
    }
    let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    notes = [
      Phrase(
        ru:
          "не выполнено по итогам мониторинга: \(names.count) (\(list)): mentorctl monitoring done",
        en: "of monitoring not done: \(names.count) (\(list)): mentorctl monitoring done")
    ]
  }
}
