import Interchange
import JSONStore
import Wording

/// Reads the cells of one row, and gathers everything that is wrong with them.
struct RowReader {
  let row: TableRow
  let headers: ImportHeaders

  /// The forms that the row may name.
  let forms: FormCatalogue

  /// The day on which the table is read.
  let today: CalendarDate

  /// Why the row cannot be imported; empty where it can.
  private(set) var problems: [RowProblem] = []

  /// What else is worth knowing.
  private(set) var findings: [ImportFinding] = []

  init(_ row: TableRow, _ headers: ImportHeaders, forms: FormCatalogue, today: CalendarDate) {
    self.row = row
    self.headers = headers
    self.forms = forms
    self.today = today
    refuseErrorValues()
  }

  /// Refuses the row where a formula of the spreadsheet has failed in a cell that is read.
  private mutating func refuseErrorValues() {
    for column in ImportColumn.allCases where !column.isService {
      guard let place = headers.map.columns[column], SpreadsheetText.isErrorValue(row[place]) else {
        continue
      }
      refuse(column, SpreadsheetText.errorReason(row[place]))
    }
  }

  /// What the cell means as the rules say, else its text; `nil` where there is no such column or it is
  /// empty or holds an error of a spreadsheet.
  func raw(_ column: ImportColumn) -> String? {
    guard let text = headers.text(column, in: row), !text.cleaned().isEmpty,
      !SpreadsheetText.isErrorValue(text)
    else { return nil }
    return text
  }

  /// The cleaned text of the cell; `nil` where it is empty.
  func text(_ column: ImportColumn) -> String? { raw(column)?.cleaned() }

  /// The items of the cell; empty where there are none.
  func list(_ column: ImportColumn) -> [String] {
    guard let raw = raw(column), !SpreadsheetText.saysNothing(raw) else { return [] }
    return headers.items(column, in: row)
  }

  /// What is read from the row, in one text: equal texts mean that nothing has changed.
  func signature(with form: FormCode?) -> String {
    var parts: [String] = []
    for column in ImportColumn.allCases where !column.isService {
      if let text = text(column) { parts.append("\(column.rawValue)\u{1F}\(text)") }
    }
    if let form, raw(.forms) == nil { parts.append("form\u{1F}\(form.text)") }
    return parts.joined(separator: "\u{1E}")
  }

  /// Says that the row cannot be imported because of `column`.
  mutating func refuse(_ column: ImportColumn, _ reason: Phrase) {
    problems.append(RowProblem(inColumn: headers.title(column), reason))
  }

  /// Says that the row cannot be imported.
  mutating func refuse(_ reason: Phrase) { problems.append(RowProblem(reason)) }

  /// Says that the cell of `column` is left out.
  mutating func leaveOut(_ column: ImportColumn, _ reason: Phrase) {
    findings.append(
      ImportFinding(
        "import.not-read", .warning, row: row.number,
        Phrase(ru: "столбец ", en: "column ") + .quoted(headers.title(column))
          + Phrase(ru: " не импортирован: ", en: " left out: ") + reason,
        values: [ImportFinding.Value(row: row.number, text: text(column) ?? "")]))
  }

  /// Notes something about the row.
  mutating func note(_ code: String, _ severity: Severity, _ message: Phrase) {
    findings.append(ImportFinding(code, severity, row: row.number, message))
  }
}

extension RowReader {
  /// The reason of a cell that a spreadsheet has turned into a date.
  static func becameDate(_ text: String, _ example: Phrase) -> Phrase {
    Phrase.quoted(text)
      + Phrase(
        ru: " — электронная таблица приняла значение за дату; впишите его заново, задав столбцу "
          + "текстовый формат, например ",
        en: " is what a spreadsheet made of it, a date; type it again in a column of text, as ")
      + example
  }
}
