import Interchange
import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Answers by rules")
struct RuledSurveyTests {
  private func survey(_ fixture: SurveyFixture) throws -> Survey {
    let definition = SurveyDefinition(
      code: try SurveyCode(jsonText: "own"), title: "Своя", role: .mentee, round: .before,
      questions: [
        Question("mood", "Как настроение?", .choice, options: ["хорошее", "плохое"]),
        Question("likes", "Что нравится?", .choices, options: ["спорт, игры", "музыка"]),
        Question("day", "Когда начали?", .date), Question("notes", "Заметки"),
      ])
    return Survey(id: SurveyID(number: 7), year: fixture.year, definition)
  }

  private func take(
    _ text: String, _ columns: [ColumnRule], dateOrder: DateOrder? = nil,
    identity: IdentityKey? = nil, _ fixture: inout SurveyFixture
  ) throws -> (SurveyOutcome, RecordSet<Response>) {
    let survey = try survey(fixture)
    let rules = NamedRules(
      try RulesName(jsonText: "own"),
      ImportRules(
        for: .survey(survey.code), columns: columns, dateOrder: dateOrder, identity: identity))
    let importer = SurveyImporter(
      survey, into: fixture.organization, on: fixture.today, by: rules)
    var responses = RecordSet<Response>()
    let table = try importer.table(from: Array(text.utf8), named: "ответы.csv")
    let outcome = try importer.take(
      table, into: &fixture.base, &responses, next: ResponseID(number: 1))
    return (outcome, responses)
  }

  private static let columns = [
    ColumnRule("Q1", column: .fullName),
    ColumnRule("Q2", question: "mood", values: ["5": "хорошее", "1": "плохое"]),
    ColumnRule("Q3", question: "likes", joined: .plus),
    ColumnRule("Q4", question: "day"), ColumnRule("Q5", ignored: true),
  ]

  @Test("Headers, values, joined options, days and columns left out are as the rules say")
  func answers() throws {
    var fixture = try SurveyFixture.filled()
    let (outcome, responses) = try take(
      """
      Q1;Q2;Q3;Q4;Q5
      Дубравин Кирилл;5;спорт, игры + музыка;9/5/2026;x
      """, Self.columns, dateOrder: .monthDayYear, &fixture)
    #expect(outcome.counts == [1, 0, 0, 0])
    let answers = try #require(responses.first).answers
    #expect(answers["mood"] == .text("хорошее"))
    #expect(answers["likes"] == .texts(["спорт, игры", "музыка"]))
    #expect(answers["day"] == .date(try CalendarDate(iso: "2026-09-05")))
    #expect(outcome.codes.contains("import.ignored-column"))
    #expect(!outcome.codes.contains("import.unknown-column"))
  }

  @Test("The number of a day is read and told; an error of the spreadsheet keeps the row out")
  func damage() throws {
    var fixture = try SurveyFixture.filled()
    let (outcome, responses) = try take(
      "Q1;Q2;Q4\nДубравин Кирилл;5;46270\nЛозовая Есения;#Н/Д;46271\n", Self.columns, &fixture)
    #expect(outcome.counts == [1, 0, 0, 1])
    #expect(responses.first?.answers["day"] == .date(try CalendarDate(iso: "2026-09-05")))
    #expect(outcome.codes.contains("import.serial-date"))
    #expect(outcome.rejected[0].reason.ru.contains("«#Н/Д»"))
  }

  @Test("A ticked column is the option that the rules name")
  func option() throws {
    var fixture = try SurveyFixture.filled()
    let columns = [ColumnRule("Поёт", question: "likes", option: "музыка")]
    let (_, responses) = try take("ФИО;Поёт\nДубравин Кирилл;да\n", columns, &fixture)
    #expect(responses.first?.answers["likes"] == .texts(["музыка"]))
  }

