import JSONStore
import MentorCore
import Wording

/// The curators' sheets of a round as people and programs see them.
struct QualityReport {
  let assessment: QualityAssessment
  let context: AppContext

  /// The sheets, a column each.
  var report: Report {
    Report(
      title: Phrase(ru: "Лист куратора", en: "The curator's sheet"), table: { table },
      json: { ["quality": json] },
      text: { settings in
        let lines = assessment.sheets.map { settings(verdict($0)) }
        return TextTable(table, settings).text + lines.map { $0 + "\n" }.joined()
      })
  }

  /// Whether the report is part of a document, which holds no codes of records and no names of settings.
  var isForDocument = false

  /// What says that the bounds of the levels are the program's own.
  var standardRemark: Phrase {
    let thresholds = assessment.thresholds
    let bounds = Phrase(
      ru:
        "уровни: с \(thresholds.optimalFrom) оптимальный, с \(thresholds.acceptableFrom) допустимый "
        + "(значение по умолчанию",
      en: "levels: optimal from \(thresholds.optimalFrom), acceptable from "
        + "\(thresholds.acceptableFrom) (the default")
    let settings = Phrase(
      ru: ", settings.qualityOptimalFrom и settings.qualityAcceptableFrom",
      en: ", settings.qualityOptimalFrom and settings.qualityAcceptableFrom")
    return bounds + (isForDocument ? Phrase(verbatim: "") : settings) + Phrase(verbatim: ")")
  }

  /// The sum and the level of `sheet`, or what it lacks.
  func verdict(_ sheet: QualityAssessment.JudgedSheet) -> Phrase {
    let name = Phrase(verbatim: label(sheet) + ": ")
    guard let sum = sheet.sum, let level = assessment.level(of: sheet) else {
      let missing = sheet.missing.map(\.number).joined(separator: ", ")
      return name
        + Phrase(
          ru: "лист неполон, суммы нет; нет ответа: \(missing)",
          en: "the sheet is incomplete and has no sum; open: \(missing)")
    }
    return name
      + Phrase(
        ru: "\(sum) из \(QualityIndicator.highestSum), уровень ",
        en: "\(sum) of \(QualityIndicator.highestSum), level ") + level.name
  }

  /// Who filled a sheet in and when; outside of documents the response where it was imported, too.
  func label(_ sheet: QualityAssessment.JudgedSheet) -> String {
    let author = context.shown(name: sheet.author ?? "")
    let name = author.isEmpty ? sheet.person.map { "\($0)" } ?? "" : author
    let response = isForDocument ? nil : sheet.response
    return [name.visible, response.map { "\($0)" } ?? "", sheet.date.numeric]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The indicators by row, the sheets by column.
  var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "number", title: Phrase(verbatim: "№")),
        ReportTable.Column(key: "indicator", title: Phrase(ru: "Показатель", en: "Indicator")),
      ]
        + assessment.sheets.enumerated().map { index, sheet in
          ReportTable.Column(
            key: "sheet\(index + 1)", title: Phrase(verbatim: label(sheet)), alignment: .right)
        },
      rows: QualityIndicator.allCases.map { indicator in
        [Phrase(verbatim: indicator.number), indicator.name]
          + assessment.sheets.map { sheet in
            sheet.marks[indicator].map(Phrase.number) ?? Phrase(verbatim: "—")
          }
      })
  }

  /// The sheets with sums and levels.
  var json: JSON {
    [
      "optimalFrom": JSON(assessment.thresholds.optimalFrom),
      "acceptableFrom": JSON(assessment.thresholds.acceptableFrom),
      "isDefault": .bool(assessment.thresholds.isStandard),
      "sheets": .array(
        assessment.sheets.map { sheet in
          [
            "author": sheet.author.map { .string(context.shown(name: $0)) } ?? .null,
            "person": JSON(sheet.person.map { "\($0)" }), "date": .string(sheet.date.iso),
            "response": JSON(sheet.response.map { "\($0)" }),
            "marks": .object(
              QualityIndicator.allCases.map { indicator in
                JSON.Member(indicator.number, sheet.marks[indicator].map { JSON($0) } ?? .null)
              }),
            "sum": sheet.sum.map { JSON($0) } ?? .null,
            "level": JSON(assessment.level(of: sheet)?.rawValue),
            "missing": .array(sheet.missing.map { .string($0.number) }),
          ]
        }),
    ]
  }
}
