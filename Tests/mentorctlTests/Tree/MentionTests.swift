import CommandLineKit
import Testing
import Wording

@testable import mentorctl

@Suite("Commands that texts advise")
struct MentionTests {
  private static let entries = Dictionary(
    uniqueKeysWithValues: Program.tree.entries.map { (Array($0.path.dropFirst()), $0) })

  /// The calls in `text` that lead nowhere.
  private static func unknownCalls(in text: String) -> [String] {
    text.matches(of: /mentorctl ([a-z][a-z-]*)(?: ([a-z][a-z-]*))?/).compactMap { match in
      let first = String(match.1)
      if first == "help" { return nil }
      guard let entry = entries[[first]] else { return String(match.0) }
      guard entry.isGroup else { return nil }
      let isKnown = match.2.map { entries[[first, String($0)]] != nil } ?? true
      return isKnown ? nil : String(match.0)
    }
  }

  @Test("Errors advise commands that exist", arguments: Language.allCases)
  func errors(language: Language) throws {
    for sample in try ErrorGalleryTests.gallery().flatMap(\.samples) {
      let texts = [sample.message, sample.hint].compactMap { $0?[language] }
      #expect(texts.flatMap(Self.unknownCalls) == [])
    }
  }

  @Test("Help and manual speak of commands that exist", arguments: Language.allCases)
  func help(language: Language) {
    for entry in Program.tree.entries {
      let help = Program.tree.help(for: entry.path, in: language)
      #expect(Self.unknownCalls(in: help) == [], "\(entry.path)")
    }
    let sections = Program.manualSections
    let texts = sections.compactMap(\.text) + sections.flatMap(\.items).map(\.meaning)
    #expect(texts.map { $0[language] }.flatMap(Self.unknownCalls) == [])
  }
}
