import CommandLineKit
import Wording

/// The commands under `mentorctl year`.
enum YearCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "year",
    Phrase(
      ru: "Учебные годы: закрыть, открыть, перенести людей.",
      en: "School years: close, open, carry people over."),
    aliases: ["год", "годы", "years"],
    standard: YearList.self, [YearList.self, YearClose.self, YearNew.self])
}
