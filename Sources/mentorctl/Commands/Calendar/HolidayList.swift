import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl calendar holidays list`.
struct HolidayList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать праздники и переносы.", en: "List holidays and moved days off."),
    discussion: Phrase(
      ru: "Праздники — по правилу ст. 112 ТК РФ; переносы на 2020–2026 годы — по постановлениям "
        + "Правительства, которые названы в графе «Основание», остальные загружает import. Неделя "
        + "пятидневная, если не задано settings.workingWeek=six-days (mentorctl org edit --set).",
      en: "Holidays follow the rule of ТК РФ, ст. 112; the days moved in 2020 to 2026 follow the "
        + "decrees named under Source, and import loads others. A week has five working days unless "
        + "settings.workingWeek=six-days is set (mentorctl org edit --set)."),
    examples: [
      Example(
        "mentorctl calendar holidays list 2026",
        Phrase(ru: "Один год.", en: "One year.")),
      Example(
        "mentorctl calendar holidays list",
        Phrase(ru: "Этот год и следующий.", en: "This year and the next.")),
    ])

  @Argument(
    "year", value: ValueName(ru: "год", en: "year"),
    Phrase(
      ru: "Календарные годы; без них — этот и следующий.",
      en: "Calendar years; this and the next without them."))
  var years: [Int]

  func validate() throws(UsageError) {
    for year in years where !(1992...2100).contains(year) {
      throw UsageError(
        Phrase(
          ru: "год \(year) вне пределов 1992–2100", en: "the year \(year) is outside 1992–2100"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let (calendar, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.productionCalendar()
    }
    let wanted =
      years.isEmpty
      ? [context.today.year, min(context.today.year + 1, 9999)] : Set(years).sorted()
    let days = wanted.flatMap { calendar.remarkableDays(of: $0) }
    return Answer(
      report: HolidayReport(calendar: calendar, years: wanted, days: days).report,
      notes: notes + calendar.remarks(on: wanted))
  }
}

/// Days that differ from an ordinary week, for people and programs.
struct HolidayReport {
  let calendar: ProductionCalendar
  let years: [Int]
  let days: [(date: CalendarDate, dayOff: DayOff?)]

  var report: Report {
    let span = years.map(String.init).joined(separator: ", ")
    return Report(
      title: Phrase(
        ru: "Праздники и переносы выходных дней, \(span)",
        en: "Holidays and days off moved, \(span)"),
      table: { table }, json: { json })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "date", title: Phrase(ru: "Дата", en: "Date"), content: .date),
        ReportTable.Column(key: "weekday", title: Phrase(ru: "День", en: "Day")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Вид", en: "Kind")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Что это", en: "What it is")),
        ReportTable.Column(key: "source", title: Phrase(ru: "Основание", en: "Source")),
      ],
      rows: days.map { day in
        [
          Phrase(ru: day.date.numeric, en: day.date.iso),
          WeekdayName.text(day.date.weekday.rawValue, .short), kind(day).name, name(day),
          Phrase(verbatim: source(day) ?? ""),
        ]
      })
  }

  private var json: JSON {
    [
      "week": JSON(calendar.week),
      "days": .array(
        days.map { day in
          [
            "date": JSON(day.date), "kind": JSON(kind(day)), "name": .string(name(day).ru),
            "source": JSON(source(day)),
          ]
        }),
      "missing": .array(years.filter { !calendar.hasTransfers(in: $0) }.map { JSON($0) }),
    ]
  }

  private func kind(_ day: (date: CalendarDate, dayOff: DayOff?)) -> DayKind {
    if day.dayOff != nil { return .dayOff }
    return calendar.entry(on: day.date)?.kind ?? .working
  }

  private func name(_ day: (date: CalendarDate, dayOff: DayOff?)) -> Phrase {
    if let reason = day.dayOff { return reason.name }
    guard let moved = calendar.replacement(of: day.date) else { return kind(day).name }
    return Phrase(
      ru: "выходной перенесён на \(moved.date.numeric.prefix(5))",
      en: "day off moved to \(moved.date)")
  }

  private func source(_ day: (date: CalendarDate, dayOff: DayOff?)) -> String? {
    day.dayOff?.source ?? calendar.entry(on: day.date)?.source
      ?? calendar.replacement(of: day.date)?.source
  }
}
