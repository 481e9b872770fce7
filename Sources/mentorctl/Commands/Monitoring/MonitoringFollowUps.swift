import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl monitoring recommend`.
struct MonitoringRecommend: Command {
  static let about = About(
    "recommend",
    Phrase(
      ru: "Внести рекомендацию по итогам мониторинга.",
      en: "Enter a recommendation that follows from monitoring."),
    discussion: Phrase(
      ru:
        "Рекомендация обращена к организации или должности. О просроченных напомнят mentorctl agenda и "
        + "mentorctl check.",
      en:
        "A recommendation is addressed to an organisation or an office. mentorctl agenda and mentorctl "
        + "check tell of those that are overdue."),
    examples: [
      Example(
        "mentorctl monitoring recommend final \"Обучить новых наставников\" --to "
          + "\"методическая служба\" --due 2027-09-15",
        Phrase(ru: "Рекомендация со сроком.", en: "A recommendation with a last day."))
    ])

  @OptionGroup var work: FollowUpOptions

  @Option(
    "to", value: ValueName(ru: "кому", en: "whom"),
    Phrase(
      ru: "Кому: организация или должность.",
      en: "To whom: an organisation or an office."))
  var addressee: ProseArgument

  func run(in context: AppContext) throws -> Answer {
    try work.run(.recommendation, to: addressee.text, in: context)
  }
}

/// The command `mentorctl monitoring decide`.
struct MonitoringDecide: Command {
  static let about = About(
    "decide",
    Phrase(
      ru: "Внести управленческое решение по итогам мониторинга.",
      en: "Enter a decision of the head that follows from monitoring."),
    examples: [
      Example(
        "mentorctl monitoring decide final \"Продлить программу на год\" --document "
          + "\"приказ № 31 от 10.06.2027\"",
        Phrase(ru: "Решение с приказом.", en: "A decision with its order."))
    ])

  @OptionGroup var work: FollowUpOptions

  @Option(
    "to", value: ValueName(ru: "кому", en: "whom"),
    Phrase(
      ru: "Кому: организация или должность.",
      en: "To whom: an organisation or an office."))
  var addressee: ProseArgument?

  func run(in context: AppContext) throws -> Answer {
    try work.run(.decision, to: addressee?.text, in: context)
  }
}

/// What follows from a round.
struct FollowUpOptions: ArgumentSet {
  @Argument(
    "round", completion: .dynamic("monitoring"),
    Phrase(
      ru: "MON-1, или вид: input, interim, final.", en: "MON-1, or the kind: input, interim, final."
    ))
  var reference: RoundReference

  @Argument(
    "text", value: ValueName(ru: "что сделать", en: "what"),
    Phrase(ru: "Что сделать.", en: "What is to be done."))
  var text: ProseArgument

  @Option("due", Phrase(ru: "Последний день задачи.", en: "The last day of the task."))
  var due: CalendarDate?

  @OptionGroup var paper: DocumentOption
  @OptionGroup var writing: WriteOptions

  func run(
    _ kind: FollowUpKind, to addressee: String?, in context: AppContext
  ) throws -> Answer {
    try RoundChange(reference: reference, writing: writing).run(in: context) {
      round, _ throws(WorkspaceError) in
      _ = try WorkspaceError.domain { () throws(MonitoringError) in
        try round.add(
          kind, text.text, to: addressee, due: due, on: context.today, document: paper.document)
      }
    }
  }
}

/// The command `mentorctl monitoring done`.
struct MonitoringDone: Command {
  static let about = About(
    "done",
    Phrase(
      ru: "Отметить рекомендацию или решение выполненным.",
      en: "Mark a recommendation or a decision as done."),
    examples: [
      Example(
        "mentorctl monitoring done MON-3/1 --result \"обучены пять наставников\" --on 2027-09-10",
        Phrase(ru: "Рекомендация № 1 выполнена.", en: "Recommendation 1 was carried out."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Это уже выполнено.", en: "It was done already."))
    ])

  @Argument(
    "follow-up",
    Phrase(ru: "Что выполнено: MON-3/1.", en: "What was done: MON-3/1."))
  var reference: FollowUpReference

  @Option("result", Phrase(ru: "Результат.", en: "The result."))
  var result: ProseArgument

  @OptionGroup var moment: StepDay
  @OptionGroup var paper: DocumentOption
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let change = RoundChange(reference: RoundReference(reference.id.round), writing: writing)
    return try change.run(in: context) { round, _ throws(WorkspaceError) in
      try WorkspaceError.domain { () throws(MonitoringError) in
        try round.finish(
          reference.id.number, on: moment.day ?? context.today, result: result.text,
          document: paper.document, today: context.today)
      }
    }
  }
}
