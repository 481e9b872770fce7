import CommandLineKit
import Wording

/// The options of every command that writes.
struct WriteOptions: ArgumentSet {
  @Option(
    "reason", value: ValueName(ru: "текст", en: "text"),
    Phrase(
      ru: "Причина, для журнала; без личных сведений.",
      en: "The reason, for the journal; nothing personal."))
  var reason: String?

  @Option(
    "actor", value: ValueName(ru: "кто", en: "who"), env: "MENTORCTL_ACTOR",
    Phrase(
      ru: "Кто выполняет команду; без него — имя пользователя системы.",
      en: "Who gives the command, else the user's name in the system."))
  var actor: String?
}
