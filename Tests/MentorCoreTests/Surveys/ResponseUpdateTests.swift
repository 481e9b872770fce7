import Testing
import Wording

@testable import MentorCore

@Suite("Responses that are imported again")
struct ResponseUpdateTests {
  private static let marks =
    "Насколько вы продвинулись к своей цели?;Насколько сильна поддержка наставника?;"
    + "Насколько точно вы идёте по плану?;Насколько комфортно вам с наставником?"

  @Test("A file without a column keeps its answers, an empty cell takes the answer back")
  func kept() throws {
    var fixture = try SurveyFixture.filled()
    try fixture.take(
      "interim-mentee",
      "ФИО;\(Self.marks);Что уже получилось?;Что мешает?\n"
        + "Дубравин Кирилл;5;6;7;8;Решил задачи;Мало времени\n")
    let outcome = try fixture.take(
      "interim-mentee", "ФИО;\(Self.marks);Что мешает?\nДубравин Кирилл;5;6;7;9;\n")
    #expect(outcome.counts == [0, 1, 0, 0])
    let response = try fixture.response("interim-mentee", of: "Дубравин")
    #expect(response["comfort"]?.mark == 9)
    #expect(response["valuable"] == .text("Решил задачи"))
    #expect(response["lacking"] == nil)
    let missing = outcome.findings.filter { $0.code == "survey.missing-question" }
    #expect(missing.map(\.severity) == [.note])
    #expect(missing.first?.message.ru.contains("«Что уже получилось?»") == true)
  }

  @Test("A parent who bears the name of a pupil is not that pupil")
  func namesake() throws {
    var fixture = try SurveyFixture.filled()
    let outcome = try fixture.take(
      "third-party-parent",
      "ФИО;about;request\nДубравин Кирилл Олегович;Лозовая Есения;Уверенность\n")
    #expect(outcome.counts == [1, 0, 0, 0])
    let response = try #require(try fixture.responses("third-party-parent").first)
    #expect(response.person == nil)
    #expect(response.name == "Дубравин Кирилл Олегович")
    #expect(response.relation == .parent)
  }

  @Test("Third parties tell of a mentee again: the later row counts")
  func again() throws {
    var fixture = try SurveyFixture.filled()
    let head = "ФИО;about;request\n"
    try fixture.take("third-party-parent", head + "Лозовая Нина;Лозовая Есения;Уверенность\n")
    let outcome = try fixture.take(
      "third-party-parent", head + "Лозовая Нина;Лозовая Есения;Друзья\n")
    #expect(outcome.counts == [0, 1, 0, 0])
    #expect(try fixture.responses("third-party-parent").count == 1)
  }

  @Test("Answers of an intake survey are found in the base, and an edit made there since stays")
  func edited() throws {
    var fixture = try SurveyFixture.filled()
    var mentee = try #require(fixture.base.mentees.first)
    mentee.priority = 3
    mentee.requests = ["дружба"]
    fixture.base.mentees.put(mentee)
    let again = try fixture.take("intake-mentee-uu", file: "yandex-intake-mentee-uu.xlsx")
    #expect(again.counts == [0, 0, 3, 0])
    #expect(fixture.base.mentees[mentee.id]?.requests == ["дружба"])
  }
}
