import Testing
import Wording

@Suite("Quotations and lists")
struct QuotationTests {
  @Test("Quotes in the manner of each language")
  func quotes() {
    #expect(Phrase.quoted("пара") == Phrase(ru: "«пара»", en: "“пара”"))
  }

  @Test("A quotation inside a quotation has the inner marks")
  func quotesInside() {
    #expect(Phrase.quoted("клуб «Парус»").ru == "«клуб „Парус“»")
    #expect(Phrase.quoted("the “Sail”").en == "“the ‘Sail’”")
  }

  @Test("A quotation cannot disturb the terminal nor fill it")
  func quotesHostile() {
    #expect(Phrase.quoted("a\u{1B}[2J\u{202E}").ru == "«a\\u{001B}[2J\\u{202E}»")
    #expect(Phrase.quoted(String(repeating: "я", count: 100_000)).ru.displayWidth == 202)
    #expect(Phrase.quoted("a" + String(repeating: "\u{301}", count: 100_000)).ru.utf8.count < 4000)
  }

  @Test(
    "Joins a list as a sentence does",
    arguments: [
      ([], "", ""), (["а"], "а", "а"), (["а", "б"], "а и б", "а and б"),
      (["а", "б", "в"], "а, б и в", "а, б and в"),
    ])
  func lists(texts: [String], ru: String, en: String) {
    #expect(Phrase.list(texts) == Phrase(ru: ru, en: en))
  }

  @Test("Joins alternatives and phrases")
  func alternatives() {
    #expect(Phrase.list(["а", "б"], joinedBy: .or) == Phrase(ru: "а или б", en: "а or б"))
    let phrases = [Phrase(ru: "да", en: "yes"), Phrase(ru: "нет", en: "no")]
    #expect(phrases.listed(joinedBy: .or) == Phrase(ru: "да или нет", en: "yes or no"))
  }
}
