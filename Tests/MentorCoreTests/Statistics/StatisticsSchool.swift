import JSONStore

@testable import MentorCore

/// Facts from which forms are filled, and a source of numbers that is the same in every run.
struct StatisticsSchool {
  var school: CountingSchool

  init() throws { school = try CountingSchool() }

  /// `form` with everything from which it is filled.
  func scene(_ form: StatisticsForm, in year: SchoolYear? = nil) -> StatisticsScene {
    let year = year ?? school.year
    return StatisticsScene(
      form, in: year,
      base: CountingBase(
        school.records, in: form.days(in: year), on: form.asOf(in: year),
        agesOn: form.ageDay(in: year)),
      texts: [.organization: .text("Школа"), .director: .name("Лугова Ольга Петровна", note: "")],
      indicators: [:])
  }

  /// A school of many people in all roles, forms and states.
  static func generated(seed: UInt64, people count: Int) throws -> StatisticsSchool {
    var made = try StatisticsSchool()
    var random = Chooser(generator: SeededGenerator(seed: seed))
    let forms = FormCatalogue.standard.forms.map(\.code).filter { $0 != .organizationOrganization }
    var mentors: [MentorID] = []
    var mentees: [MenteeID] = []
    for _ in 0..<count {
      let role: PersonRole
      switch random.next(5) {
      case 0, 1: role = PersonRole(kind: .learner)
      case 2: role = PersonRole(kind: .student)
      case 3:
        role = PersonRole(
          kind: .teacher, experienceYears: random.next(4) == 0 ? nil : random.next(8))
      default: role = PersonRole(kind: .employee, experienceYears: random.next(20))
      }
      let born =
        random.next(10) == 0
        ? nil
        : "\(1995 + random.next(25))-\(two(1 + random.next(12)))-\(two(1 + random.next(28)))"
      let person = try made.school.person(born: born, role)
      let year = random.next(8) == 0 ? made.school.year.previous : made.school.year
      if random.next(3) != 0 { mentees.append(made.school.mentee(person, in: year)) }
      if random.next(3) == 0 { mentors.append(made.school.mentor(person, in: year)) }
    }
    for index in 0..<count {
      guard let mentor = random.pick(mentors), let mentee = random.pick(mentees),
        let form = random.pick(forms)
      else { continue }
      let ends = random.next(3)
      try made.school.pair(
        mentor, [mentee], form, from: index % 7 == 0 ? nil : "2026-10-\(two(1 + random.next(28)))",
        until: ends == 0 || index % 7 == 0 ? nil : "2027-0\(1 + random.next(5))-10",
        as: ends == 1 ? .completed : .dissolved)
    }
    return made
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Chooses by a generator.
private struct Chooser {
  var generator: SeededGenerator

  /// A number from 0 up to `limit`.
  mutating func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }
}
