import Testing

@testable import Interchange

@Suite("Huge input")
struct HugeInputTests {
  @Test("A megabyte in one cell of a page costs no more than its length")
  func cell() throws {
    let words = String(repeating: "слово ", count: 90_000)
    let text = "<table><tr><td>\(words)<td>&laquo;\(words)&raquo;</table>"
    let table = try #require(try HTMLReader().document(from: text).tables.first)
    #expect(table.rows[0].cells[0].text.utf8.count == 90_000 * 11 - 1)
    #expect(table.rows[0].cells[1].text.hasPrefix("«слово слово"))
  }

  @Test("Spaces at which no line breaks are kept alone and melt into other spaces")
  func spaces() throws {
    let text = "<p>&nbsp;до&nbsp;1&nbsp;&nbsp;мая &nbsp; 2027\u{A0}г.&nbsp;</p>"
    let document = try HTMLReader().document(from: text)
    #expect(
      document.blocks == [
        .paragraph(DocumentParagraph("до\u{A0}1 мая 2027\u{A0}г.", at: .paragraph(1)))
      ])
  }

  @Test("A table with too many cells is refused before all of it is read")
  func pipes() {
    let row = String(repeating: "|a", count: 1000) + "|\n"
    let dashes = String(repeating: "|-", count: 1000) + "|\n"
    #expect(throws: MarkdownError.tooLong(limit: 300_000)) {
      try MarkdownReader().document(from: row + dashes + String(repeating: row, count: 400))
    }
  }

  @Test("A text of too many lines is refused", arguments: ["a.txt", "a.md"])
  func lines(name: String) {
    let bytes = [UInt8](repeating: 0x0D, count: 600_000)
    #expect(throws: (any Error).self) { try DocumentReader().read(bytes, named: name) }
  }

  @Test(
    "Lines are counted by all kinds of ends", arguments: [("a\r\nb\rc\n", 3), ("", 0), ("\n\r", 2)])
  func counting(text: String, count: Int) {
    #expect(MarkdownLine.count(in: text) == count)
  }

  @Test(
    "Plain numbers are written as those that are taken apart",
    arguments: ["7", "-3", "0.5", "12.25", "123456789012345", "100.1"])
  func plainNumbers(text: String) throws {
    let number = try #require(XLSXDecimal(text))
    #expect(XLSXDecimal.plainText(of: text) == number.withoutNoise.text)
  }

  @Test(
    "Numbers that are not plain are left to be taken apart",
    arguments: ["0", "-0", "007", "1.50", "1.", ".5", "1e5", "1234567890.123456", "", "a", "00.5"])
  func otherNumbers(text: String) {
    #expect(XLSXDecimal.plainText(of: text) == nil)
  }
}
