import MentorCore
import Testing
import Wording

@Suite("Recognising people")
struct PersonIndexTests {
  private func index() throws -> PersonIndex {
    PersonIndex([
      try Sample.person(1, "Лугова Анна Ильинична", born: "2012-03-12"),
      try Sample.person(2, "Лугова Анна Ильинична", born: "2010"),
      try Sample.person(3, "Ёлкин Пётр Львович"),
      try Sample.person(4, "Росина Ада"),
    ])
  }

  @Test(
    "Finds a person by name and birth in every spelling",
    arguments: [
      ("ЛУГОВА анна ильинична", "2012", 1), ("Лугова Анна", "2012-03-12", 1),
      ("Лугова А. И.", "2010", 2), ("Лугова Анна Ильинична", "2010-05-05", 2),
      ("Елкин Петр Львович", "1990", 3), ("Росина Ада Яновна", nil, 4),
    ] as [(String, String?, Int)])
  func finds(name: String, born: String?, number: Int) throws {
    let typed = try #require(TypedName(name))
    guard
      case .one(let id, _) = try index().match(
        typed, born: try born.map { try BirthDate(typed: $0) })
    else {
      Issue.record("nobody or several")
      return
    }
    #expect(id.number == number)
  }

  @Test("People whose births differ are different people")
  func differs() throws {
    let typed = try #require(TypedName("Лугова Анна Ильинична"))
    #expect(try index().match(typed, born: .year(2011)) == .nobody)
  }

  @Test("Without a birth namesakes cannot be told apart")
  func several() throws {
    let typed = try #require(TypedName("Лугова Анна Ильинична"))
    #expect(
      try index().match(typed, born: nil)
        == .several([PersonID(number: 1), PersonID(number: 2)]))
  }

  @Test("Says when the name alone decided")
  func nameAlone() throws {
    let typed = try #require(TypedName("Ёлкин Пётр Львович"))
    #expect(
      try index().match(typed, born: .year(1980))
        == .one(PersonID(number: 3), byNameAlone: true))
  }

  @Test("A change of name is taken over")
  func renamed() throws {
    var index = try index()
    index.add(try Sample.person(4, "Бережная Ада"))
    let old = try #require(TypedName("Росина Ада"))
    let new = try #require(TypedName("Бережная Ада"))
    #expect(index.match(new, born: nil) == .one(PersonID(number: 4), byNameAlone: true))
    #expect(index.match(old, born: nil) == .nobody)
  }
}
