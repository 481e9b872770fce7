/// A full name in one case of the Russian grammar.
public struct DeclinedName: Hashable, Sendable {
  /// The surname in this case.
  public let surname: String

  /// The given name in this case, or its initial.
  public let given: String

  /// The patronymic in this case, or its initial; `nil` where there is none.
  public let patronymic: String?

  /// Whether every part is the form that the norm asks for.
  ///
  /// Where `false`, the parts are the likeliest forms and fit for a hint only; a document takes a
  /// construction with the nominative (``FullName``).
  public let isCertain: Bool

  /// Whether the surname is the form that the norm asks for; enough for a name with initials.
  public let isSurnameCertain: Bool

  private let initials: [String]

  init(
    surname: DeclinedText, given: DeclinedText, patronymic: DeclinedText?,
    nominative: (given: String, patronymic: String?)
  ) {
    self.surname = surname.text
    self.given = given.text
    self.patronymic = patronymic?.text
    isSurnameCertain = surname.isCertain
    isCertain = surname.isCertain && given.isCertain && patronymic?.isCertain != false
    initials = [nominative.given, nominative.patronymic].compactMap(\.self)
      .filter { !$0.isEmpty }.map(NameWord.initial(of:))
  }

  /// The whole name, surname first: «Ивановой Анне Сергеевне».
  public var text: String {
    [surname, given, patronymic].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Surname and initials as a list has them, no-break spaces between.
  ///
  /// An example is «Ивановой А. С.».
  public var withInitials: String {
    ([surname] + initials).joined(separator: "\u{A0}")
  }

  /// Initials and surname as a signature has them, no-break spaces between.
  ///
  /// An example is «А. С. Ивановой».
  public var withInitialsFirst: String {
    (initials + [surname]).joined(separator: "\u{A0}")
  }
}

/// A text in one case, and whether it is the form that the norm asks for.
struct DeclinedText: Hashable, Sendable {
  let text: String
  let isCertain: Bool

  init(_ text: String, isCertain: Bool = true) {
    self.text = text
    self.isCertain = isCertain
  }

  /// The texts joined by `separator`; certain where each of them is.
  static func joined(_ parts: [DeclinedText], separator: String) -> DeclinedText {
    DeclinedText(
      parts.map(\.text).joined(separator: separator), isCertain: parts.allSatisfy(\.isCertain))
  }
}
