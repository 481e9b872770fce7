import MentorCore
import Testing

@Suite("Bound spaces")
struct BoundSpacesTests {
  @Test(
    "What belongs together is not torn apart by the end of a line",
    arguments: [
      ("приказ № 12", "приказ №~12"),
      ("по п. 5 и ст. 9", "по п.~5 и ст.~9"),
      ("А. В. Иванова", "А.~В.~Иванова"),
      ("Иванова А. В.", "Иванова~А.~В."),
      ("Иванова А.", "Иванова~А."),
      ("(М. П. Орлов)", "(М.~П.~Орлов)"),
      ("1 сентября 2026 г.", "1~сентября 2026~г."),
      ("«1» сентября", "«1» сентября"),
      ("в 2026 году", "в 2026 году"),
      ("2020-2024 гг.", "2020-2024~гг."),
      ("г. Зеленый Бор", "г.~Зеленый Бор"),
      ("2026 г. издать", "2026~г. издать"),
      ("им. А. С. Пушкина", "им.~А.~С.~Пушкина"),
      ("Наставник: А. Петров", "Наставник: А.~Петров"),
      ("два  пробела", "два  пробела"),
      ("слово", "слово"), ("", ""), (" ", " "), ("№ ", "№ "), (" № 1", " №~1"),
    ])
  func binds(text: String, bound: String) {
    #expect(text.withBoundSpaces == bound.replacing("~", with: "\u{A0}"))
  }

  @Test("Binding twice changes nothing more")
  func idempotent() {
    let text = "Приказ № 12 от 1 сентября 2026 г., А. В. Иванова, п. 3"
    #expect(text.withBoundSpaces.withBoundSpaces == text.withBoundSpaces)
  }
}
