import Testing
import Wording

@testable import MentorCore

@Suite("Who answers a survey")
struct RespondentTests {
  private static let mark = "Насколько комфортно вам с наставником?"
  private static let head =
    "Насколько вы продвинулись к своей цели?;Насколько сильна поддержка наставника?;"
    + "Насколько точно вы идёте по плану?;" + mark
  private static let marks = "5;6;7;8"

  /// Two namesakes in different grades, one of whom is no mentee, and a pupil with a shared address.
  private func fixture() throws -> SurveyFixture {
    var fixture = try SurveyFixture()
    func add(
      _ number: Int, _ surname: String, _ given: String, _ grade: String, email: String? = nil,
      phone: String? = nil
    ) throws {
      let id = PersonID(number: number)
      fixture.base.people.put(
        Person(
          id: id, surname: surname, given: given, phone: phone, email: email,
          role: PersonRole(kind: .learner, grade: try Grade(typed: grade))))
      fixture.base.mentees.put(
        Mentee(
          id: MenteeID(number: number), person: id, year: fixture.year, forms: [.pupilPupil]))
    }
    try add(1, "Ветрова", "Анна", "7А", email: "vetrova@example.org")
    try add(2, "Ветрова", "Анна", "8Б", phone: "+7 (900) 000-03-02")
    try add(3, "Рощин", "Яков", "6В", email: "family@example.org")
    try add(4, "Рощина", "Ева", "5А", email: "family@example.org")
    fixture.base.people.put(
      Person(
        id: PersonID(number: 5), surname: "Громов", given: "Олег",
        role: PersonRole(kind: .teacher)))
    return fixture
  }

  private func take(_ clues: String, _ values: String) throws -> SurveyOutcome {
    var fixture = try fixture()
    return try fixture.take("interim-mentee", "\(clues);\(Self.head)\n\(values);\(Self.marks)\n")
  }

  @Test(
    "People are recognised by code, name with grade, e-mail and telephone",
    arguments: [
      ("Код", "P-3", 3), ("Код", "E-3", 3), ("ФИО;Класс", "Ветрова Анна;8 «Б»", 2),
      ("ФИО;E-mail", "Ветрова Анна;VETROVA@example.org", 1),
      ("ФИО;Телефон", "Ветрова Анна;8 900 000 03 02", 2), ("E-mail", "vetrova@example.org", 1),
      ("Телефон", "89000000302", 2), ("ФИО", "Рощин Я.", 3), ("Фамилия;Имя", "рощин;ЯКОВ", 3),
      ("ФИО;E-mail", "Рощина Ева;family@example.org", 4),
      ("ФИО;E-mail", "Рощина Евангелина;family@example.org", 4),
    ])
  func known(head: String, values: String, person: Int) throws {
    let outcome = try take(head, values)
    #expect(outcome.rejected.isEmpty)
    #expect(outcome.accepted.map(\.person) == [PersonID(number: person)])
  }

  @Test(
    "Who cannot be told from somebody else, or is not known, is rejected with candidates",
    arguments: [
      ("ФИО", "Ветрова Анна", "подходит не один человек: P-1 или P-2"),
      ("E-mail", "family@example.org", "подходит не один человек: P-3 или P-4"),
      ("ФИО", "Рощена Ева", "возможно, это P-4"), ("ФИО", "Чужой Иван", "такого человека нет"),
      ("Код", "P-77", "нет человека с кодом «P-77»"),
      ("Код;ФИО", "P-3;Ветрова Анна", "код P-3 и имя — у разных людей"),
      ("ФИО", "Громов Олег", "P-5: нет записи в базе (наставляемые, 2026/27)"),
      ("ФИО;Класс", ";7А", "не сказано, кто отвечает"),
    ])
  func rejected(head: String, values: String, reason: String) throws {
    let outcome = try take(head, values)
    #expect(outcome.accepted.isEmpty)
    #expect(outcome.reason(2)?.contains(reason) == true, "\(outcome.reason(2) ?? "")")
  }

