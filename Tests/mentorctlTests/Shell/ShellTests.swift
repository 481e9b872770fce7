import CommandLineKit
import Foundation
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("The shell around the commands")
struct ShellTests {
  @Test(
    "help COMMAND says what COMMAND --help says",
    arguments: [["pair", "match"], ["log"], ["schema"], ["pair"], []])
  func helpCommand(path: [String]) throws {
    let world = try TestWorld()
    let help = world.run(["help"] + path)
    #expect(help.status == 0)
    #expect(help.output == world.run(path + ["--help"]).output)
    #expect(help.errors.isEmpty)
  }

  @Test("Help on a command that does not exist is refused with the nearest name")
  func unknownHelp() throws {
    let result = try TestWorld()("help", "pair", "mach")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("«match»"))
  }

  @Test("No words at all show the help")
  func noWords() throws {
    let world = try TestWorld()
    #expect(world.run([]).output == world("help").output)
  }

  @Test("The version is one line for scripts")
  func version() throws {
    #expect(try TestWorld()("--version").output == "mentorctl \(Program.version)\n")
  }

  @Test("A completion script names the hidden command", arguments: Shell.allCases)
  func script(shell: Shell) throws {
    let world = try TestWorld()
    let result = world("completion", shell.rawValue)
    #expect(result.status == 0)
    #expect(result.output.contains("__complete \(shell.rawValue)"))
    #expect(world("completion", shell.rawValue, "--json").output.contains("\"script\": "))
  }

  @Test("An unknown shell is refused with the known ones")
  func unknownShell() throws {
    let result = try TestWorld()("completion", "csh")
    #expect(result.status == 64)
    #expect(result.errors.contains("bash, zsh, fish"))
  }

  @Test("Identifiers are completed, names never are")
  func completesIdentifiers() throws {
    let world = try TestWorld()
    world("init")
    world("person", "add", "Лугова Анна Ильинична", "--born", "2012", "--grade", "7А")
    world("person", "add", "Пестов Лев", "--role", "teacher")
    let all = world("__complete", "bash", "3", "person", "show", "")
    #expect(all.output == "P-1\t\nP-2\t\n")
    #expect(world("__complete", "fish", "3", "person", "show", "Луг").output.isEmpty)
    let elsewhere = world("__complete", "bash", "5", "-C", "/nowhere", "person", "show", "")
    #expect(elsewhere.status == 0)
    #expect(elsewhere.output.isEmpty)
  }

  @Test("The files that have a schema are completed")
  func completesSchemas() throws {
    let result = try TestWorld()("__complete", "zsh", "2", "schema", "mentor")
    #expect(result.output == "mentors.json\t\nmentorctl.json\t\n")
  }

  @Test(
    "The manual page is sound mdoc", .enabled(if: Self.hasMandoc, "mandoc is missing"),
    arguments: Language.allCases)
  func manual(language: Language) throws {
    let world = try TestWorld()
    let page = world("man", "--lang", language.rawValue).output
    let file = FileManager.default.temporaryDirectory
      .appending(path: "mentorctl-\(UUID().uuidString).1")
    try Data(page.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = Self.mandoc
    process.arguments = ["-T", "lint", "-W", "warning", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(output.isEmpty)
  }

  private static let mandoc = URL(filePath: "/usr/bin/mandoc")
  private static let hasMandoc = FileManager.default.isExecutableFile(atPath: mandoc.path)

  @Test("The manual page has the sections that an administrator looks for")
  func sections() throws {
    let page = try TestWorld()("man", "--lang", "en").output
    for title in ["FILES", "EXIT STATUS", "ENVIRONMENT", "SECURITY CONSIDERATIONS", "SEE ALSO"] {
      #expect(page.contains("\n.Sh \(title)\n"))
    }
    for entry in SchemaCatalogue.entries {
      #expect(page.contains(entry.name.prefix { $0 != "-" }), "\(entry.name)")
    }
    #expect(page.contains("LC_ALL") && page.contains("NO_COLOR"))
  }
}
