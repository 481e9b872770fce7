extension Pair {
  /// The days on which the pair works: from its first day to its last, or to the end of its school year.
  public var term: DatePeriod {
    let year = year.days
    guard let from else { return year }
    guard let end = until ?? year.to else { return DatePeriod(from: from) }
    return DatePeriod(between: from, and: max(from, end))
  }

  /// Those who were mentees of the pair on `date`, in order.
  public func mentees(on date: CalendarDate) -> [MenteeID] {
    let members = memberships.filter { member in
      let begin = history.contains { $0.event == .joined && $0.mentee == member.mentee }
      return (!begin || (member.from ?? date) <= date) && date <= (member.until ?? date)
    }
    return Set(members.map(\.mentee)).sorted()
  }

  /// Lets a meeting on `date` pass, one that is planned or, where `isLate`, was held.
  ///
  /// A pair that was completed may still enter what was held in its days, and a paused one what was
  /// held before its pause.
  ///
  /// - Throws: ``MeetingError``.
  func admitMeeting(on date: CalendarDate, isLate: Bool) throws(MeetingError) {
    switch state {
    case .draft, .proposed, .agreed, .approved: throw .missingOrder(id, state)
    case .dissolved, .ordered: throw .notAtWork(id, state)
    case .paused:
      let pause = history.last { $0.state == .paused }?.date
      guard isLate, let pause, date <= pause else { throw .notAtWork(id, state) }
    case .completed:
      guard isLate else { throw .notAtWork(id, state) }
    case .active: break
    }
    guard order != nil else { throw .missingOrder(id, state) }
    guard term.contains(date) else { throw .outsideTerm(id, date, term) }
  }
}
