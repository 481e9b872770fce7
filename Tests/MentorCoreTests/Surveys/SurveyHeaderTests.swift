import Interchange
import Testing

@testable import MentorCore

@Suite("Headers of tables of answers")
struct SurveyHeaderTests {
  private static let definition = SurveyDefinition(
    code: SurveyCode("test"), title: "Проба", role: .mentee, round: .before,
    questions: [
      Question("full-name", "Фамилия, имя, отчество", field: .fullName),
      Question(
        "comfort", "Насколько вам комфортно с наставником на встречах?", .scale,
        scale: SurveyScale(low: "", high: "")),
      Question(
        "useful", "Насколько вам полезны встречи с наставником?", .scale,
        scale: SurveyScale(low: "", high: "")),
      Question(
        "subjects", "Какие предметы вам даются?", .choices,
        options: ["физика, химия", "история"], allowsOther: true),
      Question(
        "kind-row", "личные", .scale, scale: SurveyScale(low: "", high: ""), group: "Встречи"),
    ])

  private func headers(_ cells: [String]) throws -> SurveyHeaders {
    try SurveyHeaders(
      of: Table(
        name: "t",
        rows: [TableRow(number: 1, cells: cells), TableRow(number: 2, cells: ["a"])]),
      Self.definition)
  }

  @Test(
    "A question is known by its text, number, key, kind and star",
    arguments: [
      "Какие предметы вам даются?", "4. Какие предметы вам даются?", "subjects",
      "какие предметы вам даются? *", "Вопрос 4. Какие предметы вам даются?",
      "Какие предметы вам даются? / Несколько вариантов", "Какие\u{A0}предметы  вам даются?",
      "Какие предметы вам даются? (обязательно)",
    ])
  func exact(header: String) throws {
    let found = try headers(["ФИО", header])
    #expect(found.sources["subjects"] == [SurveyHeaders.Source(place: 1, part: .whole)])
    #expect(found.likened.isEmpty)
  }

  @Test("Options, «другое» and rows of grids have columns of their own")
  func parts() throws {
    let found = try headers([
      "ФИО", "Какие предметы вам даются? / История", "Какие предметы вам даются? [физика, химия]",
      "Какие предметы вам даются? / Другое", "Встречи [личные]",
    ])
    #expect(
      found.sources["subjects"]?.map(\.part) == [
        .option("история"), .option("физика, химия"), .other,
      ])
    #expect(found.sources["kind-row"] == [SurveyHeaders.Source(place: 4, part: .whole)])
  }

  @Test("A header that resembles one question is told; one that resembles two is refused")
  func likeness() throws {
    let near = try headers(["ФИО", "Какие предметы вам лучше даются"])
    #expect(near.likened.map(\.key) == ["subjects"])
    #expect(throws: SurveyImportError.self) {
      try headers(["ФИО", "subjects", "Насколько вам встречи с наставником?"])
    }
  }

  @Test("An identifier of Yandex is no code of a person, a code of ours is")
  func codes() throws {
    func fields(_ cell: String) throws -> [ImportColumn: Int] {
      try SurveyHeaders(
        of: Table(
          name: "t",
          rows: [
            TableRow(number: 1, cells: ["ID", "subjects"]),
            TableRow(number: 2, cells: [cell, "история"]),
          ]), Self.definition
      ).fields
    }
    #expect(try fields("1873002207") == [.rowNumber: 0])
    #expect(try fields("P-3") == [.code: 0])
    #expect(try fields("e-12") == [.code: 0])
  }

  @Test("A column with a consent is known however it is worded")
  func consent() throws {
    let found = try headers(["ФИО", "subjects", "Согласны ли вы на обработку ваших данных?"])
    #expect(found.consents == [2])
    #expect(found.fields[.consentInside] == 2)
  }
}

@Suite("Moments of answers")
struct AnswerMomentTests {
  @Test(
    "The moments that forms write are read",
    arguments: [
      ("19.09.2026 18:07:33", "2026-09-19", 65_253), ("2026-09-19T18:07:33Z", "2026-09-19", 65_253),
      ("2026/09/19 6:07:33 PM GMT+3", "2026-09-19", 65_253),
      ("2026/09/19 12:07:33 AM GMT+3", "2026-09-19", 453),
      ("9/19/2026 18:07:33", "2026-09-19", 65_253), ("19.09.2026", "2026-09-19", 0),
    ])
  func read(text: String, date: String, seconds: Int) throws {
    let moment = try #require(AnswerMoment(text))
    #expect(moment.date.iso == date)
    #expect(moment.seconds == seconds)
  }

  @Test(
    "What is no moment is none, and so is a day that may be a month",
    arguments: [
      "", "вчера", "459010,34", "9/10/2026 1:00", "31.02.2026", "19.09.26", "19.09.2026 25:00",
    ])
  func refused(text: String) {
    #expect(AnswerMoment(text) == nil)
  }
}
