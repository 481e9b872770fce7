internal import Interchange
import Wording

extension Demonstration {
  /// The mentors' questionnaires as a file that Excel saved: a title, semicolons, a byte order mark.
  ///
  /// - Complexity: O(*n*) in the number of mentors.
  public var mentorSheet: [UInt8] {
    var sheet = Sheet("Анкеты наставников, \(year.jsonText) учебный год")
    sheet.append(
      Self.personColumns + [
        "Основные компетенции", "Достижения", "Интересы", "Желаемый возраст наставляемых",
        "Ресурс времени", "Количество наставляемых", "Удобное время", "Форма наставничества",
      ])
    for mentor in mentors where mentor.year == year {
      sheet.append(
        personCells(mentor.person) + [
          Self.list(mentor.competences), Self.list(mentor.achievements),
          Self.list(mentor.interests),
          mentor.wishedAges.map { "\($0.from)-\($0.to)" } ?? "любой",
          mentor.hoursPerWeek.map(Self.hours) ?? "", "\(mentor.capacity)",
          mentor.availability.text, Self.names(of: mentor.forms),
        ])
    }
    return sheet.bytes
  }

  /// The mentees' questionnaires as a file that Excel saved.
  ///
  /// - Complexity: O(*n*) in the number of mentees.
  public var menteeSheet: [UInt8] {
    var sheet = Sheet("Анкеты наставляемых, \(year.jsonText) учебный год")
    sheet.append(
      Self.personColumns + [
        "Основной запрос", "Интересы", "Цели", "Приоритет", "Удобное время",
        "Форма наставничества",
      ])
    for mentee in mentees where mentee.year == year {
      sheet.append(
        personCells(mentee.person) + [
          Self.list(mentee.requests), Self.list(mentee.interests), Self.list(mentee.goals),
          mentee.priority == 0 ? "" : "\(mentee.priority)", mentee.availability.text,
          Self.names(of: mentee.forms),
        ])
    }
    return sheet.bytes
  }

  /// The list of the consents on paper as a file that Excel saved; those withdrawn are not in it.
  ///
  /// - Complexity: O(*n*) in the number of consents.
  public var consentSheet: [UInt8] {
    var sheet = Sheet("Согласия, \(year.jsonText) учебный год")
    sheet.append([
      "ФИО", "Дата рождения", "Вид согласия", "Дата подписания", "Кто подписал",
      "ФИО представителя", "Кем приходится", "Действует до", "Документ",
    ])
    for consent in consents where consent.withdrawn == nil {
      guard let person = people[consent.person] else { continue }
      sheet.append([
        person.fullName, Self.birth(person), Self.name(of: consent.kind),
        consent.signed.numeric,
        consent.signer.kind == .own ? "сам" : "законный представитель",
        consent.signer.name ?? "", consent.signer.ground ?? "",
        consent.validUntil?.numeric ?? "", consent.document ?? "",
      ])
    }
    return sheet.bytes
  }

  private static let personColumns = [
    "ФИО", "Дата рождения", "Пол", "Роль", "Класс", "Курс", "Должность", "Предметы", "Стаж",
    "Новый сотрудник", "Место работы (учёбы)", "Предприятие", "Телефон", "E-mail",
  ]

  private func personCells(_ id: PersonID) -> [String] {
    guard let person = people[id] else { return Self.personColumns.map { _ in "" } }
    let role = person.role
    return [
      person.fullName, Self.birth(person), person.sex == .female ? "ж" : "м", role.kind.name.ru,
      role.grade?.jsonText ?? "", role.course.map(String.init) ?? "", role.position ?? "",
      Self.list(role.subjects), role.experienceYears.map(String.init) ?? "",
      role.newEmployee == true ? "да" : "", person.organization ?? "", role.employer ?? "",
      person.phone ?? "", person.email ?? "",
    ]
  }

  private static func birth(_ person: Person) -> String {
    switch person.born {
    case .date(let date)?: date.numeric
    case .year(let year)?: "\(year)"
    case nil: ""
    }
  }

  private static func name(of kind: ConsentKind) -> String {
    switch kind {
    case .processing: "обработка"
    case .distribution: "распространение"
    case .mentoring: "быть наставником"
    }
  }

  private static func hours(_ hours: Double) -> String {
    let halves = Int(hours * 2)
    return "\(halves / 2)" + (halves % 2 == 0 ? "" : ",5")
  }

  private static func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }

  private static func names(of forms: [FormCode]) -> String {
    list(forms.compactMap { FormCatalogue.standard[$0]?.name.ru })
  }
}

/// A table in the making, as a Russian office saves it.
private struct Sheet {
  private var writer = CSVWriter(.spreadsheet)

  init(_ title: String) {
    writer.append([title])
    writer.append([String]())
  }

  mutating func append(_ cells: [String]) { writer.append(cells) }

  var bytes: [UInt8] { writer.bytes }
}
