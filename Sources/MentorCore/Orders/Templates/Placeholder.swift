import Wording

/// What may stand between braces in a template beside the fields of the template itself.
public enum Placeholder: String, Hashable, Sendable, CaseIterable {
  /// The name of the organisation.
  case organization = "организация"
  /// The place of the organisation: «г. Озёрск».
  case place = "место"
  /// The school year: «2026/2027».
  case schoolYear = "учебный год"
  /// The last day of the school year's work.
  case yearEnd = "конец года"
  /// The curator of the organisation, a person.
  case curator = "куратор"
  /// The person of the order, in a clause for each of them one after the other.
  case person = "человек"
  /// The person with given name and patronymic, as one speaks to them: «Уважаемая Анна Сергеевна».
  case address = "обращение"
  /// What the person is or did.
  case role = "роль"
  /// The number of pairs.
  case pairCount = "число пар"
  /// The title of the roadmap.
  case roadmap = "дорожная карта"
  /// The orders that are cancelled: «от 01.09.2026 № 12 «О закреплении …»».
  case cancelled = "отменяемые приказы"

  /// Whether it names a person, so that a case may follow.
  public var isPerson: Bool { self == .curator || self == .person }

  /// Whether it depends on the person for whom a clause is repeated.
  public var isOfPerson: Bool { self == .person || self == .address || self == .role }
}

/// A text of a template taken apart.
struct TemplatePieces: Hashable {
  /// A piece of the text.
  enum Piece: Hashable {
    case words(String)
    /// What stands between braces: the name, and the case after a colon.
    case placeholder(name: String, grammaticalCase: NameForm?)
  }

  let pieces: [Piece]

  /// Takes `text` apart.
  ///
  /// - Throws: ``TemplateProblem`` for a brace without its fellow, an empty name and an unknown case.
  /// - Complexity: O(*n*).
  init(_ text: String) throws(TemplateProblem) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{" else { throw .strayBrace(text) }
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(where: { $0 == "}" || $0 == "{" }),
        inside[close] == "}"
      else { throw .strayBrace(text) }
      pieces.append(try Self.placeholder(inside[..<close], in: text))
      rest = inside[inside.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  private static func placeholder(
    _ inside: Substring, in text: String
  ) throws(TemplateProblem) -> Piece {
    let parts = inside.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = FoldedText(String(parts[0])).text
    guard !name.isEmpty else { throw .emptyPlaceholder(text) }
    guard parts.count == 2 else { return .placeholder(name: name, grammaticalCase: nil) }
    let typed = FoldedText(String(parts[1])).text
    guard let form = NameForm.allCases.first(where: { $0.rawValue == typed }) else {
      throw .unknownCase(typed, in: text)
    }
    return .placeholder(name: name, grammaticalCase: form)
  }
}

/// The case of a name in a text, as a template writes it.
public enum NameForm: String, Hashable, Sendable, CaseIterable {
  case nominative = "именительный"
  case genitive = "родительный"
  case dative = "дательный"
  case accusative = "винительный"
  case instrumental = "творительный"
  case prepositional = "предложный"
}
