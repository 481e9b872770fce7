public import JSONStore
public import Wording

/// Where a pair stands in its life.
public enum PairState: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The curator put it together; nobody has approved it.
  case proposed
  /// The head of the organisation approved it by an order.
  case approved
  /// It has begun to meet.
  case active
  /// It came to its planned end.
  case completed
  /// It ended early or was rejected.
  case dissolved

  /// Whether the pair takes a place of its mentor.
  public var takesPlace: Bool {
    switch self {
    case .proposed, .approved, .active: true
    case .completed, .dissolved: false
    }
  }

  /// The states that may follow.
  public var successors: Set<PairState> {
    switch self {
    case .proposed: [.approved, .dissolved]
    case .approved: [.active, .dissolved]
    case .active: [.completed, .dissolved]
    case .completed, .dissolved: []
    }
  }

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .proposed: Phrase(ru: "предложена", en: "proposed")
    case .approved: Phrase(ru: "утверждена", en: "approved")
    case .active: Phrase(ru: "работает", en: "active")
    case .completed: Phrase(ru: "завершена", en: "completed")
    case .dissolved: Phrase(ru: "расформирована", en: "dissolved")
    }
  }
}
