/// A case of the Russian noun, in the order of the school grammar.
public enum GrammaticalCase: Hashable, Sendable, CaseIterable {
  /// Кто? The form of lists and registers.
  case nominative
  /// Кого нет? «приказ в отношении Ивановой».
  case genitive
  /// Кому? «вручить Ивановой».
  case dative
  /// Кого? «назначить Иванову».
  case accusative
  /// Кем? «быть Ивановой».
  case instrumental
  /// О ком? «об Ивановой».
  case prepositional

  /// The cases that differ from the form of a list, in the same order.
  static let oblique: [GrammaticalCase] = [
    .genitive, .dative, .accusative, .instrumental, .prepositional,
  ]

  /// The place among ``oblique``; `nil` for the nominative.
  var obliqueIndex: Int? {
    switch self {
    case .nominative: nil
    case .genitive: 0
    case .dative: 1
    case .accusative: 2
    case .instrumental: 3
    case .prepositional: 4
    }
  }
}
