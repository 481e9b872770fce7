public import JSONStore
public import Wording

/// The order by which a form was approved.
public struct StatisticsOrder: Record, Equatable {
  /// Who approved it.
  public var authority: String

  /// The day; `nil` where nobody said.
  public var date: CalendarDate?

  /// The number; `nil` where nobody said.
  public var number: String?

  /// Creates an order.
  public init(_ authority: String, date: CalendarDate? = nil, number: String? = nil) {
    self.authority = authority
    self.date = date
    self.number = number
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    authority = try map.field("authority", old?.authority)
    date = try map.optional("date", old?.date)
    number = try map.optional("number", old?.number)
  }

  /// The order as documents name it, always Russian: «Росстат, приказ от 01.02.2026 № 3».
  public var text: String {
    guard date != nil || number != nil else { return authority }
    return authority + ", приказ" + (date.map { " от \($0.numeric)" } ?? "")
      + (number.map { " № \($0)" } ?? "")
  }
}

/// The kind of period for which a form is filled.
public enum StatisticsPeriod: String, JSONText, Hashable, Sendable, CaseIterable {
  /// 1 September to 31 August.
  case schoolYear = "school-year"
  /// 1 January to 31 December of the calendar year in which the school year begins.
  case calendarYear = "calendar-year"

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .schoolYear: Phrase(ru: "учебный год", en: "school year")
    case .calendarYear:
      Phrase(
        ru: "календарный год, в котором начинается учебный",
        en: "the calendar year in which the school year begins")
    }
  }
}

/// How a form is laid out as a table for spreadsheets.
public enum StatisticsLayout: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Section after section, with its rows and columns.
  case table
  /// One line for the organisation, so that a region puts line under line.
  case line
}

/// What was entered into a form that another definition replaces.
public struct EnteredBefore: Sendable {
  /// How many numbers were taken over.
  public internal(set) var kept = 0

  /// The numbers of cells that are no longer there.
  public internal(set) var lost: [EnteredValue] = []

  /// The items of the title that were taken over, by their names.
  public internal(set) var keptItems: [String] = []

  /// The items of the title that are no longer there.
  public internal(set) var lostItems: [RosstatItem] = []
}

/// A number that somebody entered into a cell for a year, with its source.
public struct EnteredValue: Record, Equatable {
  /// The number of the column.
  public let column: CellNumber

  /// The day for which it holds.
  public let date: CalendarDate

  /// The number of the row.
  public let row: CellNumber

  /// The number of the section.
  public let section: CellNumber

  /// Where it comes from; `nil` where nobody said, which `fsn check` names.
  public let source: String?

  /// The number, within ``range``.
  public let value: Double

  /// The school year.
  public let year: SchoolYear

  /// What may be entered: everything that is written out in full, without an exponent.
  public static let range = 0...999_999_999_999_999.0

  /// Creates a value of the cell at `address` in `year`.
  public init(
    _ value: Double, at address: CellAddress, in year: SchoolYear, on date: CalendarDate,
    source: String? = nil
  ) {
    self.value = value
    section = address.section
    row = address.row
    column = address.column
    self.year = year
    self.date = date
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    column = try map.field("column", old?.column)
    date = try map.field("date", old?.date)
    row = try map.field("row", old?.row)
    section = try map.field("section", old?.section)
    source = try map.optional("source", old?.source)
    value = try map.field("value", old?.value)
    year = try map.field("year", old?.year)
    try map.check(Self.problem(value))
  }

  private static func problem(_ value: Double) -> ValueProblem? {
    if value < range.lowerBound {
      return ValueProblem(
        Phrase(ru: "введённое число меньше нуля", en: "the number entered is below zero"))
    }
    if range.contains(value) { return nil }
    return ValueProblem(
      Phrase(
        ru: "введённое число больше 999 999 999 999 999",
        en: "the number entered is above 999,999,999,999,999"))
  }

  /// The cell.
  public var address: CellAddress { CellAddress(section, row, column) }
}
