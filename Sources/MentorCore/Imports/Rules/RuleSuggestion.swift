import Interchange
import Wording

/// The first rules for a file, made by looking at it.
public struct RuleSuggestion: Sendable {
  /// The rules; what is guessed is marked so, what is not known is not decided.
  public let rules: ImportRules

  /// What was made of the columns.
  public let reading: TableReading

  init(for target: ImportTarget, file: String, sheet: String?, _ reading: TableReading) {
    self.reading = reading
    var seen: Set<FoldedText> = []
    let columns = reading.columns.compactMap { column -> ColumnRule? in
      guard seen.insert(FoldedText(column.header)).inserted else { return nil }
      switch column.meaning {
      case .column(.rejectedRow), .column(.rejectedReason): return nil
      case .column(let known):
        return ColumnRule(column.header, column: known, guess: column.isGuess)
      case .question(let key, _, let option):
        return ColumnRule(column.header, question: key, option: option, guess: column.isGuess)
      case .ignored: return ColumnRule(column.header, ignored: true)
      case .repetition, .unknown: return ColumnRule(column.header)
      }
    }
    rules = ImportRules(
      for: target, files: [FilePattern(likeFile: file)].compactMap(\.self), columns: columns,
      sheet: sheet)
  }
}

extension FilePattern {
  /// A pattern for files called like `name`: what changes from one download to the next, numbers and
  /// dates, may be anything; `nil` where nothing else is in the name.
  init?(likeFile name: String) {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var stem = name[..<dot]
    while let last = stem.last, last.isNumber || " ()._-,".contains(last) { stem.removeLast() }
    guard stem.contains(where: \.isLetter) else { return nil }
    var pattern = ""
    for letter in stem {
      if letter.isNumber {
        if pattern.last != "*" { pattern.append("*") }
      } else {
        pattern.append("[]*?".contains(letter) ? "?" : letter)
      }
    }
    try? self.init(jsonText: pattern + "*" + name[dot...])
  }
}

extension Importer {
  /// The first rules for `source`, the table of a file called `file`.
  ///
  /// Columns with unknown headers are guessed by their cells where these leave no doubt and the table has no
  /// such column yet.
  ///
  /// - Parameters:
  ///   - source: The table.
  ///   - file: The name of its file.
  ///   - sheet: The sheet that the user has named; `nil` to leave it to be found.
  /// - Returns: The rules, and what was made of the columns.
  /// - Throws: ``ImportError`` where the table as a whole cannot be used.
  /// - Complexity: O(*n*) in the cells.
  public func suggestion(
    for source: ImportTable, file: String, sheet: String?
  ) throws(ImportError) -> RuleSuggestion {
    var reading: TableReading
    do throws(ImportError) {
      reading = try self.reading(of: source)
    } catch {
      switch error {
      case .noNames, .noDate, .headers(.notFound): break
      default: throw error
      }
      reading = try unnamedReading(of: source)
    }
    let table = source.table
    let rows = Array(table.rows.drop { $0.number <= reading.headerRow })
    var taken = Set(
      reading.columns.compactMap {
        if case .column(let column) = $0.meaning { column } else { nil }
      }
    )
    for index in reading.columns.indices where reading.columns[index].meaning == .unknown {
      let guess = ContentGuess(rows, reading.columns[index].place, forms: forms, today: today)
      guard let column = guess.column, !taken.contains(column),
        ImportColumn.columns(of: kind).contains(column)
      else { continue }
      taken.insert(column)
      reading.columns[index].meaning = .column(column)
      reading.columns[index].ground = .contents
      reading.columns[index].isGuess = true
      if column.isHarmless {
        reading.columns[index].samples = ColumnSamples(rows, reading.columns[index].place).plain
      }
    }
    return RuleSuggestion(for: .table(kind), file: file, sheet: sheet, reading)
  }

  /// The place of the first of the rows at the top that have the most filled cells.
  ///
  /// These are the headers where none is known; `nil` where every row has but one cell.
  private static func fullestRow(of table: Table) -> Int? {
    let counts = table.rows.prefix(HeaderSearch<ImportColumn>.rowsSearched).map { row in
      row.cells.count { !$0.cleaned().isEmpty }
    }
    guard let most = counts.max(), most > 1 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// The reading of a table in which no header is known to name people.
  private func unnamedReading(of source: ImportTable) throws(ImportError) -> TableReading {
    let names = ImportColumn.columns(of: kind).map { (key: $0, value: $0.names(in: kind)) }
    let map: HeaderMap<ImportColumn>
    do throws(HeaderError) {
      map = try HeaderSearch(names, atLeast: 1).headers(of: source.table)
    } catch {
      guard case .notFound = error, let first = Self.fullestRow(of: source.table) else {
        throw .headers(error)
      }
      map = HeaderMap(
        row: source.table.rows[first], index: first, columns: [:],
        unknownColumns: Array(source.table.rows[first].cells.indices))
    }
    let rows = map.dataRows(of: source.table)
    var columnAt: [Int: ImportColumn] = [:]
    for (column, place) in map.columns { columnAt[place] = column }
    let columns = map.row.cells.indices.compactMap { place -> ColumnReading? in
      let header = map.row[place].cleaned()
      guard !header.isEmpty else { return nil }
      let samples = ColumnSamples(rows, place)
      let column = columnAt[place]
      return ColumnReading(
        place: place, header: header, meaning: column.map { .column($0) } ?? .unknown,
        ground: column == nil ? .nothing : .header, isGuess: false,
        samples: column?.isHarmless == true ? samples.plain : samples.shown)
    }
    return TableReading(
      columns: columns, headerRow: map.row.number, rows: rows.count, sheet: source.sheet)
  }
}
