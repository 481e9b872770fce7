import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair rematch`.
struct PairRematch: Command {
  static let about = About(
    "rematch",
    Phrase(
      ru: "Подобрать заново, меняя как можно меньше.", en: "Match again, and change little."),
    discussion: Phrase(
      ru: "Пары, на которые кто-либо согласился, остаются, как и все дальнейшие. Предложенные и "
        + "черновики могут измениться: сначала как можно больше пар, затем как можно меньше изменений, затем наибольшая сумма баллов; ответ "
        + "доказан. Группы (несколько наставляемых в одной паре) не трогаются. Пары меняются только "
        + "после pair accept.",
      en:
        "Pairs to which anybody has agreed stay, and all that come after. Proposed ones and drafts "
        + "may change: first as many pairs as possible, then as few changes as possible, then the highest total score; the answer is "
        + "proved. Groups (several mentees in one pair) are left alone. Pairs change only by pair "
        + "accept."),
    examples: [
      Example(
        "mentorctl pair rematch --dry-run",
        Phrase(ru: "Посмотреть, что изменилось бы.", en: "See what would change.")),
      Example(
        "mentorctl pair rematch",
        Phrase(ru: "Сохранить предложение с заменами.", en: "Keep a proposal with the changes.")),
    ])

  @OptionGroup var narrowing: FormOption
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let ((pool, criteria), notes) = try context.read { snapshot throws(WorkspaceError) in
      (
        try snapshot.pool(year: context.options.year, on: context.today),
        try snapshot.load(.criteria)
      )
    }
    let form = try narrowing.code(in: pool)
    let draft = try context.watching { observer in
      let rematch = try Rematch(
        pool: pool, criteria: criteria, form: form, watchedBy: observer)
      return try rematch.proposal(
        id: ProposalID(number: 1), form: form, watchedBy: observer)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let proposal = draft.numbered(try editing.nextID(on: .proposals))
      try editing.save(proposal, on: .proposals)
      return proposal
    }
    let report = ProposalReport(
      proposal: outcome.value, context: context, pool: pool, isKept: !context.options.dryRun)
    return Answer(report: report.report, notes: notes + outcome.notes.map(\.message))
  }
}
