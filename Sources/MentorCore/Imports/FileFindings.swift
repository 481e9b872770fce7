import Interchange
import Wording

/// What is worth knowing about the file as a whole.
struct FileFindings {
  private(set) var findings: [ImportFinding] = []

  /// Looks at the head and at what stands in columns that are not imported.
  ///
  /// `lacksForm` tells that profiles are imported and nothing names their form.
  init(
    _ source: ImportTable, _ headers: ImportHeaders, _ rows: [TableRow], lacksForm: Bool = false
  ) {
    if lacksForm, !headers.has(.forms) { addLackOfForms() }
    for (place, column) in headers.likened { addLikened(place, column, headers) }
    for column in headers.map.unknownColumns { addUnknown(column, headers, rows) }
    findings += Self.decided(headers.rules, headers.ignored, headers.row)
    findings += SheetDamage(source, headers, rows).findings
    if let column = headers.map.columns[.consentInside] {
      addConsent(column, headers, rows)
    }
    if let (first, count) = source.strayQuotes { addStrayQuotes(first, count) }
    for remark in source.remarks { add(remark) }
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

  /// What the rules decided about the head: the columns that they leave out, and their headers that the
  /// file lacks.
  static func decided(
    _ rules: HeaderRules, _ ignored: [Int], _ row: TableRow
  ) -> [ImportFinding] {
    guard let name = rules.name else { return [] }
    var found = ignored.map { place in
      ImportFinding(
        "import.ignored-column", .note,
        Phrase(
          ru: "столбец \(CellPlace.letters(ofColumn: place)) ",
          en: "column \(CellPlace.letters(ofColumn: place)) ")
          + .quoted(row[place].cleaned())
          + Phrase(
            ru: " не импортирован по правилам \(name)",
            en: " is left out by the rules \(name)"))
    }
    let missing = rules.missingHeaders(in: row)
    if !missing.isEmpty {
      found.append(
        ImportFinding(
          "import.rules-header-missing", .warning,
          Phrase(
            ru: "в файле нет столбцов из правил \(name): ",
            en: "the file lacks columns of the rules \(name): ")
            + missing.prefix(10).map { Phrase.quoted($0) }.joined(separator: ", ")))
    }
    return found
  }

  private mutating func addStrayQuotes(_ first: CellPlace, _ count: Int) {
    findings.append(
      ImportFinding(
        "import.stray-quote", .warning, row: first.row,
        Phrase(
          ru:
            "кавычек не на месте: \(count), первая в ячейке \(first); они считаются частью текста",
          en: "\(count) quotation marks in the wrong place, the first in cell \(first); they count "
            + "as text")))
  }

  /// What the reader of the workbook remarked; notes and pictures beside the cells matter less.
  private mutating func add(_ remark: DocumentRemark) {
    var row: Int?
    if case .sheetRow(_, let number) = remark.place { row = number }
    let isAside = remark.kind == .comment || remark.kind == .picture
    findings.append(
      ImportFinding(
        "import.\(remark.kind.rawValue)", isAside ? .note : .warning, row: row, remark.message))
  }

  private mutating func addLackOfForms() {
    findings.append(
      ImportFinding(
        "import.no-form", .warning,
        Phrase(
          ru: "в файле нет столбца «Форма наставничества», а --form не указан: новые участники "
            + "останутся без формы и в подбор не войдут",
          en: "the file has no column “Форма наставничества” and --form is not given: new "
            + "participants stay without a form and will not be matched")))
  }

  private mutating func addLikened(
    _ place: Int, _ column: ImportColumn, _ headers: ImportHeaders
  ) {
    findings.append(
      ImportFinding(
        "import.likened-column", .note,
        Phrase(
          ru: "столбец \(CellPlace.letters(ofColumn: place)) ",
          en: "column \(CellPlace.letters(ofColumn: place)) ")
          + .quoted(headers.row[place].cleaned())
          + Phrase(ru: " понят как ", en: " is taken for ") + .quoted(column.title)))
  }

  private mutating func addUnknown(
    _ column: Int, _ headers: ImportHeaders, _ rows: [TableRow]
  ) {
    let values = rows.compactMap { row in
      let text = row[column].cleaned()
      return text.isEmpty ? nil : ImportFinding.Value(row: row.number, text: text)
    }
    let place = CellPlace.letters(ofColumn: column)
    if let first = headers.repetitions[column] {
      findings.append(
        ImportFinding(
          "import.duplicate-column", .warning,
          Phrase(ru: "столбец \(place) ", en: "column \(place) ")
            + .quoted(headers.row[column].cleaned())
            + Phrase(
              ru: " повторяет столбец \(CellPlace.letters(ofColumn: first)) ",
              en: " is a duplicate of column \(CellPlace.letters(ofColumn: first)) ")
            + .quoted(headers.row[first].cleaned())
            + Phrase(ru: " и не импортирован", en: " and was not imported"),
          values: values))
      return
    }
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
