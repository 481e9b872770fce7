import Testing
import Wording

@Suite("Text on a screen")
struct ScreenTests {
  @Test(
    "Counts columns",
    arguments: [
      ("", 0), ("пара", 4), ("е\u{308}", 1), ("中文", 4), ("🙂", 2), ("🇷🇺", 2), ("a\u{200B}b", 2),
      ("\u{AD}", 0), ("\u{1B}", 0), ("«…»", 3), ("№", 1), ("ﾊ", 1), ("한", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("Pads to columns, not to letters")
  func pads() {
    #expect("中".padded(to: 4) == "中  ")
    #expect("5".padded(to: 3, aligned: .right) == "  5")
    #expect("длинно".padded(to: 3) == "длинно")
  }

  @Test(
    "Cuts with an ellipsis",
    arguments: [(6, "пятница".prefix(5) + "…"), (7, "пятница"), (1, "…"), (0, ""), (-3, "")])
  func cuts(width: Int, result: Substring) {
    #expect("пятница".truncated(to: width) == String(result))
  }

  @Test("Never cuts wider than asked", arguments: 0..<12)
  func cutsWide(width: Int) {
    #expect("中文🙂 слово е\u{308}".truncated(to: width).displayWidth <= width)
  }

  @Test("Wraps at spaces and indents the lines that follow")
  func wraps() {
    #expect("один два три".wrapped(at: 8) == ["один два", "три"])
    #expect("один два три".wrapped(at: 8, indent: 2) == ["один два", "  три"])
    #expect("один\nдва".wrapped(at: 80) == ["один", "два"])
    #expect("".wrapped(at: 10) == [""])
    #expect("№\u{A0}5 приказ".wrapped(at: 4) == ["№\u{A0}5", "прик", "аз"])
    #expect("абвгд".wrapped(at: 2) == ["аб", "вг", "д"])
    #expect("абвгд".wrapped(at: 0) == ["а", "б", "в", "г", "д"])
    #expect("  a b".wrapped(at: 20) == ["  a b"])
  }

  @Test("Wrapped lines fit and lose no letter", arguments: 0..<20)
  func wrapsNoise(seed: Int) {
    var noise = Noise(seed: seed)
    for width in 2..<12 {
      let text = noise.text(upTo: 60)
      let lines = text.wrapped(at: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      let letters = { (text: String) in text.unicodeScalars.filter { !$0.properties.isWhitespace } }
      #expect(lines.map(letters).joined().elementsEqual(letters(text)))
    }
  }
}
