import CommandLineKit
import Testing
import Wording

@Suite("Completion")
struct CompletionTests {
  /// The candidates for the last of `words`.
  static func offered(_ words: [String], shell: Shell = .fish) -> [String] {
    let request = CompletionRequest(shell: shell, words: words, cursor: words.count - 1)
    return Library.tree.complete(request).candidates.map(\.text)
  }

  @Test(
    "Offers what fits in the place of the last word",
    arguments: [
      ([""], ["status", "book", "debt", "help"]),
      (["b"], ["book"]),
      (["кн"], ["книга"]),
      (["help", ""], ["status", "book", "debt"]),
      (["help", "book", ""], ["lend", "count"]),
      (["book", ""], ["lend", "count"]),
      (["book", "в"], ["выдать"]),
      (["nonsense", ""], ["status", "book", "debt", "help"]),
      (["--"], ["--help", "--version", "--dir", "--lang", "--color", "--no-color", "--json"]),
      (["book", "lend", "--re"], ["--reader"]),
      (["book", "lend", "-r", "x", "--r"], []),
      (["book", "lend", "--mark", "x", "--ma"], ["--mark"]),
      (["book", "lend", "-q", "--qu"], []),
      (["book", "count", "--sec"], []),
      (["--color", "book", "lend", "--no-c"], []),
      (["book", "lend", "--place", ""], ["home", "reading-room"]),
      (["book", "lend", "--place", "r"], ["reading-room"]),
      (["book", "lend", "--place", "чит"], ["читальный зал"]),
      (["book", "lend", "-p", "h"], ["home"]),
      (["book", "lend", "--place="], ["--place=home", "--place=reading-room"]),
      (["book", "lend", "--place=h"], ["--place=home"]),
      (["book", "lend", "--quiet="], []),
      (["book", "count", "--by", ""], ["title", "author", "year"]),
      (["book", "count", "--", "--b"], []),
      (["book", "count", "x", ""], []),
      (["status", ""], ["--help", "--dir", "--lang", "--color", "--no-color", "--json"]),
      (["status", "--", ""], []),
    ])
  func offers(words: [String], candidates: [String]) {
    #expect(Self.offered(words) == candidates)
  }

  @Test(
    "Leaves to the shell and the program what only they know",
    arguments: [
      (["book", "lend", ""], ValueCompletion.dynamic("books")),
      (["book", "lend", "B-1", ""], .dynamic("books")),
      (["book", "lend", "--reader", ""], .dynamic("readers")),
      (["book", "count", ""], .files),
      (["book", "count", "x", ""], .nothing),
      (["-C", ""], .directories),
      (["book", "lend", "--dir=l"], .directories),
    ])
  func wanted(words: [String], kind: ValueCompletion) {
    let request = CompletionRequest(shell: .zsh, words: words, cursor: words.count - 1)
    #expect(Library.tree.complete(request).wanted == kind)
  }

  @Test("Adds the program's identifiers that begin as the word does")
  func dynamic() {
    let request = CompletionRequest(
      shell: .zsh, words: ["book", "lend", "--reader=R-1"], cursor: 2)
    let answer = Library.tree.complete(request).adding(["R-1", "R-12", "R-2", "R-1\n9"])
    #expect(answer.candidates.map(\.text) == ["--reader=R-1", "--reader=R-12"])
  }

  @Test("Looks at the words before the cursor only")
  func cursor() {
    let words = ["book", "", "--reader", "x"]
    let request = CompletionRequest(shell: .bash, words: words, cursor: 1)
    #expect(Library.tree.complete(request).candidates.map(\.text) == ["lend", "count"])
  }

  @Test(
    "Puts together what bash has cut at =, and answers the last part only",
    arguments: [
      (["book", "lend", "--place", "="], ["home", "reading-room"]),
      (["book", "lend", "--place", "=", "h"], ["home"]),
      (["book", "lend", "--reader", "=", "x", "--pl"], ["--place"]),
      (["book", "lend", "--reader", "=", "x", "--re"], []),
      (["book", "lend", "--place", "\"чит"], [#"читальный\ зал"#]),
      (["book", "lend", "--reader", "'a b'", "--re"], []),
    ])
  func bash(words: [String], candidates: [String]) {
    let request = CompletionRequest(shell: .bash, words: words, cursor: words.count - 1)
    let lines = Library.tree.complete(request).lines(for: .bash, in: .russian)
    #expect(
      lines.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == candidates.map { $0[...] })
  }

  @Test("Answers the hidden command in lines that the scripts read")
  func lines() throws {
    let words = ["__complete", "zsh", "3", "book", "lend", "--place="]
    let parsed = try Library.tree.parse(words) { _ in nil }
    guard case .completion(let request) = parsed.request else {
      Issue.record("not a request for completion")
      return
    }
    let answer = Library.tree.complete(request)
    #expect(
      answer.lines(for: request.shell, in: .russian)
        == "--place=home\tна дом\n--place=reading-room\tв читальном зале\n")
    let files = CompletionRequest(shell: .bash, words: ["book", "count", ""], cursor: 2)
    #expect(Library.tree.complete(files).lines(for: .bash, in: .english) == ":files\n")
  }

  @Test(
    "Refuses a malformed request",
    arguments: [
      [], ["bash"], ["tcsh", "1"], ["bash", "0", "x"], ["bash", "one"], ["zsh", "-4"],
    ])
  func malformed(words: [String]) throws {
    #expect(throws: UsageError.self) {
      _ = try Library.tree.parse(["__complete"] + words) { _ in nil }
    }
  }
}
