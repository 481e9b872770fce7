public import JSONStore
import Wording

/// The criteria of an organisation: the contents of `criteria.json`.
public struct CriteriaSet: Record, Hashable {
  /// The criteria, in the order in which explanations name them.
  public var criteria: [Criterion]

  /// Creates a set.
  public init(_ criteria: [Criterion]) {
    self.criteria = criteria
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    criteria = try map.field("criteria", old?.criteria)
    try map.check(problem)
  }

  /// The most criteria of a set; with more, sums of weights might not fit where rows are scored.
  static let limit = 1000

  private var problem: ValueProblem? {
    guard criteria.count <= Self.limit else {
      return ValueProblem(
        Phrase(
          ru: "критериев \(criteria.count), а может быть не больше \(Self.limit)",
          en: "there are \(criteria.count) criteria, no more than \(Self.limit) are possible"))
    }
    var seen: Set<String> = []
    for criterion in criteria where !seen.insert(criterion.id).inserted {
      return ValueProblem(
        Phrase(
          ru: "критерий «\(criterion.id)» описан дважды",
          en: "the criterion “\(criterion.id)” is described twice"))
    }
    guard criteria.contains(where: { $0.requirement == .weight && $0.weight > 0 }) else {
      return ValueProblem(
        Phrase(
          ru: "ни один критерий не имеет веса: баллы не из чего сложить",
          en: "no criterion has a weight: there is nothing to score by"))
    }
    return nil
  }

  /// The criteria that `init` writes: customary weights, meant to be edited.
  public static let standard = CriteriaSet([
    Criterion(
      id: "requests", title: Phrase(ru: "запрос и компетенции", en: "request and competences"),
      kind: .overlap, mentee: .requests, mentor: .competences, weight: 50, missing: .none),
    Criterion(
      id: "interests", title: Phrase(ru: "общие интересы", en: "common interests"),
      kind: .overlap, mentee: .interests, mentor: .interests, weight: 15),
    Criterion(
      id: "ages", title: Phrase(ru: "желаемый возраст", en: "wished age"),
      kind: .range, mentee: .age, mentor: .wishedAges, weight: 10),
    Criterion(
      id: "times", title: Phrase(ru: "общее время", en: "common times"),
      kind: .schedule, mentee: .availability, mentor: .availability, weight: 10, tolerance: 60),
    Criterion(
      id: "ballots", title: Phrase(ru: "взаимный выбор", en: "preference"),
      kind: .preference, weight: 12, missing: .none),
    Criterion(
      id: "earlier", title: Phrase(ru: "прежняя работа вместе", en: "earlier pair"),
      kind: .earlierPair, weight: 3, missing: .none),
  ])
}
