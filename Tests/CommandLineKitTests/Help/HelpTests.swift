import CommandLineKit
import MentorTestSupport
import Testing
import Wording

@Suite("Help")
struct HelpTests {
  @Test(
    "Is as recorded",
    arguments: ["", "book", "book lend", "book count", "debt", "status"], Language.allCases)
  func golden(path: String, language: Language) throws {
    let path = ["shelf"] + (try splitShellWords(path))
    let text = Library.tree.help(for: path, in: language)
    let name = path.joined(separator: "-")
    try expectGolden(text, "CommandLineKit/help-\(name)-\(language.rawValue).txt")
  }
}
