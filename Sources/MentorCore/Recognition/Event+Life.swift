extension Event {
  /// The event as held, with what was decided.
  ///
  /// - Throws: ``RecognitionError/wrongState(_:_:)`` for one that is over, and
  ///   ``RecognitionError/notYet(_:_:today:)`` for one that lies ahead.
  public func held(
    on today: CalendarDate, decisions: [String] = [], document: String? = nil, link: String? = nil
  ) throws(RecognitionError) -> Event {
    guard state == .planned else { throw .wrongState(id, state) }
    guard from <= today else { throw .notYet(id, from, today: today) }
    var event = self
    event.state = .held
    event.decisions += decisions
    event.document = document ?? self.document
    event.link = link ?? self.link
    return event
  }

  /// The event as corrected on `today`: nothing that lies ahead has been held.
  ///
  /// - Throws: ``RecognitionError/notYet(_:_:today:)``.
  public func corrected(on today: CalendarDate) throws(RecognitionError) -> Event {
    guard state == .held, from > today else { return self }
    throw .notYet(id, from, today: today)
  }

  /// The event as cancelled.
  ///
  /// - Throws: ``RecognitionError/wrongState(_:_:)`` for one that is over.
  public func cancelled() throws(RecognitionError) -> Event {
    guard state == .planned else { throw .wrongState(id, state) }
    var event = self
    event.state = .cancelled
    return event
  }
}
