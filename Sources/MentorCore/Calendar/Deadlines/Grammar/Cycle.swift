/// How often something is done, and when in each turn.
struct Cycle: Hashable {
  /// The part of each turn that is meant.
  enum Part: Hashable {
    /// «До 5 числа»: due on a day of the month.
    case due(Int)

    /// «До конца месяца».
    case lastDay

    /// «С 1 по 5 число»: days of the month.
    case days(ClosedRange<Int>)

    /// «До 5 числа месяца, следующего за отчётным»: due in the month after the turn.
    case dueAfter(Int)

    /// «Первая неделя каждого месяца».
    case month(MonthPart)

    /// «В начале месяца», «в начале квартала».
    case beginning

    /// «В конце месяца», «в конце квартала».
    case end
  }

  var unit: Recurrence

  /// How many times in each turn.
  var times = 1
  var part: Part?
}