  @Test(
    "Questions and options that the survey lacks are refused by name",
    arguments: [
      (ColumnRule("Q", question: "moood"), "mood"),
      (ColumnRule("Q", question: "mood", option: "хорошее"), "хорошее"),
      (ColumnRule("Q", question: "likes", option: "кино"), "кино"),
    ])
  func contradiction(rule: ColumnRule, word: String) throws {
    var fixture = try SurveyFixture.filled()
    let error = #expect(throws: SurveyImportError.self) {
      try take("ФИО;Q\nДубравин Кирилл;да\n", [rule], &fixture)
    }
    #expect(error?.message.ru.contains(word) == true)
  }

  @Test("The e-mail decides who answers where the rules say so")
  func identity() throws {
    var fixture = try SurveyFixture.filled()
    var person = try #require(fixture.base.people[try fixture.person("Дубравин")])
    person.email = "own@example.org"
    fixture.base.people.put(person)
    let columns = [ColumnRule("Q2", question: "mood", values: ["5": "хорошее"])]
    let text = "E-mail;Q2\nOWN@example.org;5\n"
    let (_, responses) = try take(text, columns, identity: .email, &fixture)
    #expect(responses.first?.person == person.id)
  }

  @Test("Suggested rules keep the column with what is written beside the options")
  func other() throws {
    var fixture = try SurveyFixture.filled()
    let definition = SurveyDefinition(
      code: try SurveyCode(jsonText: "own"), title: "Своя", role: .mentee, round: .before,
      questions: [
        Question(
          "mood", "Как настроение?", .choice, options: ["хорошее", "плохое"], allowsOther: true)
      ])
    let survey = Survey(id: SurveyID(number: 7), year: fixture.year, definition)
    let text = """
      ФИО;Как настроение?;Как настроение? / Другое
      Дубравин Кирилл;;так себе
      Лозовая Есения;хорошее;
      """
    let plain = SurveyImporter(survey, into: fixture.organization, on: fixture.today)
    let table = try plain.table(from: Array(text.utf8), named: "а.csv")
    let rules = try plain.suggestion(for: table, file: "а.csv", sheet: nil).rules
    #expect(rules.columns[2].option == "другое")
    let importer = SurveyImporter(
      survey, into: fixture.organization, on: fixture.today,
      by: NamedRules(try RulesName(jsonText: "own"), rules))
    var responses = RecordSet<Response>()
    let outcome = try importer.take(
      table, into: &fixture.base, &responses, next: ResponseID(number: 1))
    #expect(outcome.counts == [2, 0, 0, 0])
    #expect(responses.map { $0.answers["mood"] } == [.text("так себе"), .text("хорошее")])
  }

  @Test("An intake survey enters people and profiles by the rules, constants too")
  func intake() throws {
    var fixture = try SurveyFixture()
    let survey = try fixture.survey("intake-mentee-uu")
    let need = try #require(survey.questions.first { $0.field == .requests })
    let option = try #require(need.options.first)
    let rules = NamedRules(
      try RulesName(jsonText: "own"),
      ImportRules(
        for: .survey(survey.code),
        columns: [
          ColumnRule("Тебя зовут", column: .fullName), ColumnRule("Рождение", column: .birthYear),
          ColumnRule("Беда", question: need.key, joined: .slash, values: ["учёба": option]),
          ColumnRule("Где", ignored: true),
        ], constants: ["grade": "7А"]))
    let importer = SurveyImporter(survey, into: fixture.organization, on: fixture.today, by: rules)
    var responses = RecordSet<Response>()
    let text = "Тебя зовут;Рождение;Беда;Где;Ещё\nЛугова Анна;2013;учёба;дома;x\n"
    let table = try importer.table(from: Array(text.utf8), named: "а.csv")
    let outcome = try importer.take(
      table, into: &fixture.base, &responses, next: ResponseID(number: 1))
    #expect(outcome.counts == [1, 0, 0, 0], "\(outcome.rejected.map(\.reason.ru))")
    #expect(fixture.base.people.first?.role.grade?.jsonText == "7А")
    #expect(fixture.base.mentees.first?.requests == [option])
    let texts = outcome.findings.map(\.message.ru)
    #expect(texts.count { $0.contains("«Где» не импортирован по правилам own") } == 1)
    #expect(texts.count { $0.contains("«Ещё» не известен") } == 1)
    #expect(!texts.contains { $0.contains("нет столбцов из правил") })
    let again = try importer.take(
      table, into: &fixture.base, &responses, next: ResponseID(number: 2))
    #expect(again.counts == [0, 0, 1, 0])
  }

  @Test("Suggested rules know the questions by their texts and by their options")
  func suggestion() throws {
    let fixture = try SurveyFixture.filled()
    let importer = SurveyImporter(
      try survey(fixture), into: fixture.organization, on: fixture.today)
    let text = """
      ФИО;Заметки;Ваше самочувствие
      Дубравин Кирилл;люблю Есению;хорошее
      Лозовая Есения;нет;плохое
      """
    let table = try importer.table(from: Array(text.utf8), named: "а.csv")
    let suggestion = try importer.suggestion(for: table, file: "а.csv", sheet: nil)
    #expect(suggestion.rules.columns.map(\.question) == [nil, "notes", "mood"])
    #expect(suggestion.rules.columns.map(\.guess) == [false, false, true])
    #expect(!suggestion.reading.columns.contains { $0.samples.contains { $0.contains("Есен") } })
    #expect(suggestion.reading.columns[2].samples.contains("хорошее") == false)
  }
}
