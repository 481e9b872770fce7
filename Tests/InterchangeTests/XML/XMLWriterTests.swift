import Interchange
import Testing

@Suite("XML writer")
struct XMLWriterTests {
  private func text(_ write: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter(withDeclaration: false)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("Writes elements, attributes and text")
  func elements() {
    let text = text { xml in
      xml.element("a", ["x": "1", "y": nil, "z": "<\"'&>\n\t"]) { xml in
        xml.element("b", text: "1 < 2 & \"3\" > 0")
        xml.element("c")
        xml.element("d") { _ in }
        xml.text("конец")
      }
    }
    #expect(
      text == "<a x=\"1\" z=\"&lt;&quot;'&amp;&gt;&#10;&#9;\"><b>1 &lt; 2 &amp; \"3\" &gt; 0</b>"
        + "<c/><d/>конец</a>")
  }

  @Test("Leaves out characters that XML forbids")
  func forbidden() {
    #expect(
      text { $0.element("a", text: "1\u{0}2\u{8}3\u{FFFE}4\n5\r6🙂") } == "<a>1234\n5&#13;6🙂</a>")
  }

  @Test("Begins with the declaration")
  func declaration() {
    var writer = XMLWriter()
    writer.element("a")
    #expect(
      writer.bytes
        == Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a/>".utf8))
  }

  @Test("What is written is read back", arguments: 0..<100)
  func roundTrip(seed: Int) throws {
    var noise = Noise(seed: seed)
    let value = noise.text(upTo: 20)
    let content = noise.text(upTo: 20)
    var writer = XMLWriter()
    writer.element("a", ["x": value], text: content)
    var scanner = try XMLScanner(writer.bytes)
    _ = try scanner.next()
    #expect(scanner.attribute("x") == value)
    #expect(try scanner.elementText() == content)
  }
}
