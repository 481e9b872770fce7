import JSONStore
import MentorCore
import Wording

/// Meetings as people and programs see them.
struct MeetingReport {
  let context: AppContext
  let pool: Pool

  /// A list.
  func list(_ meetings: [Meeting]) -> Report {
    Report(
      title: Phrase(ru: "Встречи", en: "Meetings"), table: { table(meetings) },
      json: { ["meetings": .array(meetings.map(json))] })
  }

  /// One meeting.
  func card(_ meeting: Meeting) -> Report {
    Report(text: { text(meeting, $0) }, json: { ["meeting": json(meeting)] })
  }

  /// The record, without its digest key.
  func json(_ meeting: Meeting) -> JSON {
    .object(meeting.jsonMembers.filter { $0.key != "key" })
  }

  private func table(_ meetings: [Meeting]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "date", title: Phrase(ru: "Дата", en: "Date"), content: .date),
        ReportTable.Column(key: "time", title: Phrase(ru: "Время", en: "Time")),
        ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Вид", en: "Kind")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(key: "subject", title: Phrase(ru: "Тема", en: "Subject")),
      ],
      rows: meetings.map { meeting in
        let mentors = meeting.participants(of: pool.pairs).filter { $0.side == .mentor }
        return [
          Phrase(verbatim: "\(meeting.id)"), .date(meeting.date),
          Phrase(verbatim: meeting.start?.jsonText ?? ""),
          Phrase(verbatim: meeting.pairs.map { "\($0)" }.joined(separator: ", ")),
          Phrase(verbatim: mentors.map { context.label($0, in: pool) }.joined(separator: ", ")),
          meeting.kind.name, meeting.state.name,
          Phrase(verbatim: (meeting.subject ?? "").visible),
        ]
      },
      empty: Phrase(ru: "Встреч нет.", en: "There are no meetings."))
  }

  private func text(_ meeting: Meeting, _ settings: TextSettings) -> String {
    var card = RecordCard(Phrase(ru: "Встреча \(meeting.id)", en: "Meeting \(meeting.id)"))
    card.add(Phrase(ru: "Вид", en: "Kind"), meeting.kind.name)
    card.add(Phrase(ru: "Состояние", en: "State"), meeting.state.name)
    card.add(Phrase(ru: "Причина отмены", en: "Why cancelled"), meeting.cancelled)
    card.add(
      Phrase(ru: "Пара", en: "Pair"), meeting.pairs.map { "\($0)" }.joined(separator: ", "))
    card.add(Phrase(ru: "Когда", en: "When"), when(meeting))
    card.add(Phrase(ru: "Где", en: "Where"), place(meeting))
    card.add(Phrase(ru: "Тема", en: "Subject"), meeting.subject)
    for participant in meeting.participants(of: pool.pairs) where meeting.state != .held {
      card.add(participant.side.name.capitalized, context.label(participant, in: pool))
    }
    for entry in meeting.attendance {
      card.add(
        entry.participant.side.name.capitalized,
        Phrase(verbatim: context.label(entry.participant, in: pool)) + presence(entry))
    }
    card.add(Phrase(ru: "Результат", en: "Result"), meeting.result)
    card.add(Phrase(ru: "Следующий шаг", en: "Next step"), meeting.nextStep)
    for move in meeting.moves {
      card.add(
        Phrase(ru: "Перенесена с", en: "Moved from"),
        .date(move.date)
          + Phrase(
            verbatim: (move.start.map { " \($0.jsonText)" } ?? "")
              + (move.reason.map { " — \($0)" } ?? "")))
    }
    return card.text(settings)
  }

  private func when(_ meeting: Meeting) -> Phrase {
    .date(meeting.date)
      + Phrase(verbatim: meeting.start.map { ", \($0.jsonText)" } ?? "")
      + (meeting.duration.map {
        Phrase(ru: ", \($0) мин", en: ", \($0) min")
      } ?? Phrase(verbatim: ""))
  }

  private func place(_ meeting: Meeting) -> Phrase? {
    let remote = meeting.isRemote ? Phrase(ru: "дистанционно", en: "remote") : nil
    let parts = [remote, meeting.place.map { Phrase(verbatim: $0) }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func presence(_ entry: Attendance) -> Phrase {
    guard !entry.isPresent else { return Phrase(verbatim: "") }
    let reason = entry.absence.map { Phrase(verbatim: ": ") + $0.name } ?? Phrase(verbatim: "")
    return Phrase(ru: " — отсутствие", en: " — absent") + reason
  }
}

extension Phrase {
  /// The phrase with a capital at its beginning.
  var capitalized: Phrase {
    Phrase(
      ru: ru.prefix(1).uppercased() + ru.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst()
    )
  }
}
