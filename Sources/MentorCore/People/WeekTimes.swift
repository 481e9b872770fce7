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

  /// The minutes a week that both have.
  func commonMinutes(with other: WeekTimes) -> Int {
    var halves = 0
    for day in 0..<7 { halves += (words[day] & other.words[day]).nonzeroBitCount }
    return halves * 30
  }
}
