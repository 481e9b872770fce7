import Wording

/// Makes a roadmap of one part of a document.
struct RoadmapAssembler {
  private let part: DocumentPart
  private let id: RoadmapID
  private let file: String
  private let hash: String?
  private let fallback: PlanPeriod?

  /// What was noticed on the way.
  private(set) var findings: [RoadmapFinding] = []

  /// What each line was used for.
  private(set) var uses: [Int: LineUse] = [:]

  /// Prepares the reading of `part` as the roadmap `id`.
  init(part: DocumentPart, id: RoadmapID, file: String, hash: String?, fallback: PlanPeriod?) {
    self.part = part
    self.id = id
    self.file = file
    self.hash = hash
    self.fallback = fallback
  }

  /// The roadmap, or `nil` where the part holds no measures.
  mutating func roadmap() -> Roadmap? {
    let entries = TableEntry.entries(of: part.heading) + TableEntry.entries(of: part.table)
    guard let header = part.header ?? inferredHeader(entries) else { return nil }
    var table = TableReader(roadmap: id, header: header)
    table.read(entries)
    guard !table.measures.isEmpty else { return nil }
    let front = FrontMatter(FrontLine.lines(of: part.front))
    findings += front.findings + table.findings
    uses = front.uses.merging(table.uses) { $1 }
    reportHeader(header)
    let rows = exchanged(table.measures, header)
    let period = period(of: front, rows)
    var assembled: [Measure] = []
    var measures = MeasureMaker(
      roadmap: id, file: file, period: period, approved: front.approval?.date)
    measures.learn(from: rows)
    for (index, raw) in rows.enumerated() {
      let heading = raw.section.map { table.sections[$0].title }
      assembled.append(measures.measure(raw, ordinal: index + 1, heading: heading))
    }
    findings += measures.findings
    return Roadmap(
      id: id, title: front.title ?? "", organization: front.organization,
      level: front.level, approval: front.approval, period: period,
      sections: table.sections.map {
        RoadmapSection(
          number: $0.number, title: $0.title, stage: StageRules.stage(ofHeading: $0.title),
          parent: $0.parent)
      },
      measures: assembled, preamble: front.preamble,
      notes: table.notes.map { $0.text.asCellText() }.filter { !$0.isEmpty },
      origin: hash.map { RoadmapOrigin(file: file, hash: $0) })
  }

  /// The rows with deadlines and parties exchanged where each column plainly holds what belongs to the
  /// other.
  private mutating func exchanged(_ rows: [RawMeasure], _ header: Header) -> [RawMeasure] {
    guard header.column(.deadline) != nil, header.column(.responsible) != nil else { return rows }
    let filled = rows.filter { !$0[.deadline].isEmpty && !$0[.responsible].isEmpty }
    let dates = filled.count { DeadlineLook.fits($0[.deadline]) }
    let swapped = filled.count { row in
      DeadlineLook.fits(row[.responsible]) && !DeadlineLook.fits(row[.deadline])
    }
    guard filled.count >= 2, swapped * 2 > filled.count, dates * 4 < filled.count,
      let first = filled.first
    else { return rows }
    findings.append(
      RoadmapFinding(
        .columnSwapped, line: first.lines[0],
        Phrase(
          ru: "под «Сроком» стоят исполнители, а под «Ответственным» — сроки; столбцы прочитаны "
            + "по содержанию",
          en: "parties stand under the caption of deadlines and deadlines under that of parties; "
            + "the columns were read by their contents")))
    return rows.map { row in
      var row = row
      let deadline = row[.deadline]
      row[.deadline] = row[.responsible]
      row[.responsible] = deadline
      return row
    }
  }

  private mutating func inferredHeader(_ entries: [TableEntry]) -> Header? {
    let rows = entries.compactMap { entry -> SourceRow? in
      if case .row(let row) = entry { row } else { nil }
    }
    guard let header = ColumnInference.header(for: rows) else { return nil }
    findings.append(
      RoadmapFinding(
        .headerMissing, line: rows.first?.line,
        Phrase(
          ru: "у таблицы нет шапки, столбцы определены по содержанию",
          en: "the table has no header; the columns were told from their contents")))
    return header
  }

  private mutating func reportHeader(_ header: Header) {
    guard case .row(let row) = part.table.first else { return }
    if !header.unknown.isEmpty {
      let captions = header.unknown.map { "«\($0.excerpt)»" }.joined(separator: ", ")
      findings.append(
        RoadmapFinding(
          .captionUnknown, line: row.line,
          Phrase(
            ru: "столбцы отложены, их заголовки ничего не говорят программе: \(captions)",
            en: "columns were set aside, their captions mean nothing to the program: \(captions)")))
    }
    for caption in header.glued {
      findings.append(
        RoadmapFinding(
          .headerGlued, line: row.line,
          Phrase(
            ru: "в заголовке столбца слились два: «\(caption.excerpt)»",
            en: "two captions of columns are glued: “\(caption.excerpt)”")))
    }
  }

  /// The period of the title, else the one that was given, else the one that the rows share.
  private mutating func period(of front: FrontMatter, _ measures: [RawMeasure]) -> PlanPeriod? {
    if let period = front.period ?? fallback { return period }
    let deadlines = measures.map { $0[.deadline].asCellText() }
    guard let years = PeriodSearch.years(sharedBy: deadlines),
      let period = try? PlanPeriod(calendarYears: years)
    else { return nil }
    findings.append(
      RoadmapFinding(
        .periodFromRows, line: nil,
        Phrase(
          ru: "период в названии не указан, по срокам мероприятий это "
            + "\(years.lowerBound)–\(years.upperBound) годы",
          en: "the title names no period; by the deadlines it is "
            + "\(years.lowerBound)–\(years.upperBound)")))
    return period
  }
}
