internal import Interchange
public import JSONStore
public import Wording

/// A table of days that decrees or an organisation's own calendar set, as somebody hands it in.
///
/// It is CSV with the columns date, kind, source and, where a day off was moved, the day that it was
/// moved from; or JSON, an array of such days or an object with them under `days`.
public enum HolidayFile {
  /// The days of the file `name` with `bytes`; `source` stands where a row of CSV names none.
  ///
  /// All rows are read before anything is refused.
  ///
  /// - Throws: ``HolidayFileError``.
  /// - Complexity: O(*n*).
  public static func days(
    in bytes: [UInt8], named name: String, source: String? = nil
  ) throws(HolidayFileError) -> [DayOffTransfer] {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    let days =
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      ? try json(bytes, name) : try csv(bytes, name, source)
    guard !days.isEmpty else { throw .empty }
    return days
  }

  // MARK: JSON

  private struct Days: Record {
    let days: [DayOffTransfer]

    init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
      days = try map.field("days", old?.days)
    }
  }

  private static func json(
    _ bytes: [UInt8], _ name: String
  ) throws(HolidayFileError) -> [DayOffTransfer] {
    do throws(JSONError) {
      switch try JSONCoding.decode(JSON.self, from: bytes, file: name) {
      case .object(let members) where members.contains(where: { $0.key == "schema" }):
        return try RecordFile<Days>().decode(bytes, file: name).days
      case .object:
        return try JSONCoding.decode(Days.self, from: bytes, file: name).days
      default:
        return try JSONCoding.decode([DayOffTransfer].self, from: bytes, file: name)
      }
    } catch {
      throw .json(error)
    }
  }

  // MARK: CSV

  private enum Column: CaseIterable {
    case date, kind, from, source

    var names: [FoldedText] {
      switch self {
      case .date: ["дата", "день", "date", "day"]
      case .kind: ["вид", "вид дня", "тип", "тип дня", "kind", "type"]
      case .from:
        [
          "перенесён с", "перенесен с", "перенос с", "с какого дня", "с", "вместо", "откуда",
          "from",
        ]
      case .source: ["источник", "основание", "документ", "source"]
      }
    }
  }

  private static func csv(
    _ bytes: [UInt8], _ name: String, _ source: String?
  ) throws(HolidayFileError) -> [DayOffTransfer] {
    let table: Table
    do throws(CSVError) {
      table = try CSVReader().table(from: bytes, named: name).table
    } catch {
      throw .csv(error.message, error.hint)
    }
    let headers: HeaderMap<Column>
    do throws(HeaderError) {
      headers = try HeaderSearch(Column.allCases.map { ($0, $0.names) }, atLeast: 2)
        .headers(of: table)
    } catch {
      throw .headers
    }
    guard headers.columns[.date] != nil, headers.columns[.kind] != nil else { throw .headers }
    var days: [DayOffTransfer] = []
    var problems: [HolidayFileError.Row] = []
    for row in headers.dataRows(of: table) {
      func text(_ column: Column) -> String { headers.text(column, in: row)?.cleaned() ?? "" }
      do throws(ValueProblem) {
        days.append(
          try day(
            date: text(.date), kind: text(.kind), from: text(.from),
            source: text(.source).isEmpty ? source?.cleaned() ?? "" : text(.source)))
      } catch {
        problems.append(HolidayFileError.Row(number: row.number, message: error.message))
      }
    }
    guard problems.isEmpty else { throw .rows(problems) }
    return days
  }

  private static func day(
    date: String, kind: String, from: String, source: String
  ) throws(ValueProblem) -> DayOffTransfer {
    guard let named = kinds[FoldedText(kind).text] else {
      throw ValueProblem(
        Phrase(
          ru: "вид дня «\(kind.excerpt)» не известен; бывают выходной, рабочий, сокращённый",
          en:
            "the kind of day “\(kind.excerpt)” is not known; there are day-off, working, shortened"
        ))
    }
    let transfer = DayOffTransfer(
      date: try CalendarDate.interpreting(date), kind: named,
      from: from.isEmpty ? nil : try CalendarDate.interpreting(from), source: source)
    if let problem = transfer.problem { throw problem }
    return transfer
  }

  private static let kinds: [String: DayKind] = {
    let words: [DayKind: [String]] = [
      .dayOff: [
        "day-off", "day off", "holiday", "выходной", "выходной день", "нерабочий",
        "нерабочий день", "праздник", "праздничный",
      ],
      .working: ["working", "working day", "рабочий", "рабочий день"],
      .shortened: [
        "shortened", "short", "сокращённый", "сокращённый день", "короткий", "предпраздничный",
      ],
    ]
    return Dictionary(
      words.flatMap { kind, names in names.map { (FoldedText($0).text, kind) } },
      uniquingKeysWith: { $1 })
  }()
}

/// The ways in which a table of days cannot be read.
public enum HolidayFileError: MentorError {
  /// A row that cannot be taken.
  public struct Row: Hashable, Sendable {
    /// The number of the row in the file, from 1.
    public let number: Int
    /// What is wrong with it.
    public let message: Phrase

    /// Creates a row.
    public init(number: Int, message: Phrase) {
      self.number = number
      self.message = message
    }
  }

  /// The file is no table.
  case csv(Phrase, Phrase?)
  /// The file is not the JSON that is wanted.
  case json(JSONError)
  /// There are no columns for the day and its kind.
  case headers
  /// The file holds no days.
  case empty
  /// Rows that cannot be taken; nothing was.
  case rows([Row])

  public var category: ErrorCategory { .badData }

  public var message: Phrase {
    switch self {
    case .csv(let message, _): message
    case .json(let error): error.message
    case .headers:
      Phrase(
        ru: "в таблице нет столбцов «дата» и «вид»", en: "the table has no columns date and kind")
    case .empty: Phrase(ru: "в файле нет ни одного дня", en: "the file holds no days")
    case .rows(let rows):
      rows.prefix(Self.rowsNamed).map { row in
        Phrase(ru: "строка \(row.number): ", en: "row \(row.number): ") + row.message
      }.joined(separator: "; ")
        + (rows.count > Self.rowsNamed
          ? Phrase(
            ru: "; и ещё \(rows.count - Self.rowsNamed)",
            en: "; and \(rows.count - Self.rowsNamed) more")
          : Phrase(verbatim: ""))
    }
  }

  public var hint: Phrase? {
    switch self {
    case .csv(_, let hint): hint
    case .json(let error): error.hint
    case .headers:
      Phrase(
        ru: "Назовите столбцы: дата;вид;перенесён с;источник. Вид — выходной, рабочий или "
          + "сокращённый.",
        en: "Name the columns date;kind;from;source. The kind is day-off, working or shortened.")
    case .empty:
      Phrase(
        ru: "Внесите дни из постановления о переносе выходных.",
        en: "Enter the days of the decree that moves days off.")
    case .rows:
      Phrase(
        ru: "Исправьте эти строки и повторите; не взято ничего.",
        en: "Correct these rows and try again; nothing was taken.")
    }
  }

  private static let rowsNamed = 5
}
