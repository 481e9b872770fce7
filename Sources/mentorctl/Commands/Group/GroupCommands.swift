import CommandLineKit
import Wording

/// The commands under `mentorctl group`.
enum GroupCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "group",
    Phrase(
      ru: "Группы: один наставник и несколько наставляемых.",
      en: "Groups: one mentor and several mentees."),
    aliases: ["группа", "группы"],
    [GroupAdd.self, GroupJoin.self, GroupLeave.self, GroupList.self])
}
