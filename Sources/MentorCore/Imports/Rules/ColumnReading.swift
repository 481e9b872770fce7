import Interchange
import Wording

/// What the program makes of a column of a file.
public struct ColumnReading: Hashable, Sendable {
  /// What the column holds.
  public enum Meaning: Hashable, Sendable {
    /// A column that the program understands.
    case column(ImportColumn)
    /// The answers to a question, or the ticks of one of its options.
    case question(key: String, text: String, option: String?)
    /// The same as the column at this place, from 0, which counts.
    case repetition(of: Int)
    /// Nothing, as rules say.
    case ignored
    /// Nobody knows.
    case unknown
  }

  /// From what the meaning is known.
  public enum Ground: String, Hashable, Sendable {
    /// Import rules say so.
    case rules
    /// The header is a known one.
    case header
    /// The header resembles a known one.
    case likeness
    /// The cells look so.
    case contents
    /// Nothing tells.
    case nothing
  }

  /// The place of the column, from 0.
  public let place: Int

  /// The header as the file has it, cleaned.
  public let header: String

  /// What the column holds.
  public var meaning: Meaning

  /// From what that is known.
  public var ground: Ground

  /// Whether the meaning is guessed: somebody should look.
  public var isGuess: Bool

  /// Some cells; what may tell a person is shown by its shape alone, «Xxxxxx Xxxx».
  public var samples: [String]
}

/// What the program makes of the head of a file.
public struct TableReading: Sendable {
  /// The columns that have a header, from the left.
  public var columns: [ColumnReading]

  /// The number of the row of headers as a spreadsheet shows it.
  public let headerRow: Int

  /// How many rows hold data.
  public let rows: Int

  /// The sheet of a workbook; `nil` for a table of text.
  public let sheet: String?
}

extension Importer {
  /// What the columns of `source` are taken for.
  ///
  /// - Throws: ``ImportError`` where the table as a whole cannot be used.
  public func reading(of source: ImportTable) throws(ImportError) -> TableReading {
    let headers = try ImportHeaders(of: source.table, kind, HeaderRules(rules))
    let rows = headers.map.dataRows(of: source.table)
    let likened = Set(headers.likened.map(\.place))
    var columnAt: [Int: ImportColumn] = [:]
    for (column, place) in headers.map.columns { columnAt[place] = column }
    let columns = headers.row.cells.indices.compactMap { place -> ColumnReading? in
      let header = headers.row[place].cleaned()
      guard !header.isEmpty else { return nil }
      let samples = ColumnSamples(rows, place)
      if let column = columnAt[place] {
        let isRuled = headers.rules.namesColumn(header)
        return ColumnReading(
          place: place, header: header, meaning: .column(column),
          ground: isRuled ? .rules : likened.contains(place) ? .likeness : .header,
          isGuess: likened.contains(place),
          samples: column.isHarmless ? samples.plain : samples.shown)
      }
      let meaning: ColumnReading.Meaning =
        headers.ignored.contains(place)
        ? .ignored : headers.repetitions[place].map { .repetition(of: $0) } ?? .unknown
      return ColumnReading(
        place: place, header: header, meaning: meaning,
        ground: meaning == .ignored ? .rules : .nothing, isGuess: false, samples: samples.shown)
    }
    return TableReading(
      columns: columns, headerRow: headers.row.number, rows: rows.count, sheet: source.sheet)
  }
}

extension ImportColumn {
  /// Whether the cells tell nobody's name, whatever stands in them.
  var isHarmless: Bool {
    switch self {
    case .sex, .grade, .course, .subjects, .experience, .newEmployee, .forms, .wishedAges,
      .hoursPerWeek, .capacity, .priority, .consentKind, .role:
      true
    default: false
    }
  }
}
