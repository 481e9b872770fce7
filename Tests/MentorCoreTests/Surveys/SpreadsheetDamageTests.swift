import Interchange
import Testing

@testable import MentorCore

@Suite("Answers that spreadsheets and hands have damaged")
struct SpreadsheetDamageTests {
  @Test("Damage of an intake table is named row by row, and the rest is taken in")
  func intake() throws {
    var fixture = try SurveyFixture()
    let outcome = try fixture.take("intake-mentee-uu", file: "damaged-intake-mentee-uu.csv")
    #expect(outcome.accepted.map(\.row) == [4, 5, 6])
    #expect(
      outcome.reason(2)?.contains("«05.июн» — электронная таблица приняла значение за дату") == true
    )
    #expect(outcome.reason(3)?.contains("«7,92E+10» — электронная таблица потеряла цифры") == true)
    #expect(outcome.reason(7)?.contains("нет ответа на обязательный вопрос") == true)
    #expect(outcome.reason(8)?.contains("нет ответа на обязательный вопрос") == true)
    #expect(outcome.reason(9)?.contains("«12А» — не класс") == true)
    #expect(outcome.codes.contains("import.mended-letters"))
    #expect(outcome.codes.contains("import.serial-date"))
    #expect(fixture.base.people.map(\.fullName).contains("Соколов Лев Маркович"))
    #expect(
      fixture.base.mentees.map(\.requests) == [
        ["сделать проект", "освоиться в новом классе"], ["разобраться с учебным предметом"],
        ["сделать проект", "выучить язык жестов"],
      ])
    let response = try fixture.response("intake-mentee-uu", of: "Заречная")
    #expect(response.date == (try CalendarDate(iso: "2025-09-01")))
  }

  @Test("Marks that are off the scale, broken or dates are named; the good one is taken")
  func marks() throws {
    var fixture = try SurveyFixture.filled()
    let outcome = try fixture.take("before-mentee-uu", file: "damaged-before-mentee-uu.csv")
    #expect(outcome.reason(2)?.contains("11 вне шкалы 1–10") == true)
    #expect(outcome.reason(3)?.contains("«7,5» — не целое число") == true)
    #expect(outcome.reason(4)?.contains("приняла значение за дату") == true)
    #expect(outcome.accepted.map(\.row) == [5])
    let response = try fixture.response("before-mentee-uu", of: "Дубравин")
    #expect(response["comfort"]?.mark == 8)
    #expect(response["personal-meetings"]?.mark == 7)
    #expect(response.date == fixture.today)
  }

  @Test("A table without the questions of the survey, or without anybody who answers, is refused")
  func refused() throws {
    var fixture = try SurveyFixture()
    func error(_ code: String, _ text: String) throws -> SurveyImportError? {
      do {
        try fixture.take(code, text)
        return nil
      } catch let error as SurveyImportError {
        return error
      }
    }
    let mark = "Насколько комфортно, по-вашему, вам будет с наставником?"
    #expect(
      try error("before-mentee-uu", "Город;Погода\nОмск;снег\n")
        == .noQuestions(try SurveyCode(jsonText: "before-mentee-uu"), headers: ["Город", "Погода"]))
    #expect(
      try error("before-mentee-uu", "\(mark);Город\n7;Омск\n")
        == .noRespondents(headers: [mark, "Город"]))
    #expect(try error("before-mentee-uu", "ФИО;\(mark)\n") == .noRows)
    #expect(
      try error("before-mentee-uu", "ФИО;\(mark);1. \(mark)\nЯ Ян;7;8\n")
        == .severalColumns(question: mark, headers: [mark, "1. \(mark)"]))
    #expect(
      try error("before-mentee-uu", "")
        == .table(.table(.empty)))
  }
}
