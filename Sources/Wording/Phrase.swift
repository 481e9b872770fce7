/// A text in every language of the program, complete by construction.
public struct Phrase: Hashable, Sendable {
  /// The Russian text.
  public let ru: String

  /// The English text.
  public let en: String

  /// Creates a phrase from its two texts.
  @inlinable
  public init(ru: String, en: String) {
    self.ru = ru
    self.en = en
  }

  /// Creates a phrase that reads the same in every language: a name, an identifier, a quotation.
  @inlinable
  public init(verbatim text: String) {
    self.init(ru: text, en: text)
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .russian: ru
    case .english: en
    }
  }

  /// The two phrases one after the other, in each language.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(ru: left.ru + right.ru, en: left.en + right.en)
  }
}

extension Sequence<Phrase> {
  /// The phrases joined by `separator`, in each language.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  public func joined(separator: String = "") -> Phrase {
    Phrase(
      ru: map(\.ru).joined(separator: separator),
      en: map(\.en).joined(separator: separator))
  }
}
