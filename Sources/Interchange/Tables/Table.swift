/// A table as a file holds it: rows of text, each with the place it came from.
///
/// Every reader of tables yields this, whatever the format. Rows may differ in length.
public struct Table: Hashable, Sendable {
  /// What the table is called: a sheet, or the file itself.
  public var name: String

  /// The rows that hold anything, in the order of the file.
  public var rows: [TableRow]

  /// Creates a table of these rows.
  public init(name: String, rows: [TableRow]) {
    self.name = name
    self.rows = rows
  }
}

/// One row of a table.
public struct TableRow: Hashable, Sendable {
  /// The number of the row, from 1, as the program shows it in which the table was made.
  public let number: Int

  /// The texts of the cells from the left, as they are in the file.
  public let cells: [String]

  /// Creates the row that stands at `number`.
  public init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// The text in `column`, counted from 0; empty to the right of the last cell.
  ///
  /// - Precondition: `column` is not negative.
  public subscript(column: Int) -> String {
    column < cells.count ? cells[column] : ""
  }

  /// Whether no cell holds anything but spaces.
  ///
  /// - Complexity: O(*n*).
  public var isBlank: Bool {
    cells.allSatisfy { cell in
      cell.isEmpty || cell.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
  }
}

/// A cell of a table by the numbers of its row and column.
public struct CellPlace: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The row, from 1.
  public let row: Int

  /// The column, from 0.
  public let column: Int

  /// Creates the place in `row`, from 1, and `column`, from 0.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The row and the column, both from 1: "12:3".
  public var description: String { "\(row):\(column + 1)" }

  /// The letters that spreadsheets give the column: "C" for 2, "AA" for 26.
  public var columnLetters: String { Self.letters(ofColumn: column) }

  /// The letters that spreadsheets give a column, counted from 0.
  ///
  /// - Precondition: `column` is not negative.
  public static func letters(ofColumn column: Int) -> String {
    precondition(column >= 0, "a column is counted from 0")
    var rest = column
    var letters = ""
    repeat {
      letters = String(Unicode.Scalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  public static func < (left: CellPlace, right: CellPlace) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
