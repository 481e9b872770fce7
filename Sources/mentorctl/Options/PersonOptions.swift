import CommandLineKit
import MentorCore
import Wording

/// The options that describe a person.
struct PersonOptions: ArgumentSet {
  @Option(
    "surname", value: ValueName(ru: "фамилия", en: "surname"),
    Phrase(ru: "Фамилия.", en: "The surname."))
  var surname: String?

  @Option(
    "given", value: ValueName(ru: "имя", en: "name"), Phrase(ru: "Имя.", en: "The given name."))
  var given: String?

  @Option(
    "patronymic", value: ValueName(ru: "отчество", en: "patronymic"), allowsEmpty: true,
    Phrase(ru: "Отчество.", en: "The patronymic."))
  var patronymic: Clearable<String>?

  @Option(
    "born", allowsEmpty: true,
    Phrase(ru: "Дата рождения или только год.", en: "The date of birth, or only the year."))
  var born: Clearable<BirthDate>?

  @Option("sex", allowsEmpty: true, Phrase(ru: "Пол, для статистики.", en: "The sex."))
  var sex: Clearable<Sex>?

  @Option(
    "phone", value: ValueName(ru: "номер", en: "number"), allowsEmpty: true,
    Phrase(ru: "Телефон.", en: "The telephone number."))
  var phone: Clearable<String>?

  @Option(
    "email", value: ValueName(ru: "адрес", en: "address"), allowsEmpty: true,
    Phrase(ru: "Адрес электронной почты.", en: "The address of electronic mail."))
  var email: Clearable<String>?

  @Option(
    "organization", value: ValueName(ru: "название", en: "name"), allowsEmpty: true,
    Phrase(
      ru: "Место работы или учёбы; без него — сама организация.",
      en: "The place of work or study, else the organisation itself."))
  var organization: Clearable<String>?

  @Option(
    "role",
    Phrase(
      ru: "Кем человек учится или работает; без него — по классу, курсу или должности.",
      en: "What the person is; else told by grade, course or position."))
  var role: RoleKind?

  @Option(
    "grade", allowsEmpty: true, Phrase(ru: "Класс ученика: 7А.", en: "A learner's grade: 7А."))
  var grade: Clearable<Grade>?

  @Option("course", allowsEmpty: true, Phrase(ru: "Курс студента.", en: "A student's course."))
  var course: Clearable<Course>?

  @Option(
    "position", value: ValueName(ru: "должность", en: "position"), allowsEmpty: true,
    Phrase(ru: "Должность.", en: "The position."))
  var position: Clearable<String>?

  @Option(
    "subjects", value: ValueName(ru: "предметы", en: "subjects"), allowsEmpty: true,
    Phrase(ru: "Предметы учителя, через запятую.", en: "A teacher's subjects, with commas."))
  var subjects: [String]

  @Option(
    "experience", allowsEmpty: true,
    Phrase(ru: "Стаж, полных лет.", en: "Completed years of work."))
  var experience: Clearable<ExperienceYears>?

  @Flag(
    "new-employee", invertible: true,
    Phrase(ru: "Новый сотрудник, пришёл с другой работы.", en: "A new employee from elsewhere."))
  var newEmployee: Bool?

  @Option(
    "employer", value: ValueName(ru: "название", en: "name"), allowsEmpty: true,
    Phrase(ru: "Работодатель, если не сама организация.", en: "The employer, if another."))
  var employer: Clearable<String>?

  /// A new person with the identifier `id`, whose name is `typed` or stands in the options.
  ///
  /// - Throws: ``MentorCore/PeopleError/notAName`` where there is no name.
  func person(_ id: PersonID, named typed: String?) throws(PeopleError) -> Person {
    try verifyTyping(typed)
    var name: TypedName?
    if let typed {
      name = TypedName(typed)
    } else if let surname, let given {
      name = TypedName(surname: surname, given: given, patronymic: patronymic?.content)
    }
    guard let name else { throw .notAName }
    let blank = Person(
      id: id, surname: name.surname, given: name.given, patronymic: name.patronymic,
      role: PersonRole(kind: .other))
    var person = try changed(blank, keepsName: true)
    if role == nil { person.role.kind = person.role.likelyKind }
    return person
  }

  /// `person` with everything that the options say.
  func changed(_ person: Person, keepsName: Bool = false) throws(PeopleError) -> Person {
    try verifyTyping(nil)
    var person = person
    if !keepsName, surname != nil || given != nil || patronymic != nil {
      guard
        let name = TypedName(
          surname: surname ?? person.surname, given: given ?? person.given,
          patronymic: patronymic.replacing(person.patronymic))
      else { throw .notAName }
      person.surname = name.surname
      person.given = name.given
      person.patronymic = name.patronymic
    }
    person.born = born.replacing(person.born)
    person.sex = sex.replacing(person.sex)
    person.phone = phone.replacing(person.phone)?.cleaned()
    person.email = email.replacing(person.email)?.cleaned()
    person.organization = organization.replacing(person.organization)?.cleaned()
    person.role = changed(person.role)
    return person
  }

  private func verifyTyping(_ name: String?) throws(PeopleError) {
    let typed = [name, surname, given, patronymic?.content].compactMap(\.self)
    guard !typed.contains(where: \.hasHiddenControls) else { throw .hiddenControls }
  }

  private func changed(_ old: PersonRole) -> PersonRole {
    var role = old
    role.kind = self.role ?? old.kind
    role.grade = grade.replacing(old.grade)
    role.course = course.replacing(old.course.map { Course(number: $0) })?.number
    role.position = position.replacing(old.position)?.cleaned()
    role.subjects = subjects.replacing(old.subjects)
    role.experienceYears =
      experience.replacing(old.experienceYears.map { ExperienceYears(number: $0) })?.number
    role.newEmployee = newEmployee ?? old.newEmployee
    role.employer = employer.replacing(old.employer)?.cleaned()
    return role
  }
}
