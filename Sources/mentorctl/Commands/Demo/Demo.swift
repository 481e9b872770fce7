import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl demo`.
struct Demo: Command {
  static let about = About(
    "demo",
    Phrase(
      ru: "Создать каталог с вымышленной школой.", en: "Create a directory with an invented school."
    ),
    discussion: Phrase(
      ru: "Все люди вымышлены. В школе нарочно не всё в порядке: не хватает согласий и мест, "
        + "кое-кто нарушает правила форм. Те же числа, --seed и --today дают те же данные; без "
        + "--today берётся 1 октября текущего учебного года. С --whole-year школа прожила весь год: "
        + "пары, приказы, встречи, планы, анкеты до и после, награды и практики; днём данных тогда "
        + "может быть любой с 15 мая по 31 июля, а без --today это 31 мая.",
      en:
        "Every person is invented. The school is not in order on purpose: consents and places are "
        + "lacking, some people break the rules of the forms. The same numbers, --seed and --today "
        + "give the same data; without --today it is 1 October of the current school year. With "
        + "--whole-year the school has lived through the year: pairs, orders, meetings, plans, "
        + "surveys before and after, awards and practices; the day of the data is then one from 15 "
        + "May to 31 July, and without --today it is 31 May."),
    examples: [
      Example(
        "mentorctl demo school",
        Phrase(
          ru: "Школа обычного размера в каталоге school.",
          en: "A school of usual size in the directory school.")),
      Example(
        "mentorctl demo city --mentors 500 --mentees 2000 --organizations 40 --seed 7",
        Phrase(ru: "Большая база для испытаний.", en: "A large pool for experiments.")),
      Example(
        "mentorctl demo year --whole-year --today 2027-05-25",
        Phrase(
          ru: "Школа в конце учебного года: показатели, отчёты, мониторинг.",
          en: "A school at the end of its year: indicators, reports, monitoring.")),
    ])

  @Argument(
    "directory", value: ValueName(ru: "каталог", en: "dir"), completion: .directories,
    Phrase(
      ru: "Каталог, который будет создан; пустой тоже годится.",
      en: "The directory to be created; an empty one will do."))
  var directory: String

  @Option(
    "mentors", value: ValueName(ru: "число", en: "number"),
    Phrase(ru: "Сколько наставников.", en: "How many mentors."))
  var mentors: Int = Demonstration.Scale.standard.mentors

  @Option(
    "mentees", value: ValueName(ru: "число", en: "number"),
    Phrase(ru: "Сколько наставляемых.", en: "How many mentees."))
  var mentees: Int = Demonstration.Scale.standard.mentees

  @Option(
    "organizations", value: ValueName(ru: "число", en: "number"),
    Phrase(
      ru: "Сколько организаций-партнёров.", en: "How many partner organisations."))
  var organizations: Int = Demonstration.Scale.standard.organizations

  @Option(
    "seed", value: ValueName(ru: "число", en: "number"),
    Phrase(
      ru: "Начальное число: другое даёт других людей.",
      en: "The seed: another one gives other people."))
  var seed: Int = 1

  @Flag(
    "whole-year",
    Phrase(
      ru: "Школа, которая прожила учебный год до конца.",
      en: "A school that has lived through its school year."))
  var isWholeYear: Bool

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    try check(mentors, "mentors", Demonstration.Scale.people)
    try check(mentees, "mentees", Demonstration.Scale.people)
    try check(organizations, "organizations", Demonstration.Scale.partners)
  }

  private func check(
    _ number: Int, _ option: String, _ range: ClosedRange<Int>
  ) throws(UsageError) {
    guard !range.contains(number) else { return }
    throw UsageError(
      Phrase(
        ru: "--\(option) принимает от \(range.lowerBound) до \(range.upperBound)",
        en: "--\(option) takes from \(range.lowerBound) to \(range.upperBound)"))
  }

  func run(in context: AppContext) throws -> Answer {
    let scale = Demonstration.Scale(
      mentors: mentors, mentees: mentees, organizations: organizations)
    let seed = UInt64(bitPattern: Int64(seed))
    let intent = context.intent(writing)
    if isWholeYear {
      let date = try WholeYearReport.date(context)
      let year = WholeYear(scale, seed: seed, on: date)
      let files = try Self.create(at: directory, context, intent) {
        editing throws(WorkspaceError) in try year.put(into: &editing)
      }
      let report = WholeYearReport(
        year: year, path: directory, files: files, isDryRun: context.options.dryRun)
      return Answer(report: Report(text: report.text, json: { report.json }))
    }
    let demonstration = Demonstration(scale, seed: seed, on: Self.date(context))
    let changes = try Self.create(demonstration, at: directory, context, intent)
    let isDryRun = context.options.dryRun
    return Answer(
      report: Report(
        text: { settings in
          Self.sentences(demonstration, directory, isDryRun: isDryRun)
            .map { settings($0) + "\n" }.joined()
        },
        json: { Self.json(demonstration, directory, changes) }))
  }

  /// The day of the data: the option or variable, else 1 October of the school year.
  static func date(_ context: AppContext) -> CalendarDate {
    context.options.today
      ?? SchoolYear(containing: context.today).days.from?.adding(months: 1) ?? context.today
  }

  /// Makes the data directory, and answers with the names of its files.
  static func create(
    _ demonstration: Demonstration, at path: String, _ context: AppContext, _ intent: WriteIntent
  ) throws -> [String] {
    try create(at: path, context, intent) { editing throws(WorkspaceError) in
      try demonstration.put(into: &editing)
    }
  }

  private static func create(
    at path: String, _ context: AppContext, _ intent: WriteIntent,
    _ body: (inout Editing) throws(WorkspaceError) -> Void
  ) throws -> [String] {
    let randomBytes = context.world.randomBytes
    let outcome = try Workspace.create(
      at: path, in: context.world.fileSystem, environment: context.world.store,
      drawKey: { randomBytes(16) }, intent, body)
    return outcome.changes.map(\.name)
  }

  private static func sentences(
    _ demonstration: Demonstration, _ path: String, isDryRun: Bool
  ) -> [Phrase] {
    let year = demonstration.year
    let mentors = demonstration.mentors.count { $0.year == year }
    let mentees = demonstration.mentees.count { $0.year == year }
    let measures = demonstration.roadmaps.map(\.measures.count).reduce(0, +)
    let today = demonstration.date
    let made =
      isDryRun
      ? Phrase(ru: "Был бы создан каталог ", en: "This would create the directory ")
      : Phrase(ru: "Создан каталог ", en: "Created the directory ")
    return [
      made + Phrase(verbatim: path.visible)
        + Phrase(
          ru: ": \(demonstration.organization.name ?? ""), \(year.jsonText) учебный год.",
          en: ": \(demonstration.organization.name ?? ""), school year \(year.jsonText)."),
      Phrase(ru: "В нём ", en: "It holds ")
        + [
          .count(
            mentors, ru: ("наставник", "наставника", "наставников"), en: ("mentor", "mentors")),
          .count(
            mentees, ru: ("наставляемый", "наставляемых", "наставляемых"),
            en: ("mentee", "mentees")),
          .count(
            demonstration.consents.count, ru: ("согласие", "согласия", "согласий"),
            en: ("consent", "consents")),
          .count(
            measures, ru: ("мероприятие", "мероприятия", "мероприятий"),
            en: ("measure", "measures")),
        ].joined(separator: ", ")
        + Phrase(ru: " дорожной карты. Все люди вымышлены.", en: ". Every person is invented."),
      Phrase(
        ru: "Данные составлены на \(today.numeric). Дальше:",
        en: "The data are made for \(today.iso). Next:"),
      Phrase(verbatim: "  mentorctl -C \(path.visible) --today \(today.iso) status"),
      Phrase(verbatim: "  mentorctl -C \(path.visible) --today \(today.iso) pair match"),
    ]
  }

  private static func json(
    _ demonstration: Demonstration, _ path: String, _ files: [String]
  ) -> JSON {
    [
      "directory": .string(path), "date": .string(demonstration.date.iso),
      "year": .string(demonstration.year.jsonText),
      "people": JSON(demonstration.people.count), "mentors": JSON(demonstration.mentors.count),
      "mentees": JSON(demonstration.mentees.count),
      "consents": JSON(demonstration.consents.count), "pairs": JSON(demonstration.pairs.count),
      "files": .array(files.map(JSON.string)),
    ]
  }
}
