import Interchange
import JSONStore
import MentorTestSupport
import Testing
import Wording

@testable import MentorCore

@Suite("Import rules")
struct ImportRulesTests {
  private static let format = RecordFile<ImportRules>()

  private static func rules(_ members: String) throws(JSONError) -> ImportRules {
    try format.decode(
      Array("{\"schema\":1,\"for\":\"mentors\",\(members)}".utf8), file: "rules/a.json")
  }

  @Test("Are stored and read again as they are")
  func roundTrip() throws {
    let rules = try ImportRules(
      for: .survey(SurveyCode(jsonText: "before-mentee-uu")),
      files: [FilePattern(jsonText: "ответы*.xlsx")],
      columns: [
        ColumnRule("Кто ты?", column: .role, guess: true, values: ["мальчик": "learner"]),
        ColumnRule("Цели", question: "goals", joined: .bar), ColumnRule("Баллы", ignored: true),
        ColumnRule("Спорт", question: "hobbies", option: "Спорт"), ColumnRule("Ещё"),
      ], constants: ["grade": "7А"], dateOrder: .monthDayYear, encoding: .windows1251,
      headerRow: 3, identity: .email, separator: .semicolon, sheet: "Лист 1")
    let bytes = Self.format.encode(rules)
    #expect(try Self.format.decode(bytes, file: "rules/a.json") == rules)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"encoding\": \"windows-1251\""))
    #expect(text.contains("\"for\": \"before-mentee-uu\""))
    #expect(!text.contains("\"ignored\": false"))
  }

  @Test(
    "Rules that contradict themselves or know no such column are refused",
    arguments: [
      (
        #""columns":[{"header":"А","column":"grade"},{"header":" а ","ignored":true}]"#,
        "два правила"
      ),
      (#""columns":[{"header":"А","column":"grade","ignored":true}]"#, "исключают"),
      (#""columns":[{"header":"А","question":"goals"}]"#, "question бывает только"),
      (#""columns":[{"header":"А","column":"requests"}]"#, "requests"),
      (#""columns":[{"header":"А","column":"colour"}]"#, "colour"),
      (#""columns":[{"header":" "}]"#, "заголовок пуст"),
      (#""columns":[{"header":"А","values":{"а":"б"}}]"#, "импортируется"),
      (#""columns":[{"header":"А","column":"role","values":{"А":"б","а":"в"}}]"#, "дважды"),
      (#""columns":[{"header":"А","column":"role","option":"б"}]"#, "option"),
      (#""colums":[]"#, "columns"),
      (#""constants":{"fullName":"Лугова Анна"}"#, "fullName"),
      (#""constants":{"requests":"х"}"#, "requests"),
      (#""headerRow":0"#, "headerRow"), (#""sheet":" ""#, "имя листа"),
      (#""files":["папка/*.csv"]"#, "без папок"), (#""encoding":"utf-7""#, "utf-7"),
      (#""separator":"точка""#, "точка"), (#""identity":"inn""#, "inn"),
      (#""dateOrder":"год""#, "год"),
    ])
  func refused(members: String, word: String) {
    let error = #expect(throws: JSONError.self) { try Self.rules(members) }
    #expect(error?.message.ru.contains(word) == true, "\(error?.message.ru ?? "")")
  }

  @Test("Consents know people by name or code only")
  func consents() throws {
    #expect(ImportRules(for: .table(.consents), identity: .email).problem != nil)
    #expect(ImportRules(for: .table(.consents), identity: .code).problem == nil)
  }

  @Test("Names are Latin words; none is the word for no rules")
  func names() throws {
    #expect(try RulesName(jsonText: "Google-Mentors-2").text == "google-mentors-2")
    for name in ["", "none", "a--b", "правила", "../a", "a/b", String(repeating: "a", count: 61)] {
      #expect(throws: ValueProblem.self, "\(name)") { try RulesName(jsonText: name) }
    }
  }

  private static func book() throws -> RuleBook {
    func named(_ name: String, _ target: String, _ pattern: String) throws -> NamedRules {
      try NamedRules(
        RulesName(jsonText: name),
        ImportRules(
          for: ImportTarget(jsonText: target), files: [FilePattern(jsonText: pattern)]))
    }
    return try RuleBook([
      named("old", "mentors", "анкеты*.csv"), named("new", "mentors", "*2026.csv"),
      named("pupils", "mentees", "анкеты*.csv"),
    ])
  }

  @Test("The only rules that fit the name and are for what is imported are taken")
  func fitting() throws {
    let book = try Self.book()
    func name(_ file: String, _ kind: ImportKind) throws -> String? {
      try book.rules(.fitting, for: file, as: .table(kind))?.name.text
    }
    #expect(try name("анкеты.csv", .mentors) == "old")
    #expect(try name("анкеты.csv", .mentees) == "pupils")
    #expect(try name("список.csv", .mentors) == nil)
    #expect(
      book.rules(fitting: "анкеты.csv", otherThan: .table(.mentees)).map(\.name.text) == ["old"])
    #expect(throws: RulesError.severalFit(file: "анкеты 2026.csv", names: ["new", "old"])) {
      try name("анкеты 2026.csv", .mentors)
    }
    #expect(throws: RulesError.severalFit(file: "анкеты.csv", names: ["old", "pupils"])) {
      try book.rules(.fitting, for: "анкеты.csv", as: nil)
    }
  }

  @Test("Named rules are taken whatever the file is called; none takes none")
  func named() throws {
    let book = try Self.book()
    let old = try RulesName(jsonText: "old")
    #expect(try book.rules(.named(old), for: "x.csv", as: .table(.mentors))?.name == old)
    #expect(try book.rules(.none, for: "анкеты.csv", as: .table(.mentors)) == nil)
    #expect(
      throws: RulesError.otherTarget("old", .table(.mentors), asked: .table(.people))
    ) {
      try book.rules(.named(old), for: "x.csv", as: .table(.people))
    }
    #expect(throws: RulesError.noSuchRules("odl", near: ["old"])) {
      try book.rules(.named(RulesName(jsonText: "odl")), for: "x.csv", as: nil)
    }
  }

  @Test(
    "Dates are put into the order that the program reads, and what is none stays",
    arguments: [
      (DateOrder.monthDayYear, "9/5/2026 18:07", "05.09.2026 18:07"),
      (.dayMonthYear, "5/9/2026", "05.09.2026"),
      (.yearMonthDay, "2026-09-05T10:00", "05.09.2026T10:00"),
      (.monthDayYear, "5 сентября 2026", "5 сентября 2026"), (.monthDayYear, "9/5/26", "9/5/26"),
      (.dayMonthYear, "", ""), (.dayMonthYear, "2026", "2026"),
    ])
  func dates(order: DateOrder, text: String, expected: String) {
    #expect(order.ordered(text) == expected)
  }
}
