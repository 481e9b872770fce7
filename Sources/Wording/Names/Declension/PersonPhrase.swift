/// A person as an order names them: a full name with the office in one case.
///
/// «назначить наставником Иванову Анну Сергеевну, учителя математики»; where ``DeclinedPhrase`` is
/// not certain, the order says «назначить наставника: Заяц Пётр Ильич, учитель математики», for which
/// the nominative of the same phrase serves.
public struct PersonPhrase: Hashable, Sendable {
  /// The full name.
  public let name: FullName

  /// The office; `nil` where there is none to be named.
  public let office: OfficeDeclension?

  /// Creates a phrase from a name and an office, both in the nominative.
  public init(name: FullName, office: OfficeDeclension? = nil) {
    self.name = name
    self.office = office
  }

  /// Name and office, a comma between: «Иванову Анну Сергеевну, учителя математики».
  ///
  /// - Complexity: O(*n*) in the length of the phrase.
  public func declined(_ grammaticalCase: GrammaticalCase) -> DeclinedPhrase {
    let person = name.declined(grammaticalCase)
    guard let office = office?.declined(grammaticalCase), !office.text.isEmpty else {
      return DeclinedPhrase(text: person.text, isCertain: person.isCertain)
    }
    return DeclinedPhrase(
      text: "\(person.text), \(office.text)", isCertain: person.isCertain && office.isCertain)
  }

  /// Office, then initials with the surname.
  ///
  /// An example is «учителя математики А. С. Иванову». Initials do not change, so the certainty is
  /// that of the surname and of the office.
  ///
  /// - Complexity: O(*n*) in the length of the phrase.
  public func declinedOfficeFirst(_ grammaticalCase: GrammaticalCase) -> DeclinedPhrase {
    let person = name.declined(grammaticalCase)
    guard let office = office?.declined(grammaticalCase), !office.text.isEmpty else {
      return DeclinedPhrase(text: person.withInitialsFirst, isCertain: person.isSurnameCertain)
    }
    return DeclinedPhrase(
      text: "\(office.text) \(person.withInitialsFirst)",
      isCertain: person.isSurnameCertain && office.isCertain)
  }
}

/// A person and an office in one case of the Russian grammar.
public struct DeclinedPhrase: Hashable, Sendable {
  /// The phrase in this case.
  public let text: String

  /// Whether every word is the form that the norm asks for; otherwise print the nominative.
  public let isCertain: Bool

  /// Creates a phrase from its form in a case.
  public init(text: String, isCertain: Bool) {
    self.text = text
    self.isCertain = isCertain
  }
}
