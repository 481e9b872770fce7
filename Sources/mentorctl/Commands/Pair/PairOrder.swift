import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair order`.
struct PairOrder: Command {
  static let about = About(
    "order",
    Phrase(
      ru: "Внести приказ, изданный вне программы.",
      en: "Record an order made outside of the program."),
    discussion: Phrase(
      ru: "Утверждённые пары и группы становятся закреплёнными приказом и могут "
        + "начать работу. Приказ, который готовит сама программа, закрепляет их при "
        + "подписании.",
      en: "Approved pairs and groups are confirmed by the order and may begin to "
        + "work. An order that the program prepares confirms them when it is "
        + "signed."),
    examples: [
      Example(
        "mentorctl pair order --all --number 12 --date 2026-10-01",
        Phrase(
          ru: "Внести приказ № 12 для всех утверждённых пар.",
          en: "Record the order № 12 for all approved pairs."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара не утверждена, или нет согласия.",
          en: "The pair is not approved, or a consent is missing."))
    ])

  @OptionGroup var selection: PairSelection

  @Option(
    "number", value: ValueName(ru: "номер", en: "number"),
    Phrase(ru: "Номер приказа.", en: "The number of the order."))
  var number: String

  @Option("date", Phrase(ru: "Дата приказа.", en: "The date of the order."))
  var date: CalendarDate

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    try selection.check()
    _ = try OrderOptions.printed(number: number, date: date)
  }

  func run(in context: AppContext) throws -> Answer {
    let order = try OrderOptions.printed(number: number, date: date)
    try OrderOptions.check(date, on: context.today)
    return try PairStepping(context: context, writing: writing, day: moment.day).answer(
      selection, waiting: [.approved], blocked: [.agreed, .proposed],
      ending: { changed, _ in
        Phrase(
          ru: "Закреплено приказом пар: \(changed).",
          en: "Pairs confirmed by the order: \(changed).")
      },
      { book, id, occasion throws(PairingError) in
        try book.order(id, by: order, occasion)
      })
  }
}
