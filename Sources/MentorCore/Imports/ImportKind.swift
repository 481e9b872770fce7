/// What a table holds.
public enum ImportKind: String, Hashable, Sendable, CaseIterable {
  case people, mentors, mentees, consents

  /// Whether each row is a profile of a school year.
  var isProfile: Bool { self == .mentors || self == .mentees }
}
