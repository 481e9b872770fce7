import MentorCore
import Testing
import Wording

@Suite("Tables of days off")
struct HolidayFileTests {
  private func days(_ text: String, source: String? = nil) throws -> [DayOffTransfer] {
    try HolidayFile.days(in: Array(text.utf8), named: "file", source: source)
  }

  @Test("Reads CSV with Russian words and with English ones")
  func csv() throws {
    let russian = try days(
      "Дата;Вид;Перенесён с;Источник\n22.02.2027;выходной;20.02.2027;Постановление № 1\n"
        + "20.02.2027;Рабочий;;Постановление № 1\n30.04.2027;Сокращенный;;Постановление № 1\n")
    #expect(russian.map(\.kind) == [.dayOff, .working, .shortened])
    #expect(russian.map(\.from?.iso) == ["2027-02-20", nil, nil])
    let english = try days("date,kind\n2027-02-22,day-off\n", source: "Decree 1")
    #expect(english.map(\.source) == ["Decree 1"] && english.map(\.from) == [nil])
  }

  @Test(
    "Reads JSON: a list, an object, the file of a data directory",
    arguments: ["[DAY]", "{\"days\":[DAY]}", "{\"schema\":1,\"days\":[DAY]}"])
  func json(form: String) throws {
    let day = "{\"date\":\"2027-02-22\",\"kind\":\"day-off\",\"source\":\"№ 1\"}"
    #expect(try days(form.replacing("DAY", with: day)).map(\.date.iso) == ["2027-02-22"])
  }

  @Test(
    "Says what is wrong, with the row, and takes nothing",
    arguments: [
      ("", "пуст"), ("дата;вид\n", "ни одного дня"), ("день недели;час\n1;2\n", "нет столбцов"),
      ("дата;вид\nзавтра;выходной\n", "строка 2"),
      ("дата;вид;источник\n32.01.2027;выходной;а\n", "32"),
      ("дата;вид;источник\n22.02.2027;отпуск;а\n", "отпуск"),
      ("дата;вид\n22.02.2027;выходной\n", "документ"),
      ("дата;вид;с;источник\n22.02.2027;рабочий;20.02.2027;а\n", "только выходной"),
      ("дата;вид;с;источник\n22.02.2027;выходной;22.02.2027;а\n", "сам на себя"),
      ("[{\"date\":\"2027-02-31\",\"kind\":\"day-off\",\"source\":\"а\"}]", "31"),
      ("[{\"date\":\"2027-02-20\",\"kind\":\"day-off\"}]", "source"), ("[]", "ни одного дня"),
      ("{\"days\":1}", "days"), ("дата;вид;источник\n01.01.2027\n", "строка 2"),
    ])
  func problems(text: String, message: String) {
    let error = #expect(throws: HolidayFileError.self) { try days(text) }
    #expect(error?.message.ru.contains(message) == true, "\(error?.message.ru ?? "")")
  }

  @Test("Names five bad rows and how many more there are")
  func manyRows() {
    let rows = String(repeating: "вчера;выходной;а\n", count: 9)
    let error = #expect(throws: HolidayFileError.self) { try days("дата;вид;источник\n" + rows) }
    #expect(error?.message.ru.hasSuffix("и ещё 4") == true)
  }

  @Test("A book keeps its days in order, the last entry of a day")
  func book() throws {
    let first = try days("дата;вид;источник\n22.02.2027;выходной;а\n20.02.2027;рабочий;а\n")
    var book = HolidayBook(days: first)
    #expect(book.days.map(\.date.iso) == ["2027-02-20", "2027-02-22"])
    book.put(try days("дата;вид;источник\n22.02.2027;рабочий;б\n"))
    #expect(book.days.map(\.source) == ["а", "б"])
  }
}
