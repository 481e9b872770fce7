/// The years that a phrase names for what stands before them.
enum YearMark: Hashable {
  /// No year is named.
  case none

  /// The named years, each by itself; a range of two and more is «2020-2024».
  case years([ClosedRange<Int>], YearStyle)

  /// «Текущего года», «учебного года»: the years of the plan, in words.
  case plan(YearStyle)

  /// «Каждого года».
  case every(YearStyle)

  /// The single calendar year that is named, if that is what is named.
  var singleYear: Int? {
    guard case .years(let ranges, let style) = self, style != .school, ranges.count == 1,
      let range = ranges.first, range.count == 1
    else { return nil }
    return range.lowerBound
  }
}

/// The words that stand with named years.
enum YearStyle: Hashable {
  /// «2023», «2023 год».
  case plain

  /// «2023-2024 гг.».
  case plural

  /// «2023/24», «2023-2024 учебный год».
  case school

  /// «Календарного года».
  case calendar
}
