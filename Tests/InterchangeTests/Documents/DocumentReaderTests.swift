import Interchange
import Testing
import Wording

@Suite("DocumentReader")
struct DocumentReaderTests {
  private func read(_ text: String, _ name: String) throws -> ReadDocument {
    try DocumentReader().read(Array(text.utf8), named: name)
  }

  @Test(
    "What the file holds decides, then its name",
    arguments: [
      ("<!-- x --> <HTML><p>а", "план.txt", DocumentKind.page),
      ("<?xml version=\"1.0\"?><!DOCTYPE html><p>а", "план", .page),
      ("<table><tr><td>а</table>", "выгрузка.xls", .page), ("а < б", "план.html", .page),
      ("<table><tr><td>а</table>", "план.md", .markdown), ("просто", "план.md", .markdown),
      ("|а|б|\n|-|-|\n|в|г|", "план.txt", .markdown), ("+-+-+\n|а|б|\n+-+-+", "план", .markdown),
      (" а   б\n--- ---\n в   г\n", "план.txt", .markdown), ("а;б", "план.csv", .csv),
      ("а\tб", "план.tsv", .csv), ("а;б;в\nг;д;е\nж;з;и\n", "план", .csv),
      ("а;б;в\nг;д;е\nж;з;и\n", "план.txt", .text), ("sep=,\nа,б", "план.dat", .csv),
      ("№\tМероприятие\n1\tа", "план.docx", .text), ("<5 человек", "план.txt", .text),
      ("---\nраздел\n---\n| без таблицы", "план", .text), ("", "план.docx", .text),
    ])
  func kinds(text: String, name: String, kind: DocumentKind) throws {
    #expect(try read(text, name).kind == kind)
  }

  @Test("A workbook is known by what is in it, whatever its name")
  func workbook() throws {
    let file = WorkbookFile("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let read = try DocumentReader().read(file.bytes, named: "план.txt")
    #expect(read.kind == .workbook)
    #expect(read.document.lines == ["[Лист1]", "1"])
  }

  @Test("Text stays text, a paragraph a line", arguments: ["\n", "\r\n", "\r"])
  func text(end: String) throws {
    let source = ["Карта", "", "№\tСрок", "1\tмай"].joined(separator: end)
    let read = try read(source, "план.txt")
    #expect(read.document.lines == ["Карта", "", "№\tСрок", "1\tмай"])
    #expect(read.text == source)
    guard case .paragraph(let last) = read.document.blocks[3] else { return }
    #expect(last.place == .line(4))
  }

  @Test("CSV becomes one table whose rows keep their numbers")
  func table() throws {
    let read = try read("а;б\n\n\"в\nг\";д\n", "план.csv")
    #expect(read.document.lines == ["а | б", "в⏎г | д"])
    #expect(
      read.document.tables[0].rows.map(\.place) == [
        .tableRow(table: 1, row: 1), .tableRow(table: 1, row: 3),
      ])
    #expect(read.text == nil)
  }

  @Test("The encoding that the user names counts for every kind of text")
  func encodings() throws {
    for (name, text) in [("а.txt", "Карта"), ("а.csv", "Карта;да"), ("а.html", "<p>Карта")] {
      let bytes = try TextEncoding.koi8R.bytes(of: text, withByteOrderMark: false)
      let read = try DocumentReader(encoding: .koi8R).read(bytes, named: name)
      #expect(read.document.lines.first?.hasPrefix("Карта") == true)
    }
  }

  @Test(
    "Kinds that are not read are refused by their names",
    arguments: [
      ("%PDF-1.7", FileSignature.pdf), ("{\\rtf1", .richText),
      ("MIME-Version: 1.0\nContent-Type: multipart/related", .webArchive),
      ("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><x/>", .officeXML),
      ("<?xml version=\"1.0\"?><office:document xmlns:office=\"x\"/>", .officeXML),
      ("Rar!\u{1A}", .archive),
    ])
  func refused(text: String, signature: FileSignature) {
    do throws(DocumentError) {
      _ = try DocumentReader().read(Array(text.utf8), named: "план.docx")
      Issue.record("the file was read")
    } catch {
      #expect(error == .package(.otherFile(signature)))
      #expect(error.hint?.ru.hasSuffix(".") == true)
    }
  }

  @Test("Bytes that are no text are refused")
  func binary() {
    #expect(throws: DocumentError.text(.binary(offset: 1, line: 1))) {
      try DocumentReader().read([0x61, 0, 0x62], named: "план.txt")
    }
  }

  @Test("No bytes stop the reader", arguments: 0..<60)
  func noise(seed: Int) {
    var noise = Noise(seed: seed)
    let heads = [
      "", "PK\u{3}\u{4}", "<html>", "|а|\n|-|\n", "+-+\n", "%PDF-", "\u{FEFF}", "sep=;\n",
    ]
    let bytes =
      Array((heads.randomElement(using: &noise) ?? "").utf8)
      + (0..<200).map { _ in UInt8.random(in: 0...255, using: &noise) }
    for name in ["", "а.html", "а.md", "а.csv"] {
      _ = try? DocumentReader(encoding: .cp866).read(bytes, named: name)
      _ = try? DocumentReader().read(bytes, named: name)
    }
  }
}
