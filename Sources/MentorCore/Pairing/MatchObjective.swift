public import JSONStore
public import Wording

/// What a matching aims at.
public enum MatchObjective: String, JSONText, Hashable, Sendable, CaseIterable {
  /// As many mentees as possible, then the highest total score.
  case score
  /// No mentor and mentee who would both rather have each other; see ``Ballots`` for the order.
  case stable
  /// As many mentees as possible, then the worst served as well served as possible, then the second
  /// worst, and so on.
  case fair

  /// The objective in words.
  public var name: Phrase {
    switch self {
    case .score:
      Phrase(
        ru: "как можно больше пар, затем наибольшая сумма баллов",
        en: "as many pairs as possible, then the highest total score")
    case .stable:
      Phrase(
        ru: "нет двоих, которые оба предпочли бы друг друга",
        en: "no two who would both rather have each other")
    case .fair:
      Phrase(
        ru: "как можно больше пар, затем худшим парам как можно лучше",
        en: "as many pairs as possible, then the worst pairs as good as possible")
    }
  }

  /// The objective in a word or two, for a column.
  public var shortName: Phrase {
    switch self {
    case .score: Phrase(ru: "по баллам", en: "by score")
    case .stable: Phrase(ru: "устойчивые", en: "stable")
    case .fair: Phrase(ru: "справедливые", en: "fair")
    }
  }

  /// The kind of certificate that proves it.
  public var certificate: CertificateKind {
    switch self {
    case .score: .optimal
    case .stable: .stable
    case .fair: .fair
    }
  }
}

/// The side for whose every member a stable matching is the best of all stable ones.
public enum FavoredSide: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The mentees.
  case mentees
  /// The mentors.
  case mentors

  /// The side in words.
  public var name: Phrase {
    switch self {
    case .mentees:
      Phrase(ru: "лучшее для наставляемых", en: "the best for the mentees")
    case .mentors:
      Phrase(ru: "лучшее для наставников", en: "the best for the mentors")
    }
  }
}
