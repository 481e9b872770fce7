import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Values as people type them")
struct TypedValuesTests {
  @Test(
    "Reads a birth",
    arguments: [
      ("2010", "2010"), ("2010 г.р.", "2010"), ("2010 год", "2010"),
      ("12.03.2010", "2010-03-12"), ("12 марта 2010 г.", "2010-03-12"),
      ("2010-03-12", "2010-03-12"), ("2010-03-12 00:00:00", "2010-03-12"),
      ("12.03.2010 0:00", "2010-03-12"),
    ])
  func birth(typed: String, expected: String) throws {
    #expect(try BirthDate(typed: typed).jsonText == expected)
  }

  @Test(
    "Refuses what is no birth",
    arguments: ["", "вчера", "31.09.2010", "1899", "12.03.1850", "12.03.10", "20100", "2010 кг"])
  func noBirth(typed: String) {
    #expect(throws: ValueProblem.self) { try BirthDate(typed: typed) }
  }

  @Test(
    "Reads a range of ages",
    arguments: [
      ("12-16", 12, 16), ("12–16 лет", 12, 16), ("от 12 до 16", 12, 16), ("с 12 по 16 лет", 12, 16),
      ("14", 14, 14), ("14 лет", 14, 14), ("13+", 13, 120), ("от 13", 13, 120), ("до 12", 0, 12),
    ])
  func ages(typed: String, from: Int, to: Int) throws {
    let range = try AgeRange(typed: typed)
    #expect(range.from == from && range.to == to)
  }

  @Test(
    "Refuses what names no ages",
    arguments: ["", "старшие", "16-12", "7-9 классы", "12-200", "12, 13, 14", "-5"])
  func noAges(typed: String) {
    #expect(throws: ValueProblem.self) { try AgeRange(typed: typed) }
  }

  @Test(
    "Reads a grade in every spelling",
    arguments: [
      ("7А", "7А"), ("7 \"а\"", "7А"), ("7 «А»", "7А"), ("7-а", "7А"), ("7A", "7А"), ("11", "11"),
      ("7 класс", "7"), ("7А класс", "7А"), ("7 класс А", "7А"), ("7 кл. Б", "7Б"),
      ("10класс", "10"),
    ])
  func grades(typed: String, expected: String) throws {
    #expect(try Grade(typed: typed).jsonText == expected)
  }

  @Test("Refuses what is no grade", arguments: ["", "0", "12А", "5-6", "седьмой", "7АБВ", "-7"])
  func noGrades(typed: String) {
    #expect(throws: ValueProblem.self) { try Grade(typed: typed) }
  }

  @Test(
    "Tells by a word what a person is",
    arguments: [
      ("учитель физики", RoleKind.teacher), ("Ученица", .learner), ("обучающийся", .learner),
      ("студентка колледжа", .student), ("педагог-психолог", .teacher), ("инженер", .employee),
      ("социальный педагог", .teacher), ("другое", .other),
    ])
  func roles(text: String, kind: RoleKind) {
    #expect(RoleKind(named: text) == kind)
  }

  @Test("Does not tell by a word that says nothing", arguments: ["", "волонтёр", "7А"])
  func noRole(text: String) {
    #expect(RoleKind(named: text) == nil)
  }

  @Test(
    "Splits a list at semicolons, lines and commas outside of brackets",
    arguments: [
      ("алгебра; геометрия", ["алгебра", "геометрия"]),
      ("алгебра\nгеометрия", ["алгебра", "геометрия"]),
      ("походы (летом, зимой), лыжи", ["походы (летом, зимой)", "лыжи"]),
      ("- алгебра\n- геометрия.", ["алгебра", "геометрия"]),
      ("1. алгебра\n2) геометрия", ["алгебра", "геометрия"]),
      ("алгебра, Алгебра", ["алгебра"]), ("2,5 года опыта", ["2,5 года опыта"]),
      ("(не закрыто, но, прочитано", ["(не закрыто, но, прочитано"]), (" ;, ", []), ("", []),
    ] as [(String, [String])])
  func lists(typed: String, expected: [String]) {
    #expect(ListedTexts(typed).texts == expected)
  }
}
