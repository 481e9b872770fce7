import Foundation
import Interchange
import Testing
import Wording

@testable import MentorCore

/// The source roadmaps put into documents and tables, which must give what their text gives.
@Suite(
  "Source roadmaps in other formats",
  .enabled(if: RoadmapSeeds.folder != nil, "the seeds are not here"))
struct ReadingSeedFormatsTests {
  /// The lines of the seed whose name begins with `number`.
  private func blocks(_ number: String) throws -> [RoadmapBlock] {
    let folder = try #require(RoadmapSeeds.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let file = try #require(files.first { $0.hasPrefix(number) && $0.hasSuffix(".txt") })
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return BlockScanner.blocks(of: SourceLine.lines(of: text))
  }

  private func contents(_ reading: RoadmapReading) -> [[String]] {
    reading.roadmaps.flatMap(\.measures).map(\.contents)
  }

  @Test("As paragraphs and tables of a document", arguments: SeedFacts.all)
  func document(facts: SeedFacts) throws {
    let reading = RoadmapReader().read(
      document: document(of: try blocks(facts.number)), file: "seed.docx")
    #expect(contents(reading) == contents(try RoadmapSeeds.reading(facts.number)))
    #expect(!reading.findings.contains { $0.code == "row.unplaced" })
    #expect(reading.roadmaps.flatMap(\.measures).allSatisfy { $0.origin?.place != nil })
  }

  @Test("As a table of CSV", arguments: SeedFacts.all)
  func table(facts: SeedFacts) throws {
    var lines: [String] = []
    for block in try blocks(facts.number) {
      switch block {
      case .gap: lines.append("")
      case .text(let line): lines.append(line.text.quoted)
      case .row(let row): lines.append(row.cells.map(\.quoted).joined(separator: ";"))
      }
    }
    let bytes = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    let reading = RoadmapReader().read(try RoadmapFile(bytes, named: "seed.csv"))
    #expect(contents(reading) == contents(try RoadmapSeeds.reading(facts.number)))
  }

  /// A document of `blocks`; rows that follow each other make a table.
  private func document(of blocks: [RoadmapBlock]) -> Interchange.Document {
    var pieces: [DocumentBlock] = []
    var rows: [DocumentRow] = []
    var paragraphs = 0
    var tables = 0
    func flush() {
      if !rows.isEmpty { pieces.append(.table(DocumentTable(rows: rows))) }
      rows = []
    }
    func add(_ text: String) {
      flush()
      paragraphs += 1
      pieces.append(.paragraph(DocumentParagraph(text, at: .paragraph(paragraphs))))
    }
    for block in blocks {
      switch block {
      case .gap:
        if rows.isEmpty { add("") }
      case .text(let line): add(line.text)
      case .row(let row):
        if rows.isEmpty { tables += 1 }
        rows.append(
          DocumentRow(
            row.cells.enumerated().map { DocumentCell($0.element, column: $0.offset) },
            at: .tableRow(table: tables, row: rows.count + 1)))
      }
    }
    flush()
    return Interchange.Document(blocks: pieces)
  }
}

extension String {
  /// The text as a cell of CSV.
  fileprivate var quoted: String { "\"" + replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
}
