public import JSONStore
public import Wording

/// On which side somebody agrees to a pair.
public enum AgreementSide: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The mentor.
  case mentor
  /// A mentee.
  case mentee
  /// A legal representative (законный представитель) of somebody who is a minor.
  case guardian

  /// The side in words.
  public var name: Phrase {
    switch self {
    case .mentor: Phrase(ru: "наставник", en: "mentor")
    case .mentee: Phrase(ru: "наставляемый", en: "mentee")
    case .guardian: Phrase(ru: "законный представитель", en: "guardian")
    }
  }
}

/// Somebody without whose agreement there is no pair.
public enum AgreementParty: Hashable, Sendable {
  /// The mentor.
  case mentor
  /// The legal representative of a mentor who is a minor.
  case mentorGuardian
  /// A mentee.
  case mentee(MenteeID)
  /// The legal representative of a mentee who is a minor.
  case guardian(MenteeID)
  /// The organisation that is mentored, in a pair of two organisations.
  case menteeOrganization

  /// The side on which the party stands.
  public var side: AgreementSide {
    switch self {
    case .mentor: .mentor
    case .mentee, .menteeOrganization: .mentee
    case .mentorGuardian, .guardian: .guardian
    }
  }

  /// The mentee who agrees or is represented; `nil` on the side of the mentor.
  public var mentee: MenteeID? {
    switch self {
    case .mentor, .mentorGuardian, .menteeOrganization: nil
    case .mentee(let id), .guardian(let id): id
    }
  }

  /// The party in words: «законный представитель E-9».
  public var name: Phrase {
    switch self {
    case .mentor: AgreementSide.mentor.name
    case .mentorGuardian:
      Phrase(ru: "законный представитель наставника", en: "the mentor’s guardian")
    case .mentee(let id): Phrase(ru: "наставляемый \(id)", en: "mentee \(id)")
    case .guardian(let id):
      Phrase(ru: "законный представитель \(id)", en: "the guardian of \(id)")
    case .menteeOrganization: AgreementSide.mentee.name
    }
  }
}

extension AgreementParty: Comparable {
  /// The side of the mentor first, then the mentees, each before the representative.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: (Int, Int) {
    switch self {
    case .mentor: (0, 0)
    case .mentorGuardian: (0, 1)
    case .menteeOrganization: (0, 2)
    case .mentee(let id): (id.number, 0)
    case .guardian(let id): (id.number, 1)
    }
  }
}
