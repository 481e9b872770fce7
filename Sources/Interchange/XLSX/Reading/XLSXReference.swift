/// The place of a cell, or a range of cells, as a workbook writes it.
enum XLSXReference {
  /// How many columns and rows a sheet has.
  static let columns = 16_384
  static let rows = 1_048_576

  /// The row, from 1, and the column, from 0, of a reference such as `B7` or `$B$7`; `nil` where it
  /// is none, or lies outside of a sheet.
  static func cell(_ text: some StringProtocol) -> CellPlace? {
    var column = 0
    var row = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x24: continue
      case 0x41...0x5A, 0x61...0x7A:
        guard digits == 0, column <= columns else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case 0x30...0x39:
        digits += 1
        row = row * 10 + Int(byte - 0x30)
        guard row <= rows else { return nil }
      default: return nil
      }
    }
    guard 1...columns ~= column, row >= 1 else { return nil }
    return CellPlace(row: row, column: column - 1)
  }

  /// The first and the last cell of a range such as `A1:C3`; `nil` where it is none.
  static func range(_ text: String) -> (first: CellPlace, last: CellPlace)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let one = cell(parts[0]), let other = cell(parts[1]) else { return nil }
    return (
      CellPlace(row: min(one.row, other.row), column: min(one.column, other.column)),
      CellPlace(row: max(one.row, other.row), column: max(one.column, other.column))
    )
  }
}
