import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair propose`.
struct PairPropose: Command {
  static let about = About(
    "propose",
    Phrase(ru: "Предложить черновики участникам.", en: "Offer drafts to those concerned."),
    discussion: Phrase(
      ru: "Черновик — пара или группа, о которой думает куратор; после отказа пара "
        + "снова становится черновиком. Согласия на обработку данных, места и "
        + "правила формы проверяются ещё раз.",
      en: "A draft is a pair or a group that the curator thinks of; after a refusal "
        + "a pair is a draft again. Consents, places and rules are checked once "
        + "more."),
    examples: [
      Example(
        "mentorctl pair propose PAIR-3",
        Phrase(ru: "Предложить черновик PAIR-3.", en: "Offer the draft PAIR-3."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара не черновик, или правило против.",
          en: "It is no draft, or a rule forbids it."))
    ])

  @OptionGroup var selection: PairSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    try PairStepping(context: context, writing: writing, day: moment.day).answer(
      selection, waiting: [.draft],
      ending: { changed, _ in
        Phrase(
          ru: "Предложено: \(changed). Внести согласие: mentorctl pair agree.",
          en: "Offered: \(changed). To record agreements: mentorctl pair agree.")
      },
      { book, id, occasion throws(PairingError) in try book.propose(id, occasion) })
  }
}
