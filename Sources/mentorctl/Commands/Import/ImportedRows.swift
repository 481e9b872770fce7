import Interchange
import JSONStore
import MentorCore
import Wording

/// The rejected rows and the findings of an import, as people and programs see them.
struct ImportedRows {
  private let outcome: ImportOutcome
  private let context: AppContext

  init(_ outcome: ImportOutcome, _ context: AppContext) {
    self.outcome = outcome
    self.context = context
  }

  /// A line, wrapped, for each rejected row and each finding.
  func lines(_ settings: TextSettings) -> [String] {
    outcome.rejected.flatMap { rejected in
      line(rejected.row.number, reason(rejected), mark: "✗", settings)
    }
      + outcome.findings.flatMap { finding in
        line(
          finding.row, finding.message + samples(finding),
          mark: finding.severity == .note ? "·" : "!", settings)
      }
  }

  /// Why a row was kept out, with its cells only where names may be shown.
  func reason(_ rejected: ImportOutcome.Rejected) -> Phrase {
    context.showsNames ? rejected.reason : rejected.reasonWithoutCells
  }

  /// The members `rejected` and `findings` of the result.
  var members: [JSON.Member] {
    [
      JSON.Member(
        "rejected",
        .array(
          outcome.rejected.map { row in
            ["row": JSON(row.row.number), "reason": .string(reason(row).ru)]
          })),
      JSON.Member("findings", .array(outcome.findings.map(finding))),
    ]
  }

  private func line(
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

  /// The first cells that were left out, where values may be shown.
  private func samples(_ finding: ImportFinding) -> Phrase {
    guard context.showsNames, !finding.values.isEmpty else { return Phrase(verbatim: "") }
    let shown = finding.values.prefix(3).map { Phrase.quoted($0.text) }.joined(separator: ", ")
    let dots = finding.values.count > 3 ? ", …" : ""
    return Phrase(verbatim: ": ") + shown + Phrase(verbatim: dots)
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
}
