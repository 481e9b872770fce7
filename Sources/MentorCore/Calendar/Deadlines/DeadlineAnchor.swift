public import JSONStore
public import Wording

/// What a deadline depends on where it does not depend on the calendar.
public enum DeadlineAnchor: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The start of the work of mentoring pairs or groups.
  case pairsStart = "pairs-start"

  /// The terms of the mentoring programme itself.
  case programmeTerms = "programme-terms"

  /// Terms that the ministry sets.
  case ministryTerms = "ministry-terms"

  /// A schedule or plan of its own, or an agreement.
  case schedule

  /// The anchor in words.
  public var name: Phrase {
    switch self {
    case .pairsStart: Phrase(ru: "начало работы пар", en: "the start of the pairs’ work")
    case .programmeTerms: Phrase(ru: "сроки программы", en: "the terms of the programme")
    case .ministryTerms: Phrase(ru: "сроки министерства", en: "the ministry’s terms")
    case .schedule: Phrase(ru: "отдельный график", en: "a schedule of its own")
    }
  }
}
