import Interchange
import JSONStore
import Wording

extension ResponseWork {
  /// Takes in the answers of people who enter a base: persons and profiles first, then responses.
  mutating func takeIntake(
    _ rows: [SurveyRow], into base: inout ImportBase
  ) throws(SurveyImportError) -> SurveyOutcome {
    let order = Self.order(rows)
    let sound = order.filter { place in rows[place].problems.isEmpty }
    var outcome = SurveyOutcome(
      ImportOutcome(headers: sheet.headers.row, sheet: source.sheet))
    outcome.table.findings =
      fileFindings(rows)
      + FileFindings.decided(sheet.headers.rules, sheet.headers.ignored, sheet.headers.row)
      + SheetDamage(source, sheet.imported, rows.map(\.row)).findings
    var rejected = rows.filter { !$0.problems.isEmpty }
      .map { ImportOutcome.Rejected(row: $0.row, reasons: $0.problems) }
    if !sound.isEmpty {
      let taken = try importRows(sound.map { rows[$0] }, into: &base)
      let byNumber = Dictionary(
        rows.map { ($0.row.number, $0) }, uniquingKeysWith: { first, _ in first })
      outcome.table.findings += taken.findings.filter { !SheetDamage.codes.contains($0.code) }
      rejected += taken.rejected.compactMap { refused in
        byNumber[refused.row.number].map {
          ImportOutcome.Rejected(row: $0.row, reasons: refused.reasons)
        }
      }
      for entry in taken.accepted.sorted(by: { $0.row < $1.row }) {
        guard let row = byNumber[entry.row] else { continue }
        outcome.accepted.append(accept(entry, row))
      }
    }
    outcome.table.rejected = rejected.sorted { $0.row.number < $1.row.number }
    return outcome
  }

  private mutating func accept(
    _ entry: ImportOutcome.Accepted, _ row: SurveyRow
  ) -> SurveyOutcome.Accepted {
    var draft = draft(row, person: entry.person, name: nil)
    draft.mentor = try? MentorID(jsonText: entry.record)
    draft.mentee = try? MenteeID(jsonText: entry.record)
    let (id, change) = put(draft)
    return SurveyOutcome.Accepted(
      row: entry.row,
      change: change == .unchanged && entry.change != .unchanged ? .updated : change,
      response: id, person: entry.person, profile: entry.record)
  }

  /// Hands `rows` to the importer of people, mentors or mentees, with its own headers.
  private func importRows(
    _ rows: [SurveyRow], into base: inout ImportBase
  ) throws(SurveyImportError) -> ImportOutcome {
    let kind: ImportKind =
      switch survey.role {
      case .mentor: .mentors
      case .mentee: .mentees
      case .curator, .thirdParty: .people
      }
    let width = sheet.headers.row.cells.count
    var headers = sheet.headers.row.cells
    for source in sheet.headers.sources.values.joined() { headers[source.place] = "" }
    for place in sheet.headers.ignored { headers[place] = "" }
    var fields: [(place: Int, question: Question)] = []
    for question in survey.questions {
      guard let column = question.field,
        let place = sheet.headers.sources[question.key]?.first?.place
      else { continue }
      headers[place] = column.title
      fields.append((place, question))
    }
    for (column, place) in sheet.headers.fields where headers[place] != "" {
      headers[place] = column.title
    }
    let cells = rows.map { row in
      TableRow(
        number: row.row.number, cells: cellsForImport(row, fields, width))
    }
    let table = Table(
      name: source.table.name,
      rows: [TableRow(number: sheet.headers.row.number, cells: headers)] + cells)
    let importer = Importer(
      kind, into: importer.organization, year: survey.year, form: survey.form,
      of: importer.forms, on: importer.today, by: rulesBelowHeaders(kind))
    do throws(ImportError) {
      return try importer.take(source.with(table), into: &base)
    } catch {
      throw .table(error)
    }
  }

  /// The rules without what the headers and the cells have taken from them already.
  private func rulesBelowHeaders(_ kind: ImportKind) -> NamedRules? {
    importer.rules.map { named in
      NamedRules(
        named.name,
        ImportRules(
          for: .table(kind), constants: named.rules.constants, identity: named.rules.identity))
    }
  }

  private func cellsForImport(
    _ row: SurveyRow, _ fields: [(place: Int, question: Question)], _ width: Int
  ) -> [String] {
    var cells = (0..<max(width, row.row.cells.count)).map {
      sheet.imported.cells.text($0, in: row.row)
    }
    for place in sheet.headers.ignored { cells[place] = "" }
    for (key, sources) in sheet.headers.sources where survey.definition.question(key)?.field == nil
    {
      for source in sources { cells[source.place] = "" }
    }
    for (place, question) in fields where question.kind != .text {
      for source in sheet.headers.sources[question.key] ?? [] { cells[source.place] = "" }
      cells[place] = row.answers[question.key]?.typed ?? ""
    }
    return cells
  }
}

extension AnswerValue {
  /// The answer as somebody would type it into one cell.
  fileprivate var typed: String {
    switch self {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .yes(let yes): yes ? "да" : "нет"
    case .date(let date): date.iso
    case .people(let people): people.map { "\($0)" }.joined(separator: "; ")
    }
  }
}
