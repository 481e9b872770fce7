public import Wording

/// Where a rule of the programme comes from.
public enum RuleSource: Hashable, Sendable {
  /// A document and its clause.
  case document(Phrase)

  /// A customary default of this program, which an organisation may change.
  case customary

  /// A form that the organisation itself described.
  case ownForm

  /// The source in words, as messages name it.
  public var phrase: Phrase {
    switch self {
    case .document(let phrase): phrase
    case .customary:
      Phrase(ru: "значение программы по умолчанию", en: "the program's default")
    case .ownForm: Phrase(ru: "форма организации", en: "the organisation's own form")
    }
  }
}
