import CommandLineKit
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Help")
struct HelpGoldenTests {
  /// The program itself and its topmost commands and groups.
  static let topics = [""] + Program.tree.entries.filter { $0.path.count == 2 }.map(\.about.name)

  @Test("Every help text is as recorded", arguments: Language.allCases, topics)
  func golden(language: Language, topic: String) throws {
    let entries = Program.tree.entries.filter { entry in
      topic.isEmpty ? entry.path.count == 1 : entry.path.dropFirst().first == topic
    }
    let globals = try Self.globalOptions(language)
    let texts = entries.map { entry in
      let help = Program.tree.help(for: entry.path, in: language)
      let words = (["help"] + entry.path.dropFirst()).joined(separator: " ")
      // They are the same everywhere and recorded once, with the program's own help.
      let shown = topic.isEmpty ? help : help.without(globals)
      return "$ mentorctl \(words)\n\(shown)"
    }
    try expectGolden(
      texts.joined(separator: "\n"),
      "help/\(language.rawValue)/\(topic.isEmpty ? "mentorctl" : topic).txt")
  }

  @Test("Every help text fits into 80 columns", arguments: Language.allCases)
  func width(language: Language) {
    for entry in Program.tree.entries {
      let lines = Program.tree.help(for: entry.path, in: language).split(separator: "\n")
      #expect(lines.filter { String($0).displayWidth > 80 } == [], "\(entry.path)")
    }
  }

  /// The lines about the global options in the help of every command.
  private static func globalOptions(_ language: Language) throws -> String {
    let heading = Phrase(ru: "Общие параметры", en: "Global options")[language]
    let help = Program.tree.help(for: ["mentorctl"], in: language)
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: heading[...]))
    let end = try #require(lines[start...].firstIndex { $0.contains("--version") })
    return lines[start..<end].joined(separator: "\n")
  }
}

extension String {
  /// The text without the first occurrence of `part` and the empty line before it.
  fileprivate func without(_ part: String) -> String {
    guard let range = firstRange(of: "\n" + part + "\n") else { return self }
    return String(self[..<range.lowerBound]) + String(self[range.upperBound...])
  }
}
