/// What a counting rule counts.
enum CountingUnit: Hashable, Sendable, CaseIterable {
  /// Persons: somebody in two roles, or in both of two years, counts once.
  case people
  /// Persons in a role: somebody who is mentor and mentee counts twice, once in each role.
  case roles
  /// Pairs and groups: a mentor with the same mentees in the same form counts once, however often the
  /// pair was dissolved and renewed.
  case pairs
  /// Pairs of organisations: the same two in the same form count once.
  case partnerships
  /// Partner organisations.
  case partners
  /// Practices and cases.
  case practices
  /// Events of the programme.
  case events
  /// Meetings of pairs.
  case meetings

  /// What a condition on the unit speaks of.
  var subject: CountingSubjectKind {
    switch self {
    case .people, .roles: .participant
    case .pairs: .pair
    case .partnerships: .partnership
    case .partners: .partner
    case .practices: .practice
    case .events: .event
    case .meetings: .meeting
    }
  }

  var word: CountingWord {
    switch self {
    case .people: .people
    case .roles: .roles
    case .pairs: .pairs
    case .partnerships: .partnerships
    case .partners: .partners
    case .practices: .practices
    case .events: .events
    case .meetings: .meetings
    }
  }
}

/// The kinds of things of which conditions speak.
enum CountingSubjectKind: Hashable, Sendable {
  /// A person in a role in a school year: a profile of one of the two bases.
  case participant
  case pair, partnership, partner, practice, event, meeting
}
