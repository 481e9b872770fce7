import Interchange
import Testing

@Suite("Drawings")
struct SVGDrawingTests {
  private static func text(_ title: String, _ elements: [SVGElement] = []) -> String {
    SVGDrawing(
      width: 100, height: 50, title: title, language: "ru", style: ".a{fill:#fff}",
      elements: elements
    ).text
  }

  @Test("A drawing names itself for people who cannot see it")
  func names() {
    let text = Self.text("План", [.rectangle(x: 1, y: 2, width: 3, height: 4, style: "a")])
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" \
        xml:lang="ru" lang="ru" role="img" aria-label="План">
        <title>План</title>
        <style>
        .a{fill:#fff}
        </style>
        <rect x="1" y="2" width="3" height="4" class="a"/>
        </svg>

        """)
  }

  @Test("Hostile texts stay texts, and the file can be read")
  func hostile() throws {
    let nasty = "<script>alert('1')</script> & \" ]]> \u{1B}\u{0}\u{FFFE} ж"
    let text = Self.text(
      nasty, [.group(title: nasty, [.text(nasty, x: 1, y: 1, style: nasty, anchor: .end)])])
    #expect(!text.contains("<script"))
    var scanner = try XMLScanner(Array(text.utf8))
    var texts = ""
    var count = 0
    while let event = try scanner.next() {
      switch event {
      case .start: count += 1
      case .text(let piece): texts += piece
      case .end: break
      }
    }
    #expect(count == 6)
    #expect(texts.contains("<script>alert('1')</script> & \" ]]>  ж"))
  }
}
