public import JSONStore
import Wording

/// A column (графа) of a section.
public struct StatisticsColumn: Record, Equatable {
  /// The number.
  public let number: CellNumber

  /// What its cells hold unless they say otherwise; `nil` where nobody said.
  public var source: CellSource?

  /// The title.
  public var title: String

  /// Creates a column.
  public init(_ number: CellNumber, _ title: String, _ source: CellSource? = nil) {
    self.number = number
    self.title = title
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    number = try map.field("number", old?.number)
    source = try map.optional("source", old?.source)
    title = try map.field("title", old?.title)
  }
}

/// A row (строка) of a section.
public struct StatisticsRow: Record, Equatable {
  /// The number.
  public let number: CellNumber

  /// What of the column's things belongs to the row: at most one rule for each thing that is counted;
  /// empty where all of them do.
  public var rules: [CountingRule]

  /// The title.
  public var title: String

  /// Creates a row.
  public init(_ number: CellNumber, _ title: String, _ rules: [CountingRule] = []) {
    self.number = number
    self.title = title
    self.rules = rules
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    number = try map.field("number", old?.number)
    rules = try map.field("rules", old?.rules, default: [])
    title = try map.field("title", old?.title)
    let units = Set(rules.map(\.unit))
    try map.check(
      units.count == rules.count
        ? nil
        : ValueProblem(
          Phrase(
            ru: "у строки \(number) одно и то же считают дважды: по правилу на единицу подсчёта",
            en: "row \(number) counts the same thing twice: one rule for each thing counted")))
  }

  /// What a cell of the row in a column with `source` holds; `nil` where the two do not fit.
  func narrowing(_ source: CellSource?) -> CellSource? {
    guard let source else { return rules.count == 1 ? .rule(rules[0]) : nil }
    guard case .rule(let rule) = source, !rules.isEmpty else { return source }
    return rules.lazy.compactMap { rule.narrowed(by: $0) }.first.map { .rule($0) }
  }
}

/// A cell that holds something else than its column and its row say.
public struct StatisticsCell: Record, Equatable {
  /// The number of the column.
  public let column: CellNumber

  /// The number of the row.
  public let row: CellNumber

  /// What it holds.
  public var source: CellSource

  /// Creates a cell.
  public init(row: CellNumber, column: CellNumber, _ source: CellSource) {
    self.row = row
    self.column = column
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    column = try map.field("column", old?.column)
    row = try map.field("row", old?.row)
    source = try map.field("source", old?.source)
  }
}

/// A section (раздел) of a form: a table.
public struct StatisticsSection: Record, Equatable {
  /// The cells that hold something else than column and row say.
  public var cells: [StatisticsCell]

  /// The columns.
  public var columns: [StatisticsColumn]

  /// The number.
  public let number: CellNumber

  /// The rows.
  public var rows: [StatisticsRow]

  /// The title.
  public var title: String

  /// Creates a section.
  public init(
    _ number: CellNumber, _ title: String, columns: [StatisticsColumn], rows: [StatisticsRow],
    cells: [StatisticsCell] = []
  ) {
    self.number = number
    self.title = title
    self.columns = columns
    self.rows = rows
    self.cells = cells
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    cells = try map.field("cells", old?.cells, default: [])
    columns = try map.field("columns", old?.columns)
    number = try map.field("number", old?.number)
    rows = try map.field("rows", old?.rows)
    title = try map.field("title", old?.title)
    try map.check(Self.problem(columns, rows, cells, in: number))
  }

  private static func problem(
    _ columns: [StatisticsColumn], _ rows: [StatisticsRow], _ cells: [StatisticsCell],
    in section: CellNumber
  ) -> ValueProblem? {
    let (columnNumbers, rowNumbers) = (Set(columns.map(\.number)), Set(rows.map(\.number)))
    if columns.isEmpty || rows.isEmpty {
      return ValueProblem(
        Phrase(
          ru: "в разделе \(section) нет строк или граф",
          en: "section \(section) has no rows or no columns"))
    }
    if columnNumbers.count < columns.count || rowNumbers.count < rows.count {
      return ValueProblem(
        Phrase(
          ru: "в разделе \(section) номер строки или графы повторяется",
          en: "section \(section) has a number of a row or column twice"))
    }
    let places = Set(cells.map { CellAddress(section, $0.row, $0.column) })
    if places.count < cells.count {
      return ValueProblem(
        Phrase(
          ru: "в разделе \(section) ячейка описана дважды",
          en: "section \(section) describes a cell twice"))
    }
    return cells.first { !columnNumbers.contains($0.column) || !rowNumbers.contains($0.row) }
      .map { cell in
        ValueProblem(
          Phrase(
            ru: "в разделе \(section) нет строки \(cell.row) или графы \(cell.column)",
            en: "section \(section) has no row \(cell.row) or no column \(cell.column)"))
      }
  }
}
