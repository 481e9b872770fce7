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

/// A command that makes a report of one kind.
protocol ReportMaking: Command {
  /// What the report is.
  static var kind: ReportKind { get }
}

extension ReportMaking {
  func run(in context: AppContext) throws -> Answer {
    let (records, notes) = try context.read { snapshot throws(WorkspaceError) in
      try ReportRecords(&snapshot, year: context.options.year, on: context.today)
    }
    let maker = ReportMaker(records, names: context.options.names)
    return Answer(
      report: Report(maker.document(Self.kind, program: Program.version)), notes: notes)
  }
}
