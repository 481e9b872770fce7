import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair decline`.
struct PairDecline: Command {
  static let about = About(
    "decline",
    Phrase(
      ru: "Внести отказ быть в паре.", en: "Record that somebody refuses a pair."),
    discussion: Phrase(
      ru: "Пара снова становится черновиком, с причиной в истории; согласие остальных сохраняется. "
        + "После приказа пару можно только расформировать.",
      en: "The pair becomes a draft again, with the reason in its history; what others agreed to "
        + "holds. After the order a pair can only be dissolved."),
    examples: [
      Example(
        "mentorctl pair decline PAIR-3 --party guardian --reason \"неудобное время\"",
        Phrase(ru: "Представитель отказался.", en: "The guardian refused."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара уже закреплена приказом или завершена, или нет причины.",
          en: "An order confirms the pair, it is over, or there is no reason."))
    ])

  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(ru: "Пара.", en: "The pair."))
  var pair: RecordReference

  @Option("party", Phrase(ru: "Кто отказался.", en: "Who refuses."))
  var party: AgreementSide

  @OptionGroup var narrowing: PartyMentee
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    var wanted: AgreementParty?
    let (pairs, pool, notes) = try PairStepping(
      context: context, writing: writing, day: moment.day
    ).run(
      select: { pool throws(WorkspaceError) in
        let pair = try self.pair.record(in: pool.pairs)
        let choice = PartyChoice(party)
        let meant = try narrowing.parties([choice], of: pair, in: pool, context)
        guard meant.count < 2 else {
          throw .domain(PairingError.step(.ambiguousParty(pair.id.erased, meant)))
        }
        wanted = meant.first
        return [pair.id]
      }
    ) { book, id, occasion throws(PairingError) in
      guard let wanted else { throw .step(.notAParty(id.erased, .mentorGuardian)) }
      return try book.decline(wanted, of: id, occasion)
    }
    return Answer(
      report: PairListReport(pairs: pairs, context: context, pool: pool).report(
        ending: Phrase(
          ru: "Пара снова черновик. Предложить ещё раз: mentorctl pair propose; "
            + "расформировать: mentorctl pair dissolve.",
          en: "The pair is a draft again. To offer it once more: mentorctl pair propose; "
            + "to dissolve it: mentorctl pair dissolve.")),
      notes: notes)
  }
}
