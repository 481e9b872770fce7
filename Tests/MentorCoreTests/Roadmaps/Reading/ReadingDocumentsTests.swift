import Interchange
import MentorCore
import Testing
import Wording

@Suite("Roadmaps in documents")
struct ReadingDocumentsTests {
  /// A row of a table; a cell may name the columns and rows that it covers.
  private func row(_ table: Int, _ number: Int, _ cells: [DocumentCell]) -> DocumentRow {
    DocumentRow(cells, at: .tableRow(table: table, row: number))
  }

  private func row(_ table: Int, _ number: Int, _ texts: String...) -> DocumentRow {
    row(table, number, texts.enumerated().map { DocumentCell($0.element, column: $0.offset) })
  }

  private func title(_ text: String = "Дорожная карта школы «Ива» на 2026/2027 учебный год")
    -> DocumentBlock
  {
    .paragraph(DocumentParagraph(text, at: .paragraph(1)))
  }

  private func read(_ blocks: [DocumentBlock], remarks: [DocumentRemark] = []) -> RoadmapReading {
    RoadmapReader().read(
      document: Interchange.Document(blocks: blocks, remarks: remarks), file: "plan.docx")
  }

  private static let header = ["№", "Мероприятие", "Срок", "Ответственный", "Результат"]

  private func header(_ table: Int) -> DocumentRow {
    row(table, 1, Self.header.enumerated().map { DocumentCell($0.element, column: $0.offset) })
  }

  @Test("A deadline is taken from above only where the cell is merged")
  func mergedDeadline() throws {
    let table = DocumentTable(rows: [
      header(1),
      row(
        1, 2,
        [
          DocumentCell("1", column: 0), DocumentCell("Опрос", column: 1),
          DocumentCell("май", column: 2, rowSpan: 2),
          DocumentCell("куратор", column: 3, rowSpan: 2),
          DocumentCell("Справка", column: 4),
        ]),
      row(
        1, 3,
        [
          DocumentCell("2", column: 0), DocumentCell("Сбор", column: 1),
          DocumentCell("", column: 2, isCovered: true),
          DocumentCell("", column: 3, isCovered: true),
          DocumentCell("Список", column: 4),
        ]),
      row(1, 4, "3", "Отчёт", "", "завуч", "Отчёт"),
    ])
    let measures = try #require(read([title(), .table(table)]).roadmaps.first?.measures)
    #expect(measures.map(\.deadline.text) == ["май", "май", ""])
    #expect(measures.map(\.responsible) == [["куратор"], ["куратор"], ["завуч"]])
    #expect(measures.map(\.result) == ["Справка", "Список", "Отчёт"])
  }

  @Test("Rows that divide only the result of a merged row belong to one measure")
  func mergedRow() throws {
    let covered = (0...3).map { DocumentCell("", column: $0, isCovered: true) }
    let table = DocumentTable(rows: [
      header(1),
      row(
        1, 2,
        [
          DocumentCell("1", column: 0, rowSpan: 2), DocumentCell("Опрос", column: 1, rowSpan: 2),
          DocumentCell("май", column: 2, rowSpan: 2),
          DocumentCell("куратор", column: 3, rowSpan: 2),
          DocumentCell("Справка.", column: 4),
        ]),
      row(1, 3, covered + [DocumentCell("Приказ.", column: 4)]),
      row(1, 4, "2", "Сбор", "март", "завуч", "Список"),
    ])
    let measures = try #require(read([title(), .table(table)]).roadmaps.first?.measures)
    #expect(measures.map(\.title) == ["Опрос", "Сбор"])
    #expect(measures.first?.result == "Справка. Приказ.")
  }

  @Test("A table inside of a cell is read where it is the roadmap, else its texts stay in the cell")
  func nested() throws {
    let inner = DocumentTable(rows: [
      header(1), row(1, 2, "1", "Опрос", "май", "куратор", "Справка"),
      row(1, 3, "2", "Сбор", "март", "завуч", "Список"),
    ])
    let form = DocumentTable(rows: [
      row(1, 1, [DocumentCell("Дорожная карта на 2026 год", column: 0, tables: [inner])])
    ])
    let unwrapped = read([.table(form)])
    #expect(unwrapped.roadmaps.first?.measures.map(\.title) == ["Опрос", "Сбор"])
    #expect(unwrapped.findings.contains { $0.code == "table.layout" })
    let small = DocumentTable(rows: [row(1, 1, "анкета", "20 шт.")])
    let table = DocumentTable(rows: [
      header(1),
      row(
        1, 2,
        [
          DocumentCell("1", column: 0), DocumentCell("Опрос", column: 1),
          DocumentCell("май", column: 2), DocumentCell("куратор", column: 3),
          DocumentCell("Справка", column: 4, tables: [small]),
        ]),
      row(1, 3, "2", "Сбор", "март", "завуч", "Список"),
    ])
    let kept = read([title(), .table(table)])
    #expect(kept.roadmaps.first?.measures.first?.result == "Справка анкета; 20 шт.")
  }

