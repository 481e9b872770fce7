import Interchange
import MentorCore
import Testing

@Suite("Names in a text")
struct NameSearchTests {
  private static let people = [
    person(1, "Лугова", "Анна", "Ильинична"), person(2, "Камышин", "Егор", nil),
    person(3, "Ёлкин", "Пётр", "Львович"), person(4, "Римская-Озёрова", "Мария", "Павловна"),
    person(5, "Ким", "Лев", nil), person(6, "Шевченко", "Дарья", "Олеговна"),
    person(7, "Боровская", "Яна", "Игоревна"), person(8, "Лугова", "Ольга", "Сергеевна"),
    person(9, "Гулиа", "Зоя", nil),
  ]

  private static func person(
    _ number: Int, _ surname: String, _ given: String, _ patronymic: String?
  ) -> Person {
    Person(
      id: PersonID(number: number), surname: surname, given: given, patronymic: patronymic,
      role: PersonRole(kind: .learner))
  }

  private func found(_ text: String) -> [String] {
    NameSearch(Self.people).mentions(in: text, at: .line(1)).map {
      "\($0.person)\($0.certainty == .sure ? "" : "?")"
    }
  }

  @Test(
    "A name is found in every case, in either order and with initials",
    arguments: [
      ("Победила Лугова Анна.", ["P-1"]), ("Поздравляем Анну Лугову!", ["P-1"]),
      ("Вручили А. И. Луговой", ["P-1"]), ("грамота Луговой А.И.", ["P-1"]),
      ("с Анной Ильиничной Луговой", ["P-1"]), ("ЛУГОВА АННА", ["P-1"]),
      ("Егору Камышину", ["P-2"]), ("у Камышина Е.", ["P-2"]),
      ("о Петре Львовиче Ёлкине", ["P-3"]), ("Елкиным Петром", ["P-3"]),
      ("Марии Римской-Озёровой", ["P-4"]), ("Льва Кима", ["P-5"]), ("Ким Лев", ["P-5"]),
      ("Дарье Шевченко", ["P-6"]), ("с Яной Боровской", ["P-7"]), ("Зое Гулиа", ["P-9"]),
    ])
  func declined(text: String, people: [String]) {
    #expect(found(text) == people)
  }

  @Test("A surname alone may mean each of its bearers")
  func surnameAlone() {
    #expect(found("Выступила Лугова.") == ["P-1?", "P-8?"])
    #expect(found("семья Камышиных") == ["P-2?"])
  }

  @Test("Given name and patronymic without a surname are a possible match")
  func patronymic() {
    #expect(found("Пётр Львович открыл встречу") == ["P-3?"])
  }

  @Test(
    "Other people and ordinary words are passed over",
    arguments: [
      "Лугова К. Ю. пришла позже", "луговая трава", "Кимоно", "Камышинский район", "Егор принёс",
      "ёлкин мех", "", "…", "А. Б.", "Боровск",
    ])
  func others(text: String) {
    #expect(found(text) == [])
  }

  @Test("The words of the name alone are told")
  func words() {
    let mentions = NameSearch(Self.people)
      .mentions(in: "Новость. Победил А. И. Лугова Школы", at: .line(1))
    #expect(mentions.first?.words == "А. И. Лугова")
  }

  @Test("Whoever is surely named at a place is told once there")
  func once() {
    #expect(found("Лугова Анна и снова Лугова") == ["P-1", "P-8?"])
  }
}

@Suite("The check before publishing")
struct PublicationCheckTests {
  @Test("Consent to distribution, age, telephone and date of birth decide")
  func issues() throws {
    let date = try CalendarDate(iso: "2026-10-01")
    let minor = Person(
      id: PersonID(number: 1), surname: "Лугова", given: "Анна",
      born: .date(try CalendarDate(iso: "2012-03-12")), phone: "+7 (900) 000-00-01",
      role: PersonRole(kind: .learner))
    let adult = Person(
      id: PersonID(number: 2), surname: "Ёлкин", given: "Пётр", email: "elkin@example.org",
      role: PersonRole(kind: .teacher))
    let consents = [
      Consent(
        id: ConsentID(number: 1), person: minor.id, kind: .distribution,
        signer: Signer(kind: .guardian, name: "Лугова Ольга"),
        signed: try CalendarDate(iso: "2026-09-01"))
    ]
    let check = PublicationCheck(
      people: [minor, adult], consents: consents, settings: .standard, on: date)
    func issues(_ text: String) -> [PublicationCheck.Issue] {
      check.issues(in: Document(text: text))
    }
    let agreed = try #require(issues("Анна Лугова победила").first)
    #expect(agreed.obstacle == nil && agreed.isMinor && !agreed.forbids)
    let silent = try #require(issues("\n\nПётр Ёлкин победил").first)
    #expect(silent.obstacle == .missing && !silent.isMinor && silent.forbids)
    #expect(silent.place == .line(3))
    let born = issues("Анна Лугова, 12.03.2012")
    #expect(born.map(\.disclosure) == [.name(.sure), .birth])
    #expect(born.last?.forbids == true)
    #expect(issues("звоните 8 900 000-00-01").map(\.disclosure) == [.phone])
    #expect(issues("пишите: Elkin@example.org.").map(\.disclosure) == [.email])
    #expect(issues("12.03.2012 прошёл праздник") == [])
  }

  @Test("Tables are looked through row by row, those inside of cells too")
  func tables() throws {
    let adult = Person(
      id: PersonID(number: 2), surname: "Ёлкин", given: "Пётр", role: PersonRole(kind: .teacher))
    let check = PublicationCheck(
      people: [adult], consents: [], settings: .standard, on: try CalendarDate(iso: "2026-10-01"))
    let inner = DocumentTable(rows: [
      DocumentRow([DocumentCell("Ёлкину Петру", column: 0)], at: .tableRow(table: 2, row: 1))
    ])
    let document = Document(blocks: [
      .table(
        DocumentTable(rows: [
          DocumentRow(
            [DocumentCell("Ёлкин", column: 0), DocumentCell("Пётр", column: 1, tables: [inner])],
            at: .tableRow(table: 1, row: 4))
        ]))
    ])
    #expect(
      check.issues(in: document).map(\.place)
        == [.tableRow(table: 1, row: 4), .tableRow(table: 2, row: 1)])
  }
}
