public import Interchange
public import JSONStore
public import Wording

/// A place in a document or workbook, as a person finds it in the program that made the file.
public struct SourcePlace: Record, Hashable {
  /// The paragraph outside of the tables, from 1; `nil` for a row.
  public let paragraph: Int?

  /// The row of the table or sheet, from 1; `nil` for a paragraph.
  public let row: Int?

  /// The sheet of a workbook; `nil` elsewhere.
  public let sheet: String?

  /// The table of the document, from 1; `nil` for a paragraph or a sheet.
  public let table: Int?

  /// The place that a reader of documents gives; `nil` for the line of a text.
  public init?(_ place: DocumentPlace) {
    switch place {
    case .line: return nil
    case .paragraph(let number):
      self.init(paragraph: number)
    case .tableRow(let table, let row):
      self.init(row: row, table: table)
    case .sheetRow(let sheet, let row):
      self.init(row: row, sheet: sheet)
    }
  }

  private init(
    paragraph: Int? = nil, row: Int? = nil, sheet: String? = nil, table: Int? = nil
  ) {
    self.paragraph = paragraph
    self.row = row
    self.sheet = sheet
    self.table = table
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    paragraph = try map.optional("paragraph", old?.paragraph)
    row = try map.optional("row", old?.row)
    sheet = try map.optional("sheet", old?.sheet)
    table = try map.optional("table", old?.table)
    let numbers = [paragraph, row, table].compactMap { $0 }
    try map.check(
      numbers.allSatisfy { $0 > 0 }
        ? nil
        : ValueProblem(
          Phrase(ru: "места в документе нумеруются с 1", en: "places are numbered from 1")))
  }

  /// The place in words: «таблица 1, строка 5», «лист «План», строка 7».
  public var name: Phrase {
    if let row, let sheet { return DocumentPlace.sheetRow(sheet: sheet, row: row).name }
    if let row, let table { return DocumentPlace.tableRow(table: table, row: row).name }
    if let paragraph { return DocumentPlace.paragraph(paragraph).name }
    return Phrase(ru: "документ", en: "the document")
  }
}
