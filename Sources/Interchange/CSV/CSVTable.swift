/// A table read from CSV, with what was found out about its file.
public struct CSVTable: Hashable, Sendable {
  /// The rows; empty lines are left out, and counted in the numbers of the rows after them.
  public let table: Table

  /// What separates the cells.
  public let separator: CSVSeparator

  /// The encoding of the file.
  public let encoding: TextEncoding

  /// Whether the file began with a byte order mark.
  public let hadByteOrderMark: Bool

  /// The cells with a quotation mark in the wrong place, which was taken for a part of the text.
  ///
  /// At most 100 are kept; ``strayQuoteCount`` tells how many there are.
  public let strayQuotes: [CellPlace]

  /// How many quotation marks stand in the wrong place.
  public let strayQuoteCount: Int

  /// The first cell from which the apostrophe was taken that keeps a text from being a formula; `nil`
  /// where there is none.
  public let firstApostrophe: CellPlace?

  /// From how many cells such an apostrophe was taken.
  public let apostropheCount: Int
}
