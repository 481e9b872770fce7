public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// The command `mentorctl survey list`.
struct SurveyList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать анкеты года.", en: "List the surveys of the year."),
    examples: [
      Example(
        "mentorctl survey list", Phrase(ru: "Анкеты и число ответов.", en: "With responses.")),
      Example(
        "mentorctl survey list --shipped --round feedback",
        Phrase(ru: "Готовые анкеты обратной связи.", en: "The shipped sheets of feedback.")),
    ])

  @Flag(
    "shipped",
    Phrase(ru: "Готовые анкеты программы.", en: "The surveys that the program ships."))
  var shipped: Bool

  @Option("round", Phrase(ru: "Только этот этап опроса.", en: "Only this round."))
  var round: SurveyRound?

  @Option("form", Phrase(ru: "Только эта форма.", en: "Only this form."))
  var form: FormCode?

  func run(in context: AppContext) throws -> Answer {
    func fits(_ definition: SurveyDefinition) -> Bool {
      (round == nil || definition.round == round) && (form == nil || definition.form == form)
    }
    if shipped {
      let found = SurveyCatalogue.definitions.filter(fits)
      return Answer(report: SurveyReport.shipped(found), notes: [SurveyCatalogue.remark])
    }
    let ((surveys, responses), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let surveys = try snapshot.load(.surveys).filter { $0.year == year && fits($0.definition) }
      var responses: [SurveyID: Int] = [:]
      for survey in surveys {
        responses[survey.id] = try snapshot.load(survey.id, of: .responses).count
      }
      return (surveys, responses)
    }
    return Answer(
      report: SurveyReport(surveys: surveys, responses: responses).list, notes: notes)
  }
}

extension SurveyRound: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}
