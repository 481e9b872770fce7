import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair verify`.
struct PairVerify: Command {
  static let about = About(
    "verify", Phrase(ru: "Проверить доказательство предложения.", en: "Verify a proposal's proof."),
    discussion: Phrase(
      ru: "Проверка не пользуется кодом подбора: она один раз проходит по всем возможным парам и "
        + "сверяет цены. Если данные с тех пор изменились, доказательство говорит о других числах.",
      en: "The check uses no code of the solver: it walks once through all possible pairs and "
        + "compares prices. If the data changed since, the proof speaks of other numbers."),
    examples: [
      Example(
        "mentorctl pair verify PROP-1",
        Phrase(ru: "Проверить предложение PROP-1.", en: "Verify the proposal PROP-1."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Доказательство не подтвердилось, или данные изменились.",
          en: "The proof does not hold, or the data changed."))
    ])

  @Argument(
    "proposal", value: ValueName(ru: "предложение", en: "proposal"),
    completion: .dynamic("proposals"), Phrase(ru: "Предложение.", en: "The proposal."))
  var proposal: RecordReference

  func run(in context: AppContext) throws -> Answer {
    let ((proposal, graph), notes) = try context.read {
      snapshot throws(WorkspaceError) -> (Proposal, CandidateGraph) in
      let proposal = try self.proposal.record(in: try snapshot.load(.proposals))
      let pool = try snapshot.pool(
        year: proposal.year, on: proposal.date, before: proposal.id)
      let graph = CandidateGraph(
        pool: pool, criteria: try snapshot.load(.criteria), form: proposal.form)
      return (proposal, graph)
    }
    let verdict = try Matching(graph).verdict(on: proposal)
    return Answer(
      report: Report(
        text: { settings in settings(Self.sentence(verdict, proposal)) + "\n" },
        json: {
          [
            "proposal": .string("\(proposal.id)"), "valid": .bool(verdict == .proved),
            "dataChanged": .bool(verdict == .dataChanged),
            "problem": Self.problem(verdict).map { .string($0.en) } ?? .null,
          ]
        }),
      notes: notes, status: verdict == .proved ? .done : .no)
  }

  private static func problem(_ verdict: ProposalVerdict) -> Phrase? {
    if case .refuted(let problem) = verdict { problem } else { nil }
  }

  private static func sentence(_ verdict: ProposalVerdict, _ proposal: Proposal) -> Phrase {
    switch verdict {
    case .proved:
      Phrase(
        ru: "\(proposal.id): доказательство верно. Больше \(proposal.totals.matched) пар "
          + "составить нельзя, и сумма \(proposal.totals.score) при этом наибольшая.",
        en: "\(proposal.id): the proof holds. No more than \(proposal.totals.matched) pairs are "
          + "possible, and the total \(proposal.totals.score) is the highest with as many.")
    case .dataChanged:
      Phrase(
        ru: "\(proposal.id): данные изменились после подбора, сверить доказательство не с чем. "
          + "Подберите заново: mentorctl pair match",
        en: "\(proposal.id): the data changed after the matching, there is nothing to compare "
          + "the proof with. Match again: mentorctl pair match")
    case .refuted(let problem):
      Phrase(
        ru: "\(proposal.id): доказательство не подтвердилось: \(problem.ru).",
        en: "\(proposal.id): the proof does not hold: \(problem.en).")
    }
  }
}
