import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair stability`.
struct PairStabilityCheck: Command {
  static let about = About(
    "stability",
    Phrase(
      ru: "Показать тех, кто оба предпочли бы друг друга.",
      en: "Show who would both rather have each other."),
    discussion: Phrase(
      ru: "Проверяет пары, как они есть (предложенные, утверждённые, работающие), или пары "
        + "предложения: нет ли наставника и наставляемого, которые оба выиграли бы, оставив то, что у "
        + "них есть. Порядок предпочтений тот же, что у pair match --objective stable. Закреплённые "
        + "пары и те, которых правила сегодня не допускают, с другими не сравниваются.",
      en: "Looks at the pairs as they are (proposed, approved, active), or at those of a proposal: "
        + "whether there are a mentor and a mentee who would both be better off leaving what they "
        + "have. The order of preference is that of pair match --objective stable. Locked pairs, and "
        + "those that the rules would refuse today, are not weighed against others."),
    examples: [
      Example(
        "mentorctl pair stability",
        Phrase(ru: "Пары, как они есть.", en: "The pairs as they are.")),
      Example(
        "mentorctl pair stability PROP-1 --exit-code -q",
        Phrase(
          ru: "Для программы: статус 1, если предложение PROP-1 неустойчиво.",
          en: "For a program: status 1 if the proposal PROP-1 is not stable.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "С --exit-code: такие двое есть.", en: "With --exit-code: there are such two."))
    ])

  @Argument(
    "proposal", value: ValueName(ru: "предложение", en: "proposal"),
    completion: .dynamic("proposals"),
    Phrase(
      ru: "Предложение; без него — пары, как они есть.",
      en: "The proposal; the pairs as they are without it."))
  var proposal: RecordReference?

  @Option(
    "limit", value: ValueName(ru: "число", en: "number"),
    Phrase(
      ru: "Сколько назвать; число всех сказано всегда.",
      en: "How many to name; the number of all is always told."))
  var limit: Int = 20

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func validate() throws(UsageError) {
    guard limit >= 0 else {
      throw UsageError(
        Phrase(ru: "--limit не может быть меньше нуля", en: "--limit cannot be below zero"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let ((proposal, pool, criteria), notes) = try context.read {
      snapshot throws(WorkspaceError) -> (Proposal?, Pool, CriteriaSet) in
      let criteria = try snapshot.load(.criteria)
      guard let reference = self.proposal else {
        return (nil, try snapshot.pool(year: context.options.year, on: context.today), criteria)
      }
      let proposal = try reference.record(in: try snapshot.load(.proposals))
      let pool = try snapshot.pool(
        year: proposal.year, on: proposal.date, before: proposal.id)
      return (proposal, pool, criteria)
    }
    let stability = try context.watching { observer in
      if let proposal {
        return try PairStability(
          of: proposal, in: pool, criteria: criteria, limit: limit, watchedBy: observer)
      }
      return try PairStability(
        ofPairsIn: pool, criteria: criteria, limit: limit, watchedBy: observer)
    }
    return Answer(
      report: StabilityReport(stability: stability, context: context, pool: pool).report,
      notes: notes, status: exitCode && stability.count > 0 ? .no : .done)
  }
}
