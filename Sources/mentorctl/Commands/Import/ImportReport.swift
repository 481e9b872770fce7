import Interchange
import JSONStore
import MentorCore
import Wording

/// What an import did, as people and programs see it.
struct ImportReport {
  let kind: ImportKind
  let outcome: ImportOutcome
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
    var lines: [String] = []
    if context.options.dryRun {
      lines.append(
        settings(Phrase(ru: "Проверка: ничего не записано.", en: "A trial: nothing was written.")))
    }
    lines.append(settings(summary))
    lines += outcome.rejected.flatMap { rejected in
      row(rejected.row.number, reason(rejected), mark: "✗", settings)
    }
    lines += outcome.findings.flatMap { finding in
      row(
        finding.row, finding.message + samples(finding),
        mark: finding.severity == .note ? "·" : "!",
        settings)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: Phrase {
    Phrase(
      ru: "Добавлено \(outcome.count(.added)), обновлено \(outcome.count(.updated)), без изменений "
        + "\(outcome.count(.unchanged)), отклонено \(outcome.rejected.count).",
      en: "Added \(outcome.count(.added)), updated \(outcome.count(.updated)), unchanged "
        + "\(outcome.count(.unchanged)), rejected \(outcome.rejected.count).")
  }

  private func row(
    _ number: Int?, _ message: Phrase, mark: String, _ settings: TextSettings
  ) -> [String] {
    let place = number.map { settings(self.place(ofRow: $0)).visible + ": " } ?? ""
    return "\(mark) \(place)\(settings(message).visible)".wrapped(at: settings.width, indent: 2)
  }

  /// Where a row stands, with the sheet of a workbook.
  private func place(ofRow row: Int) -> Phrase {
    outcome.sheet.map { DocumentPlace.sheetRow(sheet: $0, row: row).name }
      ?? Phrase(ru: "строка \(row)", en: "row \(row)")
  }

  /// Why a row was kept out, with its cells only where names may be shown.
  private func reason(_ rejected: ImportOutcome.Rejected) -> Phrase {
    context.showsNames ? rejected.reason : rejected.reasonWithoutCells
  }

  /// The first cells that were left out, where values may be shown.
  private func samples(_ finding: ImportFinding) -> Phrase {
    guard context.showsNames, !finding.values.isEmpty else { return Phrase(verbatim: "") }
    let shown = finding.values.prefix(3).map { Phrase.quoted($0.text) }.joined(separator: ", ")
    let dots = finding.values.count > 3 ? ", …" : ""
    return Phrase(verbatim: ": ") + shown + Phrase(verbatim: dots)
  }

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
            Phrase(verbatim: ""), Phrase(verbatim: ""), reason(row),
          ]
        })
  }

  // MARK: For programs

  private var json: JSON {
    [
      "sheet": outcome.sheet.map { .string($0) } ?? .null,
      "added": JSON(outcome.count(.added)), "updated": JSON(outcome.count(.updated)),
      "unchanged": JSON(outcome.count(.unchanged)),
      "records": .array(outcome.accepted.map(record)),
      "rejected": .array(
        outcome.rejected.map { row in
          ["row": JSON(row.row.number), "reason": .string(reason(row).ru)]
        }),
      "findings": .array(outcome.findings.map(finding)),
    ]
  }

  private func finding(_ finding: ImportFinding) -> JSON {
    var members = [
      JSON.Member("code", .string(finding.code)),
      JSON.Member("severity", .string(finding.severity.rawValue)),
      JSON.Member("row", JSON(finding.row)),
      JSON.Member("message", .string(finding.message.ru)),
    ]
    if context.showsNames, !finding.values.isEmpty {
      members.append(
        JSON.Member(
          "values",
          .array(finding.values.map { ["row": JSON($0.row), "value": .string($0.text)] })))
    }
    return .object(members)
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
