import CommandLineKit
import Foundation
import MentorTestSupport
import Testing

@testable import mentorctl

/// The walk in the README is what the program prints, line by line.
@Suite("Walk in the README")
struct WalkTests {
  private static let readme = fixtures.deletingLastPathComponent().appending(path: "README.md")
  private static let start = "<!-- walk -->\n"
  private static let end = "<!-- /walk -->\n"

  @Test("Shows real output")
  func current() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let from = try #require(text.range(of: Self.start)).upperBound
    let to = try #require(text.range(of: Self.end)).lowerBound
    let world = try TestWorld()
    let walk = try Self.repeated(text[from..<to]) { try Self.output(of: $0, in: world) }
    guard text[from..<to] != walk else { return }
    if ProcessInfo.processInfo.environment["MENTORCTL_RECORD"] == "1" {
      try Data(text.replacingCharacters(in: from..<to, with: walk).utf8).write(to: Self.readme)
    }
    Issue.record("the walk in README.md is out of date; MENTORCTL_RECORD=1 rewrites it")
  }

  /// `walk` with the output of each command line (`$ mentorctl …`) written anew.
  private static func repeated(
    _ walk: Substring, _ run: (String) throws -> String
  ) throws -> String {
    var lines: [String] = []
    var skipsOutput = false
    for line in walk.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        let output = try run(String(line.dropFirst(2)))
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

  /// What `line` prints, on a screen of 80 columns; `| head -N` and `| tail -N` are understood.
  private static func output(of line: String, in world: TestWorld) throws -> String {
    let parts = line.split(separator: " | ").map(String.init)
    var words = try splitShellWords(parts[0])
    words.removeFirst()
    words = words.map { $0 == "school" ? TestWorld.directory : $0 }
    let result = world.run(["--lang", "en"] + words, width: 80)
    #expect(result.status == 0, "\(line): \(result.errors)")
    var lines = result.output.replacing(TestWorld.directory, with: "school")
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
