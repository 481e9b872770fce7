public import Wording

/// A part of a measure or of a roadmap that may differ between two editions.
public enum RoadmapField: String, Hashable, Sendable, CaseIterable {
  case number, title, content, deadline, windows, responsible, result, section, stage, extras
  case organization, level, period, approval, preamble, notes

  /// The part in words.
  public var name: Phrase {
    switch self {
    case .number: Phrase(ru: "номер", en: "number")
    case .title: Phrase(ru: "название", en: "title")
    case .content: Phrase(ru: "содержание", en: "content")
    case .deadline: Phrase(ru: "срок", en: "deadline")
    case .windows: Phrase(ru: "даты", en: "dates")
    case .responsible: Phrase(ru: "ответственные", en: "responsible")
    case .result: Phrase(ru: "результат", en: "result")
    case .section: Phrase(ru: "раздел", en: "section")
    case .stage: Phrase(ru: "этап", en: "stage")
    case .extras: Phrase(ru: "другие столбцы", en: "other columns")
    case .organization: Phrase(ru: "организация", en: "organisation")
    case .level: Phrase(ru: "уровень", en: "level")
    case .period: Phrase(ru: "период", en: "period")
    case .approval: Phrase(ru: "утверждение", en: "approval")
    case .preamble: Phrase(ru: "текст до таблицы", en: "text before the table")
    case .notes: Phrase(ru: "текст после таблицы", en: "text after the table")
    }
  }
}

/// A part that reads differently in two editions.
public struct FieldChange: Hashable, Sendable {
  /// Which part.
  public let field: RoadmapField

  /// The old words; empty where there were none.
  public let before: Phrase

  /// The new words; empty where there are none.
  public let after: Phrase

  /// The change word by word, in `language`.
  ///
  /// - Complexity: see ``WordDifference/init(from:to:)``.
  public func words(in language: Language) -> WordDifference {
    WordDifference(from: before[language], to: after[language])
  }
}

/// What became of one measure.
public struct MeasureChange: Hashable, Sendable {
  /// The measure in the old edition.
  public let old: Measure

  /// The measure in the new edition, with the identifier that it has there.
  public let new: Measure

  /// Why the two are taken for one measure.
  public let basis: MeasureMatch.Basis

  /// Whether another measure would have fitted as well, so that a person should look.
  public let isAmbiguous: Bool

  /// The parts that read differently, in their order.
  public let fields: [FieldChange]

  /// Whether it stands at another place among the others.
  public let isMoved: Bool

  /// Whether nothing is different.
  public var isUnchanged: Bool { fields.isEmpty && !isMoved }
}
