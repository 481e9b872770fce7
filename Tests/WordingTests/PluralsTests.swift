import Testing
import Wording

@Suite("Plurals")
struct PluralsTests {
  @Test(
    "A Russian noun agrees with its number",
    arguments: [
      (0, "пар"), (1, "пара"), (2, "пары"), (4, "пары"), (5, "пар"), (11, "пар"), (12, "пар"),
      (14, "пар"), (21, "пара"), (22, "пары"), (100, "пар"), (101, "пара"), (111, "пар"),
      (112, "пар"), (1_000_003, "пары"), (-1, "пара"), (-3, "пары"), (-11, "пар"),
      (Int.min, "пар"), (Int.max, "пар"),
    ])
  func agrees(number: Int, noun: String) {
    #expect(number.form("пара", "пары", "пар") == noun)
  }

  @Test("A number stands with its noun in both languages")
  func counts() {
    let pairs = { Phrase.count($0, ru: ("пара", "пары", "пар"), en: ("pair", "pairs")) }
    #expect(pairs(1) == Phrase(ru: "1 пара", en: "1 pair"))
    #expect(pairs(3) == Phrase(ru: "3 пары", en: "3 pairs"))
    #expect(pairs(0) == Phrase(ru: "0 пар", en: "0 pairs"))
  }
}
