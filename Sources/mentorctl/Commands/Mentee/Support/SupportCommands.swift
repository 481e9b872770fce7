import CommandLineKit
import Wording

/// The commands under `mentorctl mentee support`.
enum SupportCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "support",
    Phrase(
      ru: "Поддержка тех, у кого ещё нет наставника.",
      en: "Support of those who have no mentor yet."),
    aliases: ["поддержка"], [SupportAdd.self, SupportClose.self, SupportList.self])
}
