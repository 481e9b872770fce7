public import Interchange
import JSONStore
import Wording

/// Reads the roadmaps in a document: a text, or what a reader of documents makes of a file.
///
/// Nothing of the document is lost: every line that is not empty becomes part of a measure, a heading,
/// the title, the approval, the preamble or the notes (``RoadmapReading/lineUses``), and whatever was
/// joined, taken apart or doubtful becomes a finding. Contents are judged by ``RoadmapLint``.
public struct RoadmapReader: Sendable {
  /// The identifier of the first roadmap found; further ones in the same file get the numbers after it.
  public let firstID: RoadmapID

  /// The period to read deadlines by where the document names none; `nil` where nobody gave one.
  public let period: PlanPeriod?

  /// Creates a reader.
  public init(firstID: RoadmapID = RoadmapID(number: 1), period: PlanPeriod? = nil) {
    self.firstID = firstID
    self.period = period
  }

  /// Reads the roadmaps in `text`, which may end its lines in LF, CR LF or CR.
  ///
  /// - Parameters:
  ///   - text: The document as plain text with tabs between or before its cells.
  ///   - file: The name of the file, without folders.
  ///   - hash: The SHA-256 of the file in hexadecimal; `nil` leaves the origin of the roadmap open.
  /// - Returns: The roadmaps, the findings, and the use of each line.
  /// - Complexity: O(*n*).
  public func read(text: String, file: String, hash: String? = nil) -> RoadmapReading {
    if let problem = StorageLimits.problem(in: text) { return Self.refusal(problem) }
    let lines = SourceLine.lines(of: text)
    if let problem = StorageLimits.problem(pieces: lines.count) { return Self.refusal(problem) }
    let scanned = TextBlocks(lines)
    var reading = read(blocks: scanned.blocks, file: file, hash: hash)
    if !reading.roadmaps.isEmpty {
      reading = RoadmapReading(
        roadmaps: reading.roadmaps, findings: reading.findings + scanned.findings,
        lineUses: reading.lineUses.merging(scanned.uses) { first, _ in first })
    }
    for roadmap in reading.roadmaps {
      if let problem = StorageLimits.problem(in: roadmap) { return Self.refusal(problem) }
    }
    return completed(reading, lines: lines)
  }

  /// Reads the roadmaps in `document`, whatever the format of its file.
  ///
  /// - Parameters:
  ///   - document: The paragraphs and tables.
  ///   - file: The name of the file, without folders.
  ///   - hash: The SHA-256 of the file in hexadecimal; `nil` leaves the origin of the roadmap open.
  /// - Returns: The roadmaps, the findings, and the use of each paragraph and row; the remarks of
  ///   `document` are among the findings.
  /// - Complexity: O(*n*).
  public func read(
    document: Interchange.Document, file: String, hash: String? = nil
  ) -> RoadmapReading {
    let pieces = document.tables.reduce(document.blocks.count) { $0 + $1.rows.count }
    if let problem = StorageLimits.problem(pieces: pieces) { return Self.refusal(problem) }
    let divided = DocumentBlocks(document)
    for (_, text) in divided.texts where text.utf8.count > JSONLimits.stringBytes {
      if let problem = StorageLimits.problem(in: text) { return Self.refusal(problem) }
    }
    let reading = read(blocks: divided.blocks, file: file, hash: hash)
    for roadmap in reading.roadmaps {
      if let problem = StorageLimits.problem(in: roadmap) { return Self.refusal(problem) }
    }
    let numbers = divided.texts.keys.sorted()
    let whole = RoadmapReading(
      roadmaps: reading.roadmaps, findings: reading.findings + divided.findings,
      lineUses: reading.lineUses)
    return completed(
      whole, lines: numbers.map { SourceLine(number: $0, text: divided.texts[$0] ?? "") }
    ).placed(at: divided.places)
  }

  /// The reading of a document from which nothing may be taken, because of `problem`.
  private static func refusal(_ problem: RoadmapFinding) -> RoadmapReading {
    RoadmapReading(roadmaps: [], findings: [problem], lineUses: [:])
  }

  /// Reads the roadmaps in `blocks`, into which a document of any format has been divided.
  ///
  /// - Complexity: O(*n*).
  public func read(blocks: [RoadmapBlock], file: String, hash: String? = nil) -> RoadmapReading {
    let reading = read(shapes: TableShapes(blocks), file: file, hash: hash)
    if !reading.roadmaps.isEmpty { return reading }
    if let list = LabelledList(blocks) {
      let listed = read(shapes: TableShapes(list.blocks), file: file, hash: hash)
      if !listed.roadmaps.isEmpty {
        return RoadmapReading(
          roadmaps: listed.roadmaps, findings: (listed.findings + list.findings).inOrder(),
          lineUses: listed.lineUses)
      }
    }
    let isEmpty = blocks.allSatisfy(Self.isBlank)
    let message = Self.noTable(file, isEmpty: isEmpty, isList: LabelledList.isList(blocks))
    return RoadmapReading(
      roadmaps: [], findings: reading.findings + [RoadmapFinding(.noTable, message)],
      lineUses: reading.lineUses)
  }

