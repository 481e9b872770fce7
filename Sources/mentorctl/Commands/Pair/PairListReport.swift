import JSONStore
import MentorCore
import Wording

/// Pairs as people and programs see them.
struct PairListReport {
  let pairs: [Pair]
  let context: AppContext
  let pool: Pool

  /// The pairs, with a line below them where there is one.
  func report(ending: Phrase? = nil) -> Report {
    Report(
      title: Phrase(ru: "Пары \(pool.year)", en: "Pairs \(pool.year)"),
      table: { table }, json: { ["pairs": .array(pairs.map(json))] },
      text: { settings in
        TextTable(table, settings).text + (ending.map { "\n" + settings($0) + "\n" } ?? "")
      })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentees", title: Phrase(ru: "Наставляемые", en: "Mentees")),
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(
          key: "score", title: Phrase(ru: "Балл", en: "Score"), alignment: .right),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(key: "order", title: Phrase(ru: "Приказ", en: "Order")),
      ],
      rows: pairs.map { pair in
        [
          Phrase(verbatim: "\(pair.id)"),
          Phrase(verbatim: context.label(pair.mentor, in: pool)),
          Phrase(
            verbatim: pair.mentees.map { context.label($0, in: pool) }.joined(separator: ", ")),
          pool.name(of: pair.form), pair.score.map(Phrase.number) ?? Phrase(verbatim: ""),
          pair.state.name, Phrase(verbatim: pair.order?.text.visible ?? ""),
        ]
      },
      empty: Phrase(ru: "Пар нет.", en: "There are no pairs."))
  }

  /// The record of `pair`, without its digest key.
  func json(_ pair: Pair) -> JSON {
    .object(pair.jsonMembers.filter { $0.key != "key" })
  }
}
