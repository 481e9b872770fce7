public import JSONStore
public import Wording

/// The kinds of meeting of a pair, in the order in which they follow each other.
///
/// Source: the roadmaps of the target model, Зея 3.11, Калмыкия 20–26 (DOMAIN 1.3).
public enum MeetingKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The first one, at which mentor and mentee get to know each other and agree how they work.
  case acquaintance
  /// One task done together, to see how it goes.
  case trial
  /// The individual plan is made.
  case planning
  /// The work itself, as often as the plan says.
  case regular
  /// The pair looks back.
  case finalPair = "final-pair"
  /// All pairs and groups look back together.
  case finalGroup = "final-group"

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .acquaintance: Phrase(ru: "знакомство", en: "acquaintance")
    case .trial: Phrase(ru: "пробная рабочая", en: "trial")
    case .planning: Phrase(ru: "планирование", en: "planning")
    case .regular: Phrase(ru: "регулярная", en: "regular")
    case .finalPair: Phrase(ru: "итоговая пары", en: "final of the pair")
    case .finalGroup: Phrase(ru: "групповая итоговая", en: "final of the group")
    }
  }

  /// Whether a pair has several meetings of the kind.
  public var isRepeatable: Bool { self == .regular }

  /// Whether several pairs may meet in one meeting of the kind.
  public var joinsPairs: Bool { self == .finalGroup }

  /// Whether both sides owe feedback after it (Зея 3.11, «обратная связь обязательна»).
  public var needsFeedback: Bool { self == .regular }

  /// The kinds that come before, in order.
  public var predecessors: [MeetingKind] { Self.allCases.filter { $0 < self } }

  /// Where the order of the kinds comes from, for messages.
  static let orderSource = Phrase(
    ru: "порядок встреч в дорожных картах целевой модели",
    en: "the order of meetings in roadmaps of the target model")
}

extension MeetingKind: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .acquaintance: 0
    case .trial: 1
    case .planning: 2
    case .regular: 3
    case .finalPair: 4
    case .finalGroup: 5
    }
  }
}

/// What has become of a meeting.
public enum MeetingState: String, JSONText, Hashable, Sendable, CaseIterable {
  /// It is to be held.
  case planned
  /// It was held.
  case held
  /// It will not be held, for a reason.
  case cancelled

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .planned: Phrase(ru: "запланирована", en: "planned")
    case .held: Phrase(ru: "проведена", en: "held")
    case .cancelled: Phrase(ru: "отменена", en: "cancelled")
    }
  }
}
