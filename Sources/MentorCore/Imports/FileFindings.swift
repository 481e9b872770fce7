import Interchange
import Wording

/// What is worth knowing about the file as a whole.
struct FileFindings {
  private(set) var findings: [ImportFinding] = []

  /// Looks at the head and at what stands in columns that are not imported.
  init(_ csv: CSVTable, _ headers: ImportHeaders, _ rows: [TableRow]) {
    for column in headers.map.unknownColumns { addUnknown(column, headers, rows) }
    if let column = headers.map.columns[.consentInside] {
      addConsent(column, headers, rows)
    }
    if csv.strayQuoteCount > 0, let first = csv.strayQuotes.first {
      findings.append(
        ImportFinding(
          "import.stray-quote", .warning, row: first.row,
          Phrase(
            ru: "кавычек не на месте: \(csv.strayQuoteCount), первая в ячейке \(first); они "
              + "считаются частью текста",
            en: "\(csv.strayQuoteCount) quotation marks in the wrong place, the first in cell "
              + "\(first); they count as text")))
    }
    let width = headers.row.cells.count
    let long = rows.filter { row in
      row.cells.dropFirst(width).contains { !$0.cleaned().isEmpty }
    }
    guard !long.isEmpty else { return }
    findings.append(
      ImportFinding(
        "import.beyond-headers", .warning, row: long[0].number,
        Phrase(
          ru: "в ячейках правее заголовков есть текст, он не импортирован",
          en: "there is text to the right of the headers, which was not imported"),
        values: long.map { row in
          ImportFinding.Value(
            row: row.number, text: row.cells.dropFirst(width).joined(separator: " "))
        }))
  }

  private mutating func addUnknown(
    _ column: Int, _ headers: ImportHeaders, _ rows: [TableRow]
  ) {
    let values = rows.compactMap { row in
      let text = row[column].cleaned()
      return text.isEmpty ? nil : ImportFinding.Value(row: row.number, text: text)
    }
    let place = CellPlace.letters(ofColumn: column)
    findings.append(
      ImportFinding(
        "import.unknown-column", values.isEmpty ? .note : .warning,
        Phrase(ru: "столбец \(place) ", en: "column \(place) ")
          + .quoted(headers.row[column].cleaned())
          + Phrase(ru: " не известен и не импортирован, ", en: " is not known nor imported, ")
          + .count(
            values.count, ru: ("значение", "значения", "значений"), en: ("value", "values")),
        values: values))
  }

  private mutating func addConsent(
    _ column: Int, _ headers: ImportHeaders, _ rows: [TableRow]
  ) {
    let given = rows.filter { !$0[column].cleaned().isEmpty }
    guard !given.isEmpty else { return }
    findings.append(
      ImportFinding(
        "consent.in-questionnaire", .warning,
        Phrase(
          ru: "отметка о согласии в анкете (\(given.count)) не считается согласием: с 01.09.2025 "
            + "согласие — отдельный документ (156-ФЗ); внесите бумаги: mentorctl consent add или "
            + "mentorctl consent import",
          en: "a consent ticked in a questionnaire (\(given.count)) is no consent: from 01.09.2025 "
            + "it is a document of its own (156-ФЗ); record the papers: mentorctl consent add or "
            + "mentorctl consent import")))
  }
}
