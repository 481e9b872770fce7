import CommandLineKit
import Foundation
import MentorTestSupport
import Testing
import Wording

@Suite("Manual page")
struct ManualPageTests {
  static let sections = [
    ManualSection(
      .files,
      items: [
        ManualSection.Item(
          "books.json", Phrase(ru: "Книги библиотеки.", en: "The books of the library."))
      ]),
    ManualSection(
      .security,
      Phrase(
        ru: "Файлы читает только их владелец.\n\n.Точка и 'кавычка в начале строки не мешают.",
        en: "Only their owner reads the files.\n\n.A dot and a backslash \\n do no harm.")),
    ManualSection(
      .exitStatus, items: [ManualSection.Item("75", Phrase(ru: "Занято.", en: "It is locked."))]),
  ]

  static func page(_ language: Language) -> String {
    Library.tree.manualPage(in: language, date: (2026, 11, 21), sections: sections)
  }

  @Test("Is as recorded", arguments: Language.allCases)
  func golden(language: Language) throws {
    try expectGolden(Self.page(language), "CommandLineKit/shelf-\(language.rawValue).1")
  }

  @Test(
    "Passes mandoc without a warning", .enabled(if: Tool.exists("mandoc"), "mandoc is missing"),
    arguments: Language.allCases)
  func lint(language: Language) throws {
    let result = try Tool.run("mandoc", "-T", "lint", "-W", "warning", input: Self.page(language))
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test(
    "Passes groff without a warning", .enabled(if: Tool.exists("groff"), "groff is missing"),
    arguments: Language.allCases)
  func groff(language: Language) throws {
    let result = try Tool.run(
      "groff", "-K", "utf8", "-mdoc", "-Tutf8", "-ww", "-z", input: Self.page(language))
    #expect(result.output == "")
  }

  @Test(
    "Is at most 80 columns wide", .enabled(if: Tool.exists("mandoc"), "mandoc is missing"),
    arguments: Language.allCases)
  func width(language: Language) throws {
    let result = try Tool.run("mandoc", "-K", "utf-8", "-T", "utf8", input: Self.page(language))
    let lines = result.output.split(separator: "\n").map(Tool.withoutOverstrikes)
    #expect(lines.filter { $0.displayWidth > 80 } == [])
    #expect(lines.contains { $0.contains("books.json") })
  }
}
