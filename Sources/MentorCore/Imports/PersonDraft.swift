import Wording

/// What a row tells about a person; `nil` and empty mean that it does not tell.
struct PersonDraft: Sendable {
  let name: TypedName
  let born: BirthDate?
  var code: String?
  var sex: Sex?
  var phone: String?
  var email: String?
  var organization: String?
  var kind: RoleKind?
  var grade: Grade?
  var course: Int?
  var position: String?
  var subjects: [String] = []
  var experienceYears: Int?
  var newEmployee: Bool?
  var employer: String?

  init(name: TypedName, born: BirthDate?) {
    self.name = name
    self.born = born
  }

  /// Reads the row; `home` is the folded name of the organisation itself.
  init?(_ reader: inout RowReader, home: FoldedText) {
    let name = reader.name()
    let born = reader.born()
    let contacts = reader.contacts()
    let sex = reader.sex()
    let grade = reader.grade()
    let course = reader.course()
    let experience = reader.experience()
    let newEmployee = reader.newEmployee()
    guard let name else { return nil }
    self.init(name: name, born: born)
    code = reader.text(.code)
    self.sex = sex
    (phone, email) = contacts
    self.grade = grade
    self.course = course
    experienceYears = experience
    self.newEmployee = newEmployee
    organization = Self.given(reader.text(.organization)).flatMap {
      FoldedText(organization: $0) == home ? nil : $0
    }
    employer = Self.given(reader.text(.employer))
    position = Self.given(reader.text(.position))
    subjects = reader.list(.subjects)
    if let role = Self.given(reader.text(.role)) {
      kind = RoleKind(named: role)
      if kind == nil || FoldedText(role).words.count > 1 { position = position ?? role }
    }
  }

  private static func given(_ text: String?) -> String? {
    text.flatMap { SpreadsheetText.saysNothing($0) ? nil : $0 }
  }

  /// A new person; `expected` is what people of the form are, where the row does not tell.
  func person(_ id: PersonID, expecting expected: RoleKind?, origin: Origin) -> Person {
    let blank = Person(
      id: id, surname: name.surname, given: name.given, role: PersonRole(kind: .other),
      origin: origin)
    return updating(blank, expecting: expected)
  }

  /// `person` with what the row tells; what it does not tell is kept.
  func updating(_ person: Person, expecting expected: RoleKind?) -> Person {
    var person = person
    person.surname = name.surname
    if !name.given.hasSuffix(".") || person.given.hasSuffix(".") { person.given = name.given }
    if let patronymic = name.patronymic,
      !patronymic.hasSuffix(".") || person.patronymic?.hasSuffix(".") ?? true
    {
      person.patronymic = patronymic
    }
    switch (born, person.born) {
    case (nil, _), (.year, .date): break
    default: person.born = born
    }
    person.sex = sex ?? person.sex
    person.phone = phone ?? person.phone
    person.email = email ?? person.email
    person.organization = organization ?? person.organization
    person.role = updating(person.role, expecting: expected)
    return person
  }

  private func updating(_ old: PersonRole, expecting expected: RoleKind?) -> PersonRole {
    var role = old
    role.grade = grade ?? role.grade
    role.course = course ?? role.course
    role.position = position ?? role.position
    role.subjects = subjects.isEmpty ? role.subjects : subjects
    role.experienceYears = experienceYears ?? role.experienceYears
    role.newEmployee = newEmployee ?? role.newEmployee
    role.employer = employer ?? role.employer
    if let kind {
      role.kind = kind
    } else if role.kind == .other {
      let likely = role.likelyKind
      role.kind = grade != nil || course != nil ? likely : expected ?? likely
    }
    return role
  }

  /// What tells namesakes apart.
  struct Marks: Hashable {
    let born: BirthDate?
    let grade: Grade?
    let course: Int?
    let phone: String?
    let email: String?
    let organization: String?
  }

  var marks: Marks {
    Marks(
      born: born, grade: grade, course: course, phone: phone, email: email,
      organization: organization)
  }

  /// Whether the two rows may tell of different people of one name: their births do not decide, and
  /// something else differs.
  func contradicts(_ other: PersonDraft) -> Bool {
    if born != nil, other.born != nil { return false }
    func differ<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
      if let left, let right { left != right } else { false }
    }
    return differ(grade, other.grade) || differ(course, other.course)
      || differ(phone, other.phone) || differ(email, other.email)
      || differ(organization, other.organization)
  }
}
