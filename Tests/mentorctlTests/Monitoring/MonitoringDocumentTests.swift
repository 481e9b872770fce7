import Testing

@testable import mentorctl

@Suite("monitoring: tables for programs and papers for councils")
struct MonitoringDocumentTests {
  /// A school with answers before and after, of which there are too few for some figures.
  private func world(answers: Int = 4) throws -> TestWorld {
    let world = try MonitoringSchool.world()
    for (kind, code, mark) in [("input", "before-mentee-uu", 4), ("final", "after-mentee-uu", 7)] {
      world("monitoring", "start", kind)
      world.put(
        try MonitoringSchool.table(code, answers, mark: mark, in: world), at: "\(code).csv")
      try #require(world("monitoring", "import", "\(code).csv", "--into", kind).status == 0)
    }
    let items = ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "3.1"]
    _ = world.run(["monitoring", "sheet", "final"] + items.flatMap { ["--item", "\($0)=2"] })
    let keys = ["1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "3-1", "3-2"].map { "item-" + $0 }
    world.put(
      "full-name;" + keys.joined(separator: ";") + "\nДунаева Инна;2;2;2;2;2;2;2;2;2\n",
      at: "quality-curator-after.csv")
    try #require(
      world("monitoring", "import", "quality-curator-after.csv", "--into", "final").status == 0)
    return world
  }

  @Test(
    "Columns of numbers hold numbers or nothing",
    arguments: [
      ["report", "final"], ["status", "final"], ["compare", "input", "final"],
      ["survey", "status"],
    ], [4, 5])
  func numbers(words: [String], answers: Int) throws {
    let world = try world(answers: answers)
    let command = words[0] == "survey" ? words : ["monitoring"] + words
    let lines = world.run(command + ["--format", "csv"]).output.split(separator: "\n")
    let header = try #require(lines.first).split(separator: ",").map(String.init)
    let names: Set<String> = ["part", "form", "role", "parameter", "figure", "survey", "code"]
    #expect(lines.count > 3 && header.contains { !names.contains($0) })
    for line in lines.dropFirst() {
      // The last columns are numbers; words with commas stand in quotes before them.
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        .suffix(header.count { !names.contains($0) })
      #expect(cells.allSatisfy { $0.isEmpty || Double($0) != nil }, "\(line)")
    }
  }

  @Test(
    "A paper for the council holds no codes, commands and names of settings",
    arguments: ["md", "html"])
  func codes(format: String) throws {
    let world = try world()
    let screen = world("monitoring", "report", "final").output
    for code in ["RESP-", "P-6", "settings."] { #expect(screen.contains(code)) }
    let paper = world("monitoring", "report", "final", "--format", format).output
    #expect(paper.contains("Дунаева Инна") && paper.contains("ни разу 2"))
    #expect(paper.contains("значение по умолчанию"))
    for code in ["RESP-", "P-6", "settings.", "mentorctl "] {
      #expect(!paper.contains(code), "\(code)")
    }
  }

  @Test("Hidden answers in words are one line of a side", arguments: ["md", "table"])
  func hiddenWords(format: String) throws {
    let world = try world()
    let paper = world(
      "monitoring", "report", "final", "--pii", "none", "--format", format
    ).output
    #expect(paper.contains("скрыто ответов своими словами: 4"))
    #expect(paper.components(around: "скрыто") == 2)
    let english = world("monitoring", "swot", "final", "--pii", "none", "--lang", "en").output
    #expect(english.contains("answers in words, hidden: 4"))
  }
}

extension String {
  /// How many texts stand between the places of `part`.
  fileprivate func components(around part: String) -> Int { ranges(of: part).count + 1 }
}
