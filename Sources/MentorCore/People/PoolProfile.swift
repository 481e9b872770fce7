public import JSONStore

/// A person's profile in the pool of a school year: that of a mentor or that of a mentee.
public protocol PoolProfile: Record, Identified, Keyed, Equatable {
  /// The person.
  var person: PersonID { get }

  /// The school year of the profile.
  var year: SchoolYear { get }

  /// The forms in which the person takes part.
  var forms: [FormCode] { get }

  /// Where the person stands in the pool.
  var status: ParticipantStatus { get set }

  /// Why the person stands there; `nil` where nobody said.
  var statusReason: String? { get set }

  /// The day since when; `nil` where it was not noted.
  var statusSince: CalendarDate? { get set }
}

extension Mentor: PoolProfile {}
extension Mentee: PoolProfile {}

extension PoolProfile {
  /// The profile with another place in the pool, from `date` on.
  ///
  /// - Throws: ``PeopleError/alreadyStands(record:_:)`` where it has that place already, and
  ///   ``PeopleError/inOpenPairs(record:_:pairs:)`` where it would leave the pool out of `openPairs`.
  public func standing(
    _ status: ParticipantStatus, because reason: String?, on date: CalendarDate,
    openPairs: [String]
  ) throws(PeopleError) -> Self {
    guard self.status != status else { throw .alreadyStands(record: "\(id)", status) }
    guard status == .active || openPairs.isEmpty else {
      throw .inOpenPairs(record: "\(id)", status, pairs: openPairs)
    }
    return stood(status, because: reason, on: date)
  }

  /// The profile with another place in the pool, whatever the pairs.
  ///
  /// For a withdrawn consent, which stops everything at once.
  public func stood(
    _ status: ParticipantStatus, because reason: String?, on date: CalendarDate
  ) -> Self {
    var profile = self
    profile.status = status
    profile.statusReason = reason
    profile.statusSince = date
    return profile
  }
}
