import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Rules of the forms")
struct EligibilityTests {
  private let eligibility: Eligibility

  init() throws {
    eligibility = Eligibility(
      organization: Organization(name: "Школа у реки"), on: try Sample.date("2026-10-01"))
  }

  private func learner(_ number: Int, born: Int?, grade: String?) throws -> Person {
    Person(
      id: PersonID(number: number), surname: "Лугова", given: "Анна", born: born.map { .year($0) },
      role: PersonRole(kind: .learner, grade: try grade.map { try Grade(typed: $0) }))
  }

  private func codes(_ mentor: Person, _ mentee: Person, _ form: String) throws -> Set<String> {
    let form = try #require(FormCatalogue.standard.form(named: form))
    return Set(eligibility.violations(mentor: mentor, mentee: mentee, in: form).map(\.code))
  }

  @Test(
    "A mentee of the learners' forms is 10 to 19",
    arguments: [(2017, true), (2016, false), (2007, false), (2006, true)])
  func age(born: Int, refused: Bool) throws {
    let found = try codes(
      learner(1, born: 2009, grade: "11А"), learner(2, born: born, grade: "5А"), "UU")
    #expect(found.contains("form.mentee-age") == refused)
  }

  @Test("An unknown age is refused")
  func unknownAge() throws {
    let found = try codes(
      learner(1, born: 2009, grade: "11А"), learner(2, born: nil, grade: "5А"), "UU")
    #expect(found == ["form.mentee-age-unknown"])
  }

  @Test(
    "The mentor's grade is above the mentee's: equal is doubtful, lower refused",
    arguments: [
      ("8А", nil), ("7Б", "form.grade-equal"), ("6А", "form.grade-below"),
      (nil, "form.grade-unknown"),
    ]
      as [(String?, String?)])
  func grades(mentor: String?, code: String?) throws {
    let found = try codes(
      learner(1, born: 2010, grade: mentor), learner(2, born: 2013, grade: "7А"), "UU")
    #expect(found == Set([code].compactMap(\.self)))
  }

  @Test("Nobody mentors himself")
  func onePerson() throws {
    let person = try learner(1, born: 2010, grade: "9А")
    #expect(try codes(person, person, "UU").contains("form.one-person"))
  }

  @Test(
    "A young specialist has up to three years, or is new",
    arguments: [(3, false, false), (4, false, true), (20, true, false)])
  func novice(years: Int, isNew: Bool, refused: Bool) throws {
    let mentor = try Sample.teacher(1, "Ёлкин Пётр")
    let mentee = try Sample.person(
      2, "Степнова Инна",
      role: PersonRole(kind: .teacher, experienceYears: years, newEmployee: isNew))
    #expect(try codes(mentor, mentee, "TT").contains("form.mentee-experience") == refused)
  }

  @Test(
    "The organisation itself is no outside employer, however its number is written",
    arguments: [
      "МБОУ СОШ № 5", "мбоу сош №5", "МБОУ «СОШ №5»", "МБОУ СОШ N 5", "МБОУ СОШ N5", "МБОУ СОШ№5",
      "МБОУ СОШ №  5",
    ])
  func ownSchool(employer: String) throws {
    let home = Eligibility(
      organization: Organization(name: "МБОУ СОШ № 5"), on: try Sample.date("2026-10-01"))
    let form = try #require(FormCatalogue.standard.form(named: "EU"))
    func codes(_ name: String) -> [String] {
      var mentor = Person(
        id: PersonID(number: 1), surname: "Лугов", given: "Лев",
        role: PersonRole(kind: .employee, experienceYears: 9))
      mentor.role.employer = name
      return home.violations(ofMentor: mentor, in: form).map(\.code)
    }
    #expect(codes(employer).contains("form.mentor-employer"))
    for other in ["МБОУ СОШ № 55", "МБОУ СОШ № 6", "Завод № 5"] {
      #expect(!codes(other).contains("form.mentor-employer"))
    }
  }
}
