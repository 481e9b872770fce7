/// Reads tables from CSV as Excel, LibreOffice and survey services write it.
///
/// Cells may be quoted with doubled quotes and line breaks inside; rows end with LF, CR or CR LF and
/// may differ in length. A line "sep=;" at the top is obeyed.
public struct CSVReader: Hashable, Sendable {
  /// The encoding of the file; `nil` to find it.
  public var encoding: TextEncoding?

  /// What separates the cells; `nil` to find it by the first rows.
  public var separator: CSVSeparator?

  /// Whether an apostrophe that keeps a text from being a formula («'+7 900…») is taken away.
  public var removesApostrophes: Bool

  /// What is too large to be read.
  public var limits: Limits

  /// Bounds on the size of a table, so that a damaged or hostile file costs little.
  public struct Limits: Hashable, Sendable {
    /// The largest file in bytes.
    public var fileBytes = DecodedText.largestFile
    /// The largest cell in bytes of UTF-8.
    public var cellBytes = 1 << 20
    /// The most cells in a row, as many as Excel has columns.
    public var columns = 16_384
    /// The most rows, as many as Excel has.
    public var rows = 1_048_576
    /// The most cells in all.
    public var cells = 16_777_216

    /// Creates the bounds for ordinary tables.
    public init() {}
  }

  /// Creates a reader; what is `nil` is found out for each file.
  public init(
    encoding: TextEncoding? = nil, separator: CSVSeparator? = nil,
    removesApostrophes: Bool = true, limits: Limits = Limits()
  ) {
    self.encoding = encoding
    self.separator = separator
    self.removesApostrophes = removesApostrophes
    self.limits = limits
  }

  /// Reads the table that a file of `bytes` holds.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - name: What the table is to be called, as a rule the file.
  /// - Returns: The table, its rows numbered as a spreadsheet numbers them.
  /// - Throws: ``CSVError``, with the row and the column where there is one.
  /// - Complexity: O(*n*).
  public func table(from bytes: [UInt8], named name: String) throws(CSVError) -> CSVTable {
    let decoded = try decoded(bytes)
    let text = decoded.text
    let span = text.utf8Span.span
    let declared = Self.declaredSeparator(in: span)
    let found =
      separator ?? declared?.separator ?? SeparatorSearch.separator(of: span)
    var scanner = CSVScanner(
      separator: found.byte, removesApostrophes: removesApostrophes, limits: limits)
    try scanner.scan(span, from: declared?.end ?? 0)
    guard !scanner.rows.isEmpty else { throw .empty }
    return CSVTable(
      table: Table(name: name, rows: scanner.rows), separator: found,
      encoding: decoded.encoding, hadByteOrderMark: decoded.hadByteOrderMark,
      strayQuotes: scanner.strayQuotes, strayQuoteCount: scanner.strayQuoteCount,
      firstApostrophe: scanner.firstApostrophe, apostropheCount: scanner.apostropheCount)
  }

  private func decoded(_ bytes: [UInt8]) throws(CSVError) -> DecodedText {
    do throws(TextDecodingError) {
      return try DecodedText(bytes, as: encoding, limit: limits.fileBytes)
    } catch {
      throw .undecodable(error)
    }
  }

  /// The separator of a first line "sep=;", which spreadsheets do not count as a row, and its end.
  private static func declaredSeparator(
    in bytes: Span<UInt8>
  ) -> (separator: CSVSeparator, end: Int)? {
    var line: [UInt8] = []
    var end = 0
    while end < bytes.count, end < 9, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] != 0x22 { line.append(bytes[end]) }
      end += 1
    }
    guard line.count == 5, end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D,
      String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let separator = CSVSeparator(rawValue: Character(Unicode.Scalar(line[4])))
    else { return nil }
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
    return (separator, min(end + 1, bytes.count))
  }
}
