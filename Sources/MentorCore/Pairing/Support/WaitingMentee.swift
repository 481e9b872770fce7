public import Wording

/// A mentee of the year who is in the pool and has no pair.
public struct WaitingMentee: Hashable, Sendable {
  /// The mentee.
  public let mentee: MenteeID

  /// How urgently a mentor is needed, from 0 to 3.
  public let priority: Int

  /// What stands in the way, as sentences; empty where only a mentor is lacking.
  public let obstacles: [Phrase]

  /// The support that goes on, in order.
  public let support: [MenteeSupport]

  /// The day since when the mentee waits: of coming into the pool, of coming back to it, or of the end of
  /// the last pair, whichever is the latest; `nil` where none was noted.
  public let since: CalendarDate?

  /// For how many days; `nil` where ``since`` is.
  public let days: Int?

  /// The day on which a pair of this year ended last; `nil` where there was none.
  public let lastPairEnded: CalendarDate?
}

extension Pool {
  /// The mentees who wait for a mentor: they take part, are in no open pair, and no pair of theirs came
  /// to its planned end this year.
  ///
  /// - Complexity: O(*n*) in the number of mentees and pairs.
  public var waiting: [Mentee] {
    let served = pairs.served(in: year)
    return mentees.filter {
      $0.status == .active && pair(of: $0.id) == nil && !served.contains($0.id)
    }
  }

  /// Everybody who waits for a mentor, the most urgent first.
  ///
  /// - Complexity: O(*n* log *n*) in the number of mentees, pairs and records of support.
  public func waitingMentees(with support: RecordSet<MenteeSupport>) -> [WaitingMentee] {
    let open = Dictionary(grouping: support.filter(\.isOpen), by: \.mentee)
    var ended: [MenteeID: CalendarDate] = [:]
    for pair in pairs where pair.year == year {
      for member in pair.memberships {
        guard let day = member.until ?? pair.until else { continue }
        ended[member.mentee] = max(ended[member.mentee] ?? day, day)
      }
    }
    return waiting.map { mentee in
      let refusals = formRefusals(of: mentee)
      let formless =
        mentee.forms.isEmpty
        ? [Phrase(ru: "форма наставничества не указана", en: "no form of mentorship is given")]
        : []
      let since = [mentee.entered, mentee.statusSince, ended[mentee.id]].compactMap(\.self).max()
      return WaitingMentee(
        mentee: mentee.id, priority: mentee.priority,
        obstacles: obstacles(to: mentee).map(\.message) + formless + refusals,
        support: open[mentee.id] ?? [], since: since,
        days: since.map { max(0, $0.days(to: date)) },
        lastPairEnded: ended[mentee.id])
    }
    .sorted { ($1.priority, $0.mentee) < ($0.priority, $1.mentee) }
  }
}

extension RecordSet<Pair> {
  /// The mentees with a pair that came to its planned end in `year`.
  func served(in year: SchoolYear) -> Set<MenteeID> {
    Set(filter { $0.year == year && $0.state == .completed }.flatMap(\.mentees))
  }
}
