/// A day within a year that may not be named.
struct DayPoint: Hashable {
  let month: Int

  /// The day of the month, or `nil` for the last.
  let day: Int?

  var year: Int?
}

/// A stretch of time as a phrase names it.
struct TimeUnit: Hashable {
  enum Shape: Hashable {
    /// Days that every year has: a date, a month, a quarter, a decade.
    case days(start: DayPoint, end: DayPoint)

    /// A half of a year, calendar or school as the plan counts.
    case half(Int)

    /// A whole year, calendar or as the plan counts.
    case year

    /// A school year.
    case schoolYear

    /// The period of the plan.
    case period
  }

  var shape: Shape
  var mark: YearMark = .none

  /// Whether the words are vague about the days.
  var isVague = false

  /// The month of the unit that is meant: «начало», «конец».
  var position: Position?

  /// A month of something longer.
  enum Position: Hashable {
    case firstMonth, lastMonth
  }

  /// Whether the unit is named by a day, not by something longer.
  var isDay = false

  /// A second reading that the words allow, if any.
  var doubt: SpanDoubt?

  static func days(
    _ startMonth: Int, _ startDay: Int, _ endMonth: Int, _ endDay: Int?, vague: Bool = false
  ) -> TimeUnit {
    TimeUnit(
      shape: .days(
        start: DayPoint(month: startMonth, day: startDay),
        end: DayPoint(month: endMonth, day: endDay)),
      isVague: vague)
  }

  static func months(_ months: ClosedRange<Int>, vague: Bool = false) -> TimeUnit {
    .days(months.lowerBound, 1, months.upperBound, nil, vague: vague)
  }

  static func day(_ day: Int, _ month: Int, year: Int? = nil) -> TimeUnit {
    let point = DayPoint(month: month, day: day, year: year)
    return TimeUnit(shape: .days(start: point, end: point), isDay: true)
  }
}

/// A stretch of time with the meaning of its prepositions; either end may be open.
struct Span: Hashable {
  enum Bound: Hashable {
    case point(DayPoint)
    case planEnd
  }

  /// Where the span begins, or `nil` for «до …».
  var start: Bound?

  /// Where the span ends.
  var end: Bound

  var mark: YearMark = .none
  var isVague = false
  var isDay = false

  /// A second reading that the words allow, if any.
  var doubt: SpanDoubt?
}

/// Why a span can be read in two ways.
enum SpanDoubt: Hashable {
  /// «До мая»: with or without May.
  case untilLongUnit

  /// «До конца года» in a plan of school years.
  case endOfWhichYear

  /// «2023-2024», of which nobody says whether school or calendar years are meant.
  case whichYears

  /// «I полугодие 2023» in a plan of school years.
  case halfOfWhichYear

  /// «Ноябрь 2023 - 2024»: November of a school year, or of each year.
  case monthOfYears
}

/// What a phrase says about time, before the years of the plan are put in.
enum TimeExpression: Hashable {
  case span(Span)

  /// The plan's year: «в течение года», «в течение учебного года».
  ///
  /// The flag tells «каждого года», which repeats by its own words.
  case planYear(YearStyle, isEvery: Bool)

  /// The whole plan: «весь период».
  case period

  /// From the approval of the plan on: «со дня утверждения плана».
  case approval(ApprovalSpan)
}

/// A time that begins with the approval of the plan.
struct ApprovalSpan: Hashable {
  enum Length: Hashable {
    case days(Int)
    case months(Int)
  }

  /// How long the time lasts, or `nil` where it lasts to the end of the plan.
  let length: Length?

  /// The folded words.
  let words: String
}
