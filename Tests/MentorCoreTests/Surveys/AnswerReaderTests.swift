import JSONStore
import Testing

@testable import MentorCore

@Suite("Answers in cells")
struct AnswerReaderTests {
  private let nobody = CounterpartIndex([])

  private func answer(_ question: Question, _ text: String) throws -> AnswerValue? {
    try AnswerReader(question).answer([(.whole, text)], nobody)
  }

  private static let choice = Question(
    "kind", "Как часто?", .choice, options: ["очень часто", "1–2 раза", "ещё реже"],
    synonyms: ["постоянно": "очень часто"])

  @Test(
    "An option is known in any case, dash and ё, with its number, and by its synonyms",
    arguments: [
      ("Очень часто", "очень часто"), ("1-2 раза", "1–2 раза"), ("еще реже", "ещё реже"),
      ("2. 1—2 раза", "1–2 раза"), ("ПОСТОЯННО", "очень часто"),
      ("очень\u{A0}часто", "очень часто"),
    ])
  func option(text: String, option: String) throws {
    #expect(try answer(Self.choice, text) == .text(option))
  }

  @Test("What is no option is refused, or kept where «другое» is allowed")
  func other() throws {
    #expect(throws: ValueProblem.self) { try answer(Self.choice, "иногда") }
    #expect(throws: ValueProblem.self) { try answer(Self.choice, "01.фев") }
    var open = Self.choice
    open.allowsOther = true
    #expect(try answer(open, "иногда") == .text("иногда"))
    #expect(try answer(open, "") == nil)
  }

  private static let choices = Question(
    "interests", "Что интересно?", .choices,
    options: ["театр", "физика, химия", "спорт, но не футбол"], allowsOther: true)

  @Test(
    "Several options in a cell are taken apart, those with commas as well",
    arguments: [
      ("театр", ["театр"]), ("театр, физика, химия", ["театр", "физика, химия"]),
      ("физика, химия;театр", ["театр", "физика, химия"]),
      ("спорт, но не футбол, театр", ["театр", "спорт, но не футбол"]),
      ("театр, шитьё, вязание", ["театр", "шитьё, вязание"]),
      ("шитьё; Физика, химия", ["физика, химия", "шитьё"]), ("Театр\nшитьё", ["театр", "шитьё"]),
    ])
  func several(text: String, expected: [String]) throws {
    #expect(try answer(Self.choices, text) == .texts(expected))
  }

  @Test("Columns of options count where they hold anything but a no")
  func columns() throws {
    let reader = AnswerReader(Self.choices)
    let answer = try reader.answer(
      [
        (.option("театр"), "театр"), (.option("физика, химия"), "ЛОЖЬ"),
        (.option("спорт, но не футбол"), "1"), (.other, "шитьё"),
      ], nobody)
    #expect(answer == .texts(["театр", "спорт, но не футбол", "шитьё"]))
    var limited = Self.choices
    limited.most = 1
    #expect(throws: ValueProblem.self) {
      try AnswerReader(limited).answer([(.whole, "театр; шитьё")], nobody)
    }
  }

  @Test(
    "Yes and no are read in the words of forms and of Excel",
    arguments: [
      ("Да", true), ("нет", false), ("ИСТИНА", true), ("ЛОЖЬ", false), ("true", true), ("0", false),
      ("да, очень", true),
    ])
  func yes(text: String, expected: Bool) throws {
    #expect(try answer(Question("a", "?", .yesNo), text) == .yes(expected))
    #expect(throws: ValueProblem.self) { try answer(Question("a", "?", .yesNo), "возможно") }
  }

  @Test("Numbers and days are read, days by their number too; what lost its digits is refused")
  func numbers() throws {
    let number = Question("n", "?", .number)
    #expect(try answer(number, "45 минут") == .number(45))
    #expect(try answer(number, "1,5") == .number(1.5))
    #expect(throws: ValueProblem.self) { try answer(number, "7,92E+10") }
    #expect(throws: ValueProblem.self) { try answer(number, "много") }
    let day = Question("d", "?", .date)
    #expect(try answer(day, "15.10.2026 0:00:00") == .date(try CalendarDate(iso: "2026-10-15")))
    #expect(try answer(day, "15 октября 2026 г.") == .date(try CalendarDate(iso: "2026-10-15")))
    #expect(try answer(day, "46310") == .date(try CalendarDate(iso: "2026-10-15")))
    #expect(throws: ValueProblem.self) { try answer(day, "463100") }
    #expect(throws: ValueProblem.self) { try answer(day, "15.10.26") }
  }
}
