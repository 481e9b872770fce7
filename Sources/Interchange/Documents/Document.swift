/// A document as a file holds it: paragraphs and tables in the order in which they are read.
///
/// Every reader of documents yields this, whatever the format: Word, a workbook, a page, a text.
public struct Document: Hashable, Sendable {
  /// The pieces in the order of the text.
  public var blocks: [DocumentBlock]

  /// What was left out or could not be read as it stands, in the order of the text.
  public var remarks: [DocumentRemark]

  /// Creates a document of these pieces.
  public init(blocks: [DocumentBlock], remarks: [DocumentRemark] = []) {
    self.blocks = blocks
    self.remarks = remarks
  }

  /// The tables in the order of the text; those inside of cells are in ``DocumentCell/tables``.
  public var tables: [DocumentTable] {
    blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
  }
}

/// A piece of a document.
public enum DocumentBlock: Hashable, Sendable {
  /// A paragraph outside of the tables.
  case paragraph(DocumentParagraph)
  /// A table.
  case table(DocumentTable)
  /// A place where the file breaks the page or begins another sheet.
  case pageBreak
}

/// A paragraph outside of the tables.
public struct DocumentParagraph: Hashable, Sendable {
  /// The text, with the number that the program of the file prints before it; breaks of lines are
  /// `\n`, tabs are kept; empty where the paragraph only makes room.
  public var text: String

  /// The level of a heading, from 1; `nil` where it is none.
  public var headingLevel: Int?

  /// Where it stands.
  public var place: DocumentPlace

  /// Creates a paragraph.
  public init(_ text: String, headingLevel: Int? = nil, at place: DocumentPlace) {
    self.text = text
    self.headingLevel = headingLevel
    self.place = place
  }
}

/// A table of a document: rows of cells, some of which may cover several rows and columns.
public struct DocumentTable: Hashable, Sendable {
  /// What the table is called: its caption or sheet; `nil` where it has no name.
  public var name: String?

  /// The rows from the top, blank ones included.
  public var rows: [DocumentRow]

  /// Creates a table.
  public init(name: String? = nil, rows: [DocumentRow]) {
    self.name = name
    self.rows = rows
  }

  /// How many columns the widest row covers.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  public var columnCount: Int {
    rows.map { row in row.cells.map { $0.column + $0.columnSpan }.max() ?? 0 }.max() ?? 0
  }
}

/// A row of a table in a document.
public struct DocumentRow: Hashable, Sendable {
  /// The cells from the left.
  ///
  /// A place covered by a cell from above has a cell with ``DocumentCell/isCovered`` and no text.
  public var cells: [DocumentCell]

  /// Whether the file marks the row as one that is repeated on each page.
  public var isHeader: Bool

  /// Where it stands.
  public var place: DocumentPlace

  /// Creates a row.
  public init(_ cells: [DocumentCell], isHeader: Bool = false, at place: DocumentPlace) {
    self.cells = cells
    self.isHeader = isHeader
    self.place = place
  }
}

/// A cell of a table in a document.
public struct DocumentCell: Hashable, Sendable {
  /// The texts of the paragraphs in it, joined by `\n`, each with its printed number.
  public var text: String

  /// The column in which it begins, from 0.
  public var column: Int

  /// How many columns it covers, 1 or more.
  public var columnSpan: Int

  /// How many rows it covers, 1 or more.
  public var rowSpan: Int

  /// Whether a cell further up covers this place; then there is no text.
  public var isCovered: Bool

  /// The tables inside of the cell, whose texts are not in ``text``.
  public var tables: [DocumentTable]

  /// Creates a cell.
  ///
  /// - Precondition: `column` is 0 or more, the spans are 1 or more.
  public init(
    _ text: String, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, isCovered: Bool = false,
    tables: [DocumentTable] = []
  ) {
    precondition(column >= 0 && columnSpan >= 1 && rowSpan >= 1, "a cell covers a place")
    self.text = text
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.isCovered = isCovered
    self.tables = tables
  }
}
