import CommandLineKit
import MentorCore
import Wording

/// The commands under `mentorctl report`.
enum ReportCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "report",
    Phrase(
      ru: "Отчёты: директору, совету, за год, на сайт; обзор на одной странице.",
      en: "Reports: for the director, the council, the year, the site; an overview on one page."),
    aliases: ["отчёт", "отчёты"],
    discussion: Phrase(
      ru: "Отчёты составлены из данных каталога, у каждой цифры сказано, откуда она. Вид файла — "
        + "по его имени: -o отчёт.html, .docx, .md или .json. В конце каждого — дата, версия "
        + "программы и отпечаток данных; report --reproduce ФАЙЛ составит тот же файл ещё раз. "
        + "Участников по именам называет только рабочий список куратора.",
      en:
        "Reports are made of the directory's data, and each figure says where it comes from. The name of "
        + "the file tells its form: -o report.html, .docx, .md or .json. Each ends with its date, the "
        + "version of the program and the digest of the data; report --reproduce FILE makes the same "
        + "file again. Only the curator's working list names participants. Their words are Russian."
    ),
    standard: ReportReproduce.self,
    [
      ReportDashboard.self, ReportDirector.self, ReportAnnual.self, ReportCouncil.self,
      ReportCurator.self, ReportWebsite.self, ReportCycle.self, ReportReproduce.self,
    ])
}

extension String {
  /// What stands behind the last slash.
  fileprivate var lastPart: String { String(split(separator: "/").last ?? "") }
}

/// A command that makes a report of one kind.
protocol ReportMaking: Command {
  /// What the report is.
  static var kind: ReportKind { get }
}

extension ReportMaking {
  func run(in context: AppContext) throws -> Answer {
    try refuseUnknownEnding(of: context.options)
    let (records, notes) = try context.read { snapshot throws(WorkspaceError) in
      try ReportRecords(&snapshot, year: context.options.year, on: context.today)
    }
    let maker = ReportMaker(records, names: context.printedNames)
    return Answer(
      report: Report(maker.document(Self.kind, program: Program.version)), notes: notes)
  }

  /// Refuses a file whose ending stands for no form, such as `.pdf` or `.doc`, unless the form is said.
  private func refuseUnknownEnding(of options: GlobalOptions) throws(UsageError) {
    guard options.format == nil, !options.json, let name = options.output?.lastPart,
      OutputFormat(ofFile: name) == nil, let dot = name.lastIndex(of: "."), dot != name.startIndex
    else { return }
    let ending = String(name[dot...])
    throw UsageError(
      Phrase(
        ru: "отчёт не записывается в файл \(ending.visible)",
        en: "a report is not written to a file \(ending.visible)"),
      hint: Phrase(
        ru:
          "Назовите файл .html, .docx, .md или .json. PDF получится из страницы HTML: откройте её "
          + "в браузере и напечатайте в файл.",
        en:
          "Name a file .html, .docx, .md or .json. A PDF is made from the HTML page: open it in a "
          + "browser and print it to a file."))
  }
}
