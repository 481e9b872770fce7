public import JSONStore
public import Wording

/// The identifier of a constraint.
public typealias ConstraintID = Identifier<Constraint>

/// What somebody decided about a pairing before the matching.
public enum ConstraintKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The two must be paired.
  case lock
  /// The two must not be paired.
  case forbid
  /// The mentee would like this mentor, or the mentor this mentee.
  case prefer

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .lock: Phrase(ru: "закреплено", en: "locked")
    case .forbid: Phrase(ru: "запрещено", en: "forbidden")
    case .prefer: Phrase(ru: "пожелание", en: "preferred")
    }
  }
}

/// A decision about a pairing, which every matching respects.
public struct Constraint: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "L"
  public static let noun = Noun(
    one: Phrase(ru: "ограничение", en: "constraint"),
    many: Phrase(ru: "ограничения", en: "constraints"),
    ofOne: Phrase(ru: "ограничения", en: "constraint"))

  /// The identifier.
  public let id: ConstraintID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// What was decided.
  public var kind: ConstraintKind

  /// The mentee.
  public var mentee: MenteeID

  /// The mentor.
  public var mentor: MentorID

  /// Why; `nil` where nobody said.
  public var reason: String?

  /// Creates a constraint.
  public init(
    id: ConstraintID, kind: ConstraintKind, mentor: MentorID, mentee: MenteeID, reason: String?
  ) {
    self.id = id
    self.kind = kind
    self.mentor = mentor
    self.mentee = mentee
    self.reason = reason
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    mentee = try map.field("mentee", old?.mentee)
    mentor = try map.field("mentor", old?.mentor)
    reason = try map.optional("reason", old?.reason)
  }
}
