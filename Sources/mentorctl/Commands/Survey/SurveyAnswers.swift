import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl survey answers`.
struct SurveyAnswers: Command {
  static let about = About(
    "answers",
    Phrase(
      ru: "Показать ответы на анкету таблицей.", en: "Show the responses to a survey as a table."),
    discussion: Phrase(
      ru:
        "С --pii initials и none слова, написанные от себя, скрыты: в них могут быть имена. Ответы тех, кто "
        + "отозвал согласие, не показываются.",
      en:
        "With --pii initials and none words of one's own are hidden: they may hold names. Responses of "
        + "those who withdrew their consent are not shown."),
    examples: [
      Example(
        "mentorctl survey answers before-mentee-uu -o ответы.xlsx",
        Phrase(ru: "Ответы для Excel.", en: "The answers for Excel.")),
      Example(
        "mentorctl survey answers after-mentor-tt --pii none --format csv",
        Phrase(ru: "Без имён.", en: "Without names.")),
    ])

  @OptionGroup var chosen: SurveyArgument

  func run(in context: AppContext) throws -> Answer {
    let ((report, hidden), notes) = try context.read { snapshot throws(WorkspaceError) in
      let survey = try chosen.survey.survey(in: &snapshot, context)
      let all = try snapshot.load(survey.id, of: .responses)
      let responses = all.without(try snapshot.withdrawnPeople(on: context.today))
      let report = SurveyAnswerReport(
        survey: survey, responses: responses, people: try snapshot.load(.people), context: context)
      return (report, all.count - responses.count)
    }
    let remark = Phrase(
      ru: "ответы тех, кто отозвал согласие, не показаны: \(hidden)",
      en: "responses of those who withdrew their consent are not shown: \(hidden)")
    return Answer(report: report.report, notes: notes + (hidden > 0 ? [remark] : []))
  }
}

/// Responses to a survey as people and programs see them.
struct SurveyAnswerReport {
  let survey: Survey
  let responses: RecordSet<Response>
  let people: RecordSet<Person>
  let context: AppContext

  /// The responses as a list.
  var report: Report {
    Report(
      title: Phrase(ru: "Ответы на анкету", en: "Answers to a survey"),
      table: { table { $0.fullText } }, json: { ["responses": .array(responses.map(json))] },
      text: { TextTable(table { $0.heading }, $0).text })
  }

  /// The fields of `response` with the name of who answers; what may not be shown is left out.
  func json(_ response: Response) -> JSON {
    var shown = response
    if !context.showsNames {
      shown.name = nil
      shown.answers = response.answers.filter { !isFree($0.key, $0.value) }
    }
    return context.fields(
      of: shown, extra: [JSON.Member("respondent", .string(name(response)))])
  }

  /// The responses as a table, each question called as `title` says.
  private func table(_ title: (Question) -> String) -> ReportTable {
    let questions = survey.questions.filter { question in
      responses.contains { $0[question.key] != nil }
    }
    let about =
      responses.contains { $0.about != nil }
      ? [ReportTable.Column(key: "about", title: Phrase(ru: "О ком", en: "About"))] : []
    return ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(
          key: "respondent", title: Phrase(ru: "Кто ответил", en: "Respondent")),
      ] + about + [
        ReportTable.Column(key: "date", title: Phrase(ru: "Дата", en: "Date"), content: .date)
      ]
        + questions.map { question in
          ReportTable.Column(
            key: question.key, title: Phrase(verbatim: title(question)),
            alignment: question.kind == .scale || question.kind == .number ? .right : .left)
        },
      rows: responses.map { response in
        let person = response.about.map { [Phrase(verbatim: label($0))] } ?? [Phrase(verbatim: "")]
        return [Phrase(verbatim: "\(response.id)"), Phrase(verbatim: name(response))]
          + (about.isEmpty ? [] : person) + [Phrase(verbatim: response.date.numeric)]
          + questions.map { cell(response, $0) }
      },
      empty: Phrase(
        ru: "Ответов нет. Импортируйте: mentorctl survey import ФАЙЛ --survey \(survey.code).",
        en: "There are no responses. Import some: mentorctl survey import FILE --survey "
          + "\(survey.code)."))
  }

  private func name(_ response: Response) -> String {
    if let person = response.person { return label(person) }
    return context.showsNames ? response.name ?? "" : ""
  }

  private func label(_ id: PersonID) -> String { people[id].map { context.label($0) } ?? "\(id)" }

  private func cell(_ response: Response, _ question: Question) -> Phrase {
    guard let answer = response[question.key] else { return Phrase(verbatim: "") }
    guard context.showsNames || !isFree(question.key, answer) else {
      return Phrase(ru: "скрыто", en: "hidden")
    }
    return switch answer {
    case .text(let text): Phrase(verbatim: text)
    case .texts(let texts): Phrase(verbatim: texts.joined(separator: "; "))
    case .number(let number): answer.mark.map(Phrase.number) ?? Phrase(verbatim: "\(number)")
    case .yes(let yes): yes ? Phrase(ru: "да", en: "yes") : Phrase(ru: "нет", en: "no")
    case .date(let date): Phrase(verbatim: date.numeric)
    case .people(let people): Phrase(verbatim: people.map(label).joined(separator: "; "))
    }
  }

  /// Whether the answer has words of one's own, in which names may stand.
  private func isFree(_ key: String, _ answer: AnswerValue) -> Bool {
    guard let question = survey.definition.question(key) else { return true }
    return switch answer {
    case .text(let text): !question.options.contains(text)
    case .texts(let texts): !texts.allSatisfy { question.options.contains($0) }
    case .number, .yes, .date, .people: false
    }
  }
}

extension Question {
  /// What a column of the screen is called: the question, or its key where the question is long.
  fileprivate var heading: String { fullText.count > 24 ? key : fullText }
}
