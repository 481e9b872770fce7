public import JSONStore

/// A figure that a measure promises, as its words say it: «не менее 70 % педагогов до 35 лет».
///
/// Nothing is concluded beyond the words: what they leave open is `nil`.
public struct MeasureTarget: Record, Hashable {
  /// How what is reached has to stand to the figure.
  public enum Comparison: String, JSONText, Hashable, Sendable, CaseIterable {
    /// The figure or more: «не менее», «от», «свыше».
    case atLeast = "at-least"
    /// The figure or less: «не более», «до».
    case atMost = "at-most"
    /// Just the figure: a number without such words.
    case exactly
  }

  /// What the figure counts.
  public enum Unit: String, JSONText, Hashable, Sendable, CaseIterable {
    /// Hundredths of those named.
    case percent
    /// Things or persons.
    case count
  }

  /// How what is reached has to stand to the figure.
  public let comparison: Comparison

  /// What limits those who are counted: «в возрасте до 35 лет»; `nil` where nothing does.
  public let condition: String?

  /// Of whom or of what the figure speaks: «педагогов»; `nil` where the words do not say.
  public let of: String?

  /// The words of the document.
  public let text: String

  /// What the figure counts.
  public let unit: Unit

  /// The figure.
  public let value: Double

  /// Creates a target.
  public init(
    text: String, value: Double, unit: Unit, comparison: Comparison, of: String? = nil,
    condition: String? = nil
  ) {
    self.comparison = comparison
    self.condition = condition
    self.of = of
    self.text = text
    self.unit = unit
    self.value = value
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    comparison = try map.field("comparison", old?.comparison)
    condition = try map.optional("condition", old?.condition)
    self.of = try map.optional("of", old?.of)
    text = try map.field("text", old?.text)
    unit = try map.field("unit", old?.unit)
    value = try map.field("value", old?.value)
  }
}
