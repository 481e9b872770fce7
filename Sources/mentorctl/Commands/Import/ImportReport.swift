import Interchange
import JSONStore
import MentorCore
import Wording

/// What an import did, as people and programs see it.
struct ImportReport {
  let kind: ImportKind
  let outcome: ImportOutcome

  /// The rules by which the file was read; `nil` where there were none.
  let rules: RulesName?
  let context: AppContext
  let pool: Pool
  let consents: RecordSet<Consent>

  /// The result with its table of the rows that were taken in.
  var report: Report {
    Report(
      title: Phrase(ru: "Загруженные записи", en: "Records taken in"), table: { table },
      json: { json }, text: text)
  }

  // MARK: For people

  private func text(_ settings: TextSettings) -> String {
    var lines = [settings(summary)]
    lines += rows.lines(settings)
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: Phrase {
    Phrase(
      ru: "Добавлено \(outcome.count(.added)), обновлено \(outcome.count(.updated)), без изменений "
        + "\(outcome.count(.unchanged)), отклонено \(outcome.rejected.count).",
      en: "Added \(outcome.count(.added)), updated \(outcome.count(.updated)), unchanged "
        + "\(outcome.count(.unchanged)), rejected \(outcome.rejected.count).")
  }

  /// What both kinds of import say of rejected rows and of findings.
  private var rows: ImportedRows { ImportedRows(outcome, context) }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "row", title: Phrase(ru: "Строка", en: "Row"), alignment: .right),
        ReportTable.Column(key: "change", title: Phrase(ru: "Итог", en: "Result")),
        ReportTable.Column(key: "id", title: Phrase(ru: "Запись", en: "Record")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
        ReportTable.Column(key: "reason", title: Phrase(ru: "Причина", en: "Reason")),
      ],
      rows: outcome.accepted.map { row in
        [
          .number(row.row), row.change.name, Phrase(verbatim: row.record),
          Phrase(verbatim: context.shown(pool.people[row.person])), Phrase(verbatim: ""),
        ]
      }
        + outcome.rejected.map { row in
          [
            .number(row.row.number), Phrase(ru: "отклонена", en: "rejected"),
            Phrase(verbatim: ""), Phrase(verbatim: ""), rows.reason(row),
          ]
        })
  }

  // MARK: For programs

  private var json: JSON {
    .object(
      [
        JSON.Member("sheet", outcome.sheet.map { .string($0) } ?? .null),
        JSON.Member("rules", rules.map { .string($0.text) } ?? .null),
        JSON.Member("added", JSON(outcome.count(.added))),
        JSON.Member("updated", JSON(outcome.count(.updated))),
        JSON.Member("unchanged", JSON(outcome.count(.unchanged))),
        JSON.Member("records", .array(outcome.accepted.map(record))),
      ] + rows.members)
  }

  /// The record that a row led to, with the row and what it did.
  private func record(_ row: ImportOutcome.Accepted) -> JSON {
    let extra = [
      JSON.Member("row", JSON(row.row)), JSON.Member("change", .string(row.change.rawValue)),
    ]
    guard case .object(let members) = stored(row) else { return .object(extra) }
    return .object(extra + members)
  }

  private func stored(_ row: ImportOutcome.Accepted) -> JSON {
    switch kind {
    case .people:
      pool.people[row.person].map { context.fields(of: $0) } ?? .null
    case .mentors:
      identifier(row).flatMap { pool.mentors[$0] }
        .map { MentorReport(context: context, pool: pool).json($0) } ?? .null
    case .mentees:
      identifier(row).flatMap { pool.mentees[$0] }
        .map { MenteeReport(context: context, pool: pool).json($0) } ?? .null
    case .consents:
      identifier(row).flatMap { consents[$0] }
        .map { ConsentReport(context: context, people: pool.people).json($0) } ?? .null
    }
  }

  private func identifier<Owner: Identified>(
    _ row: ImportOutcome.Accepted
  ) -> Identifier<Owner>? {
    try? Identifier(jsonText: row.record)
  }
}

extension ImportOutcome.Change {
  /// What a row did, in a word.
  var name: Phrase {
    switch self {
    case .added: Phrase(ru: "добавлена", en: "added")
    case .updated: Phrase(ru: "обновлена", en: "updated")
    case .unchanged: Phrase(ru: "без изменений", en: "unchanged")
    }
  }
}
