public import JSONStore
public import Wording

/// Where a pair stands in its life.
public enum PairState: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The curator thinks of it; nobody has been asked yet, or somebody said no.
  case draft
  /// It was offered to those concerned; this is what the acceptance of a matching makes.
  case proposed
  /// The mentor, every mentee and, for minors, a representative agreed.
  case agreed
  /// The curator approved it; the order is still to come.
  case approved
  /// An order of the head of the organisation names it.
  case ordered
  /// It works.
  case active
  /// It rests for a while and keeps its places.
  case paused
  /// It came to its planned end.
  case completed
  /// It ended early or was rejected.
  case dissolved

  /// Whether the pair takes places of its mentor.
  public var takesPlace: Bool {
    switch self {
    case .draft, .proposed, .agreed, .approved, .ordered, .active, .paused: true
    case .completed, .dissolved: false
    }
  }

  /// Whether an order stands behind the pair.
  public var isConfirmed: Bool {
    switch self {
    case .ordered, .active, .paused, .completed: true
    case .draft, .proposed, .agreed, .approved, .dissolved: false
    }
  }

  /// Whether the pair is at work: an order is there and the end is not.
  public var isAtWork: Bool { isConfirmed && takesPlace }

  /// The states that may follow.
  ///
  /// A refusal leads from ``proposed``, ``agreed`` and ``approved`` back to ``draft``, somebody new in
  /// a group back to ``proposed``, and an order that is cancelled back to ``approved``.
  public var successors: Set<PairState> {
    switch self {
    case .draft: [.proposed, .dissolved]
    case .proposed: [.agreed, .draft, .dissolved]
    case .agreed: [.approved, .proposed, .draft, .dissolved]
    case .approved: [.ordered, .proposed, .draft, .dissolved]
    case .ordered: [.active, .approved, .dissolved]
    case .active: [.paused, .completed, .dissolved]
    case .paused: [.active, .completed, .dissolved]
    case .completed, .dissolved: []
    }
  }

  /// The words of a command that leads on from here, with the record between them; `nil` at the end.
  var nextCommand: (verb: String, options: String)? {
    switch self {
    case .draft: ("propose", "")
    case .proposed: ("agree", " --party mentor")
    case .agreed: ("approve", "")
    case .approved: ("order", " --number 12 --date 2026-10-01")
    case .ordered: ("start", "")
    case .active: ("finish", "")
    case .paused: ("resume", "")
    case .completed, .dissolved: nil
    }
  }

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .draft: Phrase(ru: "черновик", en: "draft")
    case .proposed: Phrase(ru: "предложена", en: "proposed")
    case .agreed: Phrase(ru: "согласована", en: "agreed")
    case .approved: Phrase(ru: "утверждена", en: "approved")
    case .ordered: Phrase(ru: "закреплена приказом", en: "ordered")
    case .active: Phrase(ru: "работает", en: "active")
    case .paused: Phrase(ru: "приостановлена", en: "paused")
    case .completed: Phrase(ru: "завершена", en: "completed")
    case .dissolved: Phrase(ru: "расформирована", en: "dissolved")
    }
  }

  /// The state as several pairs have it: «утверждены».
  public var plural: Phrase {
    switch self {
    case .draft: Phrase(ru: "черновики", en: "drafts")
    case .proposed: Phrase(ru: "предложены", en: "proposed")
    case .agreed: Phrase(ru: "согласованы", en: "agreed")
    case .approved: Phrase(ru: "утверждены", en: "approved")
    case .ordered: Phrase(ru: "закреплены приказом", en: "ordered")
    case .active: Phrase(ru: "работают", en: "active")
    case .paused: Phrase(ru: "приостановлены", en: "paused")
    case .completed: Phrase(ru: "завершены", en: "completed")
    case .dissolved: Phrase(ru: "расформированы", en: "dissolved")
    }
  }
}
