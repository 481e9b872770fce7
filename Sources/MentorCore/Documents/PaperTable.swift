/// A table of a paper, with a heading that every page repeats.
public struct PaperTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What a column holds, as far as formats treat it differently.
    public enum Kind: Hashable, Sendable {
      /// Numbers of rows and clauses.
      case number
      /// Running text.
      case text
      /// Figures, which stand at the right one below the other.
      case figure
    }

    /// The heading.
    public let caption: String

    /// What it holds.
    public let kind: Kind

    /// The share of the width of the page, in parts of the sum of all; `nil` goes by the texts.
    public let share: Double?

    /// Creates a column; a `share` is above zero.
    public init(_ caption: String, _ kind: Kind = .text, share: Double? = nil) {
      self.caption = caption
      self.kind = kind
      self.share = share
    }
  }

  /// A row.
  public enum Row: Hashable, Sendable {
    /// A heading across all columns.
    case heading(String)
    /// The texts of a row, as many as there are columns; empty ones are for the hand.
    case cells([String])
  }

  /// What a program that reads the paper aloud says of the table; empty for the number of its rows.
  public var caption: String

  /// The columns from the left.
  public var columns: [Column]

  /// The rows from the top.
  public var rows: [Row]

  /// The least height of a row in millimetres, for those that are filled in by hand; 0 goes by the texts.
  public var rowHeight: Double

  /// Creates a table.
  public init(
    caption: String = "", columns: [Column], rows: [Row], rowHeight: Double = 0
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.rowHeight = rowHeight
  }

  /// The number of rows that are no headings.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  public var rowCount: Int { rows.count { if case .cells = $0 { true } else { false } } }

  /// The texts of `row`, as many as there are columns.
  public func cells(of row: Row) -> [String] {
    switch row {
    case .cells(let texts):
      return Array(texts.prefix(columns.count))
        + [String](repeating: "", count: Swift.max(0, columns.count - texts.count))
    case .heading(let text):
      return [text] + [String](repeating: "", count: Swift.max(0, columns.count - 1))
    }
  }
}
