public import JSONStore
public import Wording

/// How far a measure has come.
public enum MeasureState: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Still to be done.
  case planned
  /// Somebody has begun; it is still to be finished.
  case inProgress = "in-progress"
  /// Done in full.
  case done
  /// Not done, and it will not be: the note says why.
  case skipped

  /// Whether something is still to be done.
  public var isOpen: Bool { self == .planned || self == .inProgress }

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .planned: Phrase(ru: "впереди", en: "planned")
    case .inProgress: Phrase(ru: "в работе", en: "in progress")
    case .done: Phrase(ru: "сделано", en: "done")
    case .skipped: Phrase(ru: "отменено", en: "skipped")
    }
  }
}
