import Wording

/// A person's name and contacts in the form in which records are compared.
struct ComparedPerson {
  let id: PersonID
  let surname: String
  let given: String
  let patronymic: String?
  let born: BirthDate?
  let sex: Sex?
  let phone: String?
  let email: String?

  /// The names as they were typed, cleaned, for telling a difference in spelling.
  let spelled: [String]

  init(_ person: Person) {
    id = person.id
    surname = Self.folded(person.surname)
    given = Self.folded(person.given)
    patronymic = person.patronymic.map(Self.folded).flatMap { $0.isEmpty ? nil : $0 }
    born = person.born
    sex = person.sex
    phone = person.phone.flatMap(Self.dialled)
    email = person.email.map { $0.cleaned().lowercased() }.flatMap { $0.contains("@") ? $0 : nil }
    spelled = [person.surname, person.given, person.patronymic ?? ""].map { $0.cleaned() }
  }

  /// The comparison form of a part of a name; a word in Latin doubles alone is Cyrillic as well.
  static func folded(_ text: String) -> String {
    let cyrillic = text.spelledInCyrillic()
    let hasLatin = cyrillic.unicodeScalars.contains { (0x41...0x7A).contains($0.value) }
    return FoldedText(hasLatin ? text : cyrillic).text
  }

  /// The last ten digits of a telephone number; `nil` where there are fewer than six.
  static func dialled(_ phone: String) -> String? {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    return digits.utf8.count < 6 ? nil : String(digits.suffix(10))
  }
}

/// How two names are related; `nil` of the initializer means not at all.
struct NameLikeness {
  /// The evidence that the names give.
  let evidence: [DuplicateEvidence]

  /// Whether the names agree without a guess: no initial, slip, swap or other surname.
  let isPlain: Bool

  /// Whether the slip, if there is one, is in the given name.
  let slipsInGivenName: Bool

  init?(_ one: ComparedPerson, _ other: ComparedPerson) {
    var evidence: [DuplicateEvidence] = []
    var isPlain = true
    let isSwapped =
      one.surname != other.surname && one.surname == other.given && one.given == other.surname
    if isSwapped {
      evidence.append(.swapped)
      isPlain = false
    }
    let parts = [
      isSwapped ? .same : PartLikeness(one.surname, other.surname),
      isSwapped ? .same : PartLikeness(one.given, other.given),
      PartLikeness(one.patronymic, other.patronymic),
    ]
    let others = parts.count { $0 == .other }
    let slips = parts.count { $0 == .slip }
    guard others == 0 || (others == 1 && parts[0] == .other), slips + others <= 1 else {
      return nil
    }
    if others == 1 {
      guard parts[1] == .same, parts[2] == .same else { return nil }
      evidence.append(.otherSurname)
      isPlain = false
    }
    if slips == 1 {
      guard !parts.contains(.initial), !isSwapped else { return nil }
      evidence.append(.slip)
      isPlain = false
    }
    if parts.contains(.initial) {
      guard parts[0] != .initial else { return nil }
      evidence.append(.initials)
      isPlain = false
    }
    if parts.contains(.missing) { evidence.append(.patronymicMissing) }
    if isPlain {
      let isSpelled = zip(one.spelled, other.spelled).allSatisfy {
        $0 == $1 || $0.isEmpty || $1.isEmpty
      }
      if !isSpelled {
        evidence.insert(.spelling, at: 0)
      } else if evidence.isEmpty {
        evidence.append(.sameName)
      }
    }
    self.evidence = evidence
    self.isPlain = isPlain
    slipsInGivenName = parts[1] == .slip
  }
}

/// How two parts of a name are related.
private enum PartLikeness {
  case same, missing, initial, slip, other

  init(_ one: String?, _ other: String?) {
    guard let one, let other else {
      self = one == other ? .same : .missing
      return
    }
    if one == other {
      self = .same
    } else if Self.isInitial(one, of: other) || Self.isInitial(other, of: one) {
      self = .initial
    } else if Self.isSlip(Array(one.unicodeScalars), Array(other.unicodeScalars)) {
      self = .slip
    } else {
      self = .other
    }
  }

  private static func isInitial(_ short: String, of long: String) -> Bool {
    short.hasSuffix(".") && long.hasPrefix(short.dropLast())
  }

  /// Whether one slip leads from `one` to `other`.
  ///
  /// Names that differ in a last «а» alone belong to a man and a woman, and short names say too little.
  private static func isSlip(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard short.count >= 4, long.count - short.count <= 1 else { return false }
    if long.count > short.count, long.last == "а", long.starts(with: short) { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    let left = short[start...]
    let right = long[start...]
    if left.count < right.count { return left.elementsEqual(right.dropFirst()) }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left.count >= 2 && left.prefix(2).reversed().elementsEqual(right.prefix(2))
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }
}
