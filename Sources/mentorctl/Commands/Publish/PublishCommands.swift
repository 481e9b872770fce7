import CommandLineKit
import Wording

/// The commands under `mentorctl publish`.
enum PublishCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "publish",
    Phrase(
      ru: "Публикация: проверка имён и страница для сайта.",
      en: "Publishing: check of names, and the page for the site."),
    aliases: ["публикация"],
    [PublishCheck.self, PublishSite.self])
}
