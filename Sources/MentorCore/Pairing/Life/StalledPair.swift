/// A pair at work about which nothing has been heard for a while.
public struct StalledPair: Hashable, Sendable {
  /// The pair.
  public let pair: PairID

  /// The day of the last meeting or step.
  public let since: CalendarDate

  /// What happened on that day.
  public let sign: Sign

  /// How many days have passed since.
  public let days: Int

  /// A sign of life.
  public enum Sign: String, Hashable, Sendable {
    /// A meeting was held.
    case meeting
    /// The pair itself took a step: it began to work, or somebody joined.
    case step
  }
}

extension Pool {
  /// The active pairs of the year without a sign of life for `days` days or more.
  ///
  /// Paused pairs rest and are left out.
  ///
  /// - Parameters:
  ///   - days: How many days are too many.
  ///   - meetings: The day of the last meeting that was held, by pair.
  /// - Returns: The pairs, the longest silent first.
  /// - Complexity: O(*n* log *n*) in the number of pairs.
  public func stalledPairs(
    days: Int, lastMeetings meetings: [PairID: CalendarDate]
  ) -> [StalledPair] {
    pairs.compactMap { pair -> StalledPair? in
      guard pair.year == year, pair.state == .active else { return nil }
      let step = pair.history.last?.date ?? pair.from ?? year.days.from ?? date
      let meeting = meetings[pair.id]
      let since = max(step, meeting ?? step)
      let passed = since.days(to: date)
      guard passed >= days else { return nil }
      return StalledPair(
        pair: pair.id, since: since, sign: meeting == since ? .meeting : .step, days: passed)
    }
    .sorted { ($1.days, $0.pair) < ($0.days, $1.pair) }
  }
}
