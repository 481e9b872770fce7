/// Finds the period that a heading names.
enum PeriodSearch {
  /// The period in `text`, or `nil` where it names none.
  ///
  /// - Complexity: O(*n*).
  static func period(in text: String) -> PlanPeriod? { try? PlanPeriod(heading: text) }

  /// The years that most of the deadlines name as a range, such as «(2020-2024гг.)».
  ///
  /// - Returns: The years, or `nil` where less than half of `deadlines` name the same range.
  /// - Complexity: O(*n*).
  static func years(sharedBy deadlines: [String]) -> ClosedRange<Int>? {
    var counts: [ClosedRange<Int>: Int] = [:]
    for deadline in deadlines {
      if let years = years(in: deadline) { counts[years, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($0.value, $1.key.lowerBound) > ($1.value, $0.key.lowerBound) }
    guard let first = ranked.first, first.value * 2 >= deadlines.count, !deadlines.isEmpty else {
      return nil
    }
    return first.key
  }

  /// The first range of years in `text`.
  private static func years(in text: String) -> ClosedRange<Int>? {
    var numbers: [(value: Int, length: Int)] = []
    for part in text.split(whereSeparator: { !$0.isWholeNumber }) {
      numbers.append((Int(part) ?? 0, part.utf8.count))
    }
    for (first, second) in zip(numbers, numbers.dropFirst())
    where first.length == 4 && second.length == 4 && first.value < second.value
      && second.value - first.value <= 20 && (1990...2090).contains(first.value)
    {
      return first.value...second.value
    }
    return nil
  }
}
