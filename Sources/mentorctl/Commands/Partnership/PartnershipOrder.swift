import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership order`.
struct PartnershipOrder: Command {
  static let about = About(
    "order",
    Phrase(
      ru: "Внести приказ о паре организаций.", en: "Record the order about two organisations."),
    examples: [
      Example(
        "mentorctl partnership order OP-1 --number 14 --date 2026-10-01",
        Phrase(ru: "Приказ № 14.", en: "The order № 14."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Пара не утверждена.", en: "It is not approved."))
    ])

  @OptionGroup var selection: PartnershipSelection

  @Option(
    "number", value: ValueName(ru: "номер", en: "number"),
    Phrase(ru: "Номер приказа.", en: "The number of the order."))
  var number: String

  @Option("date", Phrase(ru: "Дата приказа.", en: "The date of the order."))
  var date: CalendarDate

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    _ = try OrderOptions.printed(number: number, date: date)
  }

  func run(in context: AppContext) throws -> Answer {
    let order = try OrderOptions.printed(number: number, date: date)
    try OrderOptions.check(date, on: context.today)
    return try selection.take(.order(order, record: nil), context, writing, moment)
  }
}
