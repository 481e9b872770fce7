import CommandLineKit
import Wording

/// The commands under `mentorctl log`.
enum LogCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "log", Phrase(ru: "Журнал: кто, что и когда менял.", en: "See who changed what and when."),
    aliases: ["журнал"],
    discussion: Phrase(
      ru: "Каждая строка журнала содержит хеш предыдущей, поэтому незаметно исправить или удалить "
        + "запись нельзя. Имён и других личных сведений в журнале нет.",
      en: "Each line of the journal holds the hash of the line before, so that none can be changed "
        + "or removed unnoticed. There are no names and nothing else personal in it."),
    standard: LogList.self, [LogList.self, LogVerify.self])
}
