import MentorCore
import Testing
import Wording

@Suite("Import of consents")
struct ConsentImportTests {
  private func fixture() throws -> ImportFixture {
    var fixture = try ImportFixture()
    try fixture.take(
      .people,
      """
      ФИО;Год рождения;Класс;Роль
      Лугова Анна Ильинична;2013;7А;
      Росина Ада;2010;10А;
      Ёлкин Пётр;;;педагог

      """)
    return fixture
  }

  @Test("Reads who signed, for whom and when, and changes nothing the second time")
  func reads() throws {
    var fixture = try fixture()
    let table = """
      ФИО;Согласие;Дата;Кто подписал;ФИО представителя;Кем приходится;Срок
      Лугова Анна;обработка;05.09.2026;мать;Лугова Ольга;;31.08.2027
      Росина А.;распространение персональных данных;5 сентября 2026;представитель;Росина Яна;тётя;
      Ёлкин Пётр;;2026-09-05;;;;

      """
    #expect(try fixture.take(.consents, table).counts == [3, 0, 0, 0])
    let consents = fixture.base.consents
    #expect(consents.map(\.kind) == [.processing, .distribution, .processing])
    #expect(consents.map(\.signer.kind) == [.guardian, .guardian, .own])
    #expect(consents.map(\.signer.ground) == ["мать", "тётя", nil])
    #expect(consents[0].validUntil?.iso == "2027-08-31")
    #expect(try fixture.take(.consents, table).counts == [0, 0, 3, 0])
    #expect(fixture.base.consents.elements == consents.elements)
    let changed = table.replacing("Лугова Ольга", with: "Лугова Инна")
    #expect(try fixture.take(.consents, changed).counts == [0, 1, 2, 0])
    #expect(fixture.base.consents[0].signer.name == "Лугова Инна")
  }

  @Test(
    "A row against the rules of consents is rejected with the rule",
    arguments: [
      ("Лугова Анна;05.09.2026;сам;", "законный представитель"),
      ("Ёлкин Пётр;05.09.2026;мать;Ёлкина Яна", "подписывает согласие сам"),
      ("Лугова Анна;05.09.2026;мать;", "не назван"), ("Никто Яков;05.09.2026;сам;", "нет среди"),
      ("Лугова Анна;05.09.2036;мать;Лугова Ольга", "не наступило"),
      ("Лугова Анна;;мать;Лугова Ольга", "не указана"),
      ("Лугова Анна;05.09.2026;сосед;Лугова Ольга", "кто подписал"),
    ])
  func refused(row: String, reason: String) throws {
    var fixture = try fixture()
    let outcome = try fixture.take(
      .consents, "ФИО;Дата;Кто подписал;ФИО представителя\n\(row)\n")
    #expect(outcome.rejected.first?.reason.ru.contains(reason) == true)
    #expect(fixture.base.consents.isEmpty)
  }

  @Test("A person may be named by identifier")
  func code() throws {
    var fixture = try fixture()
    let outcome = try fixture.take(
      .consents, "Код;Дата подписания\np-3;05.09.2026\nP-99;05.09.2026\nX;05.09.2026\n")
    #expect(outcome.counts == [1, 0, 0, 2])
    #expect(fixture.base.consents[0].person.number == 3)
  }
}
