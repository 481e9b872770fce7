import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl group join`.
struct GroupJoin: Command {
  static let about = About(
    "join", Phrase(ru: "Принять наставляемого в группу.", en: "Take a mentee into a group."),
    discussion: Phrase(
      ru:
        "До приказа группа возвращается к сбору согласий. После приказа нужны приказ об изменении "
        + "состава (--number и --date) и день, когда согласились наставляемый и представитель "
        + "несовершеннолетнего (--signed).",
      en: "Before the order the group goes back to the collection of agreements. After it an order "
        + "about the change is needed (--number and --date), and the day on which the mentee and "
        + "the guardian of a minor agreed (--signed)."),
    examples: [
      Example(
        "mentorctl group join PAIR-7 E-15 --signed 2026-11-02 --number 31 --date 2026-11-03",
        Phrase(ru: "E-15 вступает в группу по приказу.", en: "E-15 joins by an order."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Нет места, согласия или приказа, или правило против.",
          en: "No place, agreement or order, or a rule forbids it."))
    ])

  @OptionGroup var member: GroupMember

  @Option("signed", Phrase(ru: "День подписи.", en: "The day of the signature."))
  var signed: CalendarDate?

  @Option(
    "document", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Где лежит бумага.", en: "Where the paper lies."))
  var document: String?

  @Option(
    "number", value: ValueName(ru: "номер", en: "number"),
    Phrase(ru: "Номер приказа.", en: "The number of the order."))
  var number: String?

  @Option("date", Phrase(ru: "Дата приказа.", en: "The date of the order."))
  var date: CalendarDate?

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard (number == nil) == (date == nil) else {
      throw UsageError(
        Phrase(
          ru: "приказ называют --number и --date вместе",
          en: "an order is named by --number and --date together"))
    }
    _ = try order()
  }

  private func order() throws(UsageError) -> PrintedOrder? {
    guard let number, let date else { return nil }
    return try OrderOptions.printed(number: number, date: date)
  }

  func run(in context: AppContext) throws -> Answer {
    let order = try order()
    if let date { try OrderOptions.check(date, on: context.today) }
    return try member.answer(context, writing, moment) {
      book, id, mentee, occasion throws(PairingError) in
      try book.join(
        mentee, to: id, signed: signed, document: document?.cleaned(), by: order, occasion)
    }
  }
}
