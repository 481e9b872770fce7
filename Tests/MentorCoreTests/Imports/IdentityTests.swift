import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("People by the key of the rules")
struct IdentityTests {
  private func rules(_ identity: IdentityKey) -> ImportRules {
    ImportRules(
      for: .table(.people), columns: [ColumnRule("Номер в школе", column: .code)],
      identity: identity)
  }

  @Test("Namesakes with e-mails of their own are two people, and stay so")
  func email() throws {
    var fixture = try ImportFixture()
    let text = """
      ФИО;E-mail;Класс
      Лугова Анна;a@example.org;7А
      Лугова Анна;b@example.org;8Б

      """
    #expect(try fixture.take(.people, text).counts == [0, 0, 0, 2])
    #expect(try fixture.take(.people, text, by: rules(.email)).counts == [2, 0, 0, 0])
    #expect(try fixture.take(.people, text, by: rules(.email)).counts == [0, 0, 2, 0])
  }

  @Test("A new surname under the same e-mail is the same person")
  func married() throws {
    var fixture = try ImportFixture()
    try fixture.take(.people, "ФИО;E-mail\nЛугова Анна;a@example.org\n")
    let outcome = try fixture.take(
      .people, "ФИО;E-mail\nРосина Анна;A@example.org\n", by: rules(.email))
    #expect(outcome.counts == [0, 1, 0, 0])
    #expect(fixture.base.people.map(\.surname) == ["Росина"])
  }

  @Test("Brothers with one telephone of a parent are two people")
  func phone() throws {
    var fixture = try ImportFixture()
    let text =
      "ФИО;Телефон\nЛугов Пётр;8 900 000-00-01\nЛугов Иван;+7 (900) 000 00 01\n"
    #expect(try fixture.take(.people, text, by: rules(.phone)).counts == [2, 0, 0, 0])
    #expect(try fixture.take(.people, text, by: rules(.phone)).counts == [0, 0, 2, 0])
  }

  @Test("The name of somebody known with another key is refused: nothing is guessed")
  func otherKey() throws {
    var fixture = try ImportFixture()
    try fixture.take(.people, "ФИО;E-mail\nЛугова Анна;a@example.org\n")
    let outcome = try fixture.take(
      .people, "ФИО;E-mail\nЛугова Анна;new@example.org\n", by: rules(.email))
    #expect(outcome.counts == [0, 0, 0, 1])
    #expect(outcome.rejected[0].reason.ru.contains("P-1"))
    #expect(fixture.base.people[0].email == "a@example.org")
  }

  @Test("A code decides; one that is nobody's or somebody else's is refused")
  func code() throws {
    var fixture = try ImportFixture()
    try fixture.take(.mentors, "ФИО;Форма\nЛугова Анна;UU\n")
    let outcome = try fixture.take(
      .people,
      """
      ФИО;Номер в школе;Класс
      Росина Анна;M-1;7А
      Росина Анна;P-9;7А
      Ивнякова Ольга;p-1;7А

      """, by: rules(.code))
    #expect(outcome.counts == [0, 1, 0, 2])
    #expect(fixture.base.people[0].surname == "Росина")
    #expect(outcome.rejected.map { $0.reason.ru.contains("P-9") } == [true, false])
  }

  @Test("Of namesakes the grade tells; somebody who alone bears the name may go up")
  func grade() throws {
    var fixture = try ImportFixture()
    let text = "ФИО;Класс;Пол\nЛугова Анна;7А;ж\nЛугова Анна;8Б;ж\nРосин Пётр;7А;м\n"
    #expect(try fixture.take(.people, text, by: rules(.nameAndGrade)).counts == [3, 0, 0, 0])
    #expect(try fixture.take(.people, text, by: rules(.nameAndGrade)).counts == [0, 0, 3, 0])
    let next = try fixture.take(
      .people, "ФИО;Класс\nРосин Пётр;8А\nЛугова Анна;9В\n", by: rules(.nameAndGrade))
    #expect(next.counts == [0, 1, 0, 1])
  }
}
