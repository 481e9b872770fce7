public import JSONStore
public import Wording

/// What an order (приказ) or another paper of the register is about.
///
/// Source: the roadmaps of programmes and DOMAIN 7.1, where orders of these kinds are named.
public enum OrderKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The programme is introduced.
  case programme
  /// A working group is set up.
  case workingGroup = "working-group"
  /// A curator is appointed.
  case curator
  /// The roadmap is approved, as an annex.
  case roadmap
  /// The regulation (положение) is approved, as an annex.
  case regulation
  /// Pairs and groups are confirmed; the one way for a pair to become ordered.
  case pairs
  /// Pairs are dissolved.
  case dissolution
  /// Mentors are trained.
  case training
  /// The closing event is held.
  case finalEvent = "final-event"
  /// People are rewarded.
  case awards
  /// Earlier orders are cancelled.
  case cancellation
  /// People are thanked in letters.
  case thanks

  /// The register in which papers of the kind are numbered.
  public enum Register: Hashable, Sendable, CaseIterable {
    /// Orders, which always bear a number.
    case orders
    /// Letters, which may go without one.
    case letters
  }

  /// The register of the kind.
  public var register: Register { self == .thanks ? .letters : .orders }

  /// Whether the paper names pairs.
  public var takesPairs: Bool { self == .pairs || self == .dissolution }

  /// Whether the paper names people.
  public var takesPeople: Bool {
    switch self {
    case .workingGroup, .curator, .training, .awards, .thanks: true
    case .programme, .roadmap, .regulation, .pairs, .dissolution, .finalEvent, .cancellation: false
    }
  }

  /// Whether the paper may name a roadmap.
  public var takesRoadmap: Bool { self == .roadmap || self == .programme }

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .programme: Phrase(ru: "о внедрении программы", en: "introduction of the programme")
    case .workingGroup: Phrase(ru: "о рабочей группе", en: "working group")
    case .curator: Phrase(ru: "о кураторе", en: "curator")
    case .roadmap: Phrase(ru: "о дорожной карте", en: "roadmap")
    case .regulation: Phrase(ru: "о положении", en: "regulation")
    case .pairs: Phrase(ru: "о парах и группах", en: "pairs and groups")
    case .dissolution: Phrase(ru: "о расформировании пар", en: "dissolution of pairs")
    case .training: Phrase(ru: "об обучении наставников", en: "training of mentors")
    case .finalEvent: Phrase(ru: "об итоговом мероприятии", en: "closing event")
    case .awards: Phrase(ru: "о поощрении", en: "awards")
    case .cancellation: Phrase(ru: "об отмене приказа", en: "cancellation of an order")
    case .thanks: Phrase(ru: "благодарственное письмо", en: "letter of thanks")
    }
  }

  /// Other words for the kind that a person may type.
  public var aliases: [String] {
    switch self {
    case .programme: ["внедрение", "программа"]
    case .workingGroup: ["рабочая группа", "группа"]
    case .curator: ["куратор"]
    case .roadmap: ["дорожная карта", "карта"]
    case .regulation: ["положение"]
    case .pairs: ["пары", "пары и группы", "закрепление"]
    case .dissolution: ["расформирование", "изменения"]
    case .training: ["обучение"]
    case .finalEvent: ["итоговое мероприятие", "итог"]
    case .awards: ["поощрение", "награждение"]
    case .cancellation: ["отмена"]
    case .thanks: ["благодарность", "благодарственные письма"]
    }
  }
}

/// Where an order stands.
public enum OrderState: String, JSONText, Hashable, Sendable, CaseIterable {
  /// It is prepared and has no number.
  case draft
  /// It was signed and has its place in the register.
  case signed
  /// It no longer holds; its number stays taken.
  case cancelled

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .draft: Phrase(ru: "проект", en: "draft")
    case .signed: Phrase(ru: "подписан", en: "signed")
    case .cancelled: Phrase(ru: "отменён", en: "cancelled")
    }
  }
}
