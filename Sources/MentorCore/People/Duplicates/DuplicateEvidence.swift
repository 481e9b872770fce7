public import Wording

/// Something that speaks for two records being one person.
public enum DuplicateEvidence: Hashable, Sendable {
  /// Surname, given name and patronymic agree.
  case sameName
  /// The names differ only in ё and е, capitals, dashes or Latin letters that look like Cyrillic ones.
  case spelling
  /// One of the records lacks the patronymic.
  case patronymicMissing
  /// One of the records knows given name or patronymic by its initial.
  case initials
  /// Surname and given name stand in each other's place.
  case swapped
  /// The names differ by one slip: a letter more, less, other, or two swapped.
  case slip
  /// Given name and patronymic agree, the surname is another one.
  case otherSurname
  /// The dates of birth agree.
  case sameDate(CalendarDate)
  /// The years of birth agree, and one of the records has no date.
  case sameYear(Int)
  /// The telephone numbers agree.
  case samePhone
  /// The addresses of electronic mail agree.
  case sameEmail

  /// The stable code.
  public var code: String {
    switch self {
    case .sameName: "name"
    case .spelling: "spelling"
    case .patronymicMissing: "no-patronymic"
    case .initials: "initials"
    case .swapped: "swapped"
    case .slip: "slip"
    case .otherSurname: "other-surname"
    case .sameDate: "birth-date"
    case .sameYear: "birth-year"
    case .samePhone: "phone"
    case .sameEmail: "email"
    }
  }

  /// The evidence in words.
  public var text: Phrase {
    switch self {
    case .sameName: Phrase(ru: "имя совпадает", en: "the name agrees")
    case .spelling:
      Phrase(
        ru: "имя отличается только написанием (ё, регистр, латинские буквы)",
        en: "the names differ in spelling only (ё, capitals, Latin letters)")
    case .patronymicMissing:
      Phrase(ru: "в одной записи нет отчества", en: "one record has no patronymic")
    case .initials: Phrase(ru: "инициалы подходят", en: "the initials fit")
    case .swapped:
      Phrase(ru: "фамилия и имя переставлены", en: "surname and given name are swapped")
    case .slip: Phrase(ru: "опечатка в одной букве", en: "a slip in one letter")
    case .otherSurname:
      Phrase(
        ru: "имя и отчество совпадают, фамилия другая",
        en: "given name and patronymic agree, the surname differs")
    case .sameDate: Phrase(ru: "дата рождения совпадает", en: "the date of birth agrees")
    case .sameYear: Phrase(ru: "год рождения совпадает", en: "the year of birth agrees")
    case .samePhone: Phrase(ru: "телефон совпадает", en: "the telephone agrees")
    case .sameEmail: Phrase(ru: "почта совпадает", en: "the e-mail agrees")
    }
  }
}

/// How sure it is that two records are one person.
public enum DuplicateConfidence: String, Hashable, Sendable, CaseIterable, Comparable {
  case possible, likely, certain

  /// The confidence in words.
  public var name: Phrase {
    switch self {
    case .possible: Phrase(ru: "возможно", en: "possibly")
    case .likely: Phrase(ru: "вероятно", en: "likely")
    case .certain: Phrase(ru: "почти наверняка", en: "almost certainly")
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .certain: 2
    }
  }
}

/// Two records that may be one person.
public struct DuplicatePair: Hashable, Sendable {
  /// The record with the lower identifier.
  public let first: PersonID

  /// The record with the higher identifier.
  public let second: PersonID

  /// How sure it is.
  public let confidence: DuplicateConfidence

  /// What speaks for it: the name first, then birth and contacts.
  public let evidence: [DuplicateEvidence]
}
