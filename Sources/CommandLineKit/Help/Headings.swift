import Wording

/// The words of help and references that no declaration brings along.
enum Headings {
  static let usage = Phrase(ru: "Использование", en: "Usage")
  static let commands = Phrase(ru: "Команды", en: "Commands")
  static let arguments = Phrase(ru: "Аргументы", en: "Arguments")
  static let options = Phrase(ru: "Параметры", en: "Options")
  static let globalOptions = Phrase(ru: "Общие параметры", en: "Global options")
  static let examples = Phrase(ru: "Примеры", en: "Examples")
  static let exitStatuses = Phrase(ru: "Коды завершения", en: "Exit statuses")
  static let aliases = Phrase(ru: "Другие названия", en: "Other names")
  static let standard = Phrase(ru: "Если команда не указана", en: "Where no command is given")
  static let optionsSlot = Phrase(ru: "[параметры]", en: "[options]")
  static let commandSlot = Phrase(ru: "<команда>", en: "<command>")
}
