import CommandLineKit
import JSONStore
import MentorCore
import Wording

extension AppContext {
  /// Changes the indicators, and counts those of `codes` anew, or all without them; `rules` may name
  /// no form that the organisation has not.
  fileprivate func changeIndicators(
    _ writing: WriteOptions, thenCount codes: [IndicatorCode] = [], by rules: [CountingRule] = [],
    _ change: (inout IndicatorBook, SchoolYear) throws(IndicatorError) -> Void
  ) throws -> WriteOutcome<(readings: [IndicatorReading], people: RecordSet<Person>)> {
    try write(writing) { editing throws(WorkspaceError) in
      let year = try year(editing.load(.organization))
      let catalogue = try editing.load(.forms).catalogue
      try WorkspaceError.domain { () throws(PeopleError) in
        try catalogue.verify(rules.flatMap(\.formCodes))
      }
      var book = try editing.load(.indicators)
      try WorkspaceError.domain { () throws(IndicatorError) in try change(&book, year) }
      try editing.verifyForms(keep: book)
      try editing.save(book, as: .indicators)
      return (try editing.indicators(codes, in: [year]), try editing.load(.people))
    }
  }
}

extension WriteOutcome<(readings: [IndicatorReading], people: RecordSet<Person>)> {
  /// The table of what was counted anew.
  fileprivate func table(in context: AppContext) -> Answer {
    let report = IndicatorReport(context: context)
    return Answer(
      report: report.table(value.readings),
      notes: notes.map(\.message) + report.remarks(value.readings))
  }
}

/// The command `mentorctl kpi denominator`.
struct IndicatorDenominator: Command {
  static let about = About(
    "denominator",
    Phrase(ru: "Внести знаменатель показателя.", en: "Enter the denominator of an indicator."),
    discussion: Phrase(
      ru:
        "Сколько всего детей, учителей или предприятий, программа не знает: внесите число с датой и "
        + "источником. Школа берёт своих учеников, регион — всех детей региона.",
      en:
        "How many children, teachers or enterprises there are the program does not know: enter the "
        + "number with date and source. A school takes its own learners, a region all of its children."
    ),
    examples: [
      Example(
        "mentorctl kpi denominator KPI-1 480 --on 01.01.2027 --source \"отчёт ОО-1\"",
        Phrase(ru: "Учеников 10–19 лет — 480.", en: "480 learners of 10 to 19."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Знаменатель считает программа.", en: "The program counts it itself."))
    ])

  @OptionGroup var naming: NamedIndicator

  @Argument(
    "number", value: ValueName(ru: "число", en: "number"),
    Phrase(ru: "Сколько всего, 0 или больше.", en: "How many there are, 0 or more."))
  var number: Int

  @Option("on", Phrase(ru: "На какой день; без неё — сегодня.", en: "The day, else today."))
  var date: CalendarDate?

  @Option(
    "source", value: ValueName(ru: "источник", en: "source"), required: true,
    Phrase(
      ru: "Откуда это известно: отчёт, приказ, письмо.",
      en: "How it is known: a report, an order, a letter."))
  var source: String

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.changeIndicators(writing, thenCount: [naming.code]) {
      book, year throws(IndicatorError) in
      try book.enter(
        EnteredDenominator(
          of: naming.code, in: year, value: number, date: date ?? context.today,
          source: source.cleaned()))
    }
    return outcome.table(in: context)
  }
}

/// The command `mentorctl kpi target`.
struct IndicatorTargetCommand: Command {
  static let about = About(
    "target", Phrase(ru: "Внести цель показателя.", en: "Enter the target of an indicator."),
    discussion: Phrase(
      ru:
        "Цели федеральных показателей за 2020–2024 годы — значение по умолчанию; после 2024 года "
        + "целей нет, пока их не внесут.",
      en: "The targets of the federal indicators for 2020–2024 are defaults; later years have none "
        + "until somebody enters them."),
    examples: [
      Example(
        "mentorctl kpi target KPI-1 75 --for 2027 --source \"приказ управления № 12\"",
        Phrase(ru: "75 % в 2027 году.", en: "75 % in 2027."))
    ])

  @OptionGroup var naming: NamedIndicator

  @Argument(
    "percent", value: ValueName(ru: "проценты", en: "percent"),
    Phrase(ru: "Цель в процентах, 0–100.", en: "The target in per cent, 0–100."))
  var percent: Percent

