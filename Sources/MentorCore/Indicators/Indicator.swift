public import JSONStore
import Wording

/// An indicator (показатель эффективности): the share of one count in another, in per cent.
public struct Indicator: Record, Equatable {
  /// The code.
  public let code: IndicatorCode

  /// What the share is of, as a rule; `nil` where the number is entered with its source.
  ///
  /// Only the surveyed are counted by the program. How many learners or teachers there are it never
  /// takes from its own list of participants.
  public var denominator: CountingRule?

  /// What the denominator is, in words.
  public var denominatorTitle: String

  /// What is counted.
  public var numerator: CountingRule

  /// Where the indicator comes from; `nil` where nobody said.
  public var source: String?

  /// The title.
  public var title: String

  /// The rules by which it is counted.
  public var rules: [CountingRule] { [numerator] + (denominator.map { [$0] } ?? []) }

  /// Whether a number entered as the denominator of `other` is one of this indicator too: it counts the
  /// same kind of things, and the words for the denominator are the same.
  func sharesDenominator(with other: Indicator) -> Bool {
    denominator == nil && other.denominator == nil && numerator.unit == other.numerator.unit
      && FoldedText(denominatorTitle) == FoldedText(other.denominatorTitle)
  }

  /// Creates an indicator.
  public init(
    code: IndicatorCode, title: String, numerator: CountingRule,
    denominator: CountingRule? = nil, denominatorTitle: String, source: String? = nil
  ) {
    self.code = code
    self.title = title
    self.numerator = numerator
    self.denominator = denominator
    self.denominatorTitle = denominatorTitle
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    code = try map.field("code", old?.code)
    denominator = try map.optional("denominator", old?.denominator)
    denominatorTitle = try map.field("denominatorTitle", old?.denominatorTitle)
    numerator = try map.field("numerator", old?.numerator)
    source = try map.optional("source", old?.source)
    title = try map.field("title", old?.title)
    try map.check(
      .needed(title, Phrase(ru: "у показателя нет названия", en: "an indicator has no title")))
  }
}
