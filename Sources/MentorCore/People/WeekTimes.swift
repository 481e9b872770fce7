/// The half-hours of a week in which a person has time, for fast comparison.
///
/// A half-hour counts where the slot covers it in full.
struct WeekTimes: Sendable {
  private var words: [7 of UInt64]

  /// The half-hours that `slots` cover.
  init(_ slots: [WeeklySlot]) {
    words = [7 of UInt64](repeating: 0)
    for slot in slots {
      let first = (slot.from.minutes + 29) / 30
      let end = slot.to.minutes / 30
      for half in first..<max(first, end) {
        words[slot.day.rawValue - 1] |= 1 << UInt64(half)
      }
    }
  }

  /// The number of half-hours of a week.
  static let halfHourCount = 7 * 48

  /// The half-hours as numbers from 0, the first of Monday, ascending.
  var halfHours: [Int32] {
    var found: [Int32] = []
    for day in 0..<7 {
      var word = words[day]
      while word != 0 {
        found.append(Int32(48 * day + word.trailingZeroBitCount))
        word &= word - 1
      }
    }
    return found
  }

  /// The minutes a week that both have.
  func commonMinutes(with other: WeekTimes) -> Int {
    var halves = 0
    for day in 0..<7 { halves += (words[day] & other.words[day]).nonzeroBitCount }
    return halves * 30
  }
}
