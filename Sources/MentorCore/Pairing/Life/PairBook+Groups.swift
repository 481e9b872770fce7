extension PairBook {
  /// Takes `mentee` into the pair `id`, which becomes a group.
  ///
  /// Before the order everybody new has to agree, so that the pair is proposed again. After it an order
  /// about the change is needed, and the agreement of the mentee and of the guardian of a minor.
  ///
  /// - Parameters:
  ///   - mentee: Who joins.
  ///   - id: The pair or group.
  ///   - signed: The day on which the mentee and the guardian agreed; `nil` where they have not yet.
  ///   - document: The paper, or where it lies.
  ///   - order: The order about the change; `nil` where the pair has none itself.
  ///   - occasion: When, who and why.
  /// - Returns: The group as it has become.
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func join(
    _ mentee: MenteeID, to id: PairID, signed: CalendarDate? = nil, document: String? = nil,
    by order: PrintedOrder? = nil, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    if let signed, signed > pool.date {
      throw .step(.inFuture(id.erased, signed, today: pool.date))
    }
    return try change(id, occasion, inYearOfPool: true) { pool, pair throws(PairingError) in
      guard pair.state.takesPlace else {
        throw .wrongState(id.erased, from: pair.state, to: .proposed)
      }
      guard let one = pool.mentors[pair.mentor] else {
        throw .missingRecord(kind: Mentor.noun.one, id: "\(pair.mentor)")
      }
      guard let other = pool.mentees[mentee] else {
        throw .missingRecord(kind: Mentee.noun.one, id: "\(mentee)")
      }
      if let objection = pool.objections(mentor: one, mentee: other, form: pair.form).first {
        throw objection
      }
      let required = pool.parties(of: mentee)
      let agreements = signed.map { date in
        required.map { Agreement($0, on: date, document: document, by: occasion.actor) }
      }
      try pair.join(mentee, agreements: agreements ?? [], of: required, order: order, occasion)
      try pair.settle(occasion, pool.parties(to: pair))
    }
  }

  /// Lets `mentee` leave the group `id`; the place becomes free.
  ///
  /// Where only this mentee's agreement was lacking, the others are agreed now.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func leave(
    _ mentee: MenteeID, from id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion) { pool, pair throws(PairingError) in
      try pair.leave(mentee, occasion)
      try pair.settle(occasion, pool.parties(to: pair))
    }
  }

  /// Chooses a role model of the form's catalogue for an open pair; `nil` takes it away.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func choose(
    roleModel: String?, for id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion) { pool, pair throws(PairingError) in
      guard pair.state.takesPlace else {
        throw .wrongState(id.erased, from: pair.state, to: pair.state)
      }
      pair.roleModel = try roleModel.map { name throws(PairingError) in
        try pool.roleModel(named: name, in: pair.form)
      }
    }
  }
}
