public import Wording

/// The ways in which the headers of a table cannot be understood.
public enum HeaderError: ExplainedError, Hashable {
  /// No row among the first has enough known headers; `known` is the most that one row has.
  case notFound(known: Int, needed: Int)
  /// Two columns, named by their letters, have the same header.
  case duplicate(header: String, row: Int, first: String, second: String)

  public var message: Phrase {
    switch self {
    case .notFound(let known, let needed):
      Phrase(
        ru: "не найдена строка заголовков: названий столбцов узнано \(known), а нужно \(needed)",
        en: "no row of headers was found: \(known) of them known, \(needed) needed")
    case .duplicate(let header, let row, let first, let second):
      Phrase(
        ru: "в строке \(row) столбцы \(first) и \(second) озаглавлены одинаково: ",
        en: "in row \(row) the columns \(first) and \(second) have the same header: ")
        + .quoted(header)
    }
  }

  public var hint: Phrase? {
    switch self {
    case .notFound:
      Phrase(
        ru: "Проверьте, что названия столбцов стоят в одной строке среди первых двадцати.",
        en: "Check that the headers stand in one row among the first twenty.")
    case .duplicate:
      Phrase(
        ru: "Переименуйте или удалите один из этих столбцов.",
        en: "Rename or remove one of these columns.")
    }
  }
}
