public import Wording

/// The ways in which a table is too large for a spreadsheet.
///
/// Source: the limits that Excel names, which files must keep to be opened by it.
public enum WorkbookError: ExplainedError, Hashable {
  /// More rows than a sheet has.
  case tooManyRows(limit: Int)
  /// More columns than a sheet has.
  case tooManyColumns(Int, limit: Int)
  /// A text longer than a cell takes, in the cell with this name.
  case textTooLong(cell: String, limit: Int)

  public var message: Phrase {
    switch self {
    case .tooManyRows(let limit):
      Phrase(
        ru: "строк больше, чем помещается на лист Excel (\(limit))",
        en: "there are more rows than a sheet of Excel takes (\(limit))")
    case .tooManyColumns(let count, let limit):
      Phrase(
        ru: "столбцов \(count), а на лист Excel помещается \(limit)",
        en: "there are \(count) columns, and a sheet of Excel takes \(limit)")
    case .textTooLong(let cell, let limit):
      Phrase(
        ru: "текст в ячейке \(cell) длиннее \(limit) знаков, Excel такого не принимает",
        en: "the text in the cell \(cell) is longer than \(limit) characters, which Excel refuses")
    }
  }

  public var hint: Phrase? {
    Phrase(
      ru: "Выберите --format csv или json: у них таких пределов нет.",
      en: "Choose --format csv or json, which have no such limits.")
  }
}
