import JSONStore
import Wording

extension MonitoringRound {
  /// Enters points into the sheet of `author`, whose other points stay.
  ///
  /// - Parameters:
  ///   - author: Who judges; an author is known by name in any case, `nil` is one nameless author.
  ///   - marks: The points by indicator; `nil` opens an indicator again.
  ///   - today: The day.
  /// - Throws: ``MonitoringError/closed(_:_:)``, and ``MonitoringError/value(_:)`` for points that are
  ///   off the scale.
  public mutating func judge(
    as author: String?, _ marks: [QualityIndicator: Int?], on today: CalendarDate
  ) throws(MonitoringError) {
    try checkOpen()
    let name = FoldedText(author ?? "")
    let index = sheets.firstIndex { FoldedText($0.author ?? "") == name }
    var sheet = index.map { sheets[$0] } ?? QualitySheet(author: author, date: today)
    sheet.date = today
    for (indicator, points) in marks { sheet[indicator] = points }
    sheet = try MonitoringError.checked(sheet)
    if let index { sheets[index] = sheet } else { sheets.append(sheet) }
  }

  /// Enters what was counted, in place of an earlier number of the same matter.
  ///
  /// - Throws: ``MonitoringError/closed(_:_:)``, and ``MonitoringError/value(_:)`` for an impossible number
  ///   or a matter of health.
  public mutating func count(_ new: [QualityCount]) throws(MonitoringError) {
    try checkOpen()
    for count in new {
      let count = try MonitoringError.checked(count)
      let matter = FoldedText(count.matter)
      if let index = counts.firstIndex(where: { FoldedText($0.matter) == matter }) {
        counts[index] = count
      } else {
        counts.append(count)
      }
    }
  }

  /// Adds a recommendation or a decision; a closed round takes them too, since they follow from it.
  ///
  /// - Returns: What was added, with its number.
  /// - Throws: ``MonitoringError/value(_:)`` where text or addressee is lacking, or the last day is over.
  public mutating func add(
    _ kind: FollowUpKind, _ text: String, to addressee: String?, due: CalendarDate?,
    on today: CalendarDate, document: String? = nil
  ) throws(MonitoringError) -> FollowUp {
    let followUp = try MonitoringError.checked(
      FollowUp(
        kind, number: (followUps.map(\.number).max() ?? 0) + 1, text, to: addressee, due: due,
        entered: today, document: document))
    followUps.append(followUp)
    return followUp
  }

  /// Marks the follow-up `number` as carried out.
  ///
  /// - Throws: ``MonitoringError/noFollowUp(_:known:)``, ``MonitoringError/done(_:_:)``,
  ///   ``MonitoringError/notYet(_:today:)``, and ``MonitoringError/value(_:)`` for a day before its entry.
  public mutating func finish(
    _ number: Int, on date: CalendarDate, result: String, document: String? = nil,
    today: CalendarDate
  ) throws(MonitoringError) {
    let name = FollowUpID(round: id, number: number)
    guard let index = followUps.firstIndex(where: { $0.number == number }) else {
      throw .noFollowUp(name, known: followUps.map(\.number))
    }
    guard date <= today else { throw .notYet(date, today: today) }
    var followUp = followUps[index]
    if let done = followUp.done { throw .done(name, done) }
    followUp.done = date
    followUp.result = result
    followUp.document = document ?? followUp.document
    followUps[index] = try MonitoringError.checked(followUp)
  }

  /// Closes the round on `date`.
  ///
  /// - Throws: ``MonitoringError/closed(_:_:)``, ``MonitoringError/notYet(_:today:)``, and
  ///   ``MonitoringError/value(_:)`` for a day before the first.
  public mutating func close(
    on date: CalendarDate, today: CalendarDate
  ) throws(MonitoringError) {
    try checkOpen()
    guard date <= today else { throw .notYet(date, today: today) }
    var closed = self
    closed.closed = date
    self = try MonitoringError.checked(closed)
  }

