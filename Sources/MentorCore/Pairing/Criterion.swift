public import JSONStore
public import Wording

/// How a criterion compares a mentee with a mentor.
public enum CriterionKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Both name the same.
  case equal
  /// The mentee's terms are found among the mentor's, word by whole word.
  case overlap
  /// The mentee's number lies within the mentor's range.
  case range
  /// The closer the numbers, the better; nothing is left at the tolerance.
  case distance
  /// The weekly times that both have, up to the tolerance in minutes.
  case schedule
  /// Somebody asked for this pair: the ballots of the group meeting.
  case preference
  /// The two have already worked together to the end.
  case earlierPair = "earlier-pair"

  /// What the two fields of such a criterion hold; `nil` where it compares no fields.
  var fields: (mentee: ProfileField.Content, mentor: ProfileField.Content)? {
    switch self {
    case .equal, .overlap: (.terms, .terms)
    case .range: (.number, .range)
    case .distance: (.number, .number)
    case .schedule: (.times, .times)
    case .preference, .earlierPair: nil
    }
  }
}

/// Whether a criterion decides alone or weighs with others.
public enum Requirement: String, JSONText, Hashable, Sendable, CaseIterable {
  /// A pairing with nothing in common is impossible.
  case must
  /// The criterion adds points in the proportion of its weight.
  case weight
}

/// What an unanswered question is worth.
public enum MissingPolicy: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Half of the points: nothing is known.
  case half
  /// No points.
  case none
  /// All points.
  case full

  /// The part of the points in thousandths.
  var thousandths: Int {
    switch self {
    case .half: 500
    case .none: 0
    case .full: 1000
    }
  }
}

/// One criterion of matching, as `criteria.json` holds it.
public struct Criterion: Record, Hashable {
  /// The forms in which it counts; empty means all.
  public var forms: [FormCode]

  /// The short name by which commands call it.
  public var id: String

  /// How it compares.
  public var kind: CriterionKind

  /// The field of the mentee; `nil` for kinds that compare no fields.
  public var mentee: ProfileField?

  /// The field of the mentor; `nil` for kinds that compare no fields.
  public var mentor: ProfileField?

  /// What an unanswered question is worth.
  public var missing: MissingPolicy

  /// Whether it decides or weighs.
  public var requirement: Requirement

  /// The title in Russian.
  public var title: String

  /// The title in English; `nil` where nobody wrote one.
  public var titleEnglish: String?

  /// For `distance` the difference at which nothing is left, for `schedule` the minutes a week that
  /// suffice; `nil` for other kinds.
  public var tolerance: Int?

  /// The weight, from 0 to 1000; of no meaning for `must`.
  public var weight: Int

  /// Creates a criterion.
  init(
    id: String, title: Phrase, kind: CriterionKind, mentee: ProfileField? = nil,
    mentor: ProfileField? = nil, requirement: Requirement = .weight, weight: Int,
    missing: MissingPolicy = .half, tolerance: Int? = nil, forms: [FormCode] = []
  ) {
    self.id = id
    self.title = title.ru
    self.titleEnglish = title.en
    self.kind = kind
    self.mentee = mentee
    self.mentor = mentor
    self.requirement = requirement
    self.weight = weight
    self.missing = missing
    self.tolerance = tolerance
    self.forms = forms
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    forms = try map.field("forms", old?.forms, default: [])
    id = try map.field("id", old?.id)
    kind = try map.field("kind", old?.kind)
    mentee = try map.optional("mentee", old?.mentee)
    mentor = try map.optional("mentor", old?.mentor)
    missing = try map.field("missing", old?.missing, default: .half)
    requirement = try map.field("requirement", old?.requirement, default: .weight)
    title = try map.field("title", old?.title)
    titleEnglish = try map.optional("titleEnglish", old?.titleEnglish)
    tolerance = try map.optional("tolerance", old?.tolerance)
    weight = try map.field("weight", old?.weight, default: 0)
    try map.check(problem)
  }

  /// The title in both languages.
  public var name: Phrase { Phrase(ru: title, en: titleEnglish ?? title) }

  private var problem: ValueProblem? {
    if !(0...1000).contains(weight) {
      return ValueProblem(
        Phrase(ru: "вес \(weight) вне пределов 0–1000", en: "weight \(weight) is outside 0–1000"))
    }
    guard let contents = kind.fields else {
      return mentee == nil && mentor == nil
        ? nil
        : ValueProblem(
          Phrase(
            ru: "критерий вида \(kind.rawValue) не сравнивает поля: уберите mentee и mentor",
            en: "a criterion of kind \(kind.rawValue) compares no fields: remove mentee, mentor"))
    }
    guard let mentee, let mentor, mentee.content(.mentee) == contents.mentee,
      mentor.content(.mentor) == contents.mentor
    else {
      return ValueProblem(
        Phrase(
          ru: "критерий вида \(kind.rawValue) требует других полей: mentee — "
            + ProfileField.names(.mentee, contents.mentee) + "; mentor — "
            + ProfileField.names(.mentor, contents.mentor),
          en: "a criterion of kind \(kind.rawValue) needs other fields: mentee — "
            + ProfileField.names(.mentee, contents.mentee) + "; mentor — "
            + ProfileField.names(.mentor, contents.mentor)))
    }
    if kind == .distance || kind == .schedule, !((tolerance ?? 0) > 0) {
      return ValueProblem(
        Phrase(
          ru: "критерию вида \(kind.rawValue) нужен tolerance больше нуля",
          en: "a criterion of kind \(kind.rawValue) needs a tolerance above zero"))
    }
    return nil
  }
}
