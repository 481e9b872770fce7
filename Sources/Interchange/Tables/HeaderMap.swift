internal import Wording

/// Which column of a table holds what.
public struct HeaderMap<Key: Hashable & Sendable>: Hashable, Sendable {
  /// The row of headers.
  public let row: TableRow

  /// The place of the row of headers among the rows of the table, from 0.
  public let index: Int

  /// The columns, from 0, of the headers that are known.
  public let columns: [Key: Int]

  /// The columns, from 0, that have a header which is not known.
  public let unknownColumns: [Int]

  /// Creates the map of `row`, which stands at `index` among the rows of its table.
  public init(row: TableRow, index: Int, columns: [Key: Int], unknownColumns: [Int]) {
    self.row = row
    self.index = index
    self.columns = columns
    self.unknownColumns = unknownColumns
  }

  /// The headers that are not known, as they were typed, from the left.
  public var unknownHeaders: [String] {
    unknownColumns.map { row[$0].cleaned() }
  }

  /// The map in which also `columns`, which were not known, are those of their keys.
  public func recognizing(_ columns: [Key: Int]) -> HeaderMap {
    let places = Set(columns.values)
    return HeaderMap(
      row: row, index: index, columns: self.columns.merging(columns) { known, _ in known },
      unknownColumns: unknownColumns.filter { !places.contains($0) })
  }

  /// The text that `row` has in the column of `key`; `nil` where the table has no such column.
  public func text(_ key: Key, in row: TableRow) -> String? {
    columns[key].map { row[$0] }
  }

  /// The rows below the headers that hold data.
  ///
  /// Blank rows are left out, and so is a row that only numbers the columns (1, 2, 3 …).
  ///
  /// - Complexity: O(*n*).
  public func dataRows(of table: Table) -> [TableRow] {
    let below = table.rows.dropFirst(index + 1).filter { !$0.isBlank }
    guard let first = below.first, first.numbersItsColumns else { return below }
    return Array(below.dropFirst())
  }
}

extension TableRow {
  /// Whether the cells are 1, 2, 3 and so on, as Russian tables number their columns.
  fileprivate var numbersItsColumns: Bool {
    let texts = cells.map { $0.cleaned() }.filter { !$0.isEmpty }
    return texts.count >= 3 && texts.enumerated().allSatisfy { $0.element == "\($0.offset + 1)" }
  }
}
