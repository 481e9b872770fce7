import Interchange
import JSONStore
import MentorCore
import Wording

/// What an import of answers did, as people and programs see it.
struct SurveyImportReport {
  let survey: Survey
  let outcome: SurveyOutcome

  /// The rules by which the file was read; `nil` where there were none.
  let rules: RulesName?
  let context: AppContext
  let people: RecordSet<Person>
  let responses: RecordSet<Response>

  /// The result with its table of the rows that were taken in.
  var report: Report {
    Report(
      title: Phrase(ru: "Принятые ответы", en: "Answers taken in"), table: { table },
      json: { json }, text: text)
  }

  private func text(_ settings: TextSettings) -> String {
    let lines = ["\(survey.id) \(survey.code): " + settings(summary)]
    return (lines + ImportedRows(outcome.table, context).lines(settings)).joined(separator: "\n")
      + "\n"
  }

  private var summary: Phrase {
    Phrase(
      ru: "ответов добавлено \(outcome.count(.added)), обновлено \(outcome.count(.updated)), без "
        + "изменений \(outcome.count(.unchanged)), отклонено \(outcome.rejected.count).",
      en: "responses added \(outcome.count(.added)), updated \(outcome.count(.updated)), unchanged "
        + "\(outcome.count(.unchanged)), rejected \(outcome.rejected.count).")
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "row", title: Phrase(ru: "Строка", en: "Row"), alignment: .right),
        ReportTable.Column(key: "change", title: Phrase(ru: "Итог", en: "Result")),
        ReportTable.Column(key: "id", title: Phrase(ru: "Ответ", en: "Response")),
        ReportTable.Column(key: "profile", title: Phrase(ru: "Профиль", en: "Profile")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
        ReportTable.Column(key: "reason", title: Phrase(ru: "Причина", en: "Reason")),
      ],
      rows: outcome.accepted.map { row in
        [
          .number(row.row), row.change.name, Phrase(verbatim: "\(row.response)"),
          Phrase(verbatim: row.profile ?? ""),
          Phrase(verbatim: context.shown(row.person.flatMap { people[$0] })),
          Phrase(verbatim: ""),
        ]
      }
        + outcome.rejected.map { row in
          let blank = Phrase(verbatim: "")
          return [
            .number(row.row.number), Phrase(ru: "отклонена", en: "rejected"), blank, blank, blank,
            ImportedRows(outcome.table, context).reason(row),
          ]
        })
  }

  private var json: JSON {
    let answers = SurveyAnswerReport(
      survey: survey, responses: responses, people: people, context: context)
    return .object(
      [
        JSON.Member("survey", .string("\(survey.id)")),
        JSON.Member("sheet", outcome.table.sheet.map { .string($0) } ?? .null),
        JSON.Member("rules", rules.map { .string($0.text) } ?? .null),
        JSON.Member("added", JSON(outcome.count(.added))),
        JSON.Member("updated", JSON(outcome.count(.updated))),
        JSON.Member("unchanged", JSON(outcome.count(.unchanged))),
        JSON.Member(
          "records",
          .array(
            outcome.accepted.map { row in
              var members = [
                JSON.Member("row", JSON(row.row)),
                JSON.Member("change", .string(row.change.rawValue)),
                JSON.Member("profile", row.profile.map { .string($0) } ?? .null),
              ]
              if let response = responses[row.response],
                case .object(let fields) = answers.json(response)
              {
                members += fields
              }
              return .object(members)
            })),
      ] + ImportedRows(outcome.table, context).members)
  }
}
