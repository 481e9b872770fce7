import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl deadline parse`.
struct DeadlineParse: Command {
  static let about = About(
    "parse", Phrase(ru: "Понять фразу о сроке.", en: "Understand the words of a deadline."),
    discussion: Phrase(
      ru: "Что не понято, остаётся без дат и названо в замечаниях: ничего не угадывается.",
      en: "What is not understood has no dates and is named: nothing is guessed."),
    examples: [
      Example(
        "mentorctl deadline parse \"сентябрь-октябрь\" --period \"2023-2024 учебный год\"",
        Phrase(
          ru: "Срок из плана на учебный год.", en: "A deadline of a plan for a school year.")),
      Example(
        "mentorctl deadline parse \"ноябрь, март (2020-2024гг.)\" --json",
        Phrase(ru: "Для программы.", en: "For a program to read.")),
    ])

  @Argument(
    "phrase", value: ValueName(ru: "фраза", en: "phrase"), allowsEmpty: true,
    Phrase(ru: "Слова из графы «Срок».", en: "The words of the column of deadlines."))
  var phrase: String

  @Option(
    "period", Phrase(ru: "Период плана.", en: "The period of the plan."))
  var period: PeriodArgument?

  @Option("kind", Phrase(ru: "Вид периода.", en: "The kind of the period."))
  var kind: PlanPeriod.Kind?

  @Option(
    "approved", Phrase(ru: "День утверждения плана.", en: "The day of the plan's approval."))
  var approved: CalendarDate?

  func run(in context: AppContext) throws -> Answer {
    let reader = DeadlineReader(
      context: DeadlineContext(period: try period?.period(kind), approved: approved))
    let reading = reader.read(phrase)
    return Answer(
      report: Report(
        text: { settings in Self.text(reading, settings) }, json: { reading.deadline.json }),
      notes: reading.problems.map { problem in
        problem.severity.label + Phrase(verbatim: " [\(problem.code.rawValue)]: ")
          + problem.message
      })
  }

  private static func text(_ reading: DeadlineReading, _ settings: TextSettings) -> String {
    let deadline = reading.deadline
    var lines = deadline.windows.map { window in
      Phrase(
        ru: "с \(window.from?.numeric ?? "…") по \(window.to?.numeric ?? "…")",
        en: "from \(window.from?.iso ?? "…") to \(window.to?.iso ?? "…")")
    }
    if let recurrence = deadline.recurrence {
      lines.append(
        Phrase(ru: "повторение: ", en: "recurrence: ") + Phrase(verbatim: recurrence.rawValue))
    }
    if let anchor = deadline.anchor {
      lines.append(
        Phrase(ru: "зависит от: ", en: "depends on: ") + Phrase(verbatim: anchor.rawValue))
    }
    if let offset = deadline.offset { lines.append(Self.words(offset)) }
    if lines.isEmpty { lines = [Phrase(ru: "дат нет", en: "no dates")] }
    lines.append(
      Phrase(ru: "уверенность: ", en: "confidence: ")
        + Phrase(verbatim: deadline.confidence.rawValue))
    return lines.map { settings($0) + "\n" }.joined()
  }

  /// How far the deadline lies from its event.
  private static func words(_ offset: DeadlineOffset) -> Phrase {
    let isBefore = offset.direction == .before
    let count = offset.count
    let length: Phrase =
      switch offset.unit {
      case .days: .count(count, ru: ("день", "дня", "дней"), en: ("day", "days"))
      case .workingDays:
        .count(
          count, ru: ("рабочий день", "рабочих дня", "рабочих дней"),
          en: ("working day", "working days"))
      case .weeks: .count(count, ru: ("неделя", "недели", "недель"), en: ("week", "weeks"))
      case .months: .count(count, ru: ("месяц", "месяца", "месяцев"), en: ("month", "months"))
      }
    let event: Phrase =
      offset.base == .approval
      ? isBefore
        ? Phrase(ru: " до утверждения плана", en: " before the approval of the plan")
        : Phrase(ru: " со дня утверждения плана", en: " from the approval of the plan")
      : isBefore
        ? Phrase(ru: " до события", en: " before the event")
        : Phrase(ru: " со дня события", en: " from the event")
    guard count > 0 else {
      return Phrase(ru: "отсчёт: до дня события", en: "counted: until the day before the event")
    }
    return Phrase(ru: "отсчёт: ", en: "counted: ") + length + event
  }
}

/// The commands under `mentorctl deadline`.
enum DeadlineCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "deadline", Phrase(ru: "Фразы о сроках.", en: "The words of deadlines."), aliases: ["срок"],
    [DeadlineParse.self])
}
