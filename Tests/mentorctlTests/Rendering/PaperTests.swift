import Interchange
import MentorCore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("Papers")
struct PaperTests {
  /// An order with everything that an order may hold.
  static func order() throws -> Paper {
    Paper(
      .order, title: "Приказ о наставнических парах",
      blocks: [
        .organization(["МБОУ «Школа № 7 г. Озёрска»"]), .name("ПРИКАЗ"),
        .registration(date: try CalendarDate(iso: "2026-09-01"), number: "12"),
        .place("г. Озёрск"), .heading("О закреплении наставнических пар"),
        .paragraph("В целях реализации программы наставничества и на основании согласий сторон"),
        .operative("ПРИКАЗЫВАЮ:"),
        .clauses([
          PaperClause("Закрепить пары согласно приложению № 1."),
          PaperClause(
            "Куратору А. В. Беловой:",
            clauses: [
              PaperClause("ознакомить стороны до 5 сентября 2026 г.;"),
              PaperClause("составить планы."),
            ]),
          PaperClause("Контроль исполнения приказа оставляю за собой."),
        ]),
        .signatures([PaperSignature("Директор", name: "М. П. Орлова")]),
        .gap, .paragraph("С приказом ознакомлены:", .flush),
        .acquaintance(["А. В. Белова", nil]),
      ],
      annexes: [
        PaperAnnex(
          label: ["Приложение № 1", "к приказу от 01.09.2026 № 12"],
          title: "Список наставнических пар",
          blocks: [
            .table(
              PaperTable(
                columns: [
                  PaperTable.Column("№", .number), PaperTable.Column("Наставник"),
                  PaperTable.Column("Наставляемый"),
                ],
                rows: [
                  .heading("Форма «учитель – ученик»"),
                  .cells(["1", "Белов Пётр Ильич", "Сомова Анна, 7А"]),
                ]))
          ])
      ])
  }

  /// A blank with everything that a hand may fill in.
  static var blank: Paper {
    Paper(
      .blank, title: "Согласие",
      blocks: [
        .corner(["Директору МБОУ «Школа № 7»", "М. П. Орловой"]), .name("СОГЛАСИЕ"),
        .fields([PaperField("Я,", caption: "фамилия, имя, отчество полностью")]),
        .fields([
          PaperField("класс", value: "7А"), PaperField("телефон", caption: "для связи"),
          PaperField("дата", value: "01.09.2026"),
        ]),
        .fields([PaperField("адрес, по которому можно написать письмо: " + long)]),
        .section("Вопросы"), .paragraph("1. Что интересно?", .strong),
        .choices(["музыка", "спорт"], allowsSeveral: true),
        .paragraph("2. Готовы?", .strong), .choices(["да", "нет"], allowsSeveral: false),
        .paragraph("3. Насколько?", .strong), .scale(1...5, low: "мало", high: "много"),
        .lines(2), .items(["первое", "второе"]), .paragraph("Мелкое пояснение.", .note),
        .table(
          PaperTable(
            caption: "Встречи",
            columns: [PaperTable.Column("Дата", share: 1), PaperTable.Column("Тема", share: 3)],
            rows: [.cells(["", ""]), .cells(["", ""])], rowHeight: 12)),
        .paragraph("По центру.", .centered),
        .signatures([PaperSignature("Законный представитель", isDated: true)]),
      ])
  }

  private static let long = String(repeating: "очень ", count: 12) + "длинные слова"

  static func papers() throws -> [(name: String, paper: Paper)] {
    [("order", try order()), ("blank", blank)]
  }

  @Test("The text and the page are as recorded")
  func golden() throws {
    for (name, paper) in try Self.papers() {
      try expectGolden(PaperPlainText(paper).text, "rendering/paper.\(name).txt")
      try expectGolden(PaperPage(paper).text, "rendering/paper.\(name).html.txt")
    }
  }

