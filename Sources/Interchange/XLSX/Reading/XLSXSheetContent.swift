/// What a sheet's part holds.
struct XLSXSheetContent {
  /// A row with the cells that show anything.
  struct Row {
    let number: Int
    let isHidden: Bool
    var cells: [(column: Int, text: String)] = []
  }

  /// The name of the sheet.
  let name: String
  var rows: [Row] = []
  var merges: [(first: CellPlace, last: CellPlace)] = []
  var hiddenColumns: [ClosedRange<Int>] = []

  /// The number of the last row that began.
  var lastRow = 0

  init(name: String) { self.name = name }

  /// Puts rows and cells into the order of their places.
  ///
  /// Of rows with one number the cells are put
  /// together, and of cells at one place the last counts.
  mutating func sort() {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number }
    if !isSorted {
      var places: [Int: Int] = [:]
      var result: [Row] = []
      for row in rows {
        if let place = places[row.number] {
          result[place].cells += row.cells
        } else {
          places[row.number] = result.count
          result.append(row)
        }
      }
      rows = result.sorted { $0.number < $1.number }
    }
    for index in rows.indices {
      let cells = rows[index].cells
      guard !zip(cells, cells.dropFirst()).allSatisfy({ $0.column < $1.column }) else { continue }
      let last = Dictionary(cells.map { ($0.column, $0.text) }) { $1 }
      rows[index].cells = last.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// The hidden columns in which some cell shows anything, from the left.
  var usedHiddenColumns: [Int] {
    guard !hiddenColumns.isEmpty else { return [] }
    let used = Set(rows.flatMap { $0.cells.map(\.column) }).sorted()
    let ranges = hiddenColumns.prefix(1000)
    return used.filter { column in ranges.contains { $0.contains(column) } }
  }
}