  private func read(shapes tables: TableShapes, file: String, hash: String?) -> RoadmapReading {
    let parts = DocumentPart.parts(of: tables.blocks)
    var roadmaps: [Roadmap] = []
    var findings: [RoadmapFinding] = []
    var uses: [Int: LineUse] = tables.uses
    for part in parts {
      let id = RoadmapID(number: firstID.number + roadmaps.count)
      var assembler = RoadmapAssembler(part: part, id: id, file: file, hash: hash, fallback: period)
      guard let roadmap = assembler.roadmap() else { continue }
      roadmaps.append(roadmap)
      findings += assembler.findings.map { $0.about(id) }
      uses.merge(assembler.uses) { $1 }
    }
    if !roadmaps.isEmpty { findings += tables.findings }
    return RoadmapReading(roadmaps: roadmaps, findings: findings.inOrder(), lineUses: uses)
  }

  private static func isBlank(_ block: RoadmapBlock) -> Bool {
    switch block {
    case .gap: true
    case .text(let line): line.isBlank
    case .row(let row): row.cells.allSatisfy { $0.asCellText().isEmpty }
    }
  }

  private static func noTable(_ file: String, isEmpty: Bool, isList: Bool) -> Phrase {
    if isEmpty {
      return Phrase(
        ru: "файл \(file) пуст; сохраните в него таблицу вместе с шапкой",
        en: "the file \(file) is empty; save the table with its header in it")
    }
    if isList {
      return Phrase(
        ru:
          "в файле \(file) есть список, но нет таблицы мероприятий; допишите в каждый пункт «Срок: …» "
          + "и «Ответственный: …» или сделайте таблицу со столбцами «№ п/п», «Мероприятие», «Срок», "
          + "«Ответственные», «Результат»",
        en:
          "\(file) holds a list, but no table of measures; write «Срок: …» and «Ответственный: …» into "
          + "each item, or make a table with the columns «№ п/п», «Мероприятие», «Срок», "
          + "«Ответственные», «Результат»")
    }
    return Phrase(
      ru: "в файле \(file) не найдена таблица мероприятий; загрузите сам документ Word (.docx) или "
        + "книгу Excel (.xlsx) либо сохраните таблицу с шапкой как обычный текст (.txt) так, чтобы "
        + "ячейки разделяла табуляция; текст из PDF берите командой pdftotext -layout FILE.pdf",
      en:
        "no table of measures was found in \(file); import the Word document (.docx) or the Excel "
        + "workbook (.xlsx) itself, or save the table with its header as plain text (.txt) so that "
        + "tabs part the cells; take the text of a PDF with pdftotext -layout FILE.pdf"
    )
  }

  /// The reading with every line of the source accounted for.
  private func completed(_ reading: RoadmapReading, lines: [SourceLine]) -> RoadmapReading {
    var uses = reading.lineUses
    var findings = reading.findings
    for line in lines where uses[line.number] == nil && !line.text.asCellText().isEmpty {
      if CellText.isRule(line.text.asCellText()) {
        uses[line.number] = .decoration
        continue
      }
      uses[line.number] = .notes
      guard !reading.roadmaps.isEmpty else { continue }
      findings.append(
        RoadmapFinding(
          .unplaced, line: line.number,
          Phrase(
            ru: "не найдено место для текста «\(line.text.asCellText().excerpt)»",
            en: "no place was found for “\(line.text.asCellText().excerpt)”")))
    }
    return RoadmapReading(
      roadmaps: reading.roadmaps, findings: findings.inOrder(), lineUses: uses)
  }
}

extension RoadmapReading {
  /// The reading with the place of each measure and finding, by the number of its paragraph or row.
  fileprivate func placed(at places: [Int: SourcePlace]) -> RoadmapReading {
    let roadmaps = roadmaps.map { roadmap in
      var roadmap = roadmap
      for index in roadmap.measures.indices {
        roadmap.measures[index] = roadmap.measures[index].placed(at: places)
      }
      return roadmap
    }
    return RoadmapReading(
      roadmaps: roadmaps,
      findings: findings.map { $0.about(at: $0.line.flatMap { places[$0] }) },
      lineUses: lineUses)
  }
}

extension Measure {
  fileprivate func placed(at places: [Int: SourcePlace]) -> Measure {
    guard let origin, let place = places[origin.line] else { return self }
    var measure = self
    measure.origin = MeasureOrigin(file: origin.file, line: origin.line, place: place)
    return measure
  }
}
