public import JSONStore

/// A field of a profile that a criterion can compare.
public enum ProfileField: String, JSONText, Hashable, Sendable, CaseIterable {
  case achievements, age, availability, competences, goals, grade, interests, organization
  case position, requests, sex, subjects, wishedAges

  /// What a field holds.
  enum Content: Hashable, Sendable {
    case terms, number, range, times
  }

  /// What the field holds on `side`; `nil` where that side has no such field.
  func content(_ side: PairSide) -> Content? {
    switch (self, side) {
    case (.achievements, .mentor), (.competences, .mentor): .terms
    case (.goals, .mentee), (.requests, .mentee): .terms
    case (.interests, _), (.organization, _), (.position, _), (.sex, _), (.subjects, _): .terms
    case (.age, _), (.grade, _): .number
    case (.availability, _): .times
    case (.wishedAges, .mentor): .range
    default: nil
    }
  }

  /// The names of the fields of `side` that hold `content`, for messages.
  static func names(_ side: PairSide, _ content: Content) -> String {
    allCases.filter { $0.content(side) == content }.map(\.rawValue).joined(separator: ", ")
  }
}