  @Option(
    "for", value: ValueName(ru: "год", en: "year"),
    Phrase(
      ru: "Календарный год; без него — тот, в котором кончается учебный год.",
      en: "The calendar year, else that in which the school year ends."))
  var target: Int?

  @OptionGroup var origin: SourceOption

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.changeIndicators(writing, thenCount: [naming.code]) {
      book, year throws(IndicatorError) in
      try book.enter(
        IndicatorTarget(
          of: naming.code, in: target ?? year.lastYear, percent: percent.number,
          source: origin.source))
    }
    return outcome.table(in: context)
  }
}

/// The command `mentorctl kpi define`.
struct IndicatorDefine: Command {
  static let about = About(
    "define",
    Phrase(ru: "Завести свой показатель или изменить правило.", en: "Define an indicator."),
    discussion: Phrase(
      ru:
        "Что писать в правиле: mentorctl fsn words. Показатель с кодом программы (KPI-1) считается "
        + "по-новому, пока его не вернёт kpi remove.",
      en:
        "What to write in a rule: mentorctl fsn words. A shipped one (KPI-1) is counted by the new "
        + "rule until kpi remove brings the program's back."),
    examples: [
      Example(
        "mentorctl kpi define L-1 \"Педагоги до 35 лет в наставничестве\" "
          + "--numerator \"лица где вид педагог и возраст 0–34 и есть пара (в работе за период)\" "
          + "--of \"все педагоги до 35 лет\"",
        Phrase(
          ru: "Показатель города: не менее 70 % (kpi target L-1 70).",
          en: "A city's own: at least 70 % (kpi target L-1 70)."))
    ])

  @OptionGroup var naming: NamedIndicator

  @Argument(
    "title", value: ValueName(ru: "название", en: "title"),
    Phrase(ru: "Название.", en: "The title."))
  var title: String

  @Option("numerator", Phrase(ru: "Что считать.", en: "What is counted."))
  var numerator: CountingRule

  @Option(
    "of", value: ValueName(ru: "слова", en: "words"), required: true,
    Phrase(ru: "От чего доля, словами.", en: "What the share is of, in words."))
  var denominatorTitle: String

  @Option(
    "denominator",
    Phrase(
      ru: "Правило знаменателя; без него число вносят (kpi denominator).",
      en: "The rule of the denominator, else the number is entered (kpi denominator)."))
  var denominator: CountingRule?

  @OptionGroup var origin: SourceOption

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    var removed: [EnteredDenominator] = []
    let rules = [numerator] + (denominator.map { [$0] } ?? [])
    let outcome = try context.changeIndicators(writing, thenCount: [naming.code], by: rules) {
      book, year throws(IndicatorError) in
      removed = try book.enter(
        Indicator(
          code: naming.code, title: title.cleaned(), numerator: numerator,
          denominator: denominator, denominatorTitle: denominatorTitle.cleaned(),
          source: origin.source))
    }
    let report = IndicatorReport(context: context)
    return Answer(
      report: report.explanation(outcome.value.readings[0], people: outcome.value.people),
      notes: outcome.notes.map(\.message) + removed.map(Self.note)
        + report.remarks(outcome.value.readings))
  }

  private static func note(_ removed: EnteredDenominator) -> Phrase {
    Phrase(
      ru:
        "удалён знаменатель \(removed.value) (\(removed.year.jsonText), \(removed.source)): он внесён "
        + "для другого знаменателя; если он верен, внесите его снова",
      en:
        "the denominator \(removed.value) (\(removed.year.jsonText), \(removed.source)) is removed: it "
        + "was entered for another one; where it is right, enter it again")
  }
}

/// The command `mentorctl kpi remove`.
struct IndicatorRemove: Command {
  static let about = About(
    "remove",
    Phrase(
      ru: "Удалить свой показатель или вернуть правило программы.",
      en: "Remove an indicator of your own, or bring the program's rule back."),
    examples: [
      Example(
        "mentorctl kpi remove L-1",
        Phrase(
          ru: "С его знаменателями и целями.", en: "With its denominators and targets."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Показатель стоит в форме статистики.", en: "A statistical form shows the indicator.")
      )
    ])

  @OptionGroup var naming: NamedIndicator

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try context.changeIndicators(writing) { book, _ throws(IndicatorError) in
      try book.remove(naming.code)
    }.table(in: context)
  }
}
