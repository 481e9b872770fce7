import Testing

@testable import MentorCore

@Suite("Answers as forms export them")
struct FormExportTests {
  @Test("Yandex, XLSX: a column an option, the newest first, a person twice")
  func yandexIntake() throws {
    var fixture = try SurveyFixture()
    let outcome = try fixture.take("intake-mentee-uu", file: "yandex-intake-mentee-uu.xlsx")
    #expect(outcome.counts == [3, 0, 0, 0])
    #expect(outcome.accepted.map(\.row) == [2, 3, 5])
    #expect(outcome.codes == ["consent.in-questionnaire", "import.repeated-person"])
    let repeated = outcome.findings.first { $0.code == "import.repeated-person" }
    #expect(repeated?.row == 4)
    let person = try #require(fixture.base.people.first { $0.surname == "Дубравин" })
    #expect(person.role.grade == (try Grade(typed: "7Б")))
    #expect(person.phone == "+7 900 000-01-03")
    let mentee = try #require(fixture.base.mentees.first { $0.person == person.id })
    #expect(mentee.requests == ["разобраться с учебным предметом", "освоиться в новом классе"])
    #expect(mentee.forms == [.pupilPupil])
    let response = try fixture.response("intake-mentee-uu", of: "Дубравин")
    #expect(response.mentee == mentee.id)
    #expect(response.date == (try CalendarDate(iso: "2026-09-09")))
    #expect(response["requests"] == .texts(mentee.requests))
    let other = try fixture.response("intake-mentee-uu", of: "Лозовая")
    #expect(other["requests"] == .texts(["научиться уверенно общаться", "выступать на сцене"]))
  }

  @Test("What identifies a person stands in the person alone")
  func identity() throws {
    let fixture = try SurveyFixture.filled()
    let response = try fixture.response("intake-mentee-uu", of: "Ольшанская")
    #expect(
      response.answers.keys.sorted() == ["availability", "goals", "interests", "requests"])
    let person = try #require(fixture.base.people.first { $0.surname == "Ольшанская" })
    #expect(person.phone == "89000000104")
  }

  @Test("Google, CSV: quoted, AM and PM, short headers")
  func googleIntake() throws {
    var fixture = try SurveyFixture()
    let outcome = try fixture.take("intake-mentor-uu", file: "google-intake-mentor-uu.csv")
    #expect(outcome.counts == [3, 0, 0, 0])
    #expect(fixture.base.mentors.map(\.hoursPerWeek) == [3, 2, 1.5])
    let person = try #require(fixture.base.people.first { $0.surname == "Кедрова" })
    #expect(person.email == "kedrova@example.org")
    #expect(
      try fixture.response("intake-mentor-uu", of: "Березин").date
        == CalendarDate(iso: "2026-09-05"))
  }

  @Test("Yandex, CSV: numbers before questions, kinds behind them; who is not known is rejected")
  func yandexBefore() throws {
    var fixture = try SurveyFixture.filled()
    let outcome = try fixture.take("before-mentee-uu", file: "yandex-before-mentee-uu.csv")
    #expect(outcome.counts == [3, 0, 0, 1])
    #expect(outcome.codes.isEmpty)
    #expect(outcome.reason(5)?.contains("такого человека нет среди людей") == true)
    let response = try fixture.response("before-mentee-uu", of: "Ольшанская")
    #expect(response["comfort"]?.mark == 6)
    #expect(response["clarity"]?.mark == 10)
    #expect(response["glad"] == .yes(false))
    #expect(response["met-where"] == nil)
  }

  @Test("Google's sheet: the rows of a grid are people in order; a slip names a candidate")
  func googleBallot() throws {
    var fixture = try SurveyFixture.filled()
    let outcome = try fixture.take("preferences-mentee", file: "google-preferences-mentee.csv")
    #expect(outcome.counts == [2, 0, 0, 1])
    let response = try fixture.response("preferences-mentee", of: "Дубравин")
    #expect(
      response["wishes"]?.people == [try fixture.person("Кедрова"), try fixture.person("Снежков")])
    #expect(response["vetoes"]?.people == [try fixture.person("Березин")])
    let other = try fixture.response("preferences-mentee", of: "Лозовая")
    #expect(other["wishes"]?.people == [try fixture.person("Березин")])
    #expect(other["vetoes"] == nil)
    #expect(outcome.reason(4)?.contains("возможно, \(try fixture.person("Снежков"))") == true)
  }

  @Test("Russian Excel, CSV: a sheet for each meeting, told apart by its day")
  func excelFeedback() throws {
    var fixture = try SurveyFixture.filled()
    let outcome = try fixture.take("feedback-mentor", file: "excel-feedback-mentor.csv")
    #expect(outcome.counts == [2, 0, 0, 1])
    #expect(outcome.reason(4)?.contains("«8,5» — не целое число") == true)
    let mentor = try fixture.person("Кедрова")
    let own = try fixture.responses("feedback-mentor").filter { $0.person == mentor }
    #expect(own.map(\.date.iso) == ["2026-10-15", "2026-10-22"])
    #expect(own.map(\.about) == [try fixture.person("Дубравин"), try fixture.person("Дубравин")])
    #expect(own[1]["meeting-kind"] == .text("регулярная"))
    #expect(own[1]["duration"] == .number(45))
    #expect(own[0].mentor != nil)
  }

  @Test(
    "Excel by hand: a title, numbered columns, no-break spaces; third parties need not be known")
  func excelThirdParty() throws {
    var fixture = try SurveyFixture.filled()
    let people = fixture.base.people.elements
    let outcome = try fixture.take(
      "third-party-class-teacher", file: "excel-third-party-class-teacher.xlsx")
    #expect(outcome.counts == [2, 0, 0, 1])
    #expect(fixture.base.people.elements == people)
    let first = try #require(try fixture.responses("third-party-class-teacher").first)
    #expect(first.name == "Верескова Инга Львовна")
    #expect(first.person == nil)
    #expect(first.relation == .classTeacher)
    #expect(first.about == (try fixture.person("Дубравин")))
    #expect(first["interests"] == .text("шахматы"))
    #expect(
      outcome.reason(7)?.contains("такого человека нет среди тех, кого можно назвать") == true)
  }

  @Test(
    "A second import of the same file changes nothing",
    arguments: [
      ("intake-mentee-uu", "yandex-intake-mentee-uu.xlsx"),
      ("intake-mentor-uu", "google-intake-mentor-uu.csv"),
      ("before-mentee-uu", "yandex-before-mentee-uu.csv"),
      ("preferences-mentee", "google-preferences-mentee.csv"),
      ("feedback-mentor", "excel-feedback-mentor.csv"),
      ("third-party-class-teacher", "excel-third-party-class-teacher.xlsx"),
    ])
  func twice(code: String, file: String) throws {
    var fixture = try SurveyFixture.filled()
    try fixture.take(code, file: file)
    let before = try (fixture.base.people.elements, fixture.responses(code).elements)
    let again = try fixture.take(code, file: file)
    #expect(again.counts[0] == 0)
    #expect(again.counts[1] == 0)
    #expect(again.counts[2] > 0)
    #expect(try (fixture.base.people.elements, fixture.responses(code).elements) == before)
  }
}
