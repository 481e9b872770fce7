import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl kpi explain`.
struct IndicatorExplain: Command {
  static let about = About(
    "explain",
    Phrase(
      ru: "Показать, из кого складывается показатель.",
      en: "Show who and what make up an indicator."),
    examples: [
      Example(
        "mentorctl kpi explain KPI-1",
        Phrase(ru: "Правило, люди и пары за числом.", en: "The rule, the people and pairs."))
    ])

  @OptionGroup var naming: NamedIndicator

  func run(in context: AppContext) throws -> Answer {
    let ((reading, people), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      return (
        try snapshot.indicators([naming.code], in: [year])[0], try snapshot.load(.people)
      )
    }
    return Answer(
      report: IndicatorReport(context: context).explanation(reading, people: people),
      notes: notes + IndicatorReport(context: context).remarks([reading]))
  }
}
