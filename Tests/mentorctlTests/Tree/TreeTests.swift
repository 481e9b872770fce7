import CommandLineKit
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Command tree")
struct TreeTests {
  static let entries = Program.tree.entries

  /// The commands and groups, for the names of test cases.
  static let paths = entries.map { $0.path.joined(separator: " ") }

  static let globals = Program.tree.globalParameters

  private func entry(_ path: String) throws -> CommandEntry {
    try #require(Self.entries.first { $0.path.joined(separator: " ") == path })
  }

  @Test("Every text is a sentence in both languages", arguments: paths)
  func sentences(path: String) throws {
    let entry = try entry(path)
    var texts = [entry.about.summary]
    if let discussion = entry.about.discussion { texts.append(discussion) }
    texts += entry.about.examples.map(\.meaning)
    texts += entry.about.exitStatuses.map(\.meaning)
    texts += entry.parameters.map(\.help)
    if entry.path.count == 1 { texts += Self.globals.map(\.help) }
    for text in texts {
      #expect(text.ru.isSentence, "\(text.ru)")
      #expect(text.en.isSentence, "\(text.en)")
      #expect(text.ru.containsCyrillic, "\(text.ru)")
    }
  }

  @Test("Every meaning of a value is a clause in both languages", arguments: paths)
  func clauses(path: String) throws {
    let parameters = try entry(path).parameters
    for meaning in parameters.flatMap(\.allowedValues).compactMap(\.meaning) {
      #expect(!meaning.ru.isEmpty && meaning.ru.last != ".", "\(meaning.ru)")
      #expect(!meaning.en.isEmpty && meaning.en.last != ".", "\(meaning.en)")
    }
  }

  @Test("Every example is understood and calls the command that it explains", arguments: paths)
  func examples(path: String) throws {
    let entry = try entry(path)
    for example in entry.about.examples {
      let words = try splitShellWords(example.line)
      #expect(words.first == "mentorctl", "\(example.line)")
      let parsed = try Program.tree.parse(Array(words.dropFirst())) { _ in nil }
      guard case .command(_, let reached) = parsed.request else {
        Issue.record("\(example.line) calls no command")
        continue
      }
      #expect(reached.starts(with: entry.path), "\(example.line)")
    }
  }

  @Test("Every command has an example", arguments: paths)
  func hasExample(path: String) throws {
    let entry = try entry(path)
    #expect(entry.isGroup || entry.isHidden || !entry.about.examples.isEmpty)
  }

  @Test("Every short letter and every long option means one thing in a command", arguments: paths)
  func unique(path: String) throws {
    let entry = try entry(path)
    let builtIn: Set<Character> = ["h"]
    let letters = (Self.globals + entry.parameters).compactMap(\.short)
    #expect(Set(letters).union(builtIn).count == letters.count + builtIn.count)
    let forms = (Self.globals + entry.parameters).flatMap(\.longForms)
    #expect(Set(forms + ["--help", "--version"]).count == forms.count + 2)
  }

  @Test("Names of commands are lower-case Latin words, unique within their group")
  func names() {
    for entry in Self.entries {
      let name = entry.about.name
      #expect(name.allSatisfy { $0 == "-" || $0.isASCII && $0.isLowercase }, "\(name)")
    }
    let groups = Dictionary(grouping: Self.entries.dropFirst()) { Array($0.path.dropLast()) }
    for (group, members) in groups {
      let names = members.flatMap { [$0.about.name] + $0.about.aliases }.map { FoldedText($0) }
      #expect(Set(names).count == names.count, "\(group)")
    }
  }

