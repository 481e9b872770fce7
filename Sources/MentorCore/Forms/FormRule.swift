import Wording

/// A rule of a form about one of its participants.
public enum ParticipantRule: Hashable, Sendable {
  /// The person is one of these in education or at work.
  case kinds([RoleKind])
  /// The learner's age lies within the ages of mentees of the settings.
  case age
  /// The age lies within these ages.
  case aged(AgeRange)
  /// The learner is in the senior grades of the settings or above.
  case seniorGrade
  /// The teacher is a young specialist by the settings, or a new employee.
  case novice
  /// The experience reaches that of the settings; otherwise a warning.
  case experience
  /// The employer is not the organisation itself.
  case outsideEmployer
  /// The learner has reached the age of the settings; otherwise a warning.
  case mentorAge
  /// The person stands for an organisation that is named.
  case namedOrganization
}

/// A rule of a form about both participants together.
public enum PairRule: Hashable, Sendable {
  /// Both belong to one organisation.
  case sameOrganization
  /// They belong to different organisations.
  case differentOrganizations
  /// The mentor's grade is above the mentee's: lower is refused, equal draws a warning.
  case higherGrade
}

/// A rule together with where it comes from.
public struct Sourced<Rule: Hashable & Sendable>: Hashable, Sendable {
  /// The rule.
  public let rule: Rule

  /// Where the rule comes from.
  public let source: RuleSource

  /// Creates a sourced rule.
  public init(_ rule: Rule, _ source: RuleSource) {
    self.rule = rule
    self.source = source
  }
}
