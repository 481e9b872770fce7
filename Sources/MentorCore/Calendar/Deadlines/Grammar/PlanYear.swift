/// One of the years in which a plan counts.
enum PlanYear: Hashable {
  case school(Int)
  case calendar(Int)

  /// The days of the year; of a school year, the customary ones.
  var days: DatePeriod {
    switch self {
    case .school(let first):
      SchoolYear(validFirstYear: first).defaultPeriod
    case .calendar(let year):
      DatePeriod(
        between: CalendarDate(validYear: year, month: 1, day: 1),
        and: CalendarDate(validYear: year, month: 12, day: 31))
    }
  }

  /// The years of `kind` that have a day in `period`, in order.
  static func all(of period: PlanPeriod, kind: PlanPeriod.Kind) -> [PlanYear] {
    let years = (period.from.year - 1)...period.to.year
    let all = years.map { kind == .schoolYear ? PlanYear.school($0) : .calendar($0) }
    return all.filter { $0.days.overlaps(period.days) }
  }

  /// The calendar years of `start` and `end` in this year.
  ///
  /// A range that begins in August and reaches September belongs to the beginning of a school year;
  /// else September to December are in its first calendar year and all other months in its second.
  /// A range that ends before it begins goes over New Year.
  func years(from start: Int?, to end: Int) -> (start: Int, end: Int) {
    let wraps = start.map { end < $0 } ?? false
    switch self {
    case .calendar(let year):
      return (year, wraps ? year + 1 : year)
    case .school(let first):
      guard let start else {
        let year = end >= 9 ? first : first + 1
        return (year, year)
      }
      let opensYear = start >= 9 || (start >= 6 && (end >= 9 || wraps))
      let year = opensYear ? first : first + 1
      return (year, wraps ? year + 1 : year)
    }
  }
}
