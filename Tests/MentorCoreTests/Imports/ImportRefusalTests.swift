import Interchange
import MentorCore
import Testing
import Wording

@Suite("Rows and files that cannot be imported")
struct ImportRefusalTests {
  @Test(
    "A cell that is not understood keeps the row out, with its column and the reason",
    arguments: [
      ("Количество наставляемых", "0", "1–500"), ("Количество наставляемых", "-1", "1–500"),
      ("Количество наставляемых", "501", "1–500"),
      ("Количество наставляемых", "много", "не число"),
      ("Количество наставляемых", "02.янв", "за дату"),
      ("Количество наставляемых", "2-3", "укажите одно число"),
      ("Количество наставляемых", "до 5", "укажите одно число"),
      ("Класс", "05.июн", "за дату"), ("Класс", "5-6", "не класс"), ("Класс", "12А", "не класс"),
      ("Дата рождения", "31.09.2010", "31 сентября"), ("Дата рождения", "#Н/Д", "ошибка"),
      ("Дата рождения", "2090", "возраста"), ("Дата рождения", "осень", "осень"),
      ("Форма", "сосед – сосед", "не известна"),
      ("Форма", "клуб «Сосед»", "форма «клуб „Сосед“» не известна"),
      ("Телефон", "7,92E+10", "потеряла цифры"),
      ("Желаемый возраст наставляемых", "10.дек", "за дату"), ("Курс", "9", "не курс"),
    ])
  func cells(column: String, text: String, reason: String) throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .mentors, "ФИО;\(column)\nЛугова Анна;\(text)\nРосина Ада;\n", form: "UU")
    #expect(outcome.counts == [1, 0, 0, 1])
    let rejected = try #require(outcome.rejected.first)
    #expect(rejected.row.number == 2)
    #expect(rejected.reason.ru.contains(reason))
    #expect(rejected.reason.ru.contains(column))
    #expect(!rejected.reason.en.isEmpty)
  }

  @Test(
    "A name that is none keeps the row out and is not repeated in the reason",
    arguments: ["Лугова", "12345", "Лугова Анна, Росина Ада, Ёлкин Пётр", ""])
  func names(name: String) throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(.people, "ФИО;Класс\n\"\(name)\";7А\n")
    #expect(outcome.counts == [0, 0, 0, 1])
    #expect(name.isEmpty || outcome.rejected[0].reason.ru.contains(name) == false)
  }

  @Test(
    "An answer in words where a number was asked is left out and reported",
    arguments: [
      ("Ресурс времени", "по вечерам"), ("Ресурс времени", "4 часа в месяц"),
      ("Желаемый возраст наставляемых", "старшие классы"), ("Стаж", "давно"), ("Пол", "?"),
      ("E-mail", "не помню где"),
    ])
  func words(column: String, text: String) throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .mentors, "ФИО;\(column)\nЛугова Анна;\(text)\n", form: "UU")
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(outcome.codes == ["import.not-read"])
    #expect(outcome.findings[0].values.map(\.text) == [text])
  }

  @Test("A year that contradicts the date of birth keeps the row out")
  func contradiction() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .people, "ФИО;Дата рождения;Год рождения\nЛугова Анна;12.03.2010;2011\n")
    #expect(outcome.rejected.first?.reason.ru.contains("расходится") == true)
  }

  @Test("Without a form a profile is made, and said to be out of the matching")
  func noForm() throws {
    var fixture = try ImportFixture()
    let table = "ФИО;Запрос\nЛугова Анна;ОГЭ\n"
    #expect(try fixture.take(.mentees, table).codes == ["import.no-form"])
    #expect(try fixture.take(.mentees, table, form: "UU").counts == [0, 1, 0, 0])
    #expect(fixture.base.mentees[0].forms.map(\.text) == ["UU"])
  }

  @Test(
    "A file that is no table of people is refused as a whole",
    arguments: [
      ("", "пуста"), ("просто текст\nбез столбцов\n", "заголовков"),
      ("Класс;Форма;Запрос\n7А;UU;ОГЭ\n", "с именами"), ("ФИО;Класс\n", "нет строк"),
      ("ФИО;Класс;ФИО\nА;Б;В\n", "одинаково"), ("ФИО;Класс\n\"Лугова", "кавычка"),
      ("a\u{0}b", "нулевой"), ("PK\u{3}\u{4}xl/", "архив"),
    ])
  func files(text: String, reason: String) throws {
    var fixture = try ImportFixture()
    let error = #expect(throws: ImportError.self) { try fixture.take(.mentees, text) }
    #expect(error?.message.ru.contains(reason) == true)
    #expect(error?.hint != nil)
    #expect(error?.category == .badData)
    #expect(fixture.base.people.isEmpty)
  }

  @Test("A table of consents needs the day of the signature")
  func noDate() throws {
    var fixture = try ImportFixture()
    #expect(throws: ImportError.noDate(headers: ["ФИО", "Кто подписал"])) {
      try fixture.take(.consents, "ФИО;Кто подписал\nЛугова Анна;сам\n")
    }
  }

  @Test("The reject file holds the row, its number and the reason, and can be imported once mended")
  func rejectFile() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .mentors,
      "Школа\n\nФИО;Класс;Телефон\nЛугова Анна;05.июн;+7 900 000-00-01\nРосина Ада;10А;\n",
      form: "UU")
    let file = String(decoding: outcome.rejectFile(in: .russian), as: UTF8.self)
    #expect(file.hasPrefix("\u{FEFF}ФИО;Класс;Телефон;строка;причина\r\n"))
    #expect(file.contains("Лугова Анна;05.июн;'+7 900 000-00-01;4;"))
    let again = try fixture.take(.mentors, file, form: "UU")
    #expect(again.counts == [0, 0, 0, 1])
    #expect(again.findings.isEmpty)
    let twice = String(decoding: again.rejectFile(in: .russian), as: UTF8.self)
    #expect(twice.split(separator: "\r\n")[0] == file.split(separator: "\r\n")[0])
    let mended = file.replacing("05.июн", with: "10А")
    #expect(try fixture.take(.mentors, mended, form: "UU").counts == [1, 0, 0, 0])
    #expect(fixture.base.people.last?.phone == "+7 900 000-00-01")
  }

  private static let hostileTables = [
    "ФИО;Класс\n=cmd|'/c calc'!A1;7А\n", "ФИО;Класс\n\u{202E}анигуЛ Анна;7А\n",
    "ФИО;Класс\n" + String(repeating: "Я", count: 100_000) + ";7А\n",
    "ФИО;Класс;" + String(repeating: "x;", count: 3000) + "\nЛугова Анна;7А\n",
    "ФИО;Класс\n" + String(repeating: "Лугова Анна;7А\n", count: 2000),
    "ФИО;Класс;Телефон\n"
      + (10_000..<12_000).map { "Лугова Анна;7А;\($0)\n" }.joined(),
  ]

  @Test("Hostile tables end in an answer", arguments: hostileTables.indices)
  func hostile(number: Int) throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(.people, Self.hostileTables[number])
    #expect(outcome.accepted.count + outcome.rejected.count >= 1)
  }
}