  @Test("An option means the same in every command")
  func sameMeaning() {
    let parameters = Self.entries.flatMap { entry in
      entry.parameters.filter { $0.kind != .argument }.map { (entry.path, $0) }
    }
    for (name, uses) in Dictionary(grouping: parameters, by: { $0.1.name }) {
      guard !Self.severalMeanings.contains(name) else { continue }
      let helps = Set(uses.map(\.1.help))
      #expect(
        helps.count == 1,
        "--\(name): \(uses.map { "\($0.0.joined(separator: " ")): \($0.1.help.ru)" })")
    }
  }

  /// Options that set a field where a record is made, and choose or divide by it where records are
  /// listed, or belong to things as different as a journal and a roadmap.
  private static let severalMeanings: Set<String> = [
    "all", "anchor", "by", "days", "failed", "for", "form", "free", "into", "item", "keep", "kind",
    "level",
    "mentee", "model", "name", "number", "on", "organization", "pair", "party", "period",
    "person", "responsible", "role", "rules", "source", "status", "until",
  ]

  @Test("Every command that writes takes --reason and --actor", arguments: paths)
  func writing(path: String) throws {
    let entry = try entry(path)
    guard !entry.isGroup else { return }
    let names = Set(entry.parameters.map(\.name))
    let takesBoth = names.isSuperset(of: ["reason", "actor"])
    #expect(takesBoth != Self.readers.contains(path))
  }

  /// The commands that change nothing in the data directory.
  private static let readers: Set<String> = [
    "mentorctl agenda", "mentorctl calendar export", "mentorctl calendar gantt",
    "mentorctl calendar month", "mentorctl roadmap export", "mentorctl calendar holidays list",
    "mentorctl check", "mentorctl export", "mentorctl kpi show", "mentorctl kpi explain",
    "mentorctl kpi trend", "mentorctl kpi export",
    "mentorctl completion", "mentorctl remind", "mentorctl consent list",
    "mentorctl consent missing", "mentorctl consent expiring", "mentorctl consent print",
    "mentorctl consent template list", "mentorctl consent template show",
    "mentorctl retention list",
    "mentorctl fsn check", "mentorctl fsn diff", "mentorctl fsn export", "mentorctl fsn fill",
    "mentorctl fsn forms", "mentorctl fsn show", "mentorctl fsn trace", "mentorctl fsn words",
    "mentorctl form list", "mentorctl form show", "mentorctl form check", "mentorctl status",
    "mentorctl deadline parse", "mentorctl doctor", "mentorctl log list",
    "mentorctl log verify", "mentorctl man", "mentorctl mentee list", "mentorctl mentee show",
    "mentorctl order export", "mentorctl order extract", "mentorctl order list",
    "mentorctl order register", "mentorctl order show", "mentorctl order template check",
    "mentorctl mentor list", "mentorctl mentor show", "mentorctl org show",
    "mentorctl group list", "mentorctl mentee support list", "mentorctl mentee waiting",
    "mentorctl pair load", "mentorctl pair stalled", "mentorctl partnership list",
    "mentorctl partnership show", "mentorctl pair alternatives", "mentorctl pair criteria",
    "mentorctl pair list",
    "mentorctl pair proposals", "mentorctl pair simulate",
    "mentorctl pair scores", "mentorctl pair show", "mentorctl pair stability",
    "mentorctl pair unmatched",
    "mentorctl monitoring compare", "mentorctl monitoring list", "mentorctl monitoring report",
    "mentorctl monitoring show", "mentorctl monitoring status", "mentorctl monitoring swot",
    "mentorctl pair verify", "mentorctl pair why", "mentorctl pair why-not",
    "mentorctl import rules check", "mentorctl import rules list", "mentorctl import rules show",
    "mentorctl award list", "mentorctl award show", "mentorctl council list",
    "mentorctl event list", "mentorctl event show", "mentorctl partner list",
    "mentorctl partner show", "mentorctl practice list", "mentorctl practice show",
    "mentorctl publish check", "mentorctl publish site", "mentorctl year list",
    "mentorctl report annual", "mentorctl report council", "mentorctl report curator",
    "mentorctl report cycle", "mentorctl report dashboard", "mentorctl report director",
    "mentorctl report reproduce", "mentorctl report website",
    "mentorctl person list", "mentorctl person show", "mentorctl person dedupe",
    "mentorctl interview list", "mentorctl interview show", "mentorctl training list",
    "mentorctl training show", "mentorctl training report", "mentorctl clearance list",
    "mentorctl clearance show", "mentorctl clearance expiring", "mentorctl mentor pool",
    "mentorctl mentee pool", "mentorctl roadmap diff",
    "mentorctl roadmap due",
    "mentorctl roadmap list", "mentorctl roadmap map", "mentorctl roadmap overdue",
    "mentorctl roadmap show", "mentorctl schema", "mentorctl tour",
    "mentorctl meeting list", "mentorctl meeting minutes", "mentorctl meeting show",
    "mentorctl meeting status", "mentorctl feedback list", "mentorctl feedback missing",
    "mentorctl plan diary", "mentorctl plan export", "mentorctl plan list",
    "mentorctl plan overdue", "mentorctl plan show",
    "mentorctl survey answers", "mentorctl survey list", "mentorctl survey print",
    "mentorctl survey show", "mentorctl survey status",
  ]

  @Test("The identifiers of every kind that is to be completed are known")
  func completions() throws {
    let world = try TestWorld()
    for parameter in Self.entries.flatMap(\.parameters) {
      guard case .dynamic(let kind) = parameter.completion else { continue }
      let completer = Completer(world: world.world(), language: .russian)
      #expect(completer.identifiers(of: kind) != nil, "\(kind)")
    }
  }

  @Test("Every exit status of a command is one of the program's")
  func exitStatuses() {
    let known: Set<Int> = [1, 2, 3, 4, 64, 65, 66, 70, 73, 74, 75, 77, 78]
    for note in Self.entries.flatMap(\.about.exitStatuses) {
      #expect(known.contains(note.status))
    }
  }
}

extension String {
  /// Whether the text begins with a capital, a digit or a name and ends as a sentence does.
  var isSentence: Bool {
    guard let first = unicodeScalars.first(where: { !"«“\"(…—".unicodeScalars.contains($0) }),
      let last
    else { return false }
    return !first.properties.isLowercase && ".!?".contains(last) && !hasSuffix("..")
  }

  /// Whether a letter of the text is Cyrillic.
  var containsCyrillic: Bool {
    unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }
}