  @Test("An annex is a section of its own whose pages are numbered anew")
  func sections() throws {
    let document = PaperOffice(try Self.order()).document
    #expect(document.sections.map(\.restartsNumbers) == [false, true])
    #expect(document.sections.map(\.page.margins.left) == [30, 30])
    #expect(document.fontSize == 14)
    #expect(PaperOffice(Self.blank).document.sections.map(\.page.margins.left) == [20])
    guard case .table(let table) = document.sections[1].blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.isHeader) == [true, false, false])
    #expect(table.rows[1].cells.map(\.columnSpan) == [3])
  }

  @Test("A table with shares keeps them, one without goes by its texts")
  func widths() throws {
    let tables = PaperOffice(Self.blank).document.sections[0].blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.columnWidths) == [[45, 135]])
    #expect(tables[0].rows.map(\.minimumHeight) == [0, 12, 12])
  }

  @Test("Letters of an order are signed without a line, unless nobody is named")
  func signatures() throws {
    func html(_ kind: Paper.Kind, _ name: String?) -> String {
      let block = PaperBlock.signatures([PaperSignature("Директор", name: name)])
      return PaperPage(Paper(kind, title: "Т", blocks: [block])).text
    }
    #expect(!html(.order, "М. П. Орлова").contains("class=\"line\""))
    #expect(html(.blank, "М. П. Орлова").contains("class=\"line\""))
    #expect(html(.order, nil).contains("class=\"n line\""))
  }

  @Test("Every paper has one heading of the first level", arguments: Paper.Kind.allCases)
  func headings(kind: Paper.Kind) {
    let cases: [[PaperBlock]] = [
      [], [.name("ПРИКАЗ")], [.name("ПРИКАЗ"), .name("Второе имя")], [.heading("О чём")],
    ]
    for blocks in cases {
      let html = PaperPage(Paper(kind, title: "Название", blocks: blocks)).text
      #expect(html.split(separator: "<h1").count == 2)
    }
  }

  @Test("Hostile texts stay texts")
  func hostile() throws {
    let nasty = "<script>alert(1)</script>&\u{202E}\u{0}\u{1B}[31m\r\nвторая строка\t=1+1"
    let table = PaperTable(
      columns: [PaperTable.Column(nasty)], rows: [.heading(nasty), .cells([nasty])])
    let blocks: [PaperBlock] = [
      .organization([nasty]), .corner([nasty]), .name(nasty),
      .registration(date: nil, number: nasty), .place(nasty), .heading(nasty), .section(nasty),
      .operative(nasty), .clauses([PaperClause(nasty)]), .items([nasty]), .table(table),
      .fields([PaperField(nasty, value: nasty, caption: nasty), PaperField("")]),
      .choices([nasty], allowsSeveral: true), .scale(1...3, low: nasty, high: nasty),
      .lines(-3), .signatures([PaperSignature(nasty, name: nasty), PaperSignature("")]),
      .acquaintance([nasty]), .gap,
    ]
    let paper = Paper(
      .blank, title: nasty,
      blocks: blocks + PaperParagraphStyle.allCases.map { .paragraph(nasty, $0) },
      annexes: [PaperAnnex(label: [nasty], title: nasty, isLandscape: true, blocks: blocks)])
    let html = PaperPage(paper).text
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{202E}") && !html.contains("\u{1B}"))
    let text = PaperPlainText(paper).text
    #expect(!text.contains("\u{202E}") && !text.contains("\u{1B}") && !text.contains("\t"))
    let read = try DOCXReader().document(from: PaperOffice(paper).bytes)
    #expect("\(read.blocks)".contains("<script>alert(1)</script>&"))
  }

  @Test("An empty paper is a page in every format")
  func empty() throws {
    let paper = Paper(.letter, title: "")
    #expect(PaperPlainText(paper).text == "\n")
    #expect(PaperOffice(paper).document.sections.count == 1)
    #expect(PaperPage(paper).text.contains("<h1"))
  }
}
