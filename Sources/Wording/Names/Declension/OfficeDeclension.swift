/// An office as it stands after a name in an order: «учителя математики».
///
/// The words that name the office change, all that depends on them stays: «заместителя директора по
/// воспитательной работе», «старшему воспитателю», «педагогом-психологом», «учителя физики, классного
/// руководителя 7 «А» класса». The words come from closed lists of the offices of schools, colleges
/// and their partners; a title that begins with another word is left as it is and in doubt.
///
/// An order prints what is in doubt in the nominative: «наставник: Иванова Анна Сергеевна, педагог
/// по призванию» and not a half-declined title.
public struct OfficeDeclension: Hashable, Sendable {
  /// The title in the nominative.
  public let title: String

  /// Creates an office from its title in the nominative, in any capitals.
  public init(_ title: String) {
    self.title = title
  }

  /// The title in `grammaticalCase`; spaces and capitals stay as they are.
  ///
  /// The nominative is the title itself and always certain. An abbreviated title («зам. директора»,
  /// «и. о. директора») stays and is certain, since it reads in any case. After a comma and after
  /// «и» another office may follow: it changes if the lists know it; after a comma an unknown one
  /// leaves the whole in doubt, after «и» it is taken for a part of what stays («учителя русского
  /// языка и литературы»).
  ///
  /// - Complexity: O(*n*) in the length of the title.
  public func declined(_ grammaticalCase: GrammaticalCase) -> DeclinedOffice {
    if grammaticalCase == .nominative { return DeclinedOffice(text: title, isCertain: true) }
    return OfficeReading(title, in: grammaticalCase).declined()
  }
}

/// An office in one case of the Russian grammar.
public struct DeclinedOffice: Hashable, Sendable {
  /// The title in this case.
  public let text: String

  /// Whether the title is the form that the norm asks for; otherwise print the nominative.
  public let isCertain: Bool

  /// Creates an office from its form in a case.
  public init(text: String, isCertain: Bool) {
    self.text = text
    self.isCertain = isCertain
  }
}
