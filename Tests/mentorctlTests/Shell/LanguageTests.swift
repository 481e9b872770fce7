import JSONStore
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Language")
struct LanguageTests {
  /// What decides, from the strongest: option, variable, directory, locale.
  struct Case: Sendable, CustomTestStringConvertible {
    let option: String?
    let variable: String?
    let directory: String?
    let locale: String?
    let expected: Language

    var testDescription: String {
      "\([option, variable, directory, locale].map { $0 ?? "-" }) → \(expected.rawValue)"
    }
  }

  static let cases = [
    Case(option: "en", variable: "ru", directory: "ru", locale: "ru_RU.UTF-8", expected: .english),
    Case(option: nil, variable: "en", directory: "ru", locale: "ru_RU.UTF-8", expected: .english),
    Case(option: nil, variable: nil, directory: "en", locale: "ru_RU.UTF-8", expected: .english),
    Case(option: nil, variable: nil, directory: "ru", locale: "C", expected: .russian),
    Case(option: nil, variable: nil, directory: nil, locale: "ru", expected: .russian),
    Case(option: nil, variable: nil, directory: nil, locale: "de_DE", expected: .english),
    Case(option: nil, variable: nil, directory: nil, locale: "", expected: .english),
  ]

  @Test("Comes from the option, the variable, the directory, the locale", arguments: cases)
  func precedence(example: Case) throws {
    var variables = ["LANG": example.locale ?? ""]
    variables["MENTORCTL_LANG"] = example.variable
    let world = try TestWorld(variables: variables)
    world("init", "--lang", "ru")
    if let language = example.directory {
      let text = try #require(try world.data("organization.json"))
      let edited = text.replacing(
        "{\n", with: "{\n  \"language\": \"\(language)\",\n", maxReplacements: 1)
      world.disk.edit("data/organization.json", Array(edited.utf8))
    }
    var words = ["pair", "list", "--help"]
    if let option = example.option { words += ["--lang", option] }
    let help = world.run(words).output
    #expect(help.contains("Использование") == (example.expected == .russian), "\(help)")
  }

  @Test("A damaged directory keeps nobody from reading the help")
  func damaged() throws {
    let world = try TestWorld()
    world("init")
    world.disk.edit("data/organization.json", Array("{\"language\": ".utf8))
    let result = world("help")
    #expect(result.status == 0)
    #expect(result.output.contains("Использование"))
  }

  @Test(
    "Nothing looks into the data directory that does not need it",
    arguments: [
      ["--version"], ["__complete", "bash", "1", ""], ["__complete", "zsh", "2", "pair", ""],
      ["help", "--lang", "ru"], ["schema", "people.json", "--lang", "en"],
      ["completion", "bash", "--lang", "en"], ["man", "--lang", "en"],
      ["deadline", "parse", "до 11.09.2026", "--lang", "ru"],
    ])
  func untouched(words: [String]) throws {
    let world = try TestWorld()
    world("init")
    let files = InMemoryFileSystem(world.disk)
    let console = CollectingConsole()
    let status = Program.run(words, in: world.world(console, files: files))
    #expect(status == .done, "\(console.errors)")
    #expect(files.calls == [])
  }

  @Test("Help reads one file of the directory and writes nothing")
  func helpReads() throws {
    let world = try TestWorld()
    world("init")
    let files = InMemoryFileSystem(world.disk)
    _ = Program.run(["help"], in: world.world(files: files))
    #expect(Set(files.calls).isSubset(of: [.open, .read]))
  }
}
