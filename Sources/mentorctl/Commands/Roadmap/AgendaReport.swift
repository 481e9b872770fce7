import JSONStore
import MentorCore
import Wording

/// What is due or overdue, for people and programs.
struct AgendaReport {
  let items: [MeasureInstance]
  let today: CalendarDate

  /// The items; `empty` stands in place of none.
  func report(empty: Phrase) -> Report {
    Report(table: { table(empty: empty) }, json: { json })
  }

  /// The items for programs.
  var json: JSON { ["measures": .array(items.map { $0.json(on: today) })] }

  /// The items as a table; `empty` stands in place of none.
  func table(empty: Phrase) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "until", title: Phrase(ru: "До", en: "Until"), content: .date),
        ReportTable.Column(
          key: "days", title: Phrase(ru: "Дней", en: "Days"), alignment: .right),
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(
          key: "responsible", title: Phrase(ru: "Ответственные", en: "Responsible")),
      ],
      rows: items.map { item in
        [
          item.effectiveLastDay.map { Phrase(ru: $0.numeric, en: $0.iso) } ?? Phrase(verbatim: ""),
          item.effectiveLastDay.map { .number(today.days(to: $0)) } ?? Phrase(verbatim: ""),
          Phrase(verbatim: "\(item.measure.id)"), Phrase(verbatim: item.measure.title),
          Phrase(verbatim: item.measure.responsible.joined(separator: "; ")),
        ]
      }, empty: empty)
  }
}
