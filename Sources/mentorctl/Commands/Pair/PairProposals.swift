import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair proposals`.
struct PairProposals: Command {
  static let about = About(
    "proposals", Phrase(ru: "Показать предложения пар.", en: "List the proposals, or show one."),
    examples: [
      Example(
        "mentorctl pair proposals PROP-1",
        Phrase(ru: "Пары предложения PROP-1.", en: "The pairs of the proposal PROP-1."))
    ])

  @Argument(
    "proposal", value: ValueName(ru: "предложение", en: "proposal"),
    completion: .dynamic("proposals"),
    Phrase(ru: "Предложение; без него — все.", en: "The proposal; all of them without it."))
  var proposal: RecordReference?

  func run(in context: AppContext) throws -> Answer {
    let ((found, one, pool), notes) = try context.read { snapshot throws(WorkspaceError) in
      let proposals = try snapshot.load(.proposals)
      let one = try proposal?.record(in: proposals)
      let pool = try snapshot.pool(year: one?.year ?? context.options.year, on: context.today)
      return (proposals.elements, one, pool)
    }
    if let one {
      let report = ProposalReport(proposal: one, context: context, pool: pool, isKept: true)
      return Answer(report: report.report, notes: notes)
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Предложения пар", en: "Proposals of pairs"),
        table: { Self.table(found, pool) }, json: { ["proposals": JSON(found)] }),
      notes: notes)
  }

  private static func table(_ proposals: [Proposal], _ pool: Pool) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Предложение", en: "Proposal")),
        ReportTable.Column(key: "date", title: Phrase(ru: "Дата", en: "Date"), content: .date),
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(key: "objective", title: Phrase(ru: "Цель", en: "Objective")),
        ReportTable.Column(
          key: "matched", title: Phrase(ru: "Пар", en: "Pairs"), alignment: .right),
        ReportTable.Column(
          key: "unmatched", title: Phrase(ru: "Без пары", en: "Left over"), alignment: .right),
        ReportTable.Column(
          key: "score", title: Phrase(ru: "Баллы", en: "Score"), alignment: .right),
      ],
      rows: proposals.map { proposal in
        [
          Phrase(verbatim: "\(proposal.id)"), Phrase(verbatim: proposal.date.iso),
          proposal.form.map(pool.name) ?? Phrase(ru: "все", en: "all"),
          proposal.objective.shortName, .number(proposal.totals.matched),
          .number(proposal.unmatched.count), .number(proposal.totals.score),
        ]
      },
      empty: Phrase(
        ru: "Предложений нет. Составить: mentorctl pair match",
        en: "There are no proposals. To make one: mentorctl pair match"))
  }
}
