import Testing

@testable import MentorCore

@Suite("Targets, lists and offices in the words of roadmaps")
struct ReadingContentsTests {
  @Test(
    "A figure in prose becomes a target, and nothing is concluded beyond the words",
    arguments: [
      (
        "Вовлечь не менее 70 % педагогов в возрасте до 35 лет",
        ["70 percent at-least педагогов|в возрасте до 35 лет"]
      ),
      ("не менее 10 практик", ["10 count at-least практик|-"]),
      ("100 % наставников", ["100 percent exactly наставников|-"]),
      ("охват 12,5% обучающихся", ["12.5 percent exactly обучающихся|-"]),
      (
        "не более 3 отказов; свыше 40 согласий",
        ["3 count at-most отказов|-", "40 count at-least согласий|-"]
      ),
      (
        "не менее чем 15 пар и не менее 5 групп",
        ["15 count at-least пар|-", "5 count at-least групп|-"]
      ),
      ("учителя до 35 лет", []), ("до 10 сентября", []), ("в 2026 году", []), ("п. 5 методики", []),
      ("обучено 43 команды", []), ("", []),
    ])
  func targets(text: String, expected: [String]) {
    let found = TargetSearch.targets(in: text).map { target in
      let value =
        target.value == target.value.rounded() ? "\(Int(target.value))" : "\(target.value)"
      return "\(value) \(target.unit.rawValue) \(target.comparison.rawValue) "
        + "\(target.of ?? "-")|\(target.condition ?? "-")"
    }
    #expect(found == expected)
  }

  @Test(
    "A cell that is a list is taken apart, other numbers are left",
    arguments: [
      ("1. Приказ. 2. Список.", ["Приказ.", "Список."]),
      ("1.Изучено 2.Создано", ["Изучено", "Создано"]),
      ("Итоги подводятся: 1) опрос; 2) отчёт", ["опрос;", "отчёт"]),
      ("- приказ\n- список\nвсех пар", ["приказ", "список всех пар"]),
      ("Приказ от 01.09.2026 № 2.", []), ("Справка", []), ("1. Приказ", []), ("", []),
      ("согласно п. 1. и п. 2. положения", []),
    ])
  func lists(cell: String, items: [String]) {
    #expect(ResultList.items(of: cell) == items)
  }

  @Test(
    "An office is named in the nominative where its words are known",
    arguments: [
      ("директора школы № 4", "директор школы № 4"),
      ("Генерального директора центра", "Генеральный директор центра"),
      ("управления образования", "управление образования"),
      ("Министерства образования края", "Министерство образования края"),
      ("и.о. директора", "и.о. директора"),
      ("муниципального учреждения", "муниципальное учреждение"),
      ("МБОУ «Школа № 5»", "МБОУ «Школа № 5»"), ("ОТДЕЛА ОБРАЗОВАНИЯ", "ОТДЕЛ ОБРАЗОВАНИЯ"),
      ("Директор школы", "Директор школы"), ("", ""),
    ])
  func offices(text: String, nominative: String) {
    #expect(OfficeName.nominative(text) == nominative)
  }

  @Test(
    "The number of a heading is told from its words",
    arguments: [
      ("2. Этап работы", "2.", "Этап работы"), ("III этап. Итоги", "III этап.", "Итоги"),
      ("2 этап: подготовка", "2 этап:", "подготовка"), ("Раздел 2. Весна", "Раздел 2.", "Весна"),
      ("1. Блок «Люди»", "1. Блок", "«Люди»"), ("Итоги", nil, "Итоги"),
    ] as [(String, String?, String)])
  func headings(text: String, number: String?, title: String) {
    let heading = HeadingText(text)
    #expect(heading.number == number)
    #expect(heading.title == title)
  }
}
