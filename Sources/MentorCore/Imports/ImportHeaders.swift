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

  /// The columns whose headers only resemble a known one, in order.
  let likened: [(place: Int, column: ImportColumn)]

  /// Finds the headers of `table`, which holds `kind`.
  ///
  /// Of two different headers for one column the first counts, the other repeats it.
  /// A header that is not known may resemble a known one: it counts where no other column does.
  ///
  /// - Throws: ``ImportError/headers(_:)``, ``ImportError/noNames(headers:)`` and
  ///   ``ImportError/noDate(headers:)``.
  init(of table: Table, _ kind: ImportKind) throws(ImportError) {
    let names = ImportColumn.columns(of: kind).map { (key: $0, value: $0.names(in: kind)) }
    var table = table
    let original = table
    var repetitions: [Int: Int] = [:]
    let exact: HeaderMap<ImportColumn>
    while true {
      do throws(HeaderError) {
        exact = try Self.search(names, in: table)
        break
      } catch {
        guard let masked = Self.maskingSynonym(error, in: table) else { throw .headers(error) }
        table = masked.table
        repetitions[masked.column] = masked.first
      }
    }
    self.repetitions = repetitions
    row = original.rows[exact.index]
    likened = Self.likened(exact, row, kind, except: repetitions)
    map = exact.recognizing(
      Dictionary(likened.map { ($0.column, $0.place) }, uniquingKeysWith: { first, _ in first }))
    let headers = row.cells.map { $0.cleaned() }.filter { !$0.isEmpty }
    let isNamed =
      has(.fullName) || (has(.surname) && has(.given)) || (kind == .consents && has(.code))
    guard isNamed else { throw .noNames(headers: headers) }
    guard kind != .consents || has(.signed) else { throw .noDate(headers: headers) }
  }

  /// Takes over what somebody else has found in the `row` of headers.
  init(map: HeaderMap<ImportColumn>, row: TableRow) {
    self.map = map
    self.row = row
    repetitions = [:]
    likened = []
  }

  /// Whether the table has the column.
  func has(_ column: ImportColumn) -> Bool { map.columns[column] != nil }

  /// The header of `column` as the file has it.
  func title(_ column: ImportColumn) -> String {
    map.columns[column].map { row[$0].cleaned() } ?? column.rawValue
  }

  private static func search(
    _ names: [(key: ImportColumn, value: [FoldedText])], in table: Table
  ) throws(HeaderError) -> HeaderMap<ImportColumn> {
    do throws(HeaderError) {
      return try HeaderSearch(names).headers(of: table)
    } catch {
      guard case .notFound(let known, _) = error, known == 1 else { throw error }
      return try HeaderSearch(names, atLeast: 1).headers(of: table)
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

  /// The table with the second of two columns made unknown, where their headers differ.
  private static func maskingSynonym(
    _ error: HeaderError, in table: Table
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
    cells[columns[1]] = "\u{1}\(columns[1])"
    var masked = table
    masked.rows[index] = TableRow(number: number, cells: cells)
    return (masked, columns[1], columns[0])
  }
}
