import JSONStore
import MentorCore
import Testing
import Wording

/// Invented people, for tests.
enum Sample {
  static func person(
    _ number: Int, _ name: String, born: String? = nil, role: PersonRole = PersonRole(kind: .other)
  ) throws -> Person {
    let typed = try #require(TypedName(name))
    return Person(
      id: PersonID(number: number), surname: typed.surname, given: typed.given,
      patronymic: typed.patronymic, born: try born.map { try BirthDate(jsonText: $0) },
      role: role)
  }

  static func learner(_ number: Int, _ name: String, born: String?) throws -> Person {
    try person(number, name, born: born, role: PersonRole(kind: .learner))
  }

  static func teacher(_ number: Int, _ name: String) throws -> Person {
    try person(number, name, role: PersonRole(kind: .teacher))
  }

  static func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }
}
