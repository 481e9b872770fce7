/// How a CSV file is laid out.
public struct CSVDialect: Hashable, Sendable {
  /// What separates the cells.
  public var separator: CSVSeparator

  /// What ends a row.
  public var lineEnding: LineEnding

  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool

  /// Whether texts that a spreadsheet would compute get an apostrophe before them.
  public var guardsFormulas: Bool

  /// The end of a row.
  public enum LineEnding: String, Hashable, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
  }

  /// What Russian Excel opens by a double click: UTF-8 with a mark, semicolons, CR LF.
  public static let spreadsheet = CSVDialect(
    separator: .semicolon, lineEnding: .carriageReturnLineFeed, hasByteOrderMark: true,
    guardsFormulas: true)

  /// What programs read: UTF-8, commas, LF.
  public static let plain = CSVDialect(
    separator: .comma, lineEnding: .lineFeed, hasByteOrderMark: false, guardsFormulas: false)

  /// Rows of cells with tabs between: UTF-8, LF.
  public static let tabs = CSVDialect(
    separator: .tab, lineEnding: .lineFeed, hasByteOrderMark: false, guardsFormulas: false)
}

/// Writes rows as CSV.
public struct CSVWriter: Sendable {
  /// The layout of the file.
  public let dialect: CSVDialect

  private var buffer: [UInt8] = []
  private var isAtStart = true

  /// Creates a writer of an empty file.
  public init(_ dialect: CSVDialect) {
    self.dialect = dialect
  }

  /// Appends a row of these cells; no cells give an empty line.
  ///
  /// - Complexity: O(*n*) in the length of the cells.
  public mutating func append(_ cells: some Sequence<String>) {
    var isFirst = true
    var isEmptyText = false
    for cell in cells {
      if isFirst {
        isEmptyText = cell.isEmpty
      } else {
        isEmptyText = false
        buffer.append(dialect.separator.byte)
      }
      isFirst = false
      append(cell)
    }
    if isEmptyText { buffer += [0x22, 0x22] }
    buffer += dialect.lineEnding.rawValue.utf8
  }

  private mutating func append(_ cell: String) {
    var text = dialect.guardsFormulas ? FormulaGuard.added(to: cell) : cell
    // A file that begins with ID is opened as a SYLK file by Excel and reported as damaged.
    let looksLikeSYLK = isAtStart && text.hasPrefix("ID")
    isAtStart = false
    guard looksLikeSYLK || needsQuotes(text) else {
      buffer += text.utf8
      return
    }
    buffer.append(0x22)
    text.withUTF8 { bytes in
      for byte in bytes {
        if byte == 0x22 { buffer.append(0x22) }
        buffer.append(byte)
      }
    }
    buffer.append(0x22)
  }

  private func needsQuotes(_ text: String) -> Bool {
    if text.utf8.first == 0x20 || text.utf8.last == 0x20 { return true }
    let separator = dialect.separator.byte
    return text.utf8.contains {
      $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
    }
  }

  /// The number of bytes that ``takeBytes()`` would give.
  public var count: Int { buffer.count }

  /// Hands over the rows appended since the last call, without a byte order mark, and forgets them.
  ///
  /// So a large table can be written piece by piece.
  public mutating func takeBytes() -> [UInt8] {
    defer { buffer.removeAll(keepingCapacity: true) }
    return buffer
  }

  /// The rows appended so far, without a byte order mark.
  ///
  /// - Complexity: O(*n*).
  public var text: String { String(decoding: buffer, as: UTF8.self) }

  /// The file in UTF-8 with the mark that the dialect asks for.
  ///
  /// - Complexity: O(*n*).
  public var bytes: [UInt8] {
    dialect.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] + buffer : buffer
  }

  /// The file in another encoding, for old programs.
  ///
  /// - Throws: ``TextEncodingError`` naming every character that the encoding lacks.
  /// - Complexity: O(*n*).
  public func bytes(in encoding: TextEncoding) throws(TextEncodingError) -> [UInt8] {
    try encoding.bytes(of: text, withByteOrderMark: dialect.hasByteOrderMark)
  }
}
