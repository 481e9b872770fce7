public import JSONStore
import Wording

/// By what a file tells whose a row is, in place of the name and the birth.
public enum IdentityKey: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The code of the person or of the profile: `P-12`, `M-5`, `E-9`.
  case code
  /// The address of e-mail.
  case email
  /// The telephone number, by its last ten digits.
  case phone
  /// The name, and of namesakes the grade.
  case nameAndGrade = "name-and-grade"

  /// What tells the person, in words.
  var title: Phrase {
    switch self {
    case .code: Phrase(ru: "код", en: "the code")
    case .email: Phrase(ru: "e-mail", en: "the e-mail")
    case .phone: Phrase(ru: "телефон", en: "the telephone number")
    case .nameAndGrade: Phrase(ru: "имя и класс", en: "name and grade")
    }
  }
}

/// What stands between the items of one cell.
public enum ListSeparator: String, JSONText, Hashable, Sendable, CaseIterable {
  case comma, semicolon, newline, bar, slash, plus

  /// The character itself.
  var character: Character {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .newline: "\n"
    case .bar: "|"
    case .slash: "/"
    case .plus: "+"
    }
  }
}
