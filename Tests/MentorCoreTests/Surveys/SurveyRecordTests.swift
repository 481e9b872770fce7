import JSONStore
import MentorCore
import Testing

@Suite("Surveys and responses as records")
struct SurveyRecordTests {
  private static let answers: [String: AnswerValue] = [
    "comfort": .number(7), "hours": .number(1.5), "glad": .yes(true), "day": .date(.earliest),
    "valuable": .text("встречи"), "requests": .texts(["а", "б"]),
    "wishes": .people([PersonID(number: 4), PersonID(number: 2)]),
  ]

  private static let response = Response(
    id: ResponseID(number: 3), person: PersonID(number: 1), mentee: MenteeID(number: 5),
    about: PersonID(number: 9), date: .earliest, answers: answers)

  @Test("A response reads back as it was written")
  func response() throws {
    let file = CollectionFile<Response>(key: "responses")
    let bytes = file.encode([Self.response])
    #expect(try file.decode(bytes, file: "responses/SURVEY-1.json") == [Self.response])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"comfort\": 7,"))
    #expect(text.contains("\"hours\": 1.5"))
  }

  @Test("The references of a response are its respondent, its profile and everybody it names")
  func references() {
    #expect(Self.response.references.map(\.description) == ["P-9", "P-4", "P-2", "E-5", "P-1"])
    let merged = Self.response.redirected([PersonID(number: 4): PersonID(number: 6)])
    #expect(merged["wishes"]?.people == [PersonID(number: 6), PersonID(number: 2)])
  }

  @Test("A response of nobody is refused")
  func nobody() {
    var response = Self.response
    response.person = nil
    #expect(throws: ValueProblem.self) { try response.checked() }
  }

  @Test(
    "An answer in braces is a date or people",
    arguments: ["{}", #"{"date":"2026-09-01","people":[]}"#])
  func braces(text: String) {
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(AnswerValue.self, from: Array(text.utf8), file: "f")
    }
  }

  @Test(
    "A question that contradicts itself is refused",
    arguments: [
      Question("Key", "Текст"), Question("a-", "Текст"), Question("key", " "),
      Question("key", "Текст", .choice, options: ["один"]),
      Question("key", "Текст", .choice, options: ["ёлка", "Елка"]),
      Question("key", "Текст", .text, options: ["один", "два"]),
      Question("key", "Текст", .scale),
      Question("key", "Текст", scale: SurveyScale(low: "", high: "")),
      Question("key", "Текст", .people, most: 0), Question("key", "Текст", .text, most: 1),
      Question("key", "Текст", .choice, options: ["а", "б"], synonyms: ["в": "г"]),
    ])
  func question(question: Question) {
    #expect(throws: ValueProblem.self) { try question.checked() }
  }

  @Test("A survey whose questions cannot be told apart is refused")
  func survey() {
    let questions = [Question("a", "Ваш класс?"), Question("b", "ваш  класс?")]
    func definition(_ questions: [Question]) throws -> SurveyDefinition {
      try SurveyDefinition(
        code: SurveyCode(jsonText: "test"), title: "Анкета", role: .mentee, round: .before,
        questions: questions
      ).checked()
    }
    #expect(throws: ValueProblem.self) { try definition(questions) }
    #expect(throws: ValueProblem.self) { try definition([]) }
    #expect(throws: ValueProblem.self) { try definition([questions[0], Question("a", "Другой")]) }
    #expect(throws: Never.self) { try definition([questions[0]]) }
  }

  @Test(
    "A code is Latin words joined by hyphens",
    arguments: ["", "a--b", "-a", "анкета", "a b", "a_b"])
  func code(text: String) {
    #expect(throws: ValueProblem.self) { try SurveyCode(jsonText: text) }
  }
}
