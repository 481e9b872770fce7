import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentee support list`.
struct SupportList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать записи о поддержке.", en: "List the records of support."),
    examples: [
      Example("mentorctl mentee support list", Phrase(ru: "Все записи.", en: "All records.")),
      Example(
        "mentorctl mentee support list --mentee E-9", Phrase(ru: "Для E-9.", en: "For E-9.")),
    ])

  @Option(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"), completion: .dynamic("mentees"),
    Phrase(ru: "Только этот наставляемый.", en: "Only this mentee."))
  var mentee: RecordReference?

  func run(in context: AppContext) throws -> Answer {
    let ((pool, records), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let only = try mentee?.mentee(in: pool.mentees, people: pool.people, context).id
      let records = try snapshot.load(.support)
      return (pool, records.filter { only == nil || $0.mentee == only })
    }
    return Answer(
      report: SupportReport(context: context, pool: pool).list(records), notes: notes)
  }
}

/// Records of support as people and programs see them.
struct SupportReport {
  let context: AppContext
  let pool: Pool

  /// A list.
  func list(_ records: [MenteeSupport]) -> Report {
    Report(
      title: Phrase(ru: "Поддержка тех, кто ждёт", en: "Support of those who wait"),
      table: { table(records) }, json: { ["support": .array(records.map(json))] })
  }

  /// One record.
  func card(_ support: MenteeSupport) -> Report {
    Report(
      title: Phrase(ru: "Поддержка", en: "Support"), table: { table([support]) },
      json: { ["support": json(support)] })
  }

  private func table(_ records: [MenteeSupport]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Поддержка", en: "Support")),
        ReportTable.Column(key: "what", title: Phrase(ru: "Что делается", en: "What is done")),
        ReportTable.Column(key: "office", title: Phrase(ru: "Кто", en: "By")),
        ReportTable.Column(key: "started", title: Phrase(ru: "С", en: "From"), content: .date),
        ReportTable.Column(key: "closed", title: Phrase(ru: "По", en: "Until"), content: .date),
        ReportTable.Column(key: "outcome", title: Phrase(ru: "Итог", en: "Outcome")),
      ],
      rows: records.map { support in
        [
          Phrase(verbatim: "\(support.id)"),
          Phrase(verbatim: context.label(support.mentee, in: pool)), support.kind.name,
          Phrase(verbatim: (support.what ?? "").visible),
          Phrase(verbatim: support.office.visible), .date(support.started),
          .date(support.closed), Phrase(verbatim: (support.outcome ?? "").visible),
        ]
      },
      empty: Phrase(ru: "Записей о поддержке нет.", en: "There are no records of support."))
  }

  /// The record, without its digest key.
  func json(_ support: MenteeSupport) -> JSON {
    .object(support.jsonMembers.filter { $0.key != "key" })
  }
}
