import Interchange
import Testing

@Suite("MarkdownReader: tables")
struct MarkdownTableTests {
  private func document(_ text: String) throws -> Document {
    try MarkdownReader().document(from: text)
  }

  @Test("Pipe tables with and without outer pipes, with escapes, code and breaks in cells")
  func pipes() throws {
    let read = try document(
      """
      | № | Мероприятие | Срок |
      |--:|:-----------:|------|
      | 1 | а \\| б `в|г` | до **1**<br>мая |
      | 2 || июнь |
      а | б | в

      Table: Подпись
      таблицы

      один | два
      --- | ---
      три | четыре
      после
      """)
    #expect(
      read.lines == [
        "[Подпись таблицы]", "# № | Мероприятие | Срок", "1 | а | б в|г | до 1⏎мая", "2 |  | июнь",
        "а | б | в", "# один | два", "три | четыре", "после",
      ])
    #expect(read.tables[0].rows[1].cells[1].text == "а | б в|г")
  }

  @Test("A list in HTML inside a cell keeps its items apart")
  func listInCell() throws {
    #expect(
      try document("|а|б|\n|-|-|\n|<ul><li>раз</li><li>два</li></ul>|<ol><li>раз<li>два</ol>|")
        .lines[1]
        == "- раз⏎- два | 1. раз⏎2. два")
  }

  @Test("Rows of another width are read and remarked")
  func widths() throws {
    let read = try document("|а|б|\n|-|-|\n|1|2|3|\n|4|\nбез\n\nтекст")
    #expect(read.lines == ["# а | б", "1 | 2 | 3", "4", "без", "текст"])
    #expect(read.remarks.map(\.place) == [.line(3), .line(5)])
  }

  @Test("Code with a pipe is one cell, unless only GitHub's reading fits the header")
  func codeWithPipe() throws {
    #expect(try document("|а|б|\n|-|-|\n|`x|y`|z|").lines[1] == "x|y | z")
    #expect(try document("|а|б|в|\n|-|-|-|\n|`x|y`|z|").lines[1] == "`x | y` | z")
  }

  @Test("An empty header is none; a table without its row of dashes is read with a remark")
  func headers() throws {
    #expect(try document("| | |\n|-|-|\n|1|2|").lines == ["1 | 2"])
    let bare = try document("|а|б|\n|1|2|\n")
    #expect(bare.lines == ["а | б", "1 | 2"])
    #expect(bare.remarkKinds == [.structure])
    #expect(try document("|а|б|\nтекст").lines == ["|а|б| текст"])
  }

  @Test("Simple tables of pandoc, with a header and without")
  func simple() throws {
    #expect(
      try document(
        """
          Номер Название   Срок
        ------- ---------- --------
              1 План       май
             12 Приказ     до июня

        ------- ------
        а       б
        в       г
        ------- ------
        """
      ).lines == [
        "# Номер | Название | Срок", "1 | План | май", "12 | Приказ | до июня", "а | б", "в | г",
      ])
  }

  @Test("Multiline tables of pandoc")
  func multiline() throws {
    #expect(
      try document(
        """
        --------------------------------
         Первая      Вторая
         колонка     колонка
        ----------- --------------------
         длинный     1. раз
         **текст**   2. два

         второй      ряд
        --------------------------------

          : Подпись

        ----------- ------
         а б         в
         г

         д           е
        ----------- ------
        """
      ).lines == [
        "[Подпись]", "# Первая колонка | Вторая колонка", "длинный текст | 1. раз⏎2. два",
        "второй | ряд", "а б г | в", "д | е",
      ])
  }

  @Test("Grid tables: several blocks in a cell, covered places, tables inside")
  func grid() throws {
    let read = try document(
      """
      +-------+---------------+
      | А     | Б             |
      +=======+=======+=======+
      | два   | - раз | 中文  |
      | слова | - два |       |
      |       +-------+-------+
      |       | абзац         |
      |       |               |
      |       | второй        |
      +-------+---------------+
      | +---+---+             |
      | | x | y |             |
      | +---+---+             |
      +-----------------------+
      """)
    #expect(
      read.lines == [
        "# А | Б{2,1}", "два слова{1,2} | - раз⏎- два | 中文", "^ | абзац⏎второй{2,1}",
        "{3,1}<x | y>",
      ])
    #expect(read.tables[0].rows.map(\.place) == [.line(2), .line(4), .line(7), .line(11)])
  }

  @Test("A drawing whose lines do not meet is read as text and remarked")
  func brokenGrid() throws {
    let read = try document("+---+---+\n| а | б |\n+---+--+\n| в | г |\n+---+---+")
    #expect(read.tables.isEmpty)
    #expect(read.lines.contains("| а | б |"))
    #expect(read.remarkKinds == [.structure])
  }

  @Test("A dash at which a cell's line is broken is no rule")
  func dashInCell() throws {
    #expect(
      try document(
        """
        +--------+
        | педаго |
        | --     |
        | ученик |
        +--------+
        """
      ).lines == ["педаго – ученик"])
  }
}
