import Wording

/// What a cell of a form is to hold, column, row and cell taken together.
public struct PlannedCell: Equatable, Sendable {
  /// The place.
  public let address: CellAddress

  /// The title of the row and the title of the column.
  public let row: String
  public let column: String

  /// What it holds; `nil` where nobody said.
  public let source: CellSource?

  /// Whether its row and its column count different things, so that nothing can be said.
  public let contradicts: Bool
}

extension StatisticsForm {
  /// All cells in the order of sections, rows and columns.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  public var plan: [PlannedCell] { Self.plan(of: sections) }

  /// The cells of `sections` in order.
  static func plan(of sections: [StatisticsSection]) -> [PlannedCell] {
    var own: [CellAddress: CellSource] = [:]
    for section in sections {
      for cell in section.cells {
        own[CellAddress(section.number, cell.row, cell.column)] = cell.source
      }
    }
    var cells: [PlannedCell] = []
    for section in sections {
      for row in section.rows {
        for column in section.columns {
          let address = CellAddress(section.number, row.number, column.number)
          let source = own[address] ?? row.narrowing(column.source)
          cells.append(
            PlannedCell(
              address: address, row: row.title, column: column.title, source: source,
              contradicts: source == nil && column.source != nil))
        }
      }
    }
    return cells
  }

  /// The cell at `address`; `nil` where the form has none.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  public func plan(of address: CellAddress) -> PlannedCell? {
    plan.first { $0.address == address }
  }

  // MARK: Periods

  /// The days of the form's period in the school year `year`.
  public func days(in year: SchoolYear) -> DatePeriod {
    switch period {
    case .schoolYear: year.days
    case .calendarYear:
      DatePeriod(
        between: CalendarDate(validYear: year.firstYear, month: 1, day: 1),
        and: CalendarDate(validYear: year.firstYear, month: 12, day: 31))
    }
  }

  /// The day as of which states are taken in `year`.
  public func asOf(in year: SchoolYear) -> CalendarDate { date(asOf, in: year) }

  /// The day on which ages are taken in `year`.
  public func ageDay(in year: SchoolYear) -> CalendarDate { date(ageDay ?? asOf, in: year) }

  /// The year of the form, «2026/27» or «2026».
  public func yearName(_ year: SchoolYear) -> String {
    period == .schoolYear ? year.name : "\(year.firstYear)"
  }

  private func date(_ day: MonthDay, in year: SchoolYear) -> CalendarDate {
    period == .schoolYear ? day.date(in: year) : day.date(in: year.firstYear)
  }
}
