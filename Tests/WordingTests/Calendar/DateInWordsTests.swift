import Testing
import Wording

@Suite("Dates in words")
struct DateInWordsTests {
  @Test("Prints dates as documents do")
  func dates() {
    #expect(
      DateInWords.text(day: 5, month: 9, year: 2026)
        == Phrase(ru: "5 сентября 2026 г.", en: "5 September 2026"))
    #expect(DateInWords.text(day: 1, month: 5) == Phrase(ru: "1 мая", en: "1 May"))
    #expect(DateInWords.text(month: 12, year: 2025).ru == "декабрь 2025 г.")
  }

  @Test(
    "Understands weekdays as typed",
    arguments: [
      ("Понедельник", 1), ("пн.", 1), ("по вторникам", 2), ("во вторник", 2), ("СР", 3),
      ("в среду", 3), ("чт", 4), ("Пятница", 5), ("сб", 6), ("воскресение", 7), ("Sun", 7),
      ("on Wednesdays", 3), ("tue", 2),
    ])
  func weekdays(name: String, number: Int) {
    #expect(WeekdayName.number(of: FoldedText(name)) == number)
  }

  @Test("Takes nothing else for a weekday", arguments: ["", ".", "в", "день", "понедельничный"])
  func noWeekday(name: String) {
    #expect(WeekdayName.number(of: FoldedText(name)) == nil)
  }

  @Test("Reads back every weekday it prints", arguments: 1...7)
  func readsBack(weekday: Int) {
    for form in WeekdayName.Form.allCases {
      let name = WeekdayName.text(weekday, form)
      #expect(WeekdayName.number(of: FoldedText(name.ru)) == weekday)
      #expect(WeekdayName.number(of: FoldedText(name.en)) == weekday)
    }
  }
}
