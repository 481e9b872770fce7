import Wording

/// A responsible party as it is written, and what its words tell.
struct Party: Hashable {
  /// The words on one line.
  let text: String

  /// Whether it is just a person: a surname and initials in either order.
  var isPerson: Bool {
    let words = text.split(separator: " ").map(String.init)
    guard (2...3).contains(words.count) else { return false }
    let surnames = words.filter { PartyWord.isSurname($0) }
    let initials = words.filter { PartyWord.isInitials($0) }
    return surnames.count == 1 && initials.count == words.count - 1
  }

  /// Whether it is an organisation and not an office: its first word is one of an organisation's.
  var isOrganization: Bool {
    guard let first = text.split(separator: " ").first.map(String.init) else { return false }
    return PartyWord.opensOrganization(first) || PartyWord.isAbbreviation(first)
  }

  /// The place of a name in quotation marks, or `nil` where it has none.
  var quotedNameStart: String.Index? { text.firstIndex(of: "«") }
}

/// What single words tell about a party.
enum PartyWord {
  /// Whether `word` is initials such as `А.В.`, `А.`, `А.В..`.
  static func isInitials(_ word: String) -> Bool {
    var letters = 0
    var previous: Unicode.Scalar = "."
    for scalar in word.unicodeScalars {
      if scalar.properties.isUppercase {
        guard previous == "." || previous == "-" else { return false }
        letters += 1
      } else if scalar != "." && scalar != "," && scalar != "-" {
        return false
      }
      previous = scalar
    }
    return (1...3).contains(letters) && word.unicodeScalars.contains(".")
  }

  /// Whether `word` may be a surname: a capital letter and then small ones.
  static func isSurname(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, first.properties.isUppercase, scalars.count >= 2 else {
      return false
    }
    return scalars.contains { $0.properties.isLowercase }
      && scalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "’" || $0 == "'" }
  }

  /// Whether `word` is an abbreviation in capitals, such as `ОО` or `ИМЦ`.
  static func isAbbreviation(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count >= 2 && letters.count <= 10
      && letters.allSatisfy { $0.properties.isUppercase }
      && word.unicodeScalars.first?.properties.isUppercase == true
  }

  /// Whether `word` is the legal form in front of a name, such as `МБОУ`.
  static func isLegalForm(_ word: String) -> Bool {
    guard isAbbreviation(word) else { return false }
    let forms = ["МБ", "МК", "МА", "ГБ", "ГК", "ГА", "КГ", "ОГ", "ФГ", "МОУ", "МДОУ", "ГОУ", "ЧОУ"]
    return legalForms.contains(word)
      || (forms.contains { word.hasPrefix($0) } && (word.hasSuffix("У") || word.hasSuffix("П")))
  }

  /// Whether an organisation's name may begin with `word`.
  static func opensOrganization(_ word: String) -> Bool {
    guard word.unicodeScalars.first?.properties.isUppercase == true else { return false }
    let folded = FoldedText(word).text
    return isLegalForm(word) || organizationStems.contains { folded.hasPrefix($0) }
  }

  private static let legalForms: Set<String> = [
    "ООО", "АО", "ПАО", "АНО", "НКО", "ИП", "ЧУ", "СПО",
  ]

  private static let organizationStems = [
    "управлени", "отдел", "министерств", "департамент", "комитет", "администрац", "организац",
    "образовательн", "общеобразовательн", "профсоюзн", "школ", "гимнази", "лице", "центр",
    "институт", "муниципальн", "предприяти", "колледж", "техникум", "университет", "совет",
    "ассоциаци", "фонд", "дом", "учрежден",
  ]
}
