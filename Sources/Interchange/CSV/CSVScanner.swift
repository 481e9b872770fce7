/// The pass over the bytes of one CSV file.
struct CSVScanner {
  private(set) var rows: [TableRow] = []
  private(set) var strayQuotes: [CellPlace] = []
  private(set) var strayQuoteCount = 0

  /// The first cell from which an apostrophe was taken; `nil` where there is none.
  private(set) var firstApostrophe: CellPlace?

  /// From how many cells an apostrophe was taken.
  private(set) var apostropheCount = 0

  private let separator: UInt8
  private let removesApostrophes: Bool
  private let limits: CSVReader.Limits
  private var cells: [String] = []
  private var cellCount = 0
  private var number = 1
  private var columnsBefore = 0

  init(separator: UInt8, removesApostrophes: Bool, limits: CSVReader.Limits) {
    self.separator = separator
    self.removesApostrophes = removesApostrophes
    self.limits = limits
  }

  /// Reads every row of `bytes`, which are valid UTF-8, from the offset `start`.
  mutating func scan(_ bytes: Span<UInt8>, from start: Int) throws(CSVError) {
    var index = start
    let end = bytes.count
    while index < end {
      if bytes[index] == 0x22 {
        index = try scanQuoted(bytes, from: index)
      } else {
        index = try scanPlain(bytes, from: index)
      }
      guard index < end else { break }
      let byte = bytes[index]
      index += 1
      if byte == separator {
        if index == end { try add("") }
        continue
      }
      if byte == 0x0D, index < end, bytes[index] == 0x0A { index += 1 }
      try endRow()
    }
    if !cells.isEmpty { try endRow() }
  }

  /// Reads a cell without quotes and returns the offset of the byte that ends it.
  private mutating func scanPlain(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(CSVError) -> Int {
    var index = start
    let end = bytes.count
    let last = limits.cellBytes < end - start ? start + limits.cellBytes : end
    while index < last {
      let byte = bytes[index]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      if byte == 0x22 { noteStrayQuote() }
      index += 1
    }
    if index == last, last < end {
      let byte = bytes[last]
      guard byte == separator || byte == 0x0A || byte == 0x0D else {
        throw .cellTooLarge(place, limit: limits.cellBytes)
      }
    }
    let isLineEnd = index == end || bytes[index] != separator
    if isLineEnd && cells.isEmpty && bytes.isBlank(start..<index) { return index }
    if removesApostrophes && index > start && bytes[start] == 0x27 {
      try add(unguarded(bytes.text(start..<index)))
    } else {
      try add(bytes.text(start..<index))
    }
    return index
  }

  /// `text` without the apostrophe that keeps it from being a formula, which is counted.
  private mutating func unguarded(_ text: String) -> String {
    let plain = FormulaGuard.removed(from: text)
    if plain.utf8.count < text.utf8.count {
      apostropheCount += 1
      if firstApostrophe == nil {
        firstApostrophe = CellPlace(row: number, column: cells.count)
      }
    }
    return plain
  }

  /// Reads a cell that begins with a quote and returns the offset of the byte that ends it.
  private mutating func scanQuoted(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(CSVError) -> Int {
    let end = bytes.count
    var index = start + 1
    var runStart = index
    var earlier: [UInt8] = []
    while true {
      let allowed = limits.cellBytes - earlier.count
      let last = allowed < end - runStart ? runStart + allowed + 1 : end
      while index < last, bytes[index] != 0x22 { index += 1 }
      let length = earlier.count + index - runStart
      if length > limits.cellBytes { throw .cellTooLarge(place, limit: limits.cellBytes) }
      guard index < end else {
        throw .unterminatedQuote(place, line: bytes.line(at: start))
      }
      let next = index + 1
      if let cellEnd = bytes.cellEnd(after: next, separator: separator) {
        let text: String
        if earlier.isEmpty {
          text = bytes.text(runStart..<index)
        } else {
          earlier.append(contentsOf: bytes, in: runStart..<index)
          text = String(decoding: earlier, as: UTF8.self)
        }
        try add(removesApostrophes ? unguarded(text) : text)
        return cellEnd
      }
      earlier.append(contentsOf: bytes, in: runStart..<next)
      if bytes[next] == 0x22 {
        index = next + 1
      } else {
        noteStrayQuote()
        index = next
      }
      runStart = index
    }
  }

  private var place: CellPlace { CellPlace(row: number, column: cells.count) }

  private mutating func noteStrayQuote() {
    strayQuoteCount += 1
    if strayQuotes.count < 100, strayQuotes.last != place { strayQuotes.append(place) }
  }

  private mutating func add(_ text: String) throws(CSVError) {
    guard cells.count < limits.columns else {
      throw .tooManyColumns(row: number, limit: limits.columns)
    }
    cellCount += 1
    guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
    cells.append(text)
  }

  private mutating func endRow() throws(CSVError) {
    if !cells.isEmpty {
      guard rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
      rows.append(TableRow(number: number, cells: cells))
      columnsBefore = cells.count
      cells = []
      cells.reserveCapacity(columnsBefore)
    }
    number += 1
  }
}

extension Span<UInt8> {
  /// The text of a range that begins and ends between characters of valid UTF-8.
  func text(_ range: Range<Int>) -> String {
    String(copying: UTF8Span(unchecked: extracting(range)))
  }

  /// Whether the bytes of `range` are all spaces; true of none.
  fileprivate func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where self[index] != 0x20 { return false }
    return true
  }

  /// Where the cell ends if a quote before `offset` closes it: at the separator or the end of the
  /// row, spaces between skipped; `nil` where the quote closes nothing.
  fileprivate func cellEnd(after offset: Int, separator: UInt8) -> Int? {
    var index = offset
    while index < count, self[index] == 0x20 { index += 1 }
    guard index < count else { return index }
    return self[index] == separator || self[index] == 0x0A || self[index] == 0x0D ? index : nil
  }

  /// The line, from 1, on which the byte at `offset` stands.
  fileprivate func line(at offset: Int) -> Int {
    var line = 1
    for index in 0..<offset {
      if self[index] == 0x0A && (index == 0 || self[index - 1] != 0x0D) { line += 1 }
      if self[index] == 0x0D { line += 1 }
    }
    return line
  }
}

extension [UInt8] {
  fileprivate mutating func append(contentsOf bytes: Span<UInt8>, in range: Range<Int>) {
    for index in range { append(bytes[index]) }
  }
}
