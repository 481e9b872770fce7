public import JSONStore

/// Where an imported record came from.
public struct Origin: Record, Hashable {
  /// The name of the file, without folders.
  public let file: String

  /// The sheet of a workbook; `nil` for other files.
  public let sheet: String?

  /// The SHA-256 of what was read from the row, by which a second import recognises an unchanged row.
  public let hash: String

  /// The number of the row as a spreadsheet shows it, from 1.
  public let row: Int

  /// Creates an origin.
  public init(file: String, sheet: String? = nil, hash: String, row: Int) {
    self.file = file
    self.sheet = sheet
    self.hash = hash
    self.row = row
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    file = try map.field("file", old?.file)
    hash = try map.field("hash", old?.hash)
    row = try map.field("row", old?.row)
    sheet = try map.optional("sheet", old?.sheet)
  }
}
