import CommandLineKit
import Foundation
import MentorTestSupport
import Testing

@Suite("Completion scripts")
struct CompletionScriptTests {
  /// A directory with the three scripts and a program `shelf` that answers with the words it got.
  struct Stage {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for shell in Shell.allCases {
        try write(Library.tree.completionScript(for: shell), to: "_shelf.\(shell.rawValue)")
      }
      try write(
        """
        #!/bin/sh
        printf '%s\\t\\n' "$#" "$@"
        """, to: "shelf")
      let program = folder.appending(path: "shelf").path
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    }

    private func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func run(_ words: String...) throws -> [String] {
      let search = ProcessInfo.processInfo.environment["PATH"] ?? ""
      let environment = ["PATH": "\(folder.path):\(search)", "HOME": folder.path]
      let (shell, rest) = (words[0], words.dropFirst().joined(separator: "\n"))
      let result = try Tool.run(shell, input: rest, environment: environment)
      return result.output.split(separator: "\n").map(String.init)
    }

    func remove() {
      try? FileManager.default.removeItem(at: folder)
    }
  }

  @Test("Are as recorded", arguments: Shell.allCases)
  func golden(shell: Shell) throws {
    let script = Library.tree.completionScript(for: shell)
    try expectGolden(script, "CommandLineKit/completion.\(shell.rawValue)")
  }

  @Test(
    "Satisfy shellcheck", .enabled(if: Tool.exists("shellcheck"), "shellcheck is missing"))
  func shellcheck() throws {
    let script = Library.tree.completionScript(for: .bash)
    let result = try Tool.run("shellcheck", "-s", "bash", "-S", "style", "-", input: script)
    #expect(result.output == "")
  }

  @Test("Pass the words to the program in bash", .enabled(if: Tool.exists("bash"), "no bash"))
  func bash() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let lines = try stage.run(
      "bash", "source '\(stage.path("_shelf.bash"))'",
      "COMP_WORDS=(shelf book '' x)", "COMP_CWORD=2", "_shelf shelf '' book",
      "printf '%s\\n' \"${COMPREPLY[@]}\"", "complete -p shelf")
    #expect(lines == ["6", "__complete", "bash", "2", "book", "x", "complete -F _shelf shelf"])
  }

  @Test("Pass the words to the program in fish", .enabled(if: Tool.exists("fish"), "no fish"))
  func fish() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let lines = try stage.run(
      "fish", "source '\(stage.path("_shelf.fish"))'", "complete -C 'shelf book \"a b\" '")
    #expect(Set(lines) == ["6", "__complete", "fish", "3", "book", "a b"])
  }

  @Test("Define the function in zsh", .enabled(if: Tool.exists("zsh"), "no zsh"))
  func zsh() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let script = stage.path("_shelf.zsh")
    #expect(
      try stage.run("zsh", "zsh -n '\(script)'", "source '\(script)'; whence -w _shelf")
        == ["_shelf: function"])
    #expect(Library.tree.completionScript(for: .zsh).hasPrefix("#compdef shelf\n"))
  }
}
