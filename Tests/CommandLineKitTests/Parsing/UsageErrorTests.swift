import CommandLineKit
import MentorTestSupport
import Testing
import Wording

@Suite("Errors of usage")
struct UsageErrorTests {
  static let lines = [
    "piar",
    "bok lend",
    "lnd",
    "lend B-1",
    "выдать",
    "ищщл",
    "книги",
    "book",
    "book lned B-1",
    "--format x book lend",
    "--reader=x book lend B-1",
    "book lend B-1 -r x --quie",
    "book lend B-1 -r x —quiet",
    "book lend B-1 -r x –days=3",
    "book lend B-1 -r x --days-of-week",
    "book lend B-1 -r x --no-quiet",
    "book lend B-1 -r x -z",
    "book lend B-1 -r x -qz",
    "book lend B-1 --reader",
    "book lend B-1 -qr",
    "book lend B-1 --reader --quiet",
    "book lend B-1 --reader -- x",
    "book lend B-1 -r x --quiet=yes",
    "book lend B-1 -r x -r y",
    "book lend B-1 -r x --days 3 --days=4",
    "-C a book lend B-1 -r x --dir b",
    "book lend B-1 -r x --color --no-color",
    "book lend B-1 -r ''",
    "book lend B-1 --reader=",
    "book lend '' -r x",
    "book lend B-1 -r x --days forty",
    "book lend B-1 -r x --days 3,5",
    "book lend B-1 -r x --days 99999999999999999999",
    "book lend B-1 -r x --place hme",
    "book lend B-1 -r x --place улица",
    "book lend 4 -r x",
    "book lend",
    "book lend B-1",
    "book count",
    "book count a 1 b",
    "status now",
    "book lend B-1 -r x --days 400",
    "book lend B-1 -r x --secret 3",
    "book count a --secre 3",
    "book lend B-1 -r x -m 'много слов в примечании'",
    "debt B-1",
    "debt --ovr 3",
    "debt -z",
    "help piar",
    "piar --help",
    "status --version",
    "'\u{202E}hidden\n'",
  ]

  @Test("Say what is wrong and what to do, as recorded", arguments: Language.allCases)
  func golden(language: Language) throws {
    var text = ""
    for line in Self.lines {
      let error = try #require(try refusal(line), "accepted: \(line)")
      text += "$ shelf \(line)\n  \(error.message[language])\n"
      text += "  \(error.hint?[language] ?? "-")\n"
    }
    try expectGolden(text, "CommandLineKit/errors-\(language.rawValue).txt")
  }

  @Test("Have a clause for a message and sentences for a hint", arguments: lines)
  func wording(line: String) throws {
    let error = try #require(try refusal(line))
    for language in Language.allCases {
      #expect(!error.message[language].hasSuffix("."))
      #expect(error.message[language].first?.isUppercase == false)
      let hint = try #require(error.hint?[language])
      #expect(hint.hasSuffix(" --help."))
      #expect(hint.first?.isUppercase == true)
    }
  }

  @Test("Name the environment variable that a wrong value comes from")
  func environment() throws {
    let error = try #require(try refusal("status", environment: ["SHELF_COLOR": "maybe"]))
    #expect(error.message.en.contains("SHELF_COLOR"))
    #expect(error.commandPath == ["shelf", "status"])
  }

  @Test("List everything that is missing, not the first")
  func missing() throws {
    let error = try #require(try refusal("book lend"))
    let book = Phrase(ru: "<книга>", en: "<book>")
    #expect(error.problem == .missing([book, Phrase(verbatim: "--reader")]))
  }

  @Test("Carry the command that refuses its options")
  func refused() throws {
    let error = try #require(try refusal("book lend B-1 -r x --days 400"))
    #expect(error.commandPath == ["shelf", "book", "lend"])
    #expect(error.hint?.en == "Say at most 365 days. See shelf book lend --help.")
  }

  @Test("Have no path until the parser fills it in")
  func bare() {
    let error = UsageError(Phrase(ru: "нельзя", en: "no"))
    #expect(error.hint == nil)
    #expect(error.commandPath.isEmpty)
  }
}
