import Interchange
import Wording

/// The columns of a table to be imported, and what else its head holds.
struct ImportHeaders: Sendable {
  /// The columns that are understood.
  let map: HeaderMap<ImportColumn>

  /// The row of headers as the file has it.
  let row: TableRow

  /// The columns that mean the same as an earlier one, which counts, by their places.
  let repetitions: [Int: Int]

  /// The columns whose headers only resemble a known one, or were guessed by rules, in order.
  let likened: [(place: Int, column: ImportColumn)]

  /// The columns that rules leave out, in order.
  let ignored: [Int]

  /// The rules by which the headers were read.
  let rules: HeaderRules

  /// What the rules say about cells.
  let cells: CellRules

  /// The columns beside ``map`` whose cells are dates.
  let otherDates: Set<Int>

  /// Finds the headers of `table`, which holds `kind`, by `rules` first.
  ///
  /// Of two different headers for one column that counts which the rules name, else the first; the other
  /// repeats it.
  /// A header that is not known may resemble a known one: it counts where no other column does.
  ///
  /// - Throws: ``ImportError/headers(_:)``, ``ImportError/noNames(headers:)`` and
  ///   ``ImportError/noDate(headers:)``.
  init(
    of table: Table, _ kind: ImportKind, _ rules: HeaderRules = .none
  ) throws(ImportError) {
    let names =
      rules.names + ImportColumn.columns(of: kind).map { (key: $0, value: $0.names(in: kind)) }
    let original = table
    var table = rules.searched(table)
    var repetitions: [Int: Int] = [:]
    let exact: HeaderMap<ImportColumn>
    while true {
      do throws(HeaderError) {
        exact = try Self.search(names, in: table, rows: rules.searchedRows)
        break
      } catch {
        guard let masked = Self.maskingSynonym(error, in: table, rules) else {
          throw .headers(error)
        }
        table = masked.table
        repetitions[masked.column] = masked.first
      }
    }
    self.repetitions = repetitions
    self.rules = rules
    let row = original.rows[exact.index]
    self.row = row
    ignored = rules.ignoredColumns(of: row)
    let alike = Self.likened(exact, row, kind, except: repetitions)
    map = exact.recognizing(
      Dictionary(alike.map { ($0.column, $0.place) }, uniquingKeysWith: { first, _ in first }))
    let guessed = exact.columns.compactMap { column, place in
      rules.decision(row[place])?.guess == true ? (place: place, column: column) : nil
    }
    likened = (alike + guessed).sorted { $0.place < $1.place }
    cells = rules.cells(of: row, columns: map.columns)
    otherDates = []
    let headers = row.cells.map { $0.cleaned() }.filter { !$0.isEmpty }
    let isNamed =
      has(.fullName) || (has(.surname) && has(.given)) || (kind == .consents && has(.code))
    guard isNamed else { throw .noNames(headers: headers) }
    guard kind != .consents || has(.signed) else { throw .noDate(headers: headers) }
  }

  /// Takes over what somebody else has found in the `row` of headers.
  init(
    map: HeaderMap<ImportColumn>, row: TableRow, _ rules: HeaderRules, ignored: [Int],
    dates: Set<Int>
  ) {
    self.map = map
    self.row = row
    self.rules = rules
    repetitions = [:]
    likened = []
    self.ignored = ignored
    otherDates = dates
    cells = rules.cells(of: row, columns: map.columns, dates: dates)
  }

  /// Whether the table has the column, or the rules have a value for every row.
  func has(_ column: ImportColumn) -> Bool {
    map.columns[column] != nil || cells.constant(column) != nil
  }

  /// What the cell of `column` means, or the value that the rules have for every row; `nil` where there
  /// is neither.
  func text(_ column: ImportColumn, in row: TableRow) -> String? {
    if let place = map.columns[column] {
      let text = cells.text(place, in: row)
      if !text.cleaned().isEmpty { return text }
    }
    return cells.constant(column)
  }

  /// The items of the cell of `column`.
  func items(_ column: ImportColumn, in row: TableRow) -> [String] {
    if let place = map.columns[column] {
      let items = cells.items(place, in: row)
      if !items.isEmpty { return items }
    }
    return cells.constant(column).map { ListedTexts($0).texts } ?? []
  }

  /// The header of `column` as the file has it.
  func title(_ column: ImportColumn) -> String {
    map.columns[column].map { row[$0].cleaned() } ?? column.rawValue
  }

  private static func search(
    _ names: [(key: ImportColumn, value: [FoldedText])], in table: Table, rows: Int
  ) throws(HeaderError) -> HeaderMap<ImportColumn> {
    do throws(HeaderError) {
      return try HeaderSearch(names, rows: rows).headers(of: table)
    } catch {
      guard case .notFound(let known, _) = error, known == 1 else { throw error }
      return try HeaderSearch(names, atLeast: 1, rows: rows).headers(of: table)
    }
  }

  /// The columns of `map` that are not known and alone resemble one that the table lacks.
  private static func likened(
    _ map: HeaderMap<ImportColumn>, _ row: TableRow, _ kind: ImportKind,
    except repetitions: [Int: Int]
  ) -> [(place: Int, column: ImportColumn)] {
    let likeness = HeaderLikeness(kind)
    let found = map.unknownColumns.compactMap { place -> (place: Int, column: ImportColumn)? in
      guard repetitions[place] == nil, let column = likeness.column(for: row[place]),
        map.columns[column] == nil
      else { return nil }
      return (place, column)
    }
    return found.filter { one in found.count { $0.column == one.column } == 1 }
  }

  /// The table with one of two columns made unknown, where their headers differ: the second, unless the
  /// rules name it alone.
  private static func maskingSynonym(
    _ error: HeaderError, in table: Table, _ rules: HeaderRules
  ) -> (table: Table, column: Int, first: Int)? {
    guard case .duplicate(_, let number, let first, let second) = error,
      let index = table.rows.firstIndex(where: { $0.number == number })
    else { return nil }
    var cells = table.rows[index].cells
    let columns = cells.indices.filter {
      let letters = CellPlace.letters(ofColumn: $0)
      return letters == first || letters == second
    }
    guard columns.count == 2, FoldedText(cells[columns[0]]) != FoldedText(cells[columns[1]])
    else { return nil }
    let isSecondNamed =
      rules.namesColumn(cells[columns[1]]) && !rules.namesColumn(cells[columns[0]])
    let (kept, repeated) = isSecondNamed ? (columns[1], columns[0]) : (columns[0], columns[1])
    cells[repeated] = "\u{1}\(repeated)"
    var masked = table
    masked.rows[index] = TableRow(number: number, cells: cells)
    return (masked, repeated, kept)
  }
}
