/// The records of what is done for mentees who wait, with the rules by which they are kept.
public struct SupportBook: Sendable {
  /// The records.
  public private(set) var records: RecordSet<MenteeSupport>

  private let pool: Pool

  /// Opens the book of `records` for the mentees of `pool`.
  public init(_ records: RecordSet<MenteeSupport>, _ pool: Pool) {
    self.records = records
    self.pool = pool
  }

  /// Enters that `office` gives a mentee support of `kind`.
  ///
  /// - Throws: ``SupportError``; nothing changes then.
  public mutating func add(
    _ kind: SupportKind, for mentee: MenteeID, by office: String, since date: CalendarDate,
    what: String? = nil
  ) throws(SupportError) -> MenteeSupport {
    guard office.contains(where: \.isLetter) else { throw .missingOffice }
    try Self.refuseHealthData(in: [office, what ?? ""])
    guard date <= pool.date else { throw .inFuture(date, today: pool.date) }
    if let known = records.first(where: { $0.mentee == mentee && $0.kind == kind && $0.isOpen }) {
      throw .alreadyOpen(mentee, known.id)
    }
    if kind == .search, let pair = pool.pair(of: mentee) { throw .paired(mentee, pair) }
    let support = MenteeSupport(
      id: records.nextID, mentee: mentee, kind: kind, by: office, since: date, what: what)
    records.put(support)
    return support
  }

  /// Ends the support `id`, which is in the book.
  ///
  /// - Throws: ``SupportError``; nothing changes then.
  public mutating func close(
    _ id: SupportID, on date: CalendarDate, outcome: String? = nil
  ) throws(SupportError) -> MenteeSupport {
    guard var support = records[id] else {
      preconditionFailure("the support \(id) is not in the book")
    }
    if let closed = support.closed { throw .alreadyClosed(id, closed) }
    guard date <= pool.date else { throw .inFuture(date, today: pool.date) }
    guard support.started <= date else {
      throw .beforeStart(id, date, started: support.started)
    }
    try Self.refuseHealthData(in: [outcome ?? ""])
    support.close(on: date, outcome: outcome)
    records.put(support)
    return support
  }

  private static func refuseHealthData(in texts: [String]) throws(SupportError) {
    if let word = HealthWords.first(in: texts) { throw .healthData(word: word) }
  }
}
