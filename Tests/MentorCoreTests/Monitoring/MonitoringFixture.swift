import JSONStore
import Testing

@testable import MentorCore

/// Surveys before and after with made-up answers.
struct MonitoringFixture {
  static let form = FormCode.pupilPupil
  static let year = SchoolYear(validFirstYear: 2026)

  private(set) var surveys = RecordSet<Survey>()
  private(set) var responses: [SurveyID: RecordSet<Response>] = [:]
  var mentors = RecordSet<Mentor>()
  var mentees = RecordSet<Mentee>()
  private var next = 1

  /// Adds a survey and returns its identifier.
  @discardableResult
  mutating func survey(
    _ round: SurveyRound, _ role: SurveyRole = .mentee, form: FormCode? = MonitoringFixture.form,
    year: SchoolYear = MonitoringFixture.year, code: String? = nil, questions: [Question]? = nil
  ) throws -> SurveyID {
    let id = surveys.nextID
    let definition = SurveyDefinition(
      code: SurveyCode(code ?? "\(round.rawValue)-\(role.rawValue)-\(id.number)"), title: "Анкета",
      form: form, role: role, round: round,
      questions: questions ?? [
        Self.mark("comfort", round == .before ? "Комфорт до" : "Комфорт после"),
        Self.mark("satisfied-result", "Доволен результатом"),
        Question("liked", "Понравилось?", .yesNo), Question("valuable", "Что ценно?"),
        Question("lacking", "Чего не хватило?"),
      ])
    surveys.put(Survey(id: id, year: year, definition))
    responses[id] = RecordSet()
    return id
  }

  /// A question with a mark on a scale.
  static func mark(_ key: String, _ text: String, to most: Int = 10) -> Question {
    Question(key, text, .scale, scale: SurveyScale(to: most, low: "мало", high: "много"))
  }

  /// Adds a response and returns its identifier.
  @discardableResult
  mutating func answer(
    _ survey: SurveyID, _ person: Int?, _ answers: [String: AnswerValue],
    on date: String = "2026-10-01",
    name: String? = nil
  ) throws -> ResponseID {
    let id = ResponseID(number: next)
    next += 1
    responses[survey, default: RecordSet()].put(
      Response(
        id: id, person: person.map { PersonID(number: $0) }, name: name,
        date: try CalendarDate(iso: date), answers: answers))
    return id
  }

  /// Adds a mentee in the base of the year.
  mutating func mentee(
    _ person: Int, status: ParticipantStatus = .active, since: CalendarDate? = nil
  ) {
    var mentee = Mentee(
      id: mentees.nextID, person: PersonID(number: person), year: Self.year, forms: [Self.form],
      status: status)
    mentee.statusSince = since
    mentees.put(mentee)
  }

  /// Adds a mentor in the base of the year.
  mutating func mentor(_ person: Int, forms: [FormCode] = [MonitoringFixture.form]) {
    mentors.put(
      Mentor(
        id: mentors.nextID, person: PersonID(number: person), year: Self.year, forms: forms))
  }

  var influence: InfluenceReport {
    InfluenceReport(
      year: Self.year, surveys: surveys, responses: responses, mentors: mentors, mentees: mentees)
  }

  func satisfaction(threshold: Int? = nil) -> SatisfactionSummary {
    SatisfactionSummary(
      year: Self.year, surveys: surveys, responses: responses, mentors: mentors, mentees: mentees,
      threshold: threshold)
  }

  func records(
    _ rounds: RecordSet<MonitoringRound> = RecordSet(), withdrawn: Set<PersonID> = []
  ) -> MonitoringRecords {
    MonitoringRecords(
      year: Self.year, rounds: rounds, surveys: surveys, responses: responses, mentors: mentors,
      mentees: mentees, withdrawn: withdrawn)
  }
}

/// The identifiers of people with these numbers.
func people(_ numbers: Int...) -> [PersonID] { numbers.map { PersonID(number: $0) } }

/// The monitoring round of `kind` that nothing has been entered into.
func round(_ kind: RoundKind, _ number: Int = 1) throws -> MonitoringRound {
  MonitoringRound(
    id: MonitoringID(number: number), kind: kind, year: MonitoringFixture.year,
    opened: try CalendarDate(iso: "2026-10-01"))
}