  @Test("A table split over pages goes on, a table of signatures does not")
  func furtherTables() throws {
    let first = DocumentTable(rows: [
      header(1), row(1, 2, "1", "Опрос", "май", "куратор", "Справка"),
    ])
    let second = DocumentTable(rows: [row(2, 1, "2", "Сбор", "март", "завуч", "Список")])
    let third = DocumentTable(rows: [row(3, 1, "Директор", "______", "А.В. Лось")])
    let reading = read([
      title(), .table(first), .pageBreak, .table(second),
      .paragraph(DocumentParagraph("", at: .paragraph(2))), .table(third),
    ])
    #expect(reading.roadmaps.first?.measures.map(\.title) == ["Опрос", "Сбор"])
    #expect(reading.roadmaps.first?.notes == ["Директор; ______; А.В. Лось"])
    #expect(reading.findings.contains { $0.code == "table.not-measures" })
  }

  @Test("The stamps of a second roadmap may stand in a table of their own")
  func stamps() throws {
    func plan(_ table: Int, _ name: String) -> DocumentBlock {
      .table(
        DocumentTable(rows: [
          header(table), row(table, 2, "1", name, "май", "куратор", "Справка"),
          row(table, 3, "2", "Сбор", "март", "завуч", "Список"),
        ]))
    }
    let stamp = DocumentTable(rows: [
      row(2, 1, "СОГЛАСОВАНО\nСовет школы", "УТВЕРЖДАЮ\nДиректор А.В. Лось\n05.09.2026")
    ])
    let reading = read([
      title(), plan(1, "Опрос"), .table(stamp),
      .paragraph(
        DocumentParagraph("Дорожная карта школы «Ель» на 2026/2027 учебный год", at: .paragraph(2))),
      plan(3, "Встреча"),
    ])
    #expect(reading.roadmaps.map { $0.measures.count } == [2, 2])
    #expect(reading.roadmaps.last?.approval?.date?.iso == "2026-09-05")
    #expect(reading.roadmaps.last?.approval?.person == "А.В. Лось")
  }

  @Test("What a reader of documents remarks becomes a finding with its place")
  func remarks() throws {
    let table = DocumentTable(rows: [
      header(1), row(1, 2, "1", "Опрос", "май", "куратор", "Справка"),
    ])
    let remark = DocumentRemark(
      .deletedText, Phrase(ru: "удалённый текст пропущен", en: "deleted text is left out"),
      at: .tableRow(table: 1, row: 2))
    let finding = try #require(
      read([title(), .table(table)], remarks: [remark]).findings
        .first { $0.code == "document.remark" })
    #expect(finding.place?.name.ru == "таблица 1, строка 2")
    #expect(finding.line == 3)
  }

  @Test("No text of a document is lost, whatever its tables", arguments: UInt64(1)...60)
  func nothingLost(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var blocks: [DocumentBlock] = [title()]
    var words: [String] = []
    var table = 0
    func word() -> String {
      words.append("слово\(words.count)")
      return words[words.count - 1]
    }
    for place in 2...Int.random(in: 4...9, using: &generator) {
      if Bool.random(using: &generator) {
        blocks.append(.paragraph(DocumentParagraph(word(), at: .paragraph(place))))
        continue
      }
      table += 1
      var rows = Bool.random(using: &generator) ? [header(table)] : []
      let width = Int.random(in: 1...6, using: &generator)
      for number in 2...Int.random(in: 2...6, using: &generator) {
        var cells: [DocumentCell] = []
        var column = 0
        while column < width {
          let span = Int.random(in: 1...(width - column), using: &generator)
          let isEmpty = Int.random(in: 0..<4, using: &generator) == 0
          let text = isEmpty ? "" : column == 2 ? "май " + word() : word()
          cells.append(DocumentCell(text, column: column, columnSpan: span))
          column += span
        }
        rows.append(row(table, number, cells))
      }
      blocks.append(.table(DocumentTable(rows: rows)))
    }
    let reading = read(blocks)
    guard !reading.roadmaps.isEmpty else {
      #expect(reading.findings.contains { $0.code == "document.no-table" })
      return
    }
    var texts: [String] = []
    for roadmap in reading.roadmaps {
      texts += [roadmap.title] + roadmap.preamble + roadmap.notes
      texts += roadmap.sections.map(\.title)
      for measure in roadmap.measures {
        texts += measure.words
        texts += [measure.number ?? ""]
        texts += measure.extras.map(\.text)
      }
    }
    let kept = texts.joined(separator: " ")
    let told = reading.findings.map(\.message.ru).joined(separator: " ")
    for word in words where !kept.contains(word) && !told.contains(word) {
      Issue.record("\(word) is lost")
    }
  }
}
