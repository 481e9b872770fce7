public import Wording

/// A place in a document, as a person finds it in the program that made the file.
public enum DocumentPlace: Hashable, Sendable {
  /// A line of a text file, from 1.
  case line(Int)
  /// A paragraph outside of the tables, from 1; empty ones count.
  case paragraph(Int)
  /// A row of a table, both from 1; tables inside of cells are not counted.
  case tableRow(table: Int, row: Int)
  /// A row of a sheet, from 1, as the program shows it.
  case sheetRow(sheet: String, row: Int)

  /// The place in words: «таблица 2, строка 5».
  public var name: Phrase {
    switch self {
    case .line(let line): Phrase(ru: "строка \(line)", en: "line \(line)")
    case .paragraph(let number): Phrase(ru: "абзац \(number)", en: "paragraph \(number)")
    case .tableRow(let table, let row):
      Phrase(ru: "таблица \(table), строка \(row)", en: "table \(table), row \(row)")
    case .sheetRow(let sheet, let row):
      Phrase(ru: "лист «\(sheet)», строка \(row)", en: "sheet “\(sheet)”, row \(row)")
    }
  }
}
