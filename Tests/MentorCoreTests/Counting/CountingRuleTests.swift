import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Rules of counting")
struct CountingRuleTests {
  @Test(
    "A rule reads the words it writes, in both languages",
    arguments: [
      "лица", "роли где роль наставник", "лица где роль наставляемый и возраст 10–19",
      "лица где возраст 10–19 на 01.01.2027 или возраст от 60",
      "лица где (вид педагог или вид студент) и не (стаж 0–3 и новый работник)",
      "пары где форма UU, SS и в работе за период",
      "лица где есть пара (форма TT и в работе на дату и есть наставник (вид педагог))",
      "лица где нет пары (в работе за 01.09.2026–31.12.2026)",
      "пары где состояние работает, приостановлена на 01.12.2026",
      "партнёры где вид предприятие, общественная организация и есть наставник",
      "пары организаций где форма OO и в работе за период и приказ",
      "партнёры где нет наставника (есть пара)", "практики где публикация за период",
      "мероприятия где вид круглый стол и проведение на дату",
      "мероприятия где вид «форум, конференция»",
      "встречи где вид знакомство и проведение за период", "пары где проведено встреч 3",
      "лица где удовлетворённость 7–10 и опрошен", "лица где удовлетворён",
      "роли где заявлена форма SU",
      "лица где статус участвует, в архиве и обучение на 01.10.2026", "лица где пол женский",
      "пары где модель педагоги и группа и приказ", "лица где класс 5–9 или курс 1–2",
    ])
  func roundTrip(text: String) throws {
    let rule = try CountingRule(jsonText: text)
    #expect(rule.jsonText == text)
    #expect(try CountingRule(jsonText: rule.words.en) == rule)
  }

  @Test(
    "What is written otherwise means the same",
    arguments: [
      ("ЛИЦА  где роль наставник", "лица где роль наставник"),
      ("лица где возраст 10-19", "лица где возраст 10–19"),
      ("лица где возраст не более 34", "лица где возраст 0–34"),
      ("лица где возраст 7–7", "лица где возраст 7"),
      ("пары где форма «учитель – ученик»", "пары где форма TU"),
      ("пары где форма uu и в работе", "пары где форма UU и в работе за период"),
      ("лица где возраст 10-19 на 2027-01-01", "лица где возраст 10–19 на 01.01.2027"),
      ("лица где возраст 10–19 на дату", "лица где возраст 10–19"),
      (
        "people where role mentee and has a pair (at work)",
        "лица где роль наставляемый и есть пара (в работе за период)"
      ),
      ("лица где ((роль наставник))", "лица где роль наставник"),
      (
        "лица где (роль наставник и вид ученик) и возраст 15–19",
        "лица где роль наставник и вид ученик и возраст 15–19"
      ),
    ])
  func otherWriting(text: String, canonical: String) throws {
    #expect(try CountingRule(jsonText: text).jsonText == canonical)
  }

  @Test(
    "What is no rule is refused at its place",
    arguments: [
      ("", "обрывается"), ("люди", "знак 1"), ("лица роль наставник", "знак 6"),
      ("лица где", "обрывается"), ("лица где роль учитель", "знак 15"),
      ("лица где возраст десять", "знак 18"), ("лица где возраст 19–10", "больше второго"),
      ("лица где форма UU", "знак 10"), ("пары где возраст 10", "знак 10"),
      ("лица где (роль наставник", "обрывается"), ("лица где роль наставник)", "знак 24"),
      ("лица где роль наставник и", "обрывается"), ("лица где есть пара (возраст 5)", "знак 21"),
      ("лица где возраст 10 на 31.02.2027", "знак 24"), ("пары где форма Ы", "знак 16"),
      ("лица где возраст 99999999999", "знак 18"), ("лица где «", "не закрыта"),
      ("лица где роль наставник; x", "знак 24"),
      ("пары где в работе за 01.12.2026–01.09.2026", "позже последнего"),
    ])
  func refused(text: String, complaint: String) throws {
    let problem = #expect(throws: ValueProblem.self) { try CountingRule(jsonText: text) }
    #expect(problem?.message.ru.contains(complaint) == true, "\(problem?.message.ru ?? "")")
  }

  @Test("Nesting and length have limits")
  func limits() {
    let deep =
      String(repeating: "(", count: 500) + "роль наставник" + String(repeating: ")", count: 500)
    #expect(throws: ValueProblem.self) { try CountingRule(jsonText: "лица где " + deep) }
    let negations = String(repeating: "не ", count: 300)
    #expect(throws: ValueProblem.self) {
      try CountingRule(jsonText: "лица где " + negations + "роль наставник")
    }
    let long = String(repeating: " и роль наставник", count: 300)
    #expect(throws: ValueProblem.self) { try CountingRule(jsonText: "лица где опрошен" + long) }
  }

  @Test("A narrower rule holds both conditions")
  func narrowed() throws {
    let rule: CountingRule = "лица где роль наставник"
    #expect(
      rule.narrowed(by: "лица где возраст 15–19")?.jsonText
        == "лица где роль наставник и возраст 15–19")
    #expect(rule.narrowed(by: "лица") == rule)
    #expect(rule.narrowed(by: "пары") == nil)
  }

  @Test(
    "A rule tells which forms it names, each once, wherever they stand",
    arguments: [
      ("лица", []), ("пары где форма UU", ["UU"]), ("пары где не форма SK, UU", ["SK", "UU"]),
      (
        "лица где заявлена форма SS или есть пара (форма UU и есть наставник (заявлена форма ZZ))",
        ["SS", "UU", "ZZ"]
      ),
      ("лица где нет пары (форма UU) и есть пара (форма UU)", ["UU"]),
      ("практики где форма TT", ["TT"]),
    ])
  func formCodes(text: String, expected: [String]) throws {
    #expect(try CountingRule(jsonText: text).formCodes.map(\.text) == expected)
  }
}
