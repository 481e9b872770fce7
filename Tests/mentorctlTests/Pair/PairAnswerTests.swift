import JSONStore
import MentorTestSupport
import Testing

@Suite("Answers about a matching")
struct PairAnswerTests {
  /// Questions about the demonstration school, by the name of the recorded answer.
  static let questions: [(name: String, words: [String])] = [
    ("unmatched", ["pair", "unmatched"]),
    ("why-not", ["pair", "why-not", "M-1", "E-4"]),
    ("why-not-pair", ["pair", "why-not", "M-8", "E-15"]),
    ("why-not-free", ["pair", "why-not", "M-10", "E-15"]),
    ("why-not-rule", ["pair", "why-not", "M-1", "E-2"]),
    ("alternatives", ["pair", "alternatives"]),
    ("alternatives-mentee", ["pair", "alternatives", "E-13"]),
    ("alternatives-left", ["pair", "alternatives", "E-4"]),
    ("alternatives-mentor", ["pair", "alternatives", "M-9"]),
    (
      "simulate",
      ["pair", "simulate", "--without", "M-3", "--without", "E-7", "--capacity", "M-5=2"]
    ),
    ("simulate-lock", ["pair", "simulate", "--lock", "M-1:E-4", "--forbid", "M-3:E-7"]),
    ("simulate-nothing", ["pair", "simulate", "--without", "E-10"]),
    ("simulate-unlock", ["pair", "simulate", "--unlock", "L-2"]),
    ("rematch", ["pair", "rematch", "--dry-run"]),
  ]

  @Test("Every answer is as recorded, for people and for programs", arguments: questions)
  func golden(question: (name: String, words: [String])) throws {
    let world = try pairWorld()
    try expectGolden(world.bilingual(question.words), "pair/\(question.name).txt")
    try expectGolden(
      world.run(question.words + ["--json"]).output, "pair/\(question.name).json")
  }

  @Test("No question writes anything", arguments: questions)
  func readsOnly(question: (name: String, words: [String])) throws {
    let world = try pairWorld(["pair", "match"], ["pair", "accept", "PROP-1"])
    let before = world.everything
    for format in ["table", "json", "csv"] {
      #expect(world.run(question.words + ["--format", format]).status != 70)
    }
    #expect(world.everything == before)
  }

  @Test("A table for programs has plain numbers")
  func numbers() throws {
    let world = try pairWorld()
    let output = world("pair", "simulate", "--without", "M-3", "--format", "csv").output
    #expect(output.hasPrefix("mentee,before,after,difference"))
    #expect(output.contains(",-"))
    #expect(!output.contains("−"))
  }

  @Test("A simulated end of a pair shows where its mentee would go")
  func unlockPair() throws {
    let world = try pairWorld(["pair", "match"], ["pair", "accept", "PROP-1"])
    let rows = world("pair", "list", "--mentor", "M-3", "--format", "csv").output
    let pair = try #require(rows.split(separator: "\n").dropFirst().first).prefix { $0 != "," }
    let result = world.run(["pair", "simulate", "--unlock", String(pair), "--without", "M-3"])
    #expect(result.status == 0)
    #expect(result.output.contains("Ничего не записано"))
  }

  @Test(
    "Changes that cannot be understood are refused before anything is read",
    arguments: [
      [], ["--capacity", "M-5"], ["--capacity", "M-5=0"], ["--capacity", "M-5=x"],
      ["--lock", "M-5"], ["--lock", "M-5:"], ["--forbid", "M-5:E-9:E-10"],
    ])
  func usage(words: [String]) throws {
    let world = try TestWorld()
    let result = world.run(["pair", "simulate"] + words)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
  }

  @Test(
    "Changes of records that are not there are refused",
    arguments: [
      ["--without", "M-99"], ["--capacity", "M-99=2"], ["--unlock", "PAIR-99"],
      ["--unlock", "L-99"], ["--lock", "M-1:E-99"], ["--without", "Никтошеев"],
    ])
  func missing(words: [String]) throws {
    let world = try pairWorld()
    #expect(world.run(["pair", "simulate"] + words).status == 66)
  }

  @Test("A surname that is a mentor's and a mentee's is asked about")
  func ambiguous() throws {
    // P-12 of the demonstration is mentor M-12 and mentee E-20 at once.
    let world = try pairWorld()
    let result = world("pair", "alternatives", "Завьялов")
    #expect(result.status == 66)
    #expect(result.errors.contains("M-12") && result.errors.contains("E-20"))
    #expect(world("pair", "alternatives", "Крылова").status == 0)
    #expect(
      world("pair", "alternatives", "m-9").output == world("pair", "alternatives", "M-9").output)
  }

  @Test("Somebody who cannot be paired now has no alternatives, and the reason is told")
  func refused() throws {
    let world = try pairWorld()
    let result = world("pair", "alternatives", "E-1")
    #expect(result.status == 3)
    #expect(result.errors.contains("нет согласия"))
  }

  @Test("Many who compete for the same places are listed once, and each refers to the list")
  func crowd() throws {
    let world = try TestWorld()
    let size = ["--mentors", "240", "--mentees", "900", "--seed", "3"]
    #expect(world.run(["demo", TestWorld.directory] + size).status == 0)
    let output = world("pair", "unmatched", "--json").output
    let json = try JSONCoding.decode(JSON.self, from: Array(output.utf8), file: "unmatched")
    guard case .array(let entries)? = json["unmatched"], case .array(let groups)? = json["groups"]
    else {
      Issue.record("\(output.prefix(500))")
      return
    }
    var large = 0
    for entry in entries {
      guard case .integer(let count)? = entry["competitorsCount"] else {
        Issue.record("\(entry)")
        continue
      }
      if case .integer(let number)? = entry["group"] {
        let group = try #require(groups.indices.contains(Int(number)) ? groups[Int(number)] : nil)
        guard case .array(let mentees)? = group["mentees"], let mentee = entry["mentee"] else {
          Issue.record("\(group)")
          continue
        }
        #expect(mentees.contains(mentee))
        #expect(mentees.count >= Int(count))
      } else {
        #expect(count == 0)
      }
      if count > 200 { large += 1 }
      #expect((entry["competitors"] != nil) == (count <= 200))
    }
    #expect(large > 100)
    #expect(json["exact"] == .bool(true))
  }

  @Test("The commands that are advised to help do help")
  func advice() throws {
    let world = try pairWorld()
    let before = world("pair", "match", "--dry-run", "--json").output
    let lines = world("pair", "unmatched").output.split(separator: "\n")
      .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("mentorctl ") }
    #expect(lines.count > 5)
    for line in Set(lines) where !line.contains("ДАТА") {
      let repaired = try pairWorld()
      let words = line.split(separator: " ").dropFirst().map(String.init)
      #expect(repaired.run(words).status == 0, "\(line)")
      let after = repaired("pair", "match", "--dry-run", "--json").output
      #expect(try Self.matched(after) == Self.matched(before) + 1, "\(line)")
    }
  }

  private static func matched(_ output: String) throws -> Int64 {
    let json = try JSONCoding.decode(JSON.self, from: Array(output.utf8), file: "match")
    guard case .integer(let number)? = json["totals"]?["matched"] else { return -1 }
    return number
  }
}
