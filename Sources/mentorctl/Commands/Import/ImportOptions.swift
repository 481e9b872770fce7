import CommandLineKit
import Interchange
import MentorCore
import Wording

/// The file to import into a base, and how it is to be read.
struct ImportOptions: ArgumentSet {
  @OptionGroup var table: TableOptions
  @OptionGroup var narrowing: StandardFormOption
}

/// A table in a file.
struct LookedAtFile: ArgumentSet {
  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Таблица в XLSX или CSV; «-» — стандартный ввод.",
      en: "The table as XLSX or CSV; “-” is the input."))
  var file: String

  @Option(
    "sheet", value: ValueName(ru: "лист", en: "sheet"),
    Phrase(
      ru: "Лист книги XLSX; без него — тот, чьи заголовки известны.",
      en: "The sheet of an XLSX workbook, else the one whose headers are known."))
  var sheet: String?

  /// The file, read, to be understood by the rules of `choice`.
  func source(
    _ context: AppContext, _ choice: RulesChoice, encoding: TextEncoding? = nil,
    separator: CSVSeparator? = nil
  ) throws(FileAccessError) -> ImportSource {
    ImportSource(
      name: file.split(separator: "/").last.map(String.init) ?? file,
      bytes: try context.world.files.read(file), sheet: sheet, encoding: encoding,
      separator: separator, choice: choice)
  }
}

/// The table to import, and how it is to be read.
struct TableOptions: ArgumentSet {
  @OptionGroup var table: LookedAtFile

  @Option(
    "reject", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Куда записать отклонённые строки с причинами: исправьте и импортируйте снова.",
      en: "Where to write the rejected rows with the reasons: correct and import again."))
  var reject: String?

  @Option(
    "encoding",
    Phrase(
      ru: "Кодировка файла; без неё — по содержимому.", en: "The encoding, else found out."))
  var encoding: EncodingName?

  @Option(
    "separator",
    Phrase(
      ru: "Разделитель столбцов CSV; без него — по содержимому.",
      en: "The separator of CSV, else found out."))
  var separator: SeparatorName?

  @OptionGroup var rules: RulesOption

  /// The file, read, with what the user says about it.
  func source(_ context: AppContext) throws(FileAccessError) -> ImportSource {
    try table.source(
      context, rules.choice, encoding: encoding?.encoding, separator: separator?.separator)
  }

  /// Writes the rejected rows of `outcome`, if there are any, where the user wants them, and says where they are.
  func writeRejected(
    _ outcome: ImportOutcome, _ rules: RulesName?, _ context: AppContext
  ) throws -> [Phrase] {
    guard !outcome.rejected.isEmpty else { return [] }
    guard let path = reject else {
      return [
        Phrase(
          ru: "отклонённые строки с причинами запишет --reject ФАЙЛ",
          en: "--reject FILE writes the rejected rows with the reasons")
      ]
    }
    guard !context.options.dryRun else { return [] }
    let file = outcome.rejectFile(in: .russian)
    try context.world.files.write(to: path) { try $0(file) }
    let same = rules.map { " (--rules \($0))" } ?? ""
    return [
      Phrase(
        ru: "отклонённые строки: \(path.visible); исправьте и импортируйте этот файл\(same)",
        en: "rejected rows: \(path.visible); correct and import that file\(same)")
    ]
  }
}

/// The form of profiles whose row names none.
struct StandardFormOption: ArgumentSet {
  @Option(
    "form",
    Phrase(
      ru: "Форма для строк, в которых она не указана (наставники и наставляемые).",
      en: "The form of rows that name none (mentors and mentees)."))
  var form: FormReference?
}

/// The name of an encoding.
struct EncodingName: ArgumentValue {
  let encoding: TextEncoding

  init(argument: String) throws(ArgumentProblem) {
    guard let encoding = TextEncoding(named: argument) else {
      throw .notAllowed(argument, among: Self.allowedValues)
    }
    self.encoding = encoding
  }

  static var valueName: ValueName { ValueName(ru: "кодировка", en: "encoding") }

  static var allowedValues: [Choice] { TextEncoding.allCases.map { Choice($0.rawValue) } }
}

/// What stands between the cells: the character itself or its name.
struct SeparatorName: ArgumentValue {
  let separator: CSVSeparator

  init(argument: String) throws(ArgumentProblem) {
    guard let separator = try? CSVSeparator(jsonText: argument) else {
      throw .notAllowed(argument, among: Self.allowedValues)
    }
    self.separator = separator
  }

  static var valueName: ValueName { ValueName(ru: "знак", en: "character") }

  static var allowedValues: [Choice] {
    CSVSeparator.allCases.map { Choice($0.jsonText) }
  }
}
