import CommandLineKit
import Testing

@Suite("Words of a shell")
struct ShellWordsTests {
  @Test(
    "Are split as a shell splits them",
    arguments: [
      ("", []),
      ("  a \t b\n", ["a", "b"]),
      ("'a b' \"c d\"", ["a b", "c d"]),
      ("a'b'\"c\"", ["abc"]),
      ("'' \"\"", ["", ""]),
      (#"a\ b \\ \""#, ["a b", "\\", "\""]),
      (#""a\"b" "c\d" '\'"#, ["a\"b", "c\\d", "\\"]),
      ("--form=\"учитель – ученик\"", ["--form=учитель – ученик"]),
    ])
  func split(line: String, words: [String]) throws {
    #expect(try splitShellWords(line) == words)
  }

  @Test("Are refused where a quotation mark is open", arguments: ["'a", "\"a", "a\\", "\"a\\"])
  func open(line: String) {
    #expect(throws: ArgumentProblem.self) { try splitShellWords(line) }
  }
}
