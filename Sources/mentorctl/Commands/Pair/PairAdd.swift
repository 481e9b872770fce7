import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair add`.
struct PairAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Составить пару вручную.", en: "Make a pair by hand."),
    discussion: Phrase(
      ru: "Действуют те же правила, что и при подборе: согласия, места, правила формы, запреты.",
      en: "The same rules hold as for the matching: consents, places, forms, vetoes."),
    examples: [
      Example(
        "mentorctl pair add M-5 E-9 --form UU",
        Phrase(ru: "Соединить M-5 и E-9.", en: "Pair M-5 and E-9.")),
      Example(
        "mentorctl pair add M-5 E-9 --draft --role-model \"равный – равному\"",
        Phrase(
          ru: "Черновик, о котором ещё никого не спросили.",
          en: "A draft about which nobody has been asked yet.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Правило запрещает эту пару.", en: "A rule forbids the pair."))
    ])

  @OptionGroup var two: PairArguments
  @OptionGroup var narrowing: FormOption

  @Option(
    "role-model", value: ValueName(ru: "модель", en: "model"),
    Phrase(ru: "Ролевая модель.", en: "The role model."))
  var roleModel: String?

  @OptionGroup var stage: DraftOption
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let intent = context.intent(writing)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let (mentor, mentee) = try two.records(in: pool, context)
      guard let form = try narrowing.code(in: pool) ?? pool.commonForms(mentor, mentee).first else {
        throw .domain(PairingError.noCommonForm(mentor.id, mentee.id))
      }
      let graph = CandidateGraph(
        pool: pool, criteria: try editing.load(.criteria), form: form, includesTaken: true)
      let score = graph.bestShares(mentor: mentor.id, mentee: mentee.id)?.score
      return try editing.change(.pairs) { pairs throws(WorkspaceError) in
        var registrar = PairRegistrar(pool)
        do throws(PairingError) {
          let pair = try registrar.pair(
            mentee.id, with: mentor.id, in: form, score: score,
            roleModel: roleModel?.cleaned(), by: intent.actor, because: writing.reason,
            as: stage.beginning)
          pairs = registrar.pairs
          return (pair, pool)
        } catch {
          throw .domain(error)
        }
      }
    }
    let (pair, pool) = outcome.value
    let list = PairListReport(pairs: [pair], context: context, pool: pool)
    var report = list.report()
    report.json = { ["pair": list.json(pair)] }
    return Answer(report: report, notes: outcome.notes.map(\.message))
  }
}
