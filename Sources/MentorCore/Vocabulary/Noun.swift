public import Wording

/// What a kind of record is called, in the forms that messages need.
public struct Noun: Hashable, Sendable {
  /// One record, in the nominative: «наставник», “mentor”.
  public let one: Phrase

  /// Many records, in the nominative: «наставники», “mentors”.
  public let many: Phrase

  /// One record, in the genitive: «наставника», “mentor”.
  public let ofOne: Phrase

  /// Creates a noun from its forms.
  public init(one: Phrase, many: Phrase, ofOne: Phrase) {
    self.one = one
    self.many = many
    self.ofOne = ofOne
  }
}
