import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair accept`.
struct PairAccept: Command {
  static let about = About(
    "accept", Phrase(ru: "Принять предложение: создать пары.", en: "Accept a proposal."),
    discussion: Phrase(
      ru: "Каждая пара проверяется заново: согласия, места, правила форм. Если хоть одна больше "
        + "невозможна, не создаётся ни одной. Предложение от pair rematch ещё и расформировывает "
        + "пары, которые оно заменяет.",
      en: "Every pair is checked again: consents, places, rules of the forms. If one of them is no "
        + "longer possible, none is made. A proposal of pair rematch also dissolves the pairs that "
        + "it replaces."),
    examples: [
      Example(
        "mentorctl pair accept PROP-1",
        Phrase(ru: "Принять все пары предложения.", en: "Accept all pairs of the proposal.")),
      Example(
        "mentorctl pair accept PROP-1 --only E-9 --only E-12",
        Phrase(ru: "Принять пары двух наставляемых.", en: "Accept the pairs of two mentees.")),
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Пара больше невозможна.", en: "A pair is refused."))
    ])

  @Argument(
    "proposal", value: ValueName(ru: "предложение", en: "proposal"),
    completion: .dynamic("proposals"), Phrase(ru: "Предложение.", en: "The proposal."))
  var proposal: RecordReference

  @Option(
    "only", value: ValueName(ru: "наставляемый", en: "mentee"), completion: .dynamic("mentees"),
    Phrase(ru: "Только этот наставляемый; можно повторять.", en: "Only this mentee; repeatable."))
  var only: [RecordReference]

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let intent = context.intent(writing)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let proposal = try proposal.record(in: try editing.load(.proposals))
      let pool = try editing.pool(year: proposal.year, on: context.today)
      var wanted: Set<MenteeID> = []
      for reference in only {
        wanted.insert(try reference.mentee(in: pool.mentees, people: pool.people, context).id)
      }
      return try editing.change(.pairs) { pairs throws(WorkspaceError) in
        do throws(PairingError) {
          let acceptance = try ProposalAcceptance(
            of: proposal, in: pool, for: wanted, by: intent.actor, because: writing.reason)
          pairs = acceptance.pairs
          return (acceptance, pool)
        } catch {
          throw .domain(error)
        }
      }
    }
    let (acceptance, pool) = outcome.value
    let added = acceptance.added.count
    let dissolved = acceptance.dissolved.count
    let report = PairListReport(
      pairs: acceptance.dissolved + acceptance.added, context: context, pool: pool)
    let made =
      dissolved == 0
      ? Phrase(ru: "Создано пар: \(added).", en: "Pairs made: \(added).")
      : Phrase(
        ru: "Создано пар: \(added), расформировано: \(dissolved).",
        en: "Pairs made: \(added), dissolved: \(dissolved).")
    return Answer(
      report: report.report(
        ending: made
          + Phrase(
            ru: " Теперь нужно согласие участников: mentorctl pair agree --all --party everyone",
            en: " Now those concerned have to agree: mentorctl pair agree --all --party everyone")),
      notes: outcome.notes.map(\.message))
  }
}
