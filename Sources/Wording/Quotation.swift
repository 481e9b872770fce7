extension Phrase {
  /// The text of somebody else in quotation marks: «пара», “pair”.
  ///
  /// Quotation marks of the same kind inside become the inner ones: «клуб „Парус“». It can be
  /// shown anywhere: control and invisible characters are escaped (``Swift/String/visible``)
  /// and a text of more than 200 columns is cut.
  ///
  /// - Complexity: O(*n*).
  public static func quoted(_ text: String) -> Phrase {
    let shown = String(text.unicodeScalars.prefix(1000)).visible.truncated(to: 200)
    let ru = String(
      shown.map { mark -> Character in mark == "«" ? "„" : mark == "»" ? "“" : mark })
    let en = String(
      shown.map { mark -> Character in mark == "“" ? "‘" : mark == "”" ? "’" : mark })
    return Phrase(ru: "«\(ru)»", en: "“\(en)”")
  }

  /// The word between the last two members of a list.
  public enum Conjunction: Hashable, Sendable {
    /// All members hold: «и», "and".
    case and
    /// One of the members holds: «или», "or".
    case or

    fileprivate var phrase: Phrase {
      switch self {
      case .and: Phrase(ru: " и ", en: " and ")
      case .or: Phrase(ru: " или ", en: " or ")
      }
    }
  }

  /// The texts as a list: «а, б и в», "a, b and c"; no texts give an empty phrase.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  public static func list(
    _ texts: some Sequence<String>, joinedBy word: Conjunction = .and
  ) -> Phrase {
    texts.map { Phrase(verbatim: $0) }.listed(joinedBy: word)
  }
}

extension Sequence<Phrase> {
  /// The phrases as a list: «а, б и в», "a, b and c"; no phrases give an empty one.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  public func listed(joinedBy word: Phrase.Conjunction = .and) -> Phrase {
    let phrases = Array(self)
    guard phrases.count > 1, let last = phrases.last else { return phrases.joined() }
    return phrases.dropLast().joined(separator: ", ") + word.phrase + last
  }
}