  /// Makes sure that the round may take the place of `old`: its kind is the same, and first and last day may
  /// be what they are, as far as they are other ones.
  ///
  /// - Throws: ``MonitoringError/otherKind(_:_:)``, ``MonitoringError/outside(_:_:)`` for a first day outside
  ///   ``openingDays(of:)``, and ``MonitoringError/notYet(_:today:)`` for a day after `today`.
  public func check(since old: MonitoringRound?, today: CalendarDate) throws(MonitoringError) {
    if let old, kind != old.kind { throw .otherKind(id, old.kind) }
    if opened != old?.opened {
      guard opened <= today else { throw .notYet(opened, today: today) }
      guard Self.openingDays(of: year).contains(opened) else { throw .outside(opened, year) }
    }
    if let closed, closed != old?.closed, closed > today { throw .notYet(closed, today: today) }
  }

  /// The days on which a round of `year` may be opened: those of the school year, and the August before it,
  /// in which the work is prepared (a customary rule of this program).
  static func openingDays(of year: SchoolYear) -> ClosedRange<CalendarDate> {
    CalendarDate(
      validYear: year.firstYear, month: 8, day: 1)...CalendarDate(
        validYear: year.lastYear, month: 8, day: 31)
  }

  /// Makes sure that the round still takes answers.
  ///
  /// - Throws: ``MonitoringError/closed(_:_:)``.
  public func checkOpen() throws(MonitoringError) {
    if let closed { throw .closed(id, closed) }
  }
}

extension RecordSet where Element == MonitoringRound {
  /// Opens a round.
  ///
  /// - Parameters:
  ///   - kind: Which round of the year.
  ///   - year: The school year.
  ///   - date: The first day, not after `today`.
  ///   - deadline: The last day for answers; `nil` for none.
  ///   - today: The day of the entry.
  /// - Returns: The round.
  /// - Throws: ``MonitoringError/repeated(_:_:)`` where the year has a round of this kind,
  ///   ``MonitoringError/notYet(_:today:)``, ``MonitoringError/outside(_:_:)``, and
  ///   ``MonitoringError/value(_:)`` for impossible days.
  public mutating func start(
    _ kind: RoundKind, of year: SchoolYear, on date: CalendarDate, until deadline: CalendarDate?,
    today: CalendarDate
  ) throws(MonitoringError) -> MonitoringRound {
    if let known = first(where: { $0.year == year && $0.kind == kind }) {
      throw .repeated(known.id, kind)
    }
    let round = try MonitoringError.checked(
      MonitoringRound(id: nextID, kind: kind, year: year, opened: date, deadline: deadline))
    try round.check(since: nil, today: today)
    put(round)
    return round
  }

  /// Makes sure that no closed round holds the answers to `survey`.
  ///
  /// - Throws: ``MonitoringError/closed(_:_:)``.
  /// - Complexity: O(*n*).
  public func checkOpen(for survey: Survey) throws(MonitoringError) {
    for round in self where round.holds(survey) { try round.checkOpen() }
  }

  /// The rounds of `year` in the order of the school year.
  public func rounds(of year: SchoolYear) -> [MonitoringRound] {
    filter { $0.year == year }.sorted { $0.kind.order < $1.kind.order }
  }

  /// The round of `year` that is at work: the last one that is open, else the last one.
  ///
  /// - Throws: ``MonitoringError/noRound(_:_:)`` where the year has none.
  public func current(in year: SchoolYear) throws(MonitoringError) -> MonitoringRound {
    let rounds = rounds(of: year)
    guard let round = rounds.last(where: { $0.closed == nil }) ?? rounds.last else {
      throw .noRound(nil, year)
    }
    return round
  }

  /// The round of `kind` in `year`.
  ///
  /// - Throws: ``MonitoringError/noRound(_:_:)``.
  public func round(
    _ kind: RoundKind, of year: SchoolYear
  ) throws(MonitoringError) -> MonitoringRound {
    guard let round = first(where: { $0.year == year && $0.kind == kind }) else {
      throw .noRound(kind, year)
    }
    return round
  }
}
