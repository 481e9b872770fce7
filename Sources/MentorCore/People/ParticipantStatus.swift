public import JSONStore
public import Wording

/// Where a mentor or a mentee stands in the pool of a school year.
public enum ParticipantStatus: String, JSONText, Hashable, Sendable, CaseIterable {
  /// In the pool: may be paired.
  case active
  /// Not to be paired for now.
  case paused
  /// No longer taking part this year.
  case archived

  /// The status in words.
  public var name: Phrase {
    switch self {
    case .active: Phrase(ru: "участвует", en: "active")
    case .paused: Phrase(ru: "пауза", en: "paused")
    case .archived: Phrase(ru: "в архиве", en: "archived")
    }
  }
}
