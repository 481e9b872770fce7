import Testing
import Wording

@Suite("Folded text")
struct FoldedTextTests {
  @Test(
    "Folds what people mean alike to the same form",
    arguments: [
      ("  ИВАНОВА\u{A0} Мария ", "иванова мария"),
      ("Учитель\u{2013}ученик", "учитель-ученик"),
      ("учитель — ученик", "учитель-ученик"),
      ("учитель - - ученик", "учитель-ученик"),
      ("Семёнов", "семенов"),
      ("Семе\u{308}нов", "семенов"),
      ("Май", "май"),
      ("Маи\u{306}", "май"),
      ("д’Артаньян", "дартаньян"),
      ("«Школа № 5»", "школа № 5"),
      ("Cашa", "саша"),
      ("Шëлк", "шелк"),
      ("7A", "7а"),
      ("7 A", "7 a"),
      ("Excel", "excel"),
      ("SMMщик", "smmщик"),
      ("a«\u{301}»", "a\u{301}"),
      ("на\u{AD}став\u{200B}ник", "наставник"),
      ("А « » Б", "а б"),
      ("\u{FEFF}\t\r\n", ""),
      ("", ""),
      ("«»", ""),
    ])
  func folds(typed: String, folded: String) {
    #expect(Array(FoldedText(typed).text.unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("Splits into words at spaces only")
  func words() {
    #expect(
      FoldedText("До 5  сент. (Учитель - ученик)").words == [
        "до", "5", "сент.", "(учитель-ученик)",
      ])
    #expect(FoldedText(" ").words.isEmpty)
  }

  @Test("Folding and cleaning twice change nothing more", arguments: 0..<20)
  func idempotent(seed: Int) {
    var noise = Noise(seed: seed)
    for _ in 0..<200 {
      let text = noise.text(upTo: 12)
      let cleaned = text.cleaned()
      #expect(Array(cleaned.cleaned().utf8) == Array(cleaned.utf8))
      let folded = FoldedText(text).text
      #expect(
        Array(FoldedText(folded).text.utf8) == Array(folded.utf8),
        "\(text.unicodeScalars.map(\.value))")
      #expect(FoldedText(cleaned).text == folded)
      let mended = text.mendingLookalikes()
      #expect(mended.changed == (mended.text != text))
      #expect(!mended.text.mendingLookalikes().changed)
    }
  }

  @Test("Plain text folds quickly to what the full folding gives", arguments: 0..<20)
  func quick(seed: Int) {
    var noise = Noise(seed: seed)
    let letters = Array("абЯёЁйЙ azE09-' \"\t.".unicodeScalars)
    for _ in 0..<200 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...10, using: &noise) {
        view.append(letters.randomElement(using: &noise) ?? " ")
      }
      let text = String(view)
      // A mark of width zero changes nothing and makes the text one that needs full folding.
      #expect(FoldedText(text).text == FoldedText(text + "\u{200B}").text)
    }
  }

  @Test("Cleaning keeps letters and case")
  func cleaning() {
    #expect("  Ёлка\u{A0}\u{202F} И\u{301}  ".cleaned() == "Ёлка И\u{301}")
    #expect("Елка" != "Ёлка".cleaned())
    #expect(
      Array("Е\u{308}ж И\u{306}од".cleaned().unicodeScalars) == Array("Ёж Йод".unicodeScalars))
    #expect("👨‍👩‍👧".cleaned() == "👨‍👩‍👧")
    #expect("a\u{200D}b".cleaned() == "ab")
    #expect("a\u{202E}b".cleaned() == "ab")
  }

  @Test("Says whether look-alikes were mended")
  func lookalikes() {
    #expect("Ивaнова".mendingLookalikes() == (text: "Иванова", changed: true))
    #expect("Иванова".mendingLookalikes() == (text: "Иванова", changed: false))
    #expect("Excel и Cловo".mendingLookalikes() == (text: "Excel и Слово", changed: true))
    #expect("4K".mendingLookalikes() == (text: "4K", changed: false))
    #expect("7A".spelledInCyrillic() == "7А")
  }
}
