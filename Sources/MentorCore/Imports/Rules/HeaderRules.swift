import Interchange
import Wording

/// Import rules as they are asked for the head of a table; without any, the built-in names count alone.
struct HeaderRules: Sendable {
  /// The name of the rules; `nil` where there are none.
  let name: RulesName?

  /// The number of the row of headers; `nil` to find it.
  let headerRow: Int?

  private let source: ImportRules?
  private let byHeader: [FoldedText: ColumnRule]

  /// Takes `named` over; `nil` means no rules.
  init(_ named: NamedRules?) {
    name = named?.name
    source = named?.rules
    headerRow = named?.rules.headerRow
    byHeader = Dictionary(
      (named?.rules.columns ?? []).map { (FoldedText($0.header), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// No rules.
  static let none = HeaderRules(nil)

  /// What the rules say about columns.
  var columns: [ColumnRule] { source?.columns ?? [] }

  /// Whether there are no rules about columns nor about the row of headers.
  private var saysNothing: Bool { byHeader.isEmpty && headerRow == nil }

  /// What is decided about the column with `header`; `nil` where nothing is.
  func decision(_ header: String) -> ColumnRule? {
    guard !byHeader.isEmpty, header.utf8.count <= 2000, let rule = byHeader[FoldedText(header)],
      rule.isDecided
    else { return nil }
    return rule
  }

  /// The headers that the rules name for columns, in front of the built-in ones.
  var names: [(key: ImportColumn, value: [FoldedText])] {
    columns.compactMap { rule in
      rule.column.map { ($0, [FoldedText(rule.header)]) }
    }
  }

  /// Whether the rules name the column with `header`.
  func namesColumn(_ header: String) -> Bool { decision(header)?.column != nil }

  /// `table` as it is searched for headers: columns that are left out have none, and with ``headerRow``
  /// no other row does.
  func searched(_ table: Table) -> Table {
    guard !saysNothing else { return table }
    var table = table
    if let headerRow {
      let end = table.rows.firstIndex { $0.number > headerRow } ?? table.rows.endIndex
      table.rows.removeSubrange(end...)
    }
    for (index, row) in table.rows.prefix(searchedRows).enumerated() {
      if let headerRow, row.number != headerRow {
        table.rows[index] = TableRow(number: row.number, cells: [])
        continue
      }
      let cells = row.cells.map { decision($0)?.ignored == true ? "" : $0 }
      table.rows[index] = TableRow(number: row.number, cells: cells)
    }
    return table
  }

  /// How many rows from the top may be the row of headers.
  var searchedRows: Int {
    headerRow == nil
      ? HeaderSearch<ImportColumn>.rowsSearched : ImportRules.headerRows.upperBound
  }

  /// The columns of the row of headers `row` that are left out.
  func ignoredColumns(of row: TableRow) -> [Int] {
    row.cells.indices.filter { decision(row[$0])?.ignored == true }
  }

  /// The headers that the rules decide and `row` lacks.
  func missingHeaders(in row: TableRow) -> [String] {
    let present = Set(row.cells.map { FoldedText($0) })
    return columns.filter { $0.isDecided && !$0.ignored }.map(\.header)
      .filter { !present.contains(FoldedText($0)) }
  }

  /// What the rules say about cells, for columns at these places.
  func cells(
    of row: TableRow, columns: [ImportColumn: Int], dates: Set<Int> = []
  ) -> CellRules {
    guard let source else { return .none }
    var byPlace: [Int: ColumnRule] = [:]
    for place in row.cells.indices {
      if let rule = decision(row[place]) { byPlace[place] = rule }
    }
    let dated = columns.filter { $0.key.holdsDate }.map(\.value)
    return CellRules(
      byPlace: byPlace, dates: source.dateOrder == nil ? [] : dates.union(dated),
      order: source.dateOrder, constants: source.constants)
  }
}

extension ImportColumn {
  /// Whether the cells of the column are dates.
  var holdsDate: Bool {
    switch self {
    case .birthDate, .signed, .validUntil, .timestamp: true
    default: false
    }
  }
}
