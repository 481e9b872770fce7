import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl calendar holidays import`.
struct HolidayImport: Command {
  static let about = About(
    "import",
    Phrase(ru: "Загрузить переносы выходных дней.", en: "Load days off that were moved."),
    discussion: Phrase(
      ru: "Таблица CSV со столбцами «дата», «вид» (выходной, рабочий, сокращённый), «перенесён с» "
        + "(выходной, который переносится; можно не указывать) и «источник», либо JSON с полями date, "
        + "kind, from, source. Так вносят и выходные своего региона или школы. Дни хранятся в "
        + "holidays.json и заменяют прежние сведения о тех же днях. Файл берётся целиком или никак.",
      en:
        "CSV with the columns date, kind (day-off, working, shortened), from (the day off that is "
        + "moved; may be left out) and source, or JSON with the fields date, kind, from, source. "
        + "Days off of the region or the school are entered the same way. The days are kept in "
        + "holidays.json and replace what was known of them. The file is taken whole or not at all."
    ),
    examples: [
      Example(
        "mentorctl calendar holidays import 2027.csv --source \"Постановление № 1 от 01.09.2026\"",
        Phrase(
          ru: "Таблица без столбца «источник».", en: "A table without a column for the source.")),
      Example(
        "mentorctl calendar holidays import 2027.json --dry-run",
        Phrase(ru: "Посмотреть, что будет внесено.", en: "Look at what would be entered.")),
    ])

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Таблица CSV или JSON; «-» — стандартный ввод.",
      en: "The table as CSV or JSON; “-” is standard input."))
  var file: String

  @Option(
    "source", value: ValueName(ru: "документ", en: "paper"),
    Phrase(
      ru: "Документ, для строк, в которых он не указан.",
      en: "The paper for rows that name none."))
  var source: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let bytes = try context.world.files.read(file)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let days = try HolidayFile.days(in: bytes, named: name, source: source)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var book = try editing.load(.holidays)
      let before = Set(book.days)
      book.put(days)
      try editing.save(book, as: .holidays)
      return (
        added: book.days.filter { !before.contains($0) }, calendar: try editing.productionCalendar()
      )
    }
    let (added, calendar) = outcome.value
    let years = Set(days.map(\.date.year)).sorted()
    return Answer(
      report: Report(
        text: { settings in Self.text(added, of: days.count, calendar, settings) },
        json: {
          [
            "days": .array(days.map { JSON($0) }), "added": JSON(added.count),
            "missing": .array(years.filter { !calendar.hasTransfers(in: $0) }.map { JSON($0) }),
          ]
        }),
      notes: outcome.notes.map(\.message) + Self.remarks(on: days, calendar)
        + calendar.remarks(on: years))
  }

  private static func text(
    _ added: [DayOffTransfer], of count: Int, _ calendar: ProductionCalendar,
    _ settings: TextSettings
  ) -> String {
    let heading = settings(
      Phrase(
        ru: "Дней в файле: \(count), новых или изменённых: \(added.count)",
        en: "Days in the file: \(count), new or changed: \(added.count)"))
    let lines = added.map { day in
      let from = day.from.map { Phrase(ru: " вместо \($0.numeric)", en: " instead of \($0)") }
      return settings(
        Phrase(ru: day.date.numeric, en: day.date.iso)
          + Phrase(verbatim: ", ") + WeekdayName.text(day.date.weekday.rawValue, .short)
          + Phrase(verbatim: ": ") + day.kind.name + (from ?? Phrase(verbatim: ""))
          + Phrase(verbatim: " — \(day.source.visible)"))
    }
    return ([heading] + lines).joined(separator: "\n") + "\n"
  }

  /// The days off that the article's rule adds in years whose entries do not say what was moved.
  private static func remarks(
    on days: [DayOffTransfer], _ calendar: ProductionCalendar
  ) -> [Phrase] {
    let years = Set(days.filter { $0.kind == .dayOff && $0.from == nil }.map(\.date.year))
    let moved = years.sorted().flatMap { calendar.remarkableDays(of: $0) }.compactMap { day in
      if case .moved(let from) = day.dayOff { (day.date, from) } else { nil }
    }
    guard !moved.isEmpty else { return [] }
    let list = moved.map { "\($0.0.numeric) (\($0.1.numeric.prefix(5)))" }.joined(separator: ", ")
    return [
      Phrase(
        ru: "по ст. 112 ТК РФ выходными остаются и дни, на которые праздник перешёл с выходного: "
          + "\(list); если постановление перенесло их иначе, заполните столбец «перенесён с»",
        en:
          "by ТК РФ, ст. 112 the days after a holiday on a weekend stay free as well: \(list); if "
          + "the decree moved them elsewhere, fill in the column from")
    ]
  }
}
