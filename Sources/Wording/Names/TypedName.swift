/// A person's name taken apart from the way somebody typed it.
///
/// Letters are cleaned and look-alikes mended. Capitals are mended only in a word that is all upper or
/// all lower case («ИВАНОВА», «петровна»); «МакДональд» and «д’Артаньян» are left as they are. A name
/// known by its initial keeps it with a dot («М.»).
public struct TypedName: Hashable, Sendable {
  /// The surname, never empty.
  public let surname: String

  /// The given name, or its initial with a dot; never empty.
  public let given: String

  /// The patronymic, or its initial with a dot; `nil` where there is none.
  public let patronymic: String?

  /// Takes a full name apart; `nil` where it cannot be the name of one person.
  ///
  /// The surname comes first («Иванова Мария Петровна», «Иванова М. П.») unless initials or a given
  /// name with a patronymic precede it («М. П. Иванова», «Мария Петровна Иванова»). «оглы», «кызы»
  /// and their spellings belong to the patronymic. One word, digits and signs are refused.
  ///
  /// - Complexity: O(*n*).
  public init?(_ full: String) {
    guard let parts = NameParts(full) else { return nil }
    self = parts.name
  }

  /// Takes a name from a table that has a column for each part; `nil` where a part is no name.
  ///
  /// A patronymic that is empty, a dash or «нет» is none.
  ///
  /// - Complexity: O(*n*).
  public init?(surname: String, given: String, patronymic: String?) {
    guard let surname = NameWord.joined(surname), let given = NameWord.joined(given) else {
      return nil
    }
    let typed = patronymic.map { FoldedText($0).text } ?? ""
    if ["", "-", "нет", "отсутствует", "none"].contains(typed) {
      self.init(mended: surname, given, nil)
    } else if let patronymic = patronymic.flatMap({ NameWord.joined($0) }) {
      self.init(mended: surname, given, patronymic)
    } else {
      return nil
    }
  }

  init(mended surname: String, _ given: String, _ patronymic: String?) {
    self.surname = surname
    self.given = given
    self.patronymic = patronymic
  }

  /// The whole name, surname first: «Иванова Мария Петровна».
  public var full: String {
    [surname, given, patronymic].compactMap(\.self).joined(separator: " ")
  }

  /// Surname and initials as a list has them, no-break spaces between.
  ///
  /// An example is «Иванова М. П.».
  public var withInitials: String {
    "\(surname)\u{A0}\(initials)"
  }

  /// Initials and surname as a signature has them, no-break spaces between.
  ///
  /// An example is «М. П. Иванова».
  public var withInitialsFirst: String {
    "\(initials)\u{A0}\(surname)"
  }

  /// Whether the given name is known by its initial only.
  public var hasInitialsOnly: Bool { given.hasSuffix(".") }

  private var initials: String {
    [given, patronymic].compactMap(\.self).map(NameWord.initial(of:)).joined(separator: "\u{A0}")
  }
}
