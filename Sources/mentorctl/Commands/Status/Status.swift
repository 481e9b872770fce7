import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl status`.
struct Status: Command {
  static let about = About(
    "status",
    Phrase(
      ru: "Показать, где стоит программа и что делать дальше.",
      en: "Show where the programme stands and what to do next."),
    examples: [
      Example(
        "mentorctl status",
        Phrase(ru: "Один экран для куратора.", en: "One screen for the curator.")),
      Example(
        "mentorctl status --json --today 2026-10-01",
        Phrase(ru: "То же для программы.", en: "The same for a program.")),
    ])

  func run(in context: AppContext) throws -> Answer {
    let examination = try context.workspace().read { snapshot throws(WorkspaceError) in
      try DirectoryExamination(of: &snapshot, year: context.options.year, on: context.today)
    }
    _ = try context.year(examination.records.organization)
    let report = StatusReport(status: ProgrammeStatus(examination))
    return Answer(report: Report(text: report.text, json: { report.json }))
  }
}
