import CommandLineKit
import Wording

/// The commands under `mentorctl form`.
enum FormCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "form", Phrase(ru: "Формы наставничества и их правила.", en: "Forms and their rules."),
    aliases: ["форма", "формы", "forms"],
    [FormList.self, FormShow.self, FormCheck.self, FormAdd.self, FormRemove.self])
}
