public import JSONStore
public import Wording

/// The rounds of monitoring in a school year, one of each kind.
///
/// Source: «два раза: промежуточный и итоговый» in roadmaps of municipalities; the input round gives the
/// measurement before, without which there is nothing to compare with.
public enum RoundKind: String, JSONText, Hashable, Sendable, CaseIterable {
  case input, interim, final

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .input: Phrase(ru: "входной", en: "input")
    case .interim: Phrase(ru: "промежуточный", en: "interim")
    case .final: Phrase(ru: "итоговый", en: "final")
    }
  }

  /// The surveys that belong to a round of this kind.
  public var surveyRound: SurveyRound {
    switch self {
    case .input: .before
    case .interim: .interim
    case .final: .after
    }
  }

  /// The place in the school year, from 0.
  var order: Int {
    switch self {
    case .input: 0
    case .interim: 1
    case .final: 2
    }
  }
}

/// A group in which every single answer could be guessed from a mean.
public enum SmallGroup {
  /// The fewest people of whom means and shares are told; a customary default.
  public static let least = 5

  /// Whether means and shares of `count` people may be told.
  public static func tells(_ count: Int) -> Bool { count >= least }

  /// What says that figures are kept back.
  public static let remark = Phrase(
    ru: "где ответивших меньше \(least), средние и доли не показаны",
    en: "means and shares of fewer than \(least) people are not shown")
}
