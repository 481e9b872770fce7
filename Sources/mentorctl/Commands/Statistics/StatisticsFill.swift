import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl fsn fill`.
struct StatisticsFill: Command {
  static let about = About(
    "fill", Phrase(ru: "Показать заполненную форму.", en: "Show a form filled in."),
    discussion: StatisticsExport.yearHelp,
    examples: [
      Example(
        "mentorctl fsn fill REGION",
        Phrase(ru: "Таблица региона за текущий год.", en: "The regional table of this year.")),
      Example(
        "mentorctl fsn fill EXAMPLE --year 2025/26",
        Phrase(ru: "Образец за 2025 год.", en: "The sample for 2025.")),
    ])

  @OptionGroup var naming: StatisticsFormArgument
  @OptionGroup var live: LiveOption

  func run(in context: AppContext) throws -> Answer {
    let (filled, notes) = try context.read { snapshot throws(WorkspaceError) in
      try context.filled(naming.code, live: live.isLive, from: &snapshot)
    }
    return Answer(
      report: FilledFormReport(filled: filled, context: context).report, notes: notes)
  }
}

/// The command `mentorctl fsn export`.
struct StatisticsExport: Command {
  static let about = About(
    "export", Phrase(ru: "Выгрузить заполненную форму.", en: "Export a form filled in."),
    discussion: Phrase(
      ru:
        "Без --format и -o печатается CSV для русского Excel; xlsx — таблица в виде формы, xml — файл "
        + "Росстата, json — ячейки для программ. ",
      en:
        "Without --format and -o CSV for the Russian Excel is printed; xlsx is a table in the layout of the "
        + "form, xml the file of Rosstat, json the cells for programs. ") + yearHelp,
    examples: [
      Example(
        "mentorctl fsn export REGION -o регион.xlsx",
        Phrase(ru: "Строка для региона.", en: "A line for the region.")),
      Example(
        "mentorctl fsn export EXAMPLE --format xml",
        Phrase(ru: "Файл Росстата.", en: "The file of Rosstat.")),
      Example(
        "mentorctl fsn export REGION --format json --live",
        Phrase(ru: "Ячейки по нынешним данным.", en: "The cells from the data as they are.")),
    ])

  /// For which year a form is filled.
  static let yearHelp = Phrase(
    ru:
      "Год — учебный, из --year; форма за календарный год заполняется за тот, в котором учебный год "
      + "начинается: 2026/27 — за 2026. Замороженная форма печатается такой, какой сдана.",
    en:
      "The year is the school year of --year; a form of a calendar year is filled for the one in which "
      + "the school year begins: 2026/27 for 2026. A frozen form is printed as it was handed in.")

  @OptionGroup var naming: StatisticsFormArgument
  @OptionGroup var live: LiveOption

  func run(in context: AppContext) throws -> Answer {
    var (filled, notes) = try context.read { snapshot throws(WorkspaceError) in
      try context.filled(naming.code, live: live.isLive, from: &snapshot)
    }
    var report = FilledFormReport(filled: filled, context: context).report
    report.preferredFormat = .csv
    let format =
      context.options.format ?? context.options.output.flatMap(OutputFormat.init(ofFile:))
    if format == .xml {
      let name = try RosstatReport(filled, context).fileName
      notes.append(
        Phrase(ru: "имя файла для сдачи: \(name)", en: "the file is handed in as \(name)"))
    }
    return Answer(report: report, notes: notes)
  }
}
