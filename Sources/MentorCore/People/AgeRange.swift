public import JSONStore
import Wording

/// The ages that a mentor would like to work with, in completed years, both ends included.
public struct AgeRange: Record, Hashable {
  /// The lowest age.
  public let from: Int

  /// The highest age, not below ``from``.
  public let to: Int

  /// Creates the range, or `nil` where the ends are out of order or outside 0–120.
  public init?(from: Int, to: Int) {
    guard from <= to, from >= 0, to <= 120 else { return nil }
    self.from = from
    self.to = to
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    from = try map.field("from", old?.from)
    to = try map.field("to", old?.to)
    try map.check(
      from <= to && from >= 0 && to <= 120
        ? nil
        : ValueProblem(
          Phrase(
            ru: "возраст «от \(from) до \(to)» невозможен",
            en: "ages “from \(from) to \(to)” are impossible")))
  }

  /// Whether `age` lies within the range.
  public func contains(_ age: Int) -> Bool { (from...to).contains(age) }
}
