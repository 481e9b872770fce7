import CommandLineKit
import Wording

/// The commands under `mentorctl org`.
enum OrganizationCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "org", Phrase(ru: "Организация, учебный год и пороги.", en: "The organisation and thresholds."),
    aliases: ["организация", "organization"],
    [OrganizationShow.self, OrganizationEdit.self])
}
