import CommandLineKit
import Testing
import Wording

@Suite("Walk over the commands")
struct TreeTests {
  static let entries = Library.tree.entries

  @Test("Comes to every command and group in the order of help")
  func paths() {
    #expect(
      Self.entries.map { $0.path.joined(separator: " ") } == [
        "shelf", "shelf status", "shelf debug", "shelf book", "shelf book lend",
        "shelf book count", "shelf debt", "shelf debt list", "shelf debt forgive",
      ])
    #expect(
      Self.entries.map(\.isGroup) == [true, false, false, true, false, false, true, false, false])
    #expect(Self.entries.filter(\.isHidden).map(\.about.name) == ["debug"])
  }

  @Test("Tells what each command declares")
  func parameters() throws {
    let lend = try #require(Self.entries.first { $0.about.name == "lend" })
    #expect(
      lend.parameters.map(\.name)
        == ["book", "reader", "place", "days", "mark", "quiet", "note"])
    #expect(lend.parameters.filter(\.isRequired).map(\.name) == ["book", "reader"])
    #expect(lend.parameters.filter(\.isRepeatable).map(\.name) == ["book", "mark"])
    #expect(lend.parameters.first { $0.name == "place" }?.initialTexts == ["reading-room"])
    #expect(Library.tree.globalParameters.compactMap(\.variable).count == 3)
  }

  @Test("Finds examples that can be typed", arguments: entries.flatMap(\.about.examples))
  func examples(example: Example) throws {
    let words = try splitShellWords(example.line)
    #expect(words.first == "shelf")
    #expect(throws: Never.self) {
      _ = try Library.tree.parse(Array(words.dropFirst())) { _ in nil }
    }
  }

  @Test("Shows nothing hidden", arguments: Language.allCases)
  func hidden(language: Language) {
    for entry in Self.entries where !entry.isHidden {
      let help = Library.tree.help(for: entry.path, in: language)
      #expect(!help.contains("debug ") && !help.contains("--secret"))
      #expect(help.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
    }
  }

  @Test("Keeps to any width that is asked for", arguments: [40, 60, 100], Language.allCases)
  func width(width: Int, language: Language) {
    let help = Library.tree.help(for: ["shelf", "book", "lend"], in: language, width: width)
    let lines = help.split(separator: "\n").filter { !$0.hasPrefix("  shelf ") }
    #expect(lines.allSatisfy { String($0).displayWidth <= max(width, 40) })
  }

  @Test("Helps with the last group of a path that leads nowhere")
  func nowhere() {
    #expect(
      Library.tree.help(for: ["shelf", "book", "nonsense"], in: .english)
        == Library.tree.help(for: ["shelf", "book"], in: .english))
  }
}
