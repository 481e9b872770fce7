import Testing
import Wording

@Suite("Visible text")
struct VisibleTextTests {
  @Test(
    "Shows what cannot be seen",
    arguments: [
      ("\u{202E}", "\\u{202E}"), ("a\nb\tc\r", "a\\nb\\tc\\r"), ("\u{1B}[0m", "\\u{001B}[0m"),
      ("\u{200B}\u{AD}\u{FEFF}", "\\u{200B}\\u{00AD}\\u{FEFF}"), ("\u{9B}", "\\u{009B}"),
      ("\u{2066}", "\\u{2066}"), ("\u{E0041}", "\\u{E0041}"), ("\u{7F}", "\\u{007F}"),
      ("\u{2028}", "\\u{2028}"), ("\0", "\\u{0000}"), ("\r\n", "\\r\\n"),
    ])
  func shows(text: String, shown: String) {
    #expect(text.visible == shown)
  }

  @Test(
    "Leaves ordinary text alone",
    arguments: ["Иванова М.\u{A0}П.", "е\u{308}", "中文", "🙂", "C:\\папка", "«»—…", ""])
  func leaves(text: String) {
    #expect(text.visible == text)
  }

  @Test("Nothing unseen is left of noise", arguments: 0..<10)
  func noise(seed: Int) {
    var noise = Noise(seed: seed)
    for _ in 0..<100 {
      let shown = noise.text(upTo: 20).visible
      #expect(shown.visible == shown)
    }
  }
}
