import CommandLineKit
import MentorTestSupport
import Testing
import Wording

@Suite("Reference in Markdown")
struct MarkdownTests {
  @Test("Is as recorded", arguments: Language.allCases)
  func golden(language: Language) throws {
    let text = Library.tree.markdownReference(in: language)
    try expectGolden(text, "CommandLineKit/reference-\(language.rawValue).md")
  }
}
