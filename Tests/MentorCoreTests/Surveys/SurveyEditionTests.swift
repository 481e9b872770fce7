import JSONStore
import Testing

@testable import MentorCore

@Suite("Surveys through their life")
struct SurveyEditionTests {
  private func answered() throws -> (survey: Survey, responses: RecordSet<Response>) {
    var fixture = try SurveyFixture.filled()
    try fixture.take("before-mentee-uu", file: "yandex-before-mentee-uu.csv")
    return (try fixture.survey("before-mentee-uu"), try fixture.responses("before-mentee-uu"))
  }

  @Test("While nobody has answered everything may change")
  func free() throws {
    let survey = try answered().survey
    var other = survey.definition
    other.role = .mentor
    other.questions = [Question("only", "Один вопрос")]
    let redefined = try survey.redefined(as: other, given: RecordSet())
    #expect(redefined.questions.map(\.key) == ["only"])
    #expect(redefined.id == survey.id)
    #expect(survey.isStandard)
    #expect(!redefined.isStandard)
  }

  @Test("With answers texts, order, new questions and questions without answers may change")
  func harmless() throws {
    let (survey, responses) = try answered()
    var other = survey.definition
    other.title = "Анкета в начале года"
    other.questions.reverse()
    for index in other.questions.indices { other.questions[index].required = false }
    other.questions.append(Question("new", "Новый вопрос"))
    #expect(throws: Never.self) { try survey.redefined(as: other, given: responses) }
  }

  @Test("What would change the meaning of answers is refused with every change")
  func refused() throws {
    let (survey, responses) = try answered()
    var other = survey.definition
    other.form = nil
    other.questions.removeAll { $0.key == "comfort" }
    let place = try #require(other.questions.firstIndex { $0.key == "plan" })
    other.questions[place].scale = SurveyScale(from: 1, to: 5, low: "", high: "")
    do throws(SurveyError) {
      _ = try survey.redefined(as: other, given: responses)
      Issue.record("The edit was accepted.")
    } catch {
      guard case .answered(_, 3, let changes) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(changes.count == 3)
      #expect(error.category == .refused)
    }
  }

  @Test("A field that the role has not, or that is filled twice, is refused")
  func fields() throws {
    var definition = try SurveyFixture().survey("intake-mentee-uu").definition
    definition.questions.append(Question("places", "Сколько?", field: .capacity))
    #expect(throws: SurveyError.field(question: "places", .capacity, isTwice: false)) {
      try definition.checkFields()
    }
    definition.questions[definition.questions.count - 1].field = .phone
    #expect(throws: SurveyError.field(question: "places", .phone, isTwice: true)) {
      try definition.checkFields()
    }
  }

  @Test(
    "Every shipped survey fills fields that its role has", arguments: SurveyCatalogue.definitions)
  func shippedFields(definition: SurveyDefinition) throws {
    try definition.checkFields()
  }

  @Test("A definition reads back from its own file, alone and as a survey is shown")
  func file() throws {
    let survey = try SurveyFixture().survey("intake-mentor-uu")
    let stored = RecordFile<Survey>().encode(survey)
    #expect(try SurveyFile.definition(in: stored, file: "f") == survey.definition)
    let shown = JSONCoding.encodePretty(["survey": .object(survey.jsonMembers)] as JSON)
    #expect(try SurveyFile.definition(in: shown, file: "f") == survey.definition)
    #expect(throws: JSONError.self) {
      try SurveyFile.definition(in: Array(#"{"code":"x","quesitons":[]}"#.utf8), file: "f")
    }
  }

  @Test("Surveys are found by code and year, and what is only shipped is told")
  func lookup() throws {
    let survey = try SurveyFixture().survey("intake-mentor-uu")
    let surveys = RecordSet([survey])
    #expect(try surveys.survey("INTAKE-mentor-uu", in: survey.year) == survey)
    #expect(try surveys.survey("survey-1", in: survey.year.next) == survey)
    #expect(
      throws: SurveyError.notDefined("after-mentor-uu", survey.year, isShipped: true, near: [])
    ) {
      try surveys.survey("after-mentor-uu", in: survey.year)
    }
    #expect(
      throws: SurveyError.notDefined(
        "intake-mentr-uu", survey.year, isShipped: false, near: ["intake-mentor-uu"])
    ) { try surveys.survey("intake-mentr-uu", in: survey.year) }
  }

  @Test("Participation counts those of the form who are in the pool, and all who answered")
  func participation() throws {
    var fixture = try SurveyFixture.filled()
    try fixture.take("before-mentee-uu", file: "yandex-before-mentee-uu.csv")
    var gone = try #require(fixture.base.mentees.first)
    gone.status = .archived
    fixture.base.mentees.put(gone)
    fixture.base.mentees.put(
      Mentee(
        id: fixture.base.mentees.nextID, person: PersonID(number: 77), year: fixture.year,
        forms: [.pupilPupil]))
    let participation = SurveyParticipation(
      in: try fixture.survey("before-mentee-uu"), mentors: fixture.base.mentors,
      mentees: fixture.base.mentees, responses: try fixture.responses("before-mentee-uu"))
    #expect(participation.expected.count == 4)
    #expect(participation.answered.count == 3)
    #expect(participation.missing == [PersonID(number: 77)])
    #expect(participation.responses == 3)
    #expect(participation.share == 3.0 / 4.0)
  }

  @Test("A blank has room for the answer to every question", arguments: SurveyCatalogue.definitions)
  func blank(definition: SurveyDefinition) {
    let paper = definition.blank(organization: "Школа", label: "\(definition.code)")
    let headings = paper.blocks.count {
      if case .paragraph(_, .strong) = $0 { true } else { false }
    }
    let lines = paper.blocks.count { if case .fields = $0 { true } else { false } }
    #expect(headings + lines > definition.questions.count)
    #expect(paper.kind == .blank)
    #expect(paper.title == definition.title)
  }
}
