import JSONStore
import Testing

@testable import MentorCore

@Suite("Patterns of file names")
struct FilePatternTests {
  @Test(
    "Fits whole names, whatever the case, ё and e, and the kind of spaces",
    arguments: [
      ("ответы*.xlsx", "Ответы 2026.xlsx"), ("ответы*.xlsx", "ОТВЕТЫ.XLSX"), ("*", "любой.csv"),
      ("отчёт?.csv", "отчет1.csv"), ("[а-я]*.csv", "яблоко.csv"), ("[!0-9]*.csv", "яблоко.csv"),
      ("класс [578]а.csv", "Класс\u{A0}7А.csv"), ("*ответы*(*)*.csv", "Мои ответы (2) новые.csv"),
      ("й*.csv", "и\u{306}од.csv"),
    ])
  func fits(pattern: String, name: String) throws {
    #expect(try FilePattern(jsonText: pattern).matches(name))
  }

  @Test(
    "Fits nothing else",
    arguments: [
      ("ответы*.xlsx", "мои ответы.xlsx"), ("ответы*.xlsx", "ответы.xlsx.part"),
      ("[!а-я]*.csv", "яблоко.csv"), ("?.csv", ".csv"), ("a*b", "a"), ("[0-9].csv", "a.csv"),
    ])
  func fitsNot(pattern: String, name: String) throws {
    #expect(try !FilePattern(jsonText: pattern).matches(name))
  }

  @Test("A pattern made to be slow is not", .timeLimit(.minutes(1)))
  func hostile() throws {
    let pattern = try FilePattern(jsonText: String(repeating: "*а", count: 99) + "б")
    #expect(!pattern.matches(String(repeating: "а", count: 4000)))
  }

  @Test(
    "Refuses what is no pattern of a name",
    arguments: [
      "", "папка/*.csv", "../*", "[", "[]", "[!]", "[я-а]", String(repeating: "а", count: 201),
    ])
  func refused(pattern: String) {
    #expect(throws: ValueProblem.self) { try FilePattern(jsonText: pattern) }
  }

  @Test(
    "Is made like a file: numbers and dates may be anything",
    arguments: [
      ("Анкеты наставников 2026-09-19.csv", "Анкеты наставников*.csv"),
      ("ответы (1).xlsx", "ответы*.xlsx"), ("7А класс.csv", "*А класс*.csv"),
      ("список [новый].csv", "список ?новый?*.csv"), ("2026.csv", nil), ("без точки", "без точки*"),
    ])
  func likeFile(name: String, pattern: String?) {
    let made = FilePattern(likeFile: name)
    #expect(made?.text == pattern)
    #expect(made?.matches(name) ?? true)
  }
}
