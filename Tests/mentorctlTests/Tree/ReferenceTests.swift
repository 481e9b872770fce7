import CommandLineKit
import Foundation
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Reference in the README")
struct ReferenceTests {
  private static let readme = fixtures.deletingLastPathComponent().appending(path: "README.md")
  private static let start = "<!-- commands -->\n"
  private static let end = "<!-- /commands -->\n"

  @Test("Says what the commands declare")
  func current() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let from = try #require(text.range(of: Self.start)).upperBound
    let to = try #require(text.range(of: Self.end)).lowerBound
    let reference = "\n" + Program.tree.markdownReference(in: .english, level: 3) + "\n"
    guard text[from..<to] != reference else { return }
    if ProcessInfo.processInfo.environment["MENTORCTL_RECORD"] == "1" {
      let updated = text.replacingCharacters(in: from..<to, with: reference)
      try Data(updated.utf8).write(to: Self.readme)
    }
    Issue.record(
      "the command reference in README.md is out of date; MENTORCTL_RECORD=1 rewrites it")
  }
}
