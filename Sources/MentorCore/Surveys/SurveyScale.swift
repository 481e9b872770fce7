public import JSONStore
import Wording

/// A scale of whole marks, with words at its ends.
public struct SurveyScale: Record, Hashable {
  /// The lowest mark.
  public let from: Int

  /// What the highest mark means, in words.
  public let high: String

  /// What the lowest mark means, in words.
  public let low: String

  /// The highest mark.
  public let to: Int

  /// The marks that a scale may have.
  public static let limits = 0...100

  /// Creates a scale; the customary one goes from 1, the lowest, to 10, the highest.
  public init(from: Int = 1, to: Int = 10, low: String, high: String) {
    self.from = from
    self.to = to
    self.low = low
    self.high = high
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    from = try map.field("from", old?.from, default: 1)
    high = try map.field("high", old?.high, default: "")
    low = try map.field("low", old?.low, default: "")
    to = try map.field("to", old?.to, default: 10)
    try map.check(problem)
  }

  /// Whether `mark` is on the scale.
  public func contains(_ mark: Int) -> Bool { from <= mark && mark <= to }

  private var problem: ValueProblem? {
    guard from >= to || !Self.limits.contains(from) || !Self.limits.contains(to) else { return nil }
    return ValueProblem(
      Phrase(
        ru: "шкала \(from)–\(to) невозможна: нужны целые числа от 0 до 100, меньшее первым",
        en: "the scale \(from)–\(to) is impossible: whole numbers from 0 to 100, the smaller first")
    )
  }
}
