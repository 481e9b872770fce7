import JSONStore
import MentorCore
import Wording

/// Events as people and programs see them.
struct EventReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// A list of events, by day.
  func list(_ events: [Event]) -> Report {
    let sorted = events.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    return Report(
      title: Phrase(ru: "Мероприятия", en: "Events"), table: { table(sorted) },
      json: { ["events": .array(sorted.map(json))] })
  }

  /// One event in full.
  func card(_ event: Event) -> Report {
    Report(text: { text(event, $0) }, json: { ["event": json(event)] })
  }

  private func json(_ event: Event) -> JSON { context.fields(of: event) }

  private func table(_ events: [Event]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "from", title: Phrase(ru: "День", en: "Day"), content: .date),
        ReportTable.Column(key: "title", title: Phrase(ru: "Название", en: "Title")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Вид", en: "Kind")),
        ReportTable.Column(key: "level", title: Phrase(ru: "Уровень", en: "Level")),
        ReportTable.Column(
          key: "participants", title: Phrase(ru: "Участников", en: "People"), alignment: .right),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
      ],
      rows: events.map { event in
        [
          Phrase(verbatim: "\(event.id)"), Phrase(verbatim: event.from.numeric),
          Phrase(verbatim: event.title), event.kind.name, event.level.name,
          .number(event.participants.count), event.state.name,
        ]
      },
      empty: Phrase(
        ru: "Мероприятий нет. Запланируйте: mentorctl event add НАЗВАНИЕ --on ДАТА.",
        en: "There are no events. Plan one: mentorctl event add TITLE --on DATE."))
  }

  private func text(_ event: Event, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Мероприятие ", en: "Event ") + Phrase(verbatim: "\(event.id) \(event.title)"))
    card.add(Phrase(ru: "Вид", en: "Kind"), event.kind.name)
    card.add(Phrase(ru: "Состояние", en: "State"), event.state.name)
    card.add(
      Phrase(ru: "Дни", en: "Days"),
      ([event.from] + [event.until].compactMap(\.self)).map(\.numeric).joined(separator: " – "))
    card.add(Phrase(ru: "Учебный год", en: "School year"), event.year.jsonText)
    card.add(Phrase(ru: "Уровень", en: "Level"), event.level.name)
    card.add(Phrase(ru: "Место", en: "Place"), event.place)
    for part in event.participants {
      let name = people[part.person].map { context.label($0) } ?? "\(part.person)"
      card.add(
        part.role.name, name + (part.result.map { ": \($0)" } ?? ""))
    }
    for decision in event.decisions { card.add(Phrase(ru: "Решено", en: "Decided"), decision) }
    card.add(Phrase(ru: "Документ", en: "Paper"), event.document)
    card.add(Phrase(ru: "Страница", en: "Page"), event.link)
    return card.text(settings)
  }
}
