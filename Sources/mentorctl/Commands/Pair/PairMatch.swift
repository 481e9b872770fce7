public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// The command `mentorctl pair match`.
struct PairMatch: Command {
  static let about = About(
    "match", Phrase(ru: "Подобрать пары.", en: "Propose the best pairs."),
    discussion: Phrase(
      ru: "Сначала как можно больше пар, затем наибольшая сумма баллов; ответ доказан. Никто без "
        + "согласия, места или вопреки правилам формы в пару не попадёт. Предложение сохраняется, "
        + "пары появляются после pair accept.",
      en: "First as many pairs as possible, then the highest total score; the answer is proved. "
        + "Nobody without consent or place, or against the rules of a form, is paired. The proposal "
        + "is kept; pairs come into being by pair accept."),
    examples: [
      Example(
        "mentorctl pair match",
        Phrase(ru: "Подобрать пары во всех формах.", en: "Match people in every form.")),
      Example(
        "mentorctl pair match --form UU --dry-run --json",
        Phrase(
          ru: "Только посмотреть, для программы.", en: "Only look, for a program to read.")),
      Example(
        "mentorctl pair match --certificate proof.json",
        Phrase(
          ru: "Ещё и доказательство в файл: без имён, проверит кто угодно.",
          en: "Also the proof as a file: without names, for anybody to check.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        2,
        Phrase(
          ru: "С --require-all: кто-то остался без наставника.",
          en: "With --require-all: somebody is left without a mentor."))
    ])

  @OptionGroup var narrowing: FormOption

  @Option("objective", Phrase(ru: "Чего добиваться.", en: "What to aim at."))
  var objective: MatchObjective = .score

  @Flag(
    "require-all",
    Phrase(
      ru: "Закончить со статусом 2, если кто-то остался без наставника.",
      en: "End with status 2 if somebody is left without a mentor."))
  var requireAll: Bool

  @Option(
    "certificate", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Записать доказательство в файл: кого с кем можно соединить, баллы и цены.",
      en: "Write the proof to a file: who may be paired, the scores and the prices."))
  var certificate: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let (graph, notes) = try context.read { snapshot throws(WorkspaceError) in
      CandidateGraph(
        pool: try snapshot.pool(year: context.options.year, on: context.today),
        criteria: try snapshot.load(.criteria), form: narrowing.form)
    }
    // The search takes its time; the lock is held only for keeping its result.
    let (matching, draft) = try context.watching { observer in
      let matching = try Matching(graph, watchedBy: observer)
      let draft = try matching.proposal(
        id: ProposalID(number: 1), objective: objective, form: narrowing.form,
        watchedBy: observer)
      return (matching, draft)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let proposal = draft.numbered(try editing.nextID(on: .proposals))
      try editing.save(proposal, on: .proposals)
      return proposal
    }
    if let certificate {
      let file = matching.certificateFile(
        proving: outcome.value, isKept: !context.options.dryRun)
      try context.world.files.write(to: certificate) { try $0(file.bytes) }
    }
    let report = ProposalReport(
      proposal: outcome.value, context: context, pool: graph.pool,
      isKept: !context.options.dryRun)
    return Answer(
      report: report.report, notes: notes + outcome.notes.map(\.message),
      status: requireAll && !draft.unmatched.isEmpty ? .partly : .done)
  }
}

extension MatchObjective: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name) }
}
