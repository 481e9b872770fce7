import CommandLineKit
import MentorCore
import Wording

/// The commands under `mentorctl calendar`.
enum CalendarCommands {
  static let group = CommandGroup<AppContext, Answer>(
    About(
      "calendar",
      Phrase(
        ru: "Месяц, график, календарь задач и выходные дни.",
        en: "The month, the chart, the calendar of tasks, and days off."),
      aliases: ["календарь"]),
    members: [
      .command(CalendarMonth.self), .command(CalendarGantt.self), .command(CalendarExport.self),
      .group(HolidayCommands.group),
    ])
}

/// The commands under `mentorctl calendar holidays`.
enum HolidayCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "holidays",
    Phrase(
      ru: "Праздники и переносы выходных дней.", en: "Holidays and days off that were moved."),
    aliases: ["праздники"], [HolidayList.self, HolidayImport.self])
}

extension ProductionCalendar {
  /// What to say of those of `years` whose transfers are not known, a line for each.
  func remarks(on years: some Sequence<Int>) -> [Phrase] {
    years.filter { !hasTransfers(in: $0) }.map { year in
      Phrase(
        ru:
          "переносы выходных дней на \(year) год не загружены: mentorctl calendar holidays import",
        en: "the days off moved in \(year) are not loaded: mentorctl calendar holidays import")
    }
  }
}
