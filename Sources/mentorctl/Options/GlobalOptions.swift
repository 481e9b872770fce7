public import CommandLineKit
public import MentorCore
import Wording

/// The options that every command accepts, before and after its name.
struct GlobalOptions: ArgumentSet {
  @Option(
    "dir", short: "C", value: ValueName(ru: "каталог", en: "dir"), env: "MENTORCTL_DIR",
    completion: .directories,
    Phrase(
      ru: "Каталог данных; без него — текущий.", en: "The data directory, else the current one."))
  var directory: String?

  @Option(
    "year", value: ValueName(ru: "2026/27", en: "2026/27"),
    Phrase(
      ru: "Учебный год; без него — текущий год организации.",
      en: "The school year, else the organisation's current one."))
  var year: SchoolYear?

  @Option(
    "today", value: ValueName(ru: "дата", en: "date"), env: "MENTORCTL_TODAY",
    Phrase(
      ru: "Считать этот день сегодняшним.", en: "Take this day for today."))
  var today: CalendarDate?

  @Option(
    "format",
    Phrase(ru: "Вид вывода.", en: "The form of the output."))
  var format: OutputFormat?

  @Flag("json", Phrase(ru: "То же, что --format json.", en: "The same as --format json."))
  var json: Bool

  @Option(
    "output", short: "o", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Записать вывод в файл; без --format вид — по окончанию имени.",
      en: "Write the output to a file; without --format its ending tells the form."))
  var output: String?

  @Option(
    "pii",
    Phrase(
      ru: "Показывать имена полностью, инициалами или не показывать.",
      en: "Show names in full, as initials or not at all."))
  var names: PrintedNames = .full

  @Flag(
    "dry-run", short: "n",
    Phrase(
      ru: "Показать, что изменится, ничего не записывая.",
      en: "Show what would change and write nothing."))
  var dryRun: Bool

  @Flag(
    "yes", short: "y",
    Phrase(ru: "Отвечать «да» на вопросы.", en: "Answer questions with yes."))
  var yes: Bool

  @Flag(
    "no-input",
    Phrase(
      ru: "Ни о чём не спрашивать: где нужен ответ, остановиться.",
      en: "Ask nothing: stop where an answer is needed."))
  var noInput: Bool

  @Flag(
    "quiet", short: "q",
    Phrase(ru: "Молчать, если сообщить нечего.", en: "Be silent when there is nothing to say."))
  var quiet: Bool

  @Option(
    "color", Phrase(ru: "Цвет на экране.", en: "Colour on the screen."))
  var color: ColorChoice = .auto

  @Option(
    "lang", env: "MENTORCTL_LANG",
    Phrase(ru: "Язык сообщений.", en: "The language of messages."))
  var language: ScreenLanguage?

  @Option(
    "lock-wait", value: ValueName(ru: "секунды", en: "seconds"),
    Phrase(
      ru: "Сколько секунд ждать другую команду.",
      en: "How many seconds to wait for another command."))
  var lockWait: Int = 10

  func validate() throws(UsageError) {
    guard (0...3600).contains(lockWait) else {
      throw UsageError(
        Phrase(
          ru: "--lock-wait принимает от 0 до 3600 секунд",
          en: "--lock-wait takes from 0 to 3600 seconds"))
    }
    if json, let format, format != .json {
      throw UsageError(
        Phrase(
          ru: "--json и --format \(format.rawValue) противоречат друг другу",
          en: "--json and --format \(format.rawValue) contradict each other"))
    }
    if !json, format == nil, let output, let ending = OutputFormat.foreignEnding(of: output) {
      throw UsageError(
        Phrase(
          ru: "файлов .\(ending) программа не пишет", en: "the program writes no files .\(ending)"),
        hint: Phrase(
          ru:
            "Назовите документ .html, .docx, .md или .json, таблицу .xlsx или .csv. PDF получится из "
            + "страницы HTML: откройте её в браузере и напечатайте в файл.",
          en:
            "Name a document .html, .docx, .md or .json, a table .xlsx or .csv. A PDF is made from the "
            + "HTML page: open it in a browser and print it to a file."))
    }
  }
}

/// The form of the output.
enum OutputFormat: String, ArgumentChoice, CaseIterable {
  case table, txt, json, jsonl, csv, tsv, md, html, xlsx, docx, ics, svg, mermaid, xml

  /// Whether the bytes are no text, so that a terminal is to be spared them.
  var isBinary: Bool { self == .xlsx || self == .docx }

  /// The endings of documents and tables in forms that the program does not write.
  private static let foreignEndings: Set<String> = [
    "pdf", "doc", "docm", "rtf", "odt", "xls", "xlsm", "ods", "ppt", "pptx", "odp",
  ]

  /// The ending of `name` where programs would open the file as a form that this one does not write.
  static func foreignEnding(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), case let ending = name[name.index(after: dot)...],
      foreignEndings.contains(ending.lowercased())
    else { return nil }
    return String(ending)
  }

  /// The form that the ending of the name of a file stands for, or `nil` for another ending.
  init?(ofFile name: String) {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "htm": self = .html
    case "markdown": self = .md
    case "mmd": self = .mermaid
    case "table", "mermaid": return nil
    case let ending:
      guard let format = OutputFormat(rawValue: ending) else { return nil }
      self = format
    }
  }
}

extension PrintedNames: ArgumentChoice {}

/// Whether the screen is coloured.
enum ColorChoice: String, ArgumentChoice, CaseIterable {
  case auto, always, never
}
