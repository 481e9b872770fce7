import CommandLineKit
import Testing
import Wording

@Suite("Grammar of the command line")
struct GrammarTests {
  @Test(
    "Understands every way of writing the same call",
    arguments: [
      "book lend B-4 --reader R-1 --quiet",
      "book lend --reader=R-1 B-4 -q",
      "book lend -r R-1 -q B-4",
      "book lend -rR-1 B-4 -q",
      "book lend -r=R-1 B-4 -q",
      "book lend -qr R-1 B-4",
      "book lend -qrR-1 B-4",
      "book lend -qr R-1 -- B-4",
      "book lend B-4 -q --json --reader R-1",
      "--json book lend B-4 -q --reader R-1",
      "book --json lend B-4 -q --reader R-1",
      "-C . --no-color book lend B-4 -q -q --reader R-1",
      "книга выдать B-4 -q --reader R-1",
      "КНИГА Выдать B-4 -q --reader R-1",
      "-- book lend B-4 -q --reader R-1",
    ])
  func equivalent(line: String) throws {
    guard !line.hasPrefix("--  ") else { return }
    if line.hasPrefix("-- ") {
      let error = try refusal(line)
      #expect(error?.problem == .missing([Phrase(verbatim: "--reader")]))
      return
    }
    #expect(try understood(line).outcome == "[4] R-1 readingRoom 14 [] true -")
    #expect(try understood(line).path == ["shelf", "book", "lend"])
  }
}
