import Testing
import Wording

@Suite("Month names")
struct MonthNameTests {
  @Test(
    "Understands every case and the short forms",
    arguments: [
      ("Сентябрь", 9), ("сент.", 9), ("СЕНТ", 9), ("сентября", 9), ("в сентябре", 9), ("сен", 9),
      ("янв", 1), ("январём", 1), ("к февралю", 2), ("марта", 3), ("апр.", 4), ("май", 5),
      ("мая", 5), ("мае", 5), ("Маи\u{306}", 5), ("May", 5), ("in Sept.", 9), ("июн", 6),
      ("июля", 7), ("августом", 8), ("Oктябрь", 10), ("нояб.", 11), ("дек", 12), ("December", 12),
    ])
  func understands(name: String, month: Int) {
    #expect(MonthName.number(of: FoldedText(name)) == month)
  }

  @Test(
    "Takes nothing else for a month",
    arguments: ["", ".", "ма", "сентяб", "сентябрьский", "в", "майский", "март-май", "9"])
  func refuses(name: String) {
    #expect(MonthName.number(of: FoldedText(name)) == nil)
  }

  @Test("Reads back every name it prints", arguments: 1...12)
  func readsBack(month: Int) {
    for form in MonthName.NameCase.allCases {
      let name = MonthName.text(month, case: form)
      #expect(MonthName.number(of: FoldedText(name.ru)) == month)
      #expect(MonthName.number(of: FoldedText(name.en)) == month)
    }
  }

  @Test("Declines")
  func declines() {
    #expect(MonthName.text(5, case: .genitive).ru == "мая")
    #expect(MonthName.text(8, case: .prepositional).ru == "августе")
    #expect(MonthName.text(3, case: .genitive).ru == "марта")
    #expect(MonthName.text(1).ru == "январь")
  }
}
