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
        + "пары появляются после pair accept. С --objective fair, при том же числе пар, как можно "
        + "выше наименьший балл, затем второй снизу и так далее. С --objective stable нет двоих, "
        + "которые предпочли бы друг друга своим парам, но пар может быть меньше; сначала идут те, "
        + "кого человек назвал сам (pair prefer), затем остальные по баллу. На большом числе людей fair "
        + "и stable требуют больше памяти.",
      en: "First as many pairs as possible, then the highest total score; the answer is proved. "
        + "Nobody without consent or place, or against the rules of a form, is paired. The proposal "
        + "is kept; pairs come into being by pair accept. With --objective fair, among answers with "
        + "as many pairs, the lowest score is as high as possible, then the second lowest, and so "
        + "on. With --objective stable no two would rather have each other than their pairs, but "
        + "there may be fewer pairs; first come those a person named (pair prefer), then the others "
        + "by score. With very many people fair and stable take more memory."),
    examples: [
      Example(
        "mentorctl pair match",
        Phrase(ru: "Подобрать пары во всех формах.", en: "Match people in every form.")),
      Example(
        "mentorctl pair match --form UU --dry-run --json",
        Phrase(
          ru: "Только посмотреть, для программы.", en: "Only look, for a program to read.")),
      Example(
        "mentorctl pair match --objective stable --favor mentors",
        Phrase(
          ru: "Устойчивые пары, лучшие для наставников.",
          en: "Stable pairs, the best ones for the mentors.")),
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

  @Option(
    "favor",
    Phrase(
      ru:
        "Для кого лучшие из устойчивых пар, с --objective stable; без указания — для наставляемых.",
      en:
        "For whom the stable pairs are the best ones, with --objective stable; the mentees if not "
        + "given."))
  var favor: FavoredSide?

  @Flag(
    "require-all",
    Phrase(
      ru: "Закончить со статусом 2, если кто-то остался без наставника.",
      en: "End with status 2 if somebody is left without a mentor."))
  var requireAll: Bool

  @Option(
    "certificate", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Записать доказательство в файл: кого с кем можно соединить, баллы, цены или пожелания.",
      en: "Write the proof to a file: who may be paired, the scores, the prices or wishes."))
  var certificate: String?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    if favor != nil, objective != .stable {
      throw UsageError(
        Phrase(
          ru: "--favor имеет смысл только с --objective stable",
          en: "--favor has a meaning with --objective stable only"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let (graph, notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      return CandidateGraph(
        pool: pool, criteria: try snapshot.load(.criteria), form: try narrowing.code(in: pool))
    }
    let form = try narrowing.code(in: graph.pool)
    // The search takes its time; the lock is held only for keeping its result.
    let (matching, draft) = try context.watching { observer in
      let matching = try Matching(graph, for: objective, watchedBy: observer)
      let draft = try matching.proposal(
        id: ProposalID(number: 1), objective: objective, favoring: favor ?? .mentees,
        form: form, watchedBy: observer)
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

extension FavoredSide: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name) }
}
