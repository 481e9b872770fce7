public import Wording

/// A section of the manual page that the program writes itself, beside what the declarations give.
public struct ManualSection: Hashable, Sendable {
  /// The sections that a program can add, in the order of the page.
  ///
  /// Source: mdoc(7), "MANUAL STRUCTURE".
  public enum Kind: Hashable, Sendable, CaseIterable {
    case environment, files, exitStatus, seeAlso, standards, authors, caveats, security
  }

  /// A term with its explanation, such as a file.
  public struct Item: Hashable, Sendable {
    /// The term: the name of a file or a variable, a number.
    public let term: String

    /// What the term is for, as a full sentence.
    public let meaning: Phrase

    /// Creates the item of `term`.
    public init(_ term: String, _ meaning: Phrase) {
      self.term = term
      self.meaning = meaning
    }
  }

  /// Which section it is; two of the same kind stand under one title.
  public let kind: Kind

  /// The text before the items; empty lines part the paragraphs.
  public let text: Phrase?

  /// The terms of the section.
  public let items: [Item]

  /// Creates a section of `kind`.
  public init(_ kind: Kind, _ text: Phrase? = nil, items: [Item] = []) {
    self.kind = kind
    self.text = text
    self.items = items
  }
}

extension ManualSection.Kind {
  var title: Phrase {
    switch self {
    case .environment: Phrase(ru: "ПЕРЕМЕННЫЕ СРЕДЫ", en: "ENVIRONMENT")
    case .files: Phrase(ru: "ФАЙЛЫ", en: "FILES")
    case .exitStatus: Phrase(ru: "КОДЫ ЗАВЕРШЕНИЯ", en: "EXIT STATUS")
    case .seeAlso: Phrase(ru: "СМ. ТАКЖЕ", en: "SEE ALSO")
    case .standards: Phrase(ru: "СТАНДАРТЫ", en: "STANDARDS")
    case .authors: Phrase(ru: "АВТОРЫ", en: "AUTHORS")
    case .caveats: Phrase(ru: "ОГОВОРКИ", en: "CAVEATS")
    case .security: Phrase(ru: "БЕЗОПАСНОСТЬ", en: "SECURITY CONSIDERATIONS")
    }
  }

  /// The macro that sets a term of the section.
  var termMacro: String {
    switch self {
    case .environment: "Ev"
    case .files: "Pa"
    case .exitStatus, .seeAlso, .standards, .authors, .caveats, .security: "Sy"
    }
  }
}
