import Interchange
import JSONStore
import MentorCore
import Wording

/// What an import would do, with what the columns of the file are taken for.
struct ImportTrial {
  let target: ImportTarget

  /// The rules by which the file was read; `nil` where there were none.
  let rules: RulesName?
  let reading: TableReading
  let outcome: ImportOutcome
  let counts: (added: Int, updated: Int, unchanged: Int)

  /// The result with the table of the columns.
  func report(_ context: AppContext) -> Report {
    let rows = ImportedRows(outcome, context)
    let columns = ColumnReport(reading)
    return Report(
      title: ColumnReport.title, table: { columns.table },
      json: {
        .object(
          [
            JSON.Member("rules", rules.map { .string($0.text) } ?? .null),
            JSON.Member("for", .string(target.jsonText)),
          ] + columns.members + [
            JSON.Member("added", JSON(counts.added)), JSON.Member("updated", JSON(counts.updated)),
            JSON.Member("unchanged", JSON(counts.unchanged)),
          ] + rows.members)
      },
      text: { settings in
        let lines = [settings(summary)] + rows.lines(settings)
        return TextTable(columns.table, settings).text + "\n" + lines.joined(separator: "\n")
          + "\n"
      })
  }

  private var summary: Phrase {
    let source =
      rules.map { Phrase(ru: "По правилам \($0)", en: "By the rules \($0)") }
      ?? Phrase(ru: "Без правил", en: "Without rules")
    return source + Phrase(verbatim: " (") + target.title + Phrase(verbatim: "): ")
      + Phrase(
        ru: "добавилось бы \(counts.added), обновилось \(counts.updated), без изменений "
          + "\(counts.unchanged), отклонено \(outcome.rejected.count). Ничего не записано.",
        en: "\(counts.added) would be added, \(counts.updated) updated, \(counts.unchanged) "
          + "unchanged, \(outcome.rejected.count) rejected. Nothing was written.")
  }
}

/// What the columns of a file are taken for, as people and programs see it.
struct ColumnReport {
  private let reading: TableReading

  init(_ reading: TableReading) { self.reading = reading }

  /// What the table is called.
  static let title = Phrase(ru: "Столбцы файла", en: "Columns of the file")

  var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "column", title: Phrase(ru: "Столбец", en: "Column")),
        ReportTable.Column(key: "header", title: Phrase(ru: "Заголовок", en: "Header")),
        ReportTable.Column(key: "meaning", title: Phrase(ru: "Что это", en: "Meaning")),
        ReportTable.Column(key: "ground", title: Phrase(ru: "Откуда", en: "Known from")),
        ReportTable.Column(key: "samples", title: Phrase(ru: "Примеры", en: "Samples")),
      ],
      rows: reading.columns.map { column in
        [
          Phrase(verbatim: CellPlace.letters(ofColumn: column.place)),
          Phrase(verbatim: column.header), column.meaningInWords, column.groundInWords,
          Phrase(verbatim: column.samples.joined(separator: " · ")),
        ]
      })
  }

  /// The members of the result for programs.
  var members: [JSON.Member] {
    [
      JSON.Member("sheet", reading.sheet.map { .string($0) } ?? .null),
      JSON.Member("headerRow", JSON(reading.headerRow)), JSON.Member("rows", JSON(reading.rows)),
      JSON.Member("columns", .array(reading.columns.map(\.json))),
    ]
  }
}

extension ColumnReading {
  fileprivate var meaningInWords: Phrase {
    switch meaning {
    case .column(let column): Phrase(verbatim: "\(column.title) (\(column.rawValue))")
    case .question(let key, let text, let option):
      Phrase(verbatim: "\(text)\(option.map { " / \($0)" } ?? "") (\(key))")
    case .repetition(let place):
      Phrase(
        ru: "повторяет столбец \(CellPlace.letters(ofColumn: place))",
        en: "a duplicate of column \(CellPlace.letters(ofColumn: place))")
    case .ignored: Phrase(ru: "не импортируется", en: "left out")
    case .unknown: Phrase(ru: "не известно", en: "not known")
    }
  }

  fileprivate var groundInWords: Phrase {
    let mark =
      isGuess
      ? Phrase(ru: " (догадка)", en: " (a guess)") : Phrase(verbatim: "")
    switch ground {
    case .rules: return Phrase(ru: "правила", en: "rules") + mark
    case .header: return Phrase(ru: "заголовок", en: "header")
    case .likeness: return Phrase(ru: "похожий заголовок", en: "a similar header") + mark
    case .contents: return Phrase(ru: "вид значений", en: "the values") + mark
    case .nothing: return Phrase(verbatim: "")
    }
  }

  fileprivate var json: JSON {
    var kind = "unknown"
    var key: String?
    var option: String?
    switch meaning {
    case .column(let column):
      kind = "column"
      key = column.rawValue
    case .question(let question, _, let choice):
      kind = "question"
      key = question
      option = choice
    case .repetition: kind = "repetition"
    case .ignored: kind = "ignored"
    case .unknown: break
    }
    return [
      "column": .string(CellPlace.letters(ofColumn: place)), "header": .string(header),
      "meaning": .string(kind), "key": key.map { .string($0) } ?? .null,
      "option": option.map { .string($0) } ?? .null, "ground": .string(ground.rawValue),
      "guess": .bool(isGuess), "samples": .array(samples.map { .string($0) }),
    ]
  }
}
