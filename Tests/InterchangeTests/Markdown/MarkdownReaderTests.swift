import Interchange
import Testing

@Suite("MarkdownReader")
struct MarkdownReaderTests {
  private func lines(_ text: String) throws -> [String] {
    try MarkdownReader().document(from: text).lines
  }

  @Test("Headings of both kinds and joined paragraphs")
  func paragraphs() throws {
    #expect(
      try lines(
        """
        # Карта #
        Первая строка
        вторая строка
        третья\\
        новая

        Раздел
        ------
        ### Часть {#id .x}
        """) == ["h1 Карта", "Первая строка вторая строка третья⏎новая", "h2 Раздел", "h3 Часть"])
  }

  @Test(
    "Marks, links and escapes leave the text",
    arguments: [
      ("**жирный** и *курсив*, ***оба***", "жирный и курсив, оба"),
      ("__жирный__ и _курсив_, имя_файла_тут", "жирный и курсив, имя_файла_тут"),
      ("**«Карта»**слово", "«Карта»слово"), ("5 * 3 и 2*2*2", "5 * 3 и 222"),
      ("~~зачёркнуто~~, м^2^, H~2~O", "зачёркнуто, м2, H2O"),
      ("1\\. \\*не курсив\\* \\# \\\\", "1. *не курсив* # \\"),
      ("[ссылка](http://a.b/(c) \"д\") и ![рис](x.png)конец", "ссылка и конец"),
      ("[слово](приложение 2) и [х]", "[слово](приложение 2) и [х]"),
      ("[текст]{.underline} `код | x` <http://a.b>", "текст код | x http://a.b"),
      ("а<br>б<br/>в &laquo;г&raquo; &мимо;", "а⏎б⏎в «г» &мимо;"),
      ("слово[^1] <span class=\"x\">тут</span> 3 < 5", "слово тут 3 < 5"),
      ("2020 -- 2024 --- да", "2020 – 2024 — да"), ("____________ И. О.", "____________ И. О."),
      ("*не закрыт и ** тоже", "*не закрыт и ** тоже"),
    ])
  func inline(source: String, text: String) throws {
    #expect(try lines(source) == [text])
  }

  @Test("Lists print their numbers; a repeated number counts on")
  func lists() throws {
    #expect(
      try lines(
        """
        1. раз
        1. два
           продолжение
           - внутри
             дальше
        1. три

           ещё абзац
        7) семь
        8) восемь
        * точка
        """) == [
          "1. раз", "2. два продолжение", "- внутри дальше", "3. три", "ещё абзац", "7) семь",
          "8) восемь", "- точка",
        ])
    #expect(try lines("В течение\n2020. года") == ["В течение 2020. года"])
  }

  @Test("Settings at the start are left out with a remark; a rule is no settings")
  func frontMatter() throws {
    let document = try MarkdownReader().document(from: "---\ntitle: Карта\n---\nТекст")
    #expect(document.lines == ["Текст"])
    #expect(document.remarks.map(\.place) == [.line(1)])
    #expect(try lines("---\n\nа: б\n\n---\n") == ["а: б"])
  }

  @Test("Code is text, Markdown in a fence is Markdown, a quotation is read")
  func wrapped() throws {
    #expect(try lines("```\n**код**\n# нет\n```\nпосле") == ["**код**", "# нет", "после"])
    #expect(try lines("```markdown\n# да\n```") == ["h1 да"])
    #expect(try lines("> # да\n> текст\n>> глубже") == ["h1 да", "текст", "глубже"])
    #expect(
      try lines("::: {.x}\nтекст\n:::\n\n[а]: http://b.c\n[^1]: сноска") == ["текст :::", "сноска"])
  }

  @Test("A table in HTML is read by the rules of pages, its places are lines")
  func html() throws {
    let document = try MarkdownReader().document(
      from:
        "до\n\n<table>\n<tr><th>а</th></tr>\n\n<tr><td>б</td></tr>\n</table>\nпосле <b>всего</b>")
    #expect(document.lines == ["до", "# а", "б", "после всего"])
    #expect(document.tables[0].rows.map(\.place) == [.line(4), .line(6)])
  }

  @Test("Every piece stands at its line", arguments: ["\n", "\r\n", "\r"])
  func places(end: String) throws {
    let document = try MarkdownReader().document(
      from: ["а", "", "| б |", "|---|", "| в |", "", "г"].joined(separator: end))
    guard case .paragraph(let last) = document.blocks[2] else { return }
    #expect(last.place == .line(7))
    #expect(document.tables[0].rows.map(\.place) == [.line(3), .line(5)])
  }

  @Test("Too many pieces are refused, deep quotations and long paragraphs do no harm")
  func limits() throws {
    var limits = MarkdownReader.Limits()
    limits.pieces = 100
    let reader = MarkdownReader(limits: limits)
    for text in [
      String(repeating: "а\n\n", count: 101),
      "|а|б|\n|-|-|\n" + String(repeating: "|в|г|\n", count: 60),
      "<table>" + String(repeating: "<tr><td>а", count: 101),
      "+-+-+\n" + String(repeating: "|а|б|\n+-+-+\n", count: 60),
    ] {
      #expect(throws: MarkdownError.tooLong(limit: 100)) { try reader.document(from: text) }
    }
    let deep = String(repeating: "> ", count: 3000) + "дно"
    #expect(try MarkdownReader().document(from: deep).lines.first?.hasSuffix("дно") == true)
    let long = String(repeating: "[*a_", count: 100_000)
    #expect(try MarkdownReader().document(from: long).lines == [long])
  }

  @Test("No noise stops the reader", arguments: 0..<60)
  func noise(seed: Int) throws {
    var noise = Noise(seed: seed)
    let marks = [
      "| ", "|---|---|\n", "+---+--+\n", "--- ---\n", "\n", "\n\n", "- ", "1. ", "# ", "> ",
      "```\n", "[", "](", "*", "`", "<td>", "<table>", "  ", "\n---\n", "|\n",
    ]
    var text = ""
    for _ in 0..<100 {
      text += marks.randomElement(using: &noise) ?? ""
      text += noise.text(upTo: 3)
    }
    let document = try MarkdownReader().document(from: text)
    for table in document.tables { table.expectSoundGrid() }
  }
}
