import Interchange
import Testing

@Suite("DOCX reader: automatic numbers")
struct DOCXNumberingTests {
  private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String
  {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)"
      + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private func definition(_ id: Int, _ content: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(content)</w:abstractNum>"
  }

  private func list(_ id: Int, of definition: Int, _ more: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/>\(more)</w:num>"
  }

  private func item(_ list: Int, _ level: Int = 0, _ text: String = "") -> String {
    paragraph(
      text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func texts(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
    var file = WordFile(body)
    file.numbering = numbering
    file.styles = styles
    return try file.document().texts
  }

  @Test(
    "Writes numbers in the formats of Word",
    arguments: [
      ("decimal", 12, "12."), ("decimalZero", 7, "07."), ("upperRoman", 4, "IV."),
      ("lowerRoman", 9, "ix."), ("lowerLetter", 28, "bb."), ("upperLetter", 3, "C."),
      ("russianLower", 10, "к."), ("russianUpper", 30, "АА."), ("none", 2, "."),
      ("cardinalText", 5, "5."), ("bullet", 3, "-"),
    ])
  func formats(format: String, count: Int, expected: String) throws {
    let body = String(repeating: item(1), count: count)
    let texts = try texts(body, definition(1, level(0, format, "%1.")) + list(1, of: 1))
    #expect(texts.last == expected)
  }

  @Test("Puts the number before the text, a space between")
  func text() throws {
    let numbering =
      definition(1, level(0, "decimal", "%1)")) + definition(2, level(0, "bullet", "·"))
      + list(1, of: 1) + list(2, of: 2)
    #expect(
      try texts(item(1, 0, "Приказ") + item(2, 0, "анкета") + item(1, 0, "Отчёт"), numbering)
        == ["1) Приказ", "- анкета", "2) Отчёт"])
  }

  @Test("Counts levels under each other, and begins the lower ones anew")
  func levels() throws {
    let numbering =
      definition(
        1,
        level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")
          + level(2, "russianLower", "%3)")) + list(1, of: 1)
    let body = [0, 1, 1, 2, 2, 0, 1, 2].map { item(1, $0) }.joined()
    #expect(
      try texts(body, numbering) == ["1.", "1.1.", "1.2.", "а)", "б)", "2.", "2.1.", "а)"])
  }

  @Test("Obeys levels that are not begun anew, and those that are written in digits")
  func restart() throws {
    let numbering =
      definition(
        1,
        level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
          + level(2, "decimal", "%3", "<w:lvlRestart w:val=\"0\"/>")
          + level(3, "decimal", "%4", "<w:lvlRestart w:val=\"1\"/>")) + list(1, of: 1)
    let body = [0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3].map { item(1, $0) }.joined()
    #expect(
      try texts(body, numbering)
        == ["I", "1.1", "1", "1", "1.2", "2", "2", "II", "2.1", "3", "1"])
  }

  @Test("Lists of one definition go on, unless they begin at a number of their own")
  func overrides() throws {
    let numbering =
      definition(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2."))
      + list(1, of: 1) + list(2, of: 1)
      + list(3, of: 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
      + list(
        4, of: 1,
        "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperLetter", "%1:"))</w:lvlOverride>")
    let body = [1, 1, 2, 3, 3, 1, 4].map { item($0) }.joined() + item(9) + item(0)
    #expect(
      try texts(body, numbering) == ["1.", "2.", "3.", "5.", "6.", "7.", "H:", "", ""])
  }

  @Test("Numbers paragraphs through their styles, those on which a style is based too")
  func styles() throws {
    func style(_ id: String, _ content: String) -> String {
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\">\(content)</w:style>"
    }
    let numbering =
      definition(
        1,
        level(0, "decimal", "%1.", "<w:pStyle w:val=\"A\"/>")
          + level(1, "decimal", "%1.%2.", "<w:pStyle w:val=\"B\"/>")) + list(1, of: 1)
    let styles =
      style("A", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
      + style(
        "B", "<w:basedOn w:val=\"A\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr>")
      + style("C", "<w:basedOn w:val=\"B\"/>")
      + style(
        "D", "<w:basedOn w:val=\"A\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>")
    let body = ["A", "B", "C", "D", "A"].map { paragraph("", "<w:pStyle w:val=\"\($0)\"/>") }
    let without = paragraph("", "<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    #expect(
      try texts(body.joined() + without, numbering, styles: styles)
        == ["1.", "1.1.", "1.2.", "", "2.", ""])
  }

  @Test("Follows a definition to the style in which it stands")
  func linked() throws {
    let numbering =
      definition(1, "<w:numStyleLink w:val=\"S\"/>")
      + definition(2, "<w:styleLink w:val=\"S\"/>" + level(0, "decimal", "%1.")) + list(1, of: 1)
      + list(2, of: 2)
    #expect(try texts(item(1) + item(2) + item(1), numbering) == ["1.", "2.", "3."])
  }

  @Test("Numbers the cells of a column without text")
  func cells() throws {
    var file = WordFile(
      table(
        row("<w:tc>\(item(1))</w:tc>", cell("а")), row("<w:tc>\(item(1))</w:tc>", cell("б"))))
    file.numbering = definition(1, level(0, "decimal", "%1.")) + list(1, of: 1)
    #expect(try file.document().tables.first?.sketch == [["0:1.", "1:а"], ["0:2.", "1:б"]])
  }

  @Test("Takes the plain format where Word offers its own one")
  func choice() throws {
    let format = """
      <mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/>\
      </mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>
      """
    let numbering =
      definition(1, "<w:lvl w:ilvl=\"0\">\(format)<w:lvlText w:val=\"%1.\"/></w:lvl>")
      + list(1, of: 1)
    #expect(try texts(item(1), numbering) == ["01."])
  }
}
