import CommandLineKit
import Wording

/// The commands under `mentorctl calendar`.
enum CalendarCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "calendar", Phrase(ru: "Сроки по времени.", en: "Deadlines along the time."),
    aliases: ["календарь"],
    [CalendarMonth.self, CalendarGantt.self, CalendarExport.self])
}
