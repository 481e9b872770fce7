import Interchange
import Testing
import Wording

@Suite("HTMLReader")
struct HTMLReaderTests {
  private func lines(_ page: String) throws -> [String] {
    try HTMLReader().document(from: page).lines
  }

  @Test("Paragraphs and headings are read whether their tags are closed or not")
  func paragraphs() throws {
    #expect(
      try lines("<h1>Карта<h2>Раздел</h2><p>Один\n  абзац<p>Второй<br>строка<br></p>хвост<div>ещё")
        == ["h1 Карта", "h2 Раздел", "Один абзац", "Второй⏎строка", "хвост", "ещё"])
  }

  @Test("An empty paragraph makes room and counts")
  func emptyParagraph() throws {
    let document = try HTMLReader().document(from: "<p>а</p><p>&nbsp;</p><p><br></p><p>б</p>")
    #expect(document.lines == ["а", "", "", "б"])
    guard case .paragraph(let last) = document.blocks[3] else { return }
    #expect(last.place == .paragraph(4))
  }

  @Test(
    "Entities become their characters",
    arguments: [
      ("&laquo;а&raquo; &mdash; &#8470;&nbsp;1", "«а» — №\u{A0}1"),
      ("&#150;&#x96;&#147;", "––“"), ("&amp;nbsp;", "&nbsp;"), ("&copy 2 &lt;а&gt", "© 2 <а>"),
      ("&numero;&acy;&IEcy;", "№аЕ"), ("&неизвестно; & &x;", "&неизвестно; & &x;"),
      ("&#0;&#xD800;&#99999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("&#;&#x;", "&#;&#x;"),
    ])
  func entities(source: String, text: String) throws {
    #expect(try lines(source) == [text])
  }

  @Test("Scripts, styles, comments and forms are left out")
  func leftOut() throws {
    #expect(
      try lines(
        """
        <head><title>Т</title><style>p { }</style></head><!-- <p>нет</p> --><p>да
        <script>if (a < b) document.write("</p><p>нет")</script><select><option>нет</select>
        <!--[if gte mso 9]><xml><w:p>нет</w:p></xml><![endif]--><![if !supportLists]>1.<![endif]>
        <svg><title>нет</title></svg><textarea><p>нет</textarea>конец
        """) == ["да 1. конец"])
  }

  @Test("Lists print their numbers and marks")
  func lists() throws {
    #expect(
      try lines("<ol start=3><li>а<li value=7>б<ol type=a><li>в<li>г</ol><li>д</ol><ul><li>е</ul>")
        == ["3. а", "7. б", "a. в", "b. г", "8. д", "- е"])
    #expect(
      try lines("<ol type=I><li>а<li>б</ol><ul style='list-style: none'><li>в</ul><li>г")
        == ["I. а", "II. б", "в", "- г"])
    #expect(try lines("<table><td><ol start=2><li><p><br></p></ol><td>а") == ["2. | а"])
    #expect(
      try lines("<ol start=27 type=A><li>x</ol><ol start=4000 type=i><li>y") == [
        "AA. x", "4000. y",
      ])
  }

  @Test("Cells are put into columns as a browser puts them")
  func spans() throws {
    #expect(
      try lines(
        """
        <table><caption>План</caption><thead><tr><th rowspan=2>№<th colspan=2>Срок
        <tr><th>с<th>по</thead>
        <tbody><tr><td>1<td rowspan=0>а<td>б<tr><td>2<td>в<tr><td>3</tbody><tr><td>4</table>
        """) == [
          "[План]", "# №{1,2} | Срок{2,1}", "# ^ | с | по", "1 | а{1,3} | б", "2 | ^ | в",
          "3 | ^", "4",
        ])
  }

  @Test("What a table claims beyond its cells costs nothing")
  func lies() throws {
    #expect(
      try lines("<table><tr><td colspan=1000 rowspan=9999>а<tr><td colspan=-3>б<td rowspan=x>в")
        == ["а{1,2}", "^ | б | в"])
    #expect(
      try lines("<table><tr><td colspan=5>а<tr><td colspan=2>б<td colspan=3>в") == [
        "а{2,1}", "б | в",
      ])
  }

  @Test("A footer stands below the rows, wherever the file has it")
  func footer() throws {
    #expect(try lines("<table><tfoot><tr><td>низ<tbody><tr><td>а") == ["а", "низ"])
  }

  @Test("A row of headings is a header at the top only")
  func headings() throws {
    #expect(
      try lines("<table><tr><th>№<th>Имя<tr><td>1<td>а<tr><th colspan=2>Раздел") == [
        "# № | Имя", "1 | а", "Раздел{2,1}",
      ])
  }

  @Test("A table in a cell stays in the cell; one that only arranges the page is opened")
  func inner() throws {
    #expect(
      try lines("<table><tr><td>а<table><tr><td>б<td>в</table>г<td>д<tr><td>е<td>ж")
        == ["а⏎г<б | в> | д", "е | ж"])
    #expect(
      try lines(
        "<table><tr><td>меню<td><table><tr><td>1<td>2<tr><td>3<td>4<tr><td>5</table></table>")
        == ["меню", "1 | 2", "3 | 4", "5"])
    #expect(
      try lines("<table role=presentation><tr><td>а<td><table><tr><td>1</table></table>")
        == ["а", "1"])
  }

  @Test("Text between cells is shown before the table, and no cell is lost for want of a row")
  func between() throws {
    #expect(try lines("<table>мимо<td>а<td>б</td></tr><td>в</table>") == ["мимо", "а | б", "в"])
    #expect(try lines("<td>а</td><tr>б</table>") == ["а", "б"])
  }

  @Test("Hidden text is read with a remark at its place")
  func hidden() throws {
    let document = try HTMLReader().document(
      from: "<p>а<p style='Display : none'>б<p hidden>в<table><tr><td style='visibility:hidden'>г")
    #expect(document.lines == ["а", "б", "в", "г"])
    #expect(document.remarkKinds == [.hidden, .hidden, .hidden])
    #expect(
      document.remarks.map(\.place) == [
        .paragraph(2), .paragraph(3), .tableRow(table: 1, row: 1),
      ])
  }

  @Test("Deleted text is left out, inserted text is read, both with a remark")
  func changes() throws {
    let document = try HTMLReader().document(
      from: "<p>до <del>1 мая</del><ins>1 июня</ins><p><s>зачёркнуто</s>")
    #expect(document.lines == ["до 1 июня", "зачёркнуто"])
    #expect(document.remarkKinds == [.deletedText, .insertedText])
    #expect(document.remarks.map(\.place) == [.paragraph(1), .paragraph(1)])
  }

  @Test("Pictures and what is never closed are remarked")
  func remarks() throws {
    let document = try HTMLReader().document(from: "<img><p>а<img src=x><!-- б")
    #expect(document.lines == ["а"])
    #expect(document.remarkKinds == [.picture, .structure])
    #expect(document.remarks[0].message.ru == "пропущено: 2 рисунка")
  }

  @Test("Places count tables and their rows in the order of the text")
  func places() throws {
    let document = try HTMLReader().document(
      from: "<table><tr><td>а</table><p>б<table><tr><td>в<tr><td>г</table>")
    #expect(document.tables[0].rows.map(\.place) == [.tableRow(table: 1, row: 1)])
    #expect(
      document.tables[1].rows.map(\.place) == [
        .tableRow(table: 2, row: 1), .tableRow(table: 2, row: 2),
      ])
  }

  @Test("A new page is a break")
  func pages() throws {
    #expect(try lines("<p>а<p style='page-break-before: always'>б") == ["а", "---", "б"])
  }
}
