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
    ])
  func equivalent(line: String) throws {
    #expect(try understood(line).outcome == "[4] R-1 readingRoom 14 [] true -")
    #expect(try understood(line).path == ["shelf", "book", "lend"])
  }

  @Test(
    "Understands what was given and keeps the initial value of what was not",
    arguments: [
      ("book lend B-1 B-2 B-3 -r x", "[1, 2, 3] x readingRoom 14 [] false -"),
      ("book lend B-1 -r x --place home", "[1] x home 14 [] false -"),
      ("book lend B-1 -r x --place ДОМ", "[1] x home 14 [] false -"),
      ("book lend B-1 -r x --place 'Читальный  ЗАЛ'", "[1] x readingRoom 14 [] false -"),
      ("book lend B-1 -r x -p учитель-ученик", "[1] x readingRoom 14 [] false -"),
      ("book lend B-1 -r x -p 'учитель — ученик'", "[1] x readingRoom 14 [] false -"),
      ("book lend B-1 -r x --days -5", "[1] x readingRoom -5 [] false -"),
      ("book lend B-1 -r x -d -5", "[1] x readingRoom -5 [] false -"),
      ("book lend B-1 -r x -d-5", "[1] x readingRoom -5 [] false -"),
      ("book lend B-1 -r - --mark a --mark b", "[1] - readingRoom 14 [\"a\", \"b\"] false -"),
      ("book lend B-1 -r=--quiet", "[1] --quiet readingRoom 14 [] false -"),
      ("book lend B-1 --reader=a=b", "[1] a=b readingRoom 14 [] false -"),
      ("book lend B-1 -r x -m ''", "[1] x readingRoom 14 [] false "),
      ("book lend B-1 -r x --note=", "[1] x readingRoom 14 [] false "),
      ("book lend B-1 -r x -m 'два слова'", "[1] x readingRoom 14 [] false два слова"),
      ("book count list.txt", "list.txt - -"),
      ("book count list.txt 7 --by year", "list.txt 7 year"),
      ("book count list.txt -7", "list.txt -7 -"),
      ("book count --by AUTHOR -- --by", "--by - author"),
      ("book count -", "- - -"),
      ("debt", "debts over 0"),
      ("debt --over 3", "debts over 3"),
      ("debt -o3 --json", "debts over 3"),
      ("debt list -o 3", "debts over 3"),
      ("debt forgive B-3", "forgiven 3"),
      ("status", "status"),
      ("debug", "debug"),
    ])
  func values(line: String, outcome: String) throws {
    #expect(try understood(line).outcome == outcome)
  }

  @Test("Takes global options before, between and after the words of the command")
  func globals() throws {
    let line = "--lang ru book -C dir lend B-1 -r x --no-color"
    let globals = try understood(line).globals
    #expect(globals.language == "ru")
    #expect(globals.directory == "dir")
    #expect(globals.color == false)
    #expect(!globals.json)
  }

  @Test("Asks the command line first, then the environment, then the initial value")
  func precedence() throws {
    let environment = ["SHELF_DIR": "from-environment", "SHELF_COLOR": "да", "SHELF_LANG": ""]
    let globals = try understood("status", environment: environment).globals
    #expect(globals.directory == "from-environment")
    #expect(globals.color == true)
    #expect(globals.language == nil)
    let given = try understood("-C here --no-color status", environment: environment).globals
    #expect(given.directory == "here")
    #expect(given.color == false)
    let absent = try understood("status").globals
    #expect(absent.directory == ".")
    #expect(absent.color == nil)
  }

  @Test(
    "Asks for help wherever help is asked for, whatever else is wrong",
    arguments: [
      ("", ["shelf"]),
      ("help", ["shelf"]),
      ("--help", ["shelf"]),
      ("-h", ["shelf"]),
      ("help book lend", ["shelf", "book", "lend"]),
      ("help книга", ["shelf", "book"]),
      ("book --help", ["shelf", "book"]),
      ("book -h lend", ["shelf", "book", "lend"]),
      ("book lend -h", ["shelf", "book", "lend"]),
      ("book lend B-4 -q --help", ["shelf", "book", "lend"]),
      ("book lend --nonsense --reader --help", ["shelf", "book", "lend"]),
      ("book lend -qh", ["shelf", "book", "lend"]),
      ("book count a b c d -h", ["shelf", "book", "count"]),
      ("debt -h", ["shelf", "debt"]),
      ("debt --over 3 -h", ["shelf", "debt", "list"]),
    ])
  func help(line: String, path: [String]) throws {
    let parsed = try Library.tree.parse(try splitShellWords(line)) { _ in nil }
    guard case .help(let found) = parsed.request else {
      Issue.record("not a request for help: \(parsed.request)")
      return
    }
    #expect(found == path)
  }

  @Test("Knows the language in which help and errors are wanted")
  func language() throws {
    let parsed = try Library.tree.parse(["--lang", "en", "--help", "--days"]) { _ in nil }
    #expect(parsed.globals.language == "en")
    let words = ["nonsense", "--lang=en", "--color=5", "--dir"]
    #expect(Library.tree.globals(in: words) { _ in nil }.language == "en")
    let environment = ["SHELF_LANG": "ru", "SHELF_COLOR": "maybe"]
    #expect(Library.tree.globals(in: words.dropLast(3)) { environment[$0] }.language == "ru")
  }

  @Test("Does not take --help for a request after -- or inside a value")
  func noHelp() throws {
    #expect(try understood("book count -- --help").outcome == "--help - -")
    #expect(try understood("book count x --dir=--help").globals.directory == "--help")
  }

  @Test("Shows the version only before a command is named")
  func version() throws {
    let parsed = try Library.tree.parse(["--json", "--version"]) { _ in nil }
    guard case .version = parsed.request else {
      Issue.record("not a request for the version: \(parsed.request)")
      return
    }
    #expect(try refusal("status --version") != nil)
  }

  @Test("Understands the same values in whatever order the options come")
  func order() throws {
    var generator = Seeded(state: 20)
    let parts = [["-r", "x"], ["--days=3"], ["-q"], ["--mark", "m"], ["--json"], ["-phome"]]
    for _ in 0..<200 {
      var words = ["book", "lend"]
      let shuffled = (parts + [["B-1"], ["B-2"]]).shuffled(using: &generator)
      let split = Int.random(in: 0...shuffled.count, using: &generator)
      words += shuffled.joined()
      if split == 0 { words.insert(contentsOf: ["-C", "d"], at: 0) }
      let parsed = try Library.tree.parse(words) { _ in nil }
      guard case .command(let command, _) = parsed.request, let lend = command as? Lend else {
        Issue.record("not understood: \(words)")
        return
      }
      #expect(Set(lend.books.map(\.number)) == [1, 2], "\(words)")
      #expect(lend.days == 3 && lend.quiet && lend.place == .home && lend.marks == ["m"])
      #expect(parsed.globals.json)
    }
  }

  @Test("Survives words of any kind")
  func hostile() throws {
    var generator = Seeded(state: 7)
    let pieces = [
      "book", "lend", "книга", "-", "--", "---", "-=", "--=", "=", "--=x", "-q", "-r", "--reader",
      "--no-", "--no-color", "\u{FFFD}", "\u{202E}", "e\u{301}", "-\u{301}", "", " ", "\n", "-5",
      "help", "--help=", "__complete", "B-1", "-C", "🙂", "-🙂", "--days", "x",
      String(repeating: "я", count: 5000), String(repeating: "-q", count: 3000),
    ]
    for _ in 0..<500 {
      let count = Int.random(in: 0...7, using: &generator)
      let words = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }
      do throws(UsageError) {
        _ = try Library.tree.parse(words) { _ in nil }
      } catch {
        #expect(!error.message.ru.isEmpty && !error.commandPath.isEmpty)
      }
      for shell in Shell.allCases {
        let request = CompletionRequest(shell: shell, words: words, cursor: count / 2)
        _ = Library.tree.complete(request).lines(for: shell, in: .russian)
      }
    }
  }
}

/// A generator of numbers that a seed decides: SplitMix64.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
