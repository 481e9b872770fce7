import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair approve`.
struct PairApprove: Command {
  static let about = About(
    "approve",
    Phrase(ru: "Утвердить согласованные пары.", en: "Approve pairs to which everybody agreed."),
    discussion: Phrase(
      ru: "Утверждается пара, на которую согласны наставник, каждый наставляемый и "
        + "законные представители несовершеннолетних. Согласия на обработку данных, "
        + "места и правила проверяются ещё раз; если мешает хоть что-то, не "
        + "утверждается ни одна пара. После утверждения нужен приказ: pair order.",
      en: "A pair is approved when the mentor, every mentee and the guardians of "
        + "minors agreed. Consents, places and rules are checked once more; if "
        + "anything stands against one pair, none is approved. An order follows: "
        + "pair order."),
    examples: [
      Example(
        "mentorctl pair approve --all",
        Phrase(ru: "Утвердить все согласованные пары.", en: "Approve all pairs that are agreed."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Нет согласия, или правило против.",
          en: "An agreement or a consent is missing, or a rule forbids it."))
    ])

  @OptionGroup var selection: PairSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    try PairStepping(context: context, writing: writing, day: moment.day).answer(
      selection, waiting: [.agreed], blocked: [.proposed],
      ending: { changed, pool in
        let waiting = pool.count(.proposed)
        return Phrase(
          ru: "Утверждено пар: \(changed)." + (waiting > 0 ? " Ждут согласия: \(waiting)." : ""),
          en: "Pairs approved: \(changed)."
            + (waiting > 0 ? " Waiting for agreements: \(waiting)." : ""))
      },
      { book, id, occasion throws(PairingError) in try book.approve(id, occasion) })
  }
}
