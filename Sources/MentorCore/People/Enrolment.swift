public import JSONStore

extension RecordSet where Element == Mentor {
  /// The profile of `person` in the school year `year`, or `nil`.
  ///
  /// - Complexity: O(*n*).
  public func profile(of person: PersonID, in year: SchoolYear) -> Mentor? {
    first { $0.person == person && $0.year == year }
  }

  /// Adds `mentor` to the base.
  ///
  /// - Throws: ``PeopleError/alreadyMentor(_:_:_:)`` where the person has a profile in that year, and
  ///   ``PeopleError/value(_:)`` where a value is not accepted. Nothing changes then.
  public mutating func enrol(_ mentor: Mentor) throws(PeopleError) {
    if let known = profile(of: mentor.person, in: mentor.year) {
      throw .alreadyMentor(mentor.person, known.id, mentor.year)
    }
    put(try .checking(mentor))
  }

  /// Replaces the profile with the identifier of `mentor`, who has the places `taken`.
  ///
  /// - Throws: ``PeopleError/capacityBelowTaken(_:capacity:_:)``,
  ///   ``PeopleError/inOpenPairs(record:_:pairs:)`` and ``PeopleError/value(_:)``. Nothing changes
  ///   then.
  public mutating func replace(_ mentor: Mentor, taken: TakenPlaces) throws(PeopleError) {
    let checked = try Mentor.checking(mentor)
    if let before = self[mentor.id], mentor.capacity != before.capacity,
      mentor.capacity < taken.count
    {
      throw .capacityBelowTaken(mentor.id, capacity: mentor.capacity, taken)
    }
    try mentor.status.verifyChange(
      from: self[mentor.id]?.status, of: "\(mentor.id)", openPairs: taken.pairs)
    put(checked)
  }
}

extension RecordSet where Element == Mentee {
  /// The profile of `person` in the school year `year`, or `nil`.
  ///
  /// - Complexity: O(*n*).
  public func profile(of person: PersonID, in year: SchoolYear) -> Mentee? {
    first { $0.person == person && $0.year == year }
  }

  /// Adds `mentee` to the base.
  ///
  /// - Throws: ``PeopleError/alreadyMentee(_:_:_:)`` where the person has a profile in that year, and
  ///   ``PeopleError/value(_:)`` where a value is not accepted. Nothing changes then.
  public mutating func enrol(_ mentee: Mentee) throws(PeopleError) {
    if let known = profile(of: mentee.person, in: mentee.year) {
      throw .alreadyMentee(mentee.person, known.id, mentee.year)
    }
    put(try .checking(mentee))
  }

  /// Replaces the profile with the identifier of `mentee`, who is in the pairs `openPairs`.
  ///
  /// - Throws: ``PeopleError/inOpenPairs(record:_:pairs:)`` and ``PeopleError/value(_:)``. Nothing
  ///   changes then.
  public mutating func replace(_ mentee: Mentee, openPairs: [String]) throws(PeopleError) {
    let checked = try Mentee.checking(mentee)
    try mentee.status.verifyChange(
      from: self[mentee.id]?.status, of: "\(mentee.id)", openPairs: openPairs)
    put(checked)
  }
}

extension RecordSet where Element == Person {
  /// Adds `person`, or replaces the record with the identifier, on the day `today`.
  ///
  /// - Throws: ``PeopleError/value(_:)``, also where the birth is new and after `today`. Nothing
  ///   changes then.
  public mutating func register(_ person: Person, on today: CalendarDate) throws(PeopleError) {
    if person.born != self[person.id]?.born, let problem = person.born?.problem(on: today) {
      throw .value(problem)
    }
    put(try person.verified())
  }
}

extension ParticipantStatus {
  /// Refuses the change of `record` from `old` where it leaves the pool out of `openPairs`.
  fileprivate func verifyChange(
    from old: ParticipantStatus?, of record: String, openPairs: [String]
  ) throws(PeopleError) {
    guard self != .active, self != old, !openPairs.isEmpty else { return }
    throw .inOpenPairs(record: record, self, pairs: openPairs)
  }
}

extension Person {
  /// The record, where it and the role in it pass their checks.
  func verified() throws(PeopleError) -> Person {
    _ = try PersonRole.checking(role)
    return try Person.checking(self)
  }
}

extension Record {
  /// `record`, where it passes its checks.
  static func checking(_ record: Self) throws(PeopleError) -> Self {
    do throws(ValueProblem) {
      return try record.checked()
    } catch {
      throw .value(error)
    }
  }
}

extension Record where Self: Identified {
  /// The record with the fields that `settings` name replaced by what their texts mean.
  ///
  /// - Throws: ``PeopleError/fixedField(_:record:)`` for the identifier and other fields that the
  ///   program keeps, ``PeopleError/value(_:)`` where a field is unknown or a text does not fit.
  public func setting(
    _ settings: [(field: String, text: String)]
  ) throws(PeopleError) -> Self {
    var record = self
    for (field, text) in settings {
      let name = field.split(separator: ".").first.map(String.init) ?? field
      let kept: Set<String> = ["id", "key", "origin", "person", "year"]
      if kept.contains(name), fieldNames(of: Self.self).contains(name) {
        throw .fixedField(field, record: "\(id)")
      }
      do throws(ValueProblem) {
        record = try record.replacing(field, with: text)
      } catch {
        throw .value(error)
      }
    }
    return record
  }
}
