public import Wording

/// The search for the row of headers in a table, by names that are known beforehand.
///
/// Tables made by people open with titles, and their headers vary: «Класс», «класс*», «Класс (буква)».
public struct HeaderSearch<Key: Hashable & Sendable>: Sendable {
  private let keys: [FoldedText: Key]
  private let needed: Int
  private let rows: Int

  /// Creates a search for known headers.
  ///
  /// - Parameters:
  ///   - names: For each column that is wanted, all the headers by which it goes. Of two columns that
  ///     claim the same header the first has it.
  ///   - needed: How many of the columns must be there for a row to be the row of headers.
  ///   - rows: How many rows from the top are searched.
  public init(
    _ names: some Sequence<(key: Key, value: [FoldedText])>, atLeast needed: Int = 2,
    rows: Int = Self.rowsSearched
  ) {
    var keys: [FoldedText: Key] = [:]
    for (key, headers) in names {
      for header in headers where keys[header] == nil { keys[header] = key }
    }
    self.keys = keys
    self.needed = needed
    self.rows = rows
  }

  /// How many rows from the top are searched unless said otherwise.
  public static var rowsSearched: Int { 20 }

  /// The columns of `table` by their headers.
  ///
  /// The first of the rows at the top that has enough known headers is the row of headers. A header that
  /// is not known as it stands is tried without a trailing «*» or «:» and without a note in brackets.
  ///
  /// - Throws: ``HeaderError/notFound(known:needed:)`` where no row has enough known headers,
  ///   ``HeaderError/duplicate(header:row:first:second:)`` where two columns have the same one.
  /// - Complexity: O(*n*) in the length of the searched rows.
  public func headers(of table: Table) throws(HeaderError) -> HeaderMap<Key> {
    var most = 0
    for (index, row) in table.rows.prefix(rows).enumerated() {
      let matches = row.cells.map { match(for: $0) }
      let known = Set(matches.compactMap { $0?.key }).count
      most = max(most, known)
      if known >= needed {
        return try map(of: row, at: index, in: table, matches: matches)
      }
    }
    throw .notFound(known: most, needed: needed)
  }

  private struct Match {
    let key: Key
    let isExact: Bool
  }

  private func match(for header: String) -> Match? {
    guard header.utf8.count <= 1000 else { return nil }
    let folded = FoldedText(header)
    if let key = keys[folded] { return Match(key: key, isExact: true) }
    return keys[folded.withoutNotes].map { Match(key: $0, isExact: false) }
  }

  private func map(
    of row: TableRow, at index: Int, in table: Table, matches: [Match?]
  ) throws(HeaderError) -> HeaderMap<Key> {
    let exact = Set(matches.compactMap { $0.flatMap { $0.isExact ? $0.key : nil } })
    var columns: [Key: Int] = [:]
    var unknown: [Int] = []
    for (column, match) in matches.enumerated() {
      guard let match, match.isExact || !exact.contains(match.key) else {
        if !row[column].cleaned().isEmpty { unknown.append(column) }
        continue
      }
      if let first = columns[match.key] {
        throw .duplicate(
          header: row[column].cleaned(), row: row.number,
          first: CellPlace.letters(ofColumn: first), second: CellPlace.letters(ofColumn: column))
      }
      columns[match.key] = column
    }
    return HeaderMap(row: row, index: index, columns: columns, unknownColumns: unknown)
  }
}

extension FoldedText {
  /// The header without notes in brackets and without trailing stars and colons.
  fileprivate var withoutNotes: FoldedText {
    var depth = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(scalar) }
      }
    }
    while let last = kept.last, last == "*" || last == ":" || last == " " || last == "." {
      kept.removeLast()
    }
    return FoldedText(String(kept))
  }
}