  @Test("A name that differs in a part is told where contacts recognise the person")
  func remark() throws {
    let outcome = try take("ФИО;E-mail", "Рощина Евангелина;family@example.org")
    #expect(outcome.codes.contains("survey.doubtful-person"))
  }

  @Test("A grade that is another than the person's is told: it may be a namesake")
  func grade() throws {
    let outcome = try take("ФИО;Класс", "Рощин Яков;9Б")
    #expect(outcome.counts == [1, 0, 0, 0])
    let told = outcome.findings.first { $0.code == "survey.doubtful-person" }
    #expect(told?.message.ru.contains("класс 9Б расходится с записью P-3 (6В)") == true)
  }

  @Test("Of two answers of one person the later by time counts, and the other is told")
  func repeated() throws {
    var fixture = try fixture()
    let outcome = try fixture.take(
      "interim-mentee",
      """
      Отметка времени;ФИО;\(Self.head)
      02.12.2026 10:00:00;Рощин Яков;5;6;7;9
      01.12.2026 10:00:00;Рощин Яков;1;1;1;1

      """)
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(outcome.findings.first { $0.code == "survey.repeated" }?.row == 3)
    #expect(try fixture.response("interim-mentee", of: "Рощин")["comfort"]?.mark == 9)
  }

  @Test("A changed row updates the response, which keeps its identifier and its key")
  func updated() throws {
    var fixture = try fixture()
    let text = "ФИО;\(Self.head)\nРощин Яков;5;6;7;8\n"
    try fixture.take("interim-mentee", text)
    var first = try fixture.response("interim-mentee", of: "Рощин")
    first.key = "00ff"
    fixture.responses[try SurveyCode(jsonText: "interim-mentee")]?.put(first)
    let outcome = try fixture.take("interim-mentee", text.replacing("7;8", with: "7;10"))
    #expect(outcome.counts == [0, 1, 0, 0])
    let second = try fixture.response("interim-mentee", of: "Рощин")
    #expect(second.id == first.id)
    #expect(second.key == "00ff")
    #expect(second["comfort"]?.mark == 10)
  }

  @Test("Curators answer whether they are among the people or not")
  func curator() throws {
    var fixture = try fixture()
    let head =
      "ФИО;Насколько выполнена дорожная карта к этому дню?;Насколько исправно пары сдают обратную связь?"
    let outcome = try fixture.take(
      "interim-curator", "\(head)\nПасечная Нина Львовна;6;7\nГромов Олег;5;5\n")
    #expect(outcome.counts == [2, 0, 0, 0])
    #expect(outcome.accepted.map(\.person) == [nil, PersonID(number: 5)])
    #expect(try fixture.responses("interim-curator").first?.name == "Пасечная Нина Львовна")
  }

  @Test(
    "A ballot that contradicts itself or names too many is rejected",
    arguments: [
      ("Рощин Яков", "Кедрова; Рощин Яков", "", "такого человека нет"),
      ("Рощин Яков", "M-1; M-2; M-3; M-4", "", "а можно не больше 3"),
      ("Рощин Яков", "Ивнякова Ада; M-2", "M-2", "назван(а) и желанным"),
      ("Рощин Яков", "Стрижов", "", "подходит не один человек"),
    ])
  func ballots(name: String, wishes: String, vetoes: String, reason: String) throws {
    var fixture = try fixture()
    for (number, name) in ["Ивнякова Ада", "Стрижов Лев", "Стрижов Гай", "Кедрова Злата"]
      .enumerated()
    {
      let words = name.split(separator: " ").map(String.init)
      let id = PersonID(number: 11 + number)
      fixture.base.people.put(
        Person(
          id: id, surname: words[0], given: words[1], role: PersonRole(kind: .learner)))
      fixture.base.mentors.put(
        Mentor(id: MentorID(number: 1 + number), person: id, year: fixture.year))
    }
    let outcome = try fixture.take(
      "preferences-mentee", "ФИО;wishes;vetoes\n\(name);\"\(wishes)\";\"\(vetoes)\"\n")
    #expect(outcome.reason(2)?.contains(reason) == true, "\(outcome.reason(2) ?? "")")
  }
}
