public import Wording

/// A form of mentorship: who mentors whom, under which rules.
public struct MentorshipForm: Hashable, Sendable {
  /// The code, unique in the catalogue.
  public let code: FormCode

  /// The name: «ученик – ученик».
  public let name: Phrase

  /// The model to which the form belongs.
  public let model: ProgrammeModel

  /// Other names under which documents and people know the form.
  public let aliases: [String]

  /// The rules about the mentee.
  public let menteeRules: [Sourced<ParticipantRule>]

  /// The rules about the mentor.
  public let mentorRules: [Sourced<ParticipantRule>]

  /// The rules about both together.
  public let pairRules: [Sourced<PairRule>]

  /// The customary role models, as the methodical literature names them.
  public let roleModels: [String]

  /// Creates a form.
  public init(
    code: FormCode, name: Phrase, model: ProgrammeModel, aliases: [String] = [],
    mentee menteeRules: [Sourced<ParticipantRule>],
    mentor mentorRules: [Sourced<ParticipantRule>],
    both pairRules: [Sourced<PairRule>], roleModels: [String] = []
  ) {
    self.code = code
    self.name = name
    self.model = model
    self.aliases = aliases
    self.menteeRules = menteeRules
    self.mentorRules = mentorRules
    self.pairRules = pairRules
    self.roleModels = roleModels
  }
}

extension MentorshipForm {
  /// What mentors of this form are, where all of them are of one kind; `nil` otherwise.
  public var mentorKind: RoleKind? { Self.onlyKind(mentorRules) }

  /// What mentees of this form are, where all of them are of one kind; `nil` otherwise.
  public var menteeKind: RoleKind? { Self.onlyKind(menteeRules) }

  private static func onlyKind(_ rules: [Sourced<ParticipantRule>]) -> RoleKind? {
    for sourced in rules {
      if case .kinds(let kinds) = sourced.rule, kinds.count == 1 { return kinds[0] }
    }
    return nil
  }
}
