import Testing
import Wording

@Suite("Nearest")
struct NearestTests {
  private let nouns = [
    "pair", "person", "partner", "plan", "publish", "roadmap", "remind", "mentor",
  ]

  @Test(
    "Finds what was meant",
    arguments: [
      ("piar", "pair"), ("pari", "pair"), ("persn", "person"), ("PARTNER", "partner"),
      ("raodmap", "roadmap"), ("road", "roadmap"), ("mentr", "mentor"), ("зфшк", "pair"),
      ("ьутещк", "mentor"),
    ])
  func finds(word: String, meant: String) {
    #expect(nearest(to: word, among: nouns).first == meant)
  }

  @Test("Finds a Russian word typed in the English layout")
  func layout() {
    #expect(nearest(to: "yfcnfdybr", among: ["куратор", "наставник"]) == ["наставник"])
    #expect(nearest(to: "reghfnjh", among: ["куратор", "наставник"]) == ["куратор"])
    #expect(nearest(to: "наставнки", among: ["куратор", "наставник"]) == ["наставник"])
  }

  @Test("Suggests nothing for what is far from everything", arguments: ["", "x", "zzzzzz", "эюя"])
  func nothing(word: String) {
    #expect(nearest(to: word, among: nouns).isEmpty)
  }

  @Test("Keeps the order of equally likely candidates and the limit")
  func order() {
    #expect(
      nearest(to: "cat", among: ["bat", "rat", "cat", "hat", "bat"]) == ["cat", "bat", "rat"])
    #expect(nearest(to: "cat", among: ["bat", "rat"], limit: 1) == ["bat"])
    #expect(nearest(to: "cat", among: ["cat"], limit: 0).isEmpty)
  }

  @Test("Hostile words cost no more than their length")
  func hostile() {
    let long = String(repeating: "а", count: 200_000)
    #expect(nearest(to: long, among: [long + "б", "а"]).isEmpty)
    #expect(nearest(to: "а", among: [long]).isEmpty)
    #expect(nearest(to: long, among: [long]) == [long])
  }
}
