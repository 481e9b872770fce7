import CommandLineKit
import Wording

/// The commands under `mentorctl person`.
enum PersonCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "person", Phrase(ru: "Люди: одна запись на все роли и годы.", en: "People: one record each."),
    aliases: ["человек", "люди", "people"],
    [
      PersonAdd.self, PersonList.self, PersonShow.self, PersonEdit.self, PersonImport.self,
      PersonDedupe.self, PersonMergeCommand.self,
    ])
}
