import CommandLineKit
import Foundation
import MentorTestSupport
import Testing

@testable import mentorctl

/// The walks in the README are what the program prints, line by line.
@Suite("Walks in the README", .serialized)
struct WalkTests {
  private static let readme = fixtures.deletingLastPathComponent().appending(path: "README.md")

  @Test("Show real output", arguments: [("walk", "school"), ("year", "zarechye")])
  func current(mark: String, directory: String) throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let from = try #require(text.range(of: "<!-- \(mark) -->\n")).upperBound
    let to = try #require(text.range(of: "<!-- /\(mark) -->\n")).lowerBound
    var walk = try Walk(in: directory)
    let repeated = try walk.repeated(text[from..<to])
    guard text[from..<to] != repeated else { return }
    if ProcessInfo.processInfo.environment["MENTORCTL_RECORD"] == "1" {
      try Data(text.replacingCharacters(in: from..<to, with: repeated).utf8).write(to: Self.readme)
    }
    Issue.record("the \(mark) in README.md is out of date; MENTORCTL_RECORD=1 rewrites it")
  }
}

/// The commands of a walk, run one after the other in a world of their own.
private struct Walk {
  private let world: TestWorld

  /// What the directory is called in the README.
  private let directory: String

  /// The day that the last `export` set.
  private var today = "2026-10-01"

  /// Begins in an empty world that holds the files of `Fixtures/Year`.
  init(in directory: String) throws {
    world = try TestWorld()
    self.directory = directory
    let folder = fixtures.appending(path: "Year")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      world.put(
        [UInt8](try Data(contentsOf: folder.appending(path: name))), at: "Fixtures/Year/\(name)")
    }
  }

  /// `walk` with the output of each command line (`$ mentorctl …`) written anew.
  mutating func repeated(_ walk: Substring) throws -> String {
    var lines: [String] = []
    var skipsOutput = false
    for line in walk.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        let output = try output(of: String(line.dropFirst(2)))
        lines += output.isEmpty ? [line] : [line, output]
        skipsOutput = true
      } else if line == "```" {
        skipsOutput = false
        lines.append(line)
      } else if !skipsOutput {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What `line` prints, on a screen of 80 columns; `| head -N`, `| tail -N` and `export` are
  /// understood.
  private mutating func output(of line: String) throws -> String {
    let parts = line.split(separator: " | ").map(String.init)
    var words = try splitShellWords(parts[0])
    let command = words.removeFirst()
    if command == "export" {
      today =
        words.last { $0.hasPrefix("MENTORCTL_TODAY=") }.map { String($0.dropFirst(16)) } ?? today
      return ""
    }
    words = words.map { $0 == directory ? TestWorld.directory : $0 }
    let result = world.run(["--lang", "en", "--today", today] + words, width: 80)
    #expect(result.status == 0, "\(line): \(result.errors)")
    var lines = result.output.replacing(TestWorld.directory, with: directory)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if parts.count == 2 {
      let filter = parts[1].split(separator: " ")
      let count = try #require(filter.last.flatMap { Int($0.dropFirst()) })
      lines = Array(filter[0] == "head" ? lines.prefix(count) : lines.suffix(count))
    }
    return lines.joined(separator: "\n")
  }
}
