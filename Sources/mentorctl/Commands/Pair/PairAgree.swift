import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair agree`.
struct PairAgree: Command {
  static let about = About(
    "agree",
    Phrase(ru: "Внести согласие быть в паре.", en: "Record that somebody agreed to a pair."),
    discussion: Phrase(
      ru: "Согласны должны быть наставник, каждый наставляемый и законные представители "
        + "несовершеннолетних; с последним согласием пара становится согласованной. Согласие на "
        + "обработку персональных данных — отдельный документ (consent add). Без --signed согласие "
        + "дано сегодня.",
      en:
        "The mentor, every mentee and the guardians of minors have to agree; with the last of them "
        + "the pair is agreed. The consent to processing of data is a paper of its own (consent add). "
        + "Without --signed they agreed today."),
    examples: [
      Example(
        "mentorctl pair agree PAIR-3 --party guardian --signed 2026-09-28 --document \"папка 4\"",
        Phrase(ru: "Согласен представитель.", en: "The guardian agreed.")),
      Example(
        "mentorctl pair agree PAIR-7 --party mentee --mentee E-12",
        Phrase(ru: "Согласен один из группы.", en: "One of a group agreed.")),
      Example(
        "mentorctl pair agree --all --party everyone",
        Phrase(
          ru: "Согласны все участники предложенных пар.",
          en: "Everybody concerned by the proposed pairs agreed.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Согласие уже внесено, не требуется, или пара — черновик.",
          en: "The party agreed already or is not asked, or the pair is a draft."))
    ])

  @OptionGroup var selection: PairSelection

  @Option(
    "party", required: true,
    Phrase(ru: "Кто согласен; можно повторять.", en: "Who agreed; repeatable."))
  var parties: [PartyChoice]

  @OptionGroup var narrowing: PartyMentee

  @Option("signed", Phrase(ru: "День подписи.", en: "The day of the signature."))
  var signed: CalendarDate?

  @Option(
    "document", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Где лежит бумага.", en: "Where the paper lies."))
  var document: String?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    let day = signed ?? context.today
    var wanted: [PairID: [AgreementParty]] = [:]
    let (pairs, pool, notes) = try PairStepping(context: context, writing: writing).run(
      select: { pool throws(WorkspaceError) in
        let ids = try selection.ids(in: pool, waiting: [.proposed], blocked: [.draft])
        for id in ids {
          guard let pair = pool.pairs[id] else { continue }
          wanted[id] = try narrowing.parties(parties, of: pair, in: pool, context)
        }
        return ids
      }
    ) { book, id, occasion throws(PairingError) in
      try book.agree(
        wanted[id] ?? [], to: id, signed: day, document: document?.cleaned(), occasion)
    }
    let agreed = pairs.count { $0.state == .agreed }
    let waiting = pairs.count { $0.state == .proposed }
    return Answer(
      report: PairListReport(pairs: pairs, context: context, pool: pool).report(
        ending: Phrase(
          ru: "Согласовано пар: \(agreed)."
            + (waiting > 0
              ? " Ждут других согласий: \(waiting)." : " Утвердить: mentorctl pair approve --all."),
          en: "Pairs agreed: \(agreed)."
            + (waiting > 0
              ? " Waiting for other agreements: \(waiting)."
              : " To approve: mentorctl pair approve --all."))),
      notes: notes)
  }
}
