import Wording

/// A person as an order names them: the full name with what the person is, in any case.
///
/// Of learners nothing but the name and the class is told.
struct NamedPerson: Hashable {
  /// The name in the nominative, surname first, as far as it may be printed.
  let name: String

  /// What the person is, in the nominative: «учитель математики», «ученица 7А класса»; `nil` where it
  /// is not known.
  let office: String?

  private let fullName: FullName
  private let names: PrintedNames

  /// The person of a record.
  init(_ person: Person, names: PrintedNames) {
    let fullName = FullName(
      surname: person.surname, given: person.given, patronymic: person.patronymic,
      sex: person.sex.map { $0 == .female ? .female : .male })
    self.init(fullName, hidden: "\(person.id)", office: person.office(of: fullName.sex), names)
  }

  /// A person who is known by name only; `nil` where `typed` is no name of one person.
  init?(_ typed: String, hidden: String, office: String? = nil, names: PrintedNames) {
    guard let name = TypedName(typed) else { return nil }
    self.init(FullName(name), hidden: hidden, office: office, names)
  }

  private init(
    _ fullName: FullName, hidden: String, office: String?, _ names: PrintedNames
  ) {
    self.fullName = fullName
    self.office = office
    self.names = names
    name =
      switch names {
      case .full: fullName.text
      case .initials: fullName.declined(.nominative).withInitials
      case .none: hidden
      }
  }

  /// Name and office in `form`, and whether the norm asks for just these forms.
  func text(in form: NameForm) -> DeclinedPhrase {
    let office = office.map(OfficeDeclension.init)
    let phrase = PersonPhrase(name: fullName, office: office).declined(form.grammaticalCase)
    switch names {
    case .full: return phrase
    case .initials, .none:
      let declined = fullName.declined(form.grammaticalCase)
      let own = office?.declined(form.grammaticalCase)
      let shown = names == .none ? name : declined.withInitials
      return DeclinedPhrase(
        text: [shown, own?.text].compactMap(\.self).joined(separator: ", "),
        isCertain: (names == .none || declined.isSurnameCertain) && own?.isCertain ?? true)
    }
  }

  /// The name in a signature, initials first.
  var signature: String {
    names == .none ? "" : fullName.declined(.nominative).withInitialsFirst
  }

  /// How one speaks to the person: «Уважаемая Анна Сергеевна».
  var address: String {
    let word =
      switch fullName.sex {
      case .female: "Уважаемая"
      case .male: "Уважаемый"
      case nil: "Уважаемый(ая)"
      }
    guard names == .full else { return "\(word) \(name)" }
    return [word, fullName.given, fullName.patronymic].compactMap(\.self).joined(separator: " ")
  }
}

extension Person {
  /// What the person is, as an order prints it; of learners and students the class or the course only.
  fileprivate func office(of sex: FullName.Sex?) -> String? {
    switch role.kind {
    case .learner:
      guard let grade = role.grade else { return nil }
      return "\(sex == .female ? "ученица" : "ученик") \(grade.jsonText) класса"
    case .student:
      guard let course = role.course else { return nil }
      return "\(sex == .female ? "студентка" : "студент") \(course) курса"
    case .teacher, .employee, .other: return role.position
    }
  }
}

extension NameForm {
  /// The case of the grammar.
  fileprivate var grammaticalCase: GrammaticalCase {
    switch self {
    case .nominative: .nominative
    case .genitive: .genitive
    case .dative: .dative
    case .accusative: .accusative
    case .instrumental: .instrumental
    case .prepositional: .prepositional
    }
  }
}
