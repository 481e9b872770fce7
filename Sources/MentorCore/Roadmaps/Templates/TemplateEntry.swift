/// A measure of a template, before it is put into a year.
struct TemplateEntry {
  let stage: ProgrammeStage
  let title: String
  let deadline: TemplateDeadline
  let responsible: [String]
  let result: String

  init(
    _ stage: ProgrammeStage, _ title: String, _ deadline: TemplateDeadline,
    _ responsible: [String], _ result: String
  ) {
    self.stage = stage
    self.title = title
    self.deadline = deadline
    self.responsible = responsible
    self.result = result
  }
}

/// A deadline of a template, without its year: September to December lie in the first year.
enum TemplateDeadline: Hashable {
  /// A day of a month.
  struct Day: Hashable {
    let month: Int
    let day: Int

    init(_ day: Int, _ month: Int) {
      self.month = month
      self.day = day
    }
  }

  /// Due on a day; where nobody works then, on the working day before.
  case until(Day)
  /// Between two days, moved inward to working days.
  case days(Day, Day)
  /// In whole months, from the first to the last.
  case months(Int, Int)
  /// Once in each of these months, and in each between them.
  case monthly(Int, Int)

  /// The words of the deadline in `year`.
  func text(in year: SchoolYear) -> String {
    switch self {
    case .until(let day):
      DeadlineWording.text(
        DatePeriod(until: Self.calendar.workingDay(onOrBefore: Self.date(day, year))))
    case .days(let first, let last):
      DeadlineWording.text(
        DatePeriod(
          between: Self.calendar.workingDay(onOrAfter: Self.date(first, year)),
          and: Self.calendar.workingDay(onOrBefore: Self.date(last, year))))
    case .months(let first, let last):
      DeadlineWording.text(Self.months(first, last, year))
    case .monthly(let first, let last):
      "ежемесячно, " + DeadlineWording.text(Self.months(first, last, year))
    }
  }

  /// A week of five days with the decrees that ship with the program.
  private static let calendar = ProductionCalendar.standard

  private static func date(_ day: Day, _ year: SchoolYear) -> CalendarDate {
    let calendarYear = day.month >= 9 ? year.firstYear : year.lastYear
    let length = CalendarDate.length(ofMonth: day.month, inYear: calendarYear)
    return CalendarDate(validYear: calendarYear, month: day.month, day: min(day.day, length))
  }

  private static func months(_ first: Int, _ last: Int, _ year: SchoolYear) -> DatePeriod {
    DatePeriod(
      between: date(Day(1, first), year), and: date(Day(1, last), year).endOfMonth)
  }
}
