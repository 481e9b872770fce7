import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl feedback list`.
struct FeedbackList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать обратную связь.", en: "List the feedback."),
    examples: [
      Example(
        "mentorctl feedback list --pair PAIR-3",
        Phrase(ru: "Обратная связь одной пары.", en: "The feedback of one pair."))
    ])

  @OptionGroup var narrowing: PairFilter

  func run(in context: AppContext) throws -> Answer {
    let ((pool, meetings, sheets), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let pairs = try narrowing.pairs(in: pool, context)
      let meetings = try snapshot.load(.meetings)
      let sheets = try snapshot.load(.feedback).filter { sheet in
        meetings[sheet.meeting].map { !pairs.isDisjoint(with: $0.pairs) } ?? false
      }
      return (pool, meetings, sheets)
    }
    let report = FeedbackReport(context: context, pool: pool, meetings: meetings)
    return Answer(report: report.list(sheets), notes: notes)
  }
}

/// Sheets of feedback as people and programs see them.
struct FeedbackReport {
  let context: AppContext
  let pool: Pool
  let meetings: RecordSet<Meeting>

  /// A list.
  func list(_ sheets: [Feedback]) -> Report {
    Report(
      title: Phrase(ru: "Обратная связь", en: "Feedback"), table: { table(sheets) },
      json: { ["feedback": .array(sheets.map(json))] })
  }

  /// One sheet.
  func card(_ sheet: Feedback) -> Report {
    Report(
      title: Phrase(ru: "Обратная связь", en: "Feedback"), table: { table([sheet]) },
      json: { ["feedback": json(sheet)] })
  }

  private func table(_ sheets: [Feedback]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "meeting", title: Phrase(ru: "Встреча", en: "Meeting")),
        ReportTable.Column(
          key: "held", title: Phrase(ru: "Проведена", en: "Held"), content: .date),
        ReportTable.Column(key: "author", title: Phrase(ru: "Кто", en: "By")),
        ReportTable.Column(
          key: "reached", title: Phrase(ru: "Цель", en: "Goal"), alignment: .right),
        ReportTable.Column(
          key: "comfort", title: Phrase(ru: "Комфорт", en: "Comfort"), alignment: .right),
        ReportTable.Column(key: "worked", title: Phrase(ru: "Получилось", en: "Worked")),
        ReportTable.Column(key: "failed", title: Phrase(ru: "Не получилось", en: "Did not work")),
        ReportTable.Column(key: "nextStep", title: Phrase(ru: "Следующий шаг", en: "Next step")),
      ],
      rows: sheets.map { sheet in
        [
          Phrase(verbatim: "\(sheet.id)"), Phrase(verbatim: "\(sheet.meeting)"),
          .date(meetings[sheet.meeting]?.date),
          Phrase(verbatim: context.label(sheet.author, in: pool)), .number(sheet.reached),
          .number(sheet.comfort), Phrase(verbatim: (sheet.worked ?? "").visible),
          Phrase(verbatim: (sheet.failed ?? "").visible),
          Phrase(verbatim: (sheet.nextStep ?? "").visible),
        ]
      },
      empty: Phrase(ru: "Обратной связи нет.", en: "There is no feedback."))
  }

  /// The record with the side of its author, without its digest key.
  private func json(_ sheet: Feedback) -> JSON {
    .object(
      sheet.jsonMembers.filter { $0.key != "key" }
        + [JSON.Member("side", .string(sheet.author.side.rawValue))])
  }
}
