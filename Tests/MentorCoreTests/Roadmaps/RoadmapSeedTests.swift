import Foundation
import MentorCore
import Testing

/// The source roadmaps, where they lie beside the package; their words stay there.
enum RoadmapSeeds {
  /// The folder: `MENTORCTL_SEEDS`, else `../shared/seeds` beside or above the package.
  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["MENTORCTL_SEEDS"].map { URL(filePath: $0) }
    let places =
      named.map { [$0] }
      ?? ["../shared/seeds", "../../shared/seeds"].map { root.appending(path: $0) }
    return places.first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// The reading of the seed whose name begins with `number`.
  static func reading(_ number: String) throws -> RoadmapReading {
    let folder = try #require(folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let file = try #require(files.first { $0.hasPrefix(number) && $0.hasSuffix(".txt") })
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return RoadmapReader().read(text: text, file: file)
  }
}

/// What is known of a seed.
struct SeedFacts: Sendable, CustomTestStringConvertible {
  let number: String
  let measures: [Int]
  let approved: String?
  let order: String?
  let level: Level
  let from: String
  let to: String
  let codes: [String]

  var testDescription: String { number }

  static let all = [
    SeedFacts(
      number: "000", measures: [5, 6, 12, 2, 3, 2, 1], approved: "2020-09-01", order: "129",
      level: .organization, from: "2020-09-01", to: "2021-05-31",
      codes: [
        "approval.person-missing", "approval.two-numbers", "deadline.order",
        "deadline.outside-period", "number.missing", "number.mixed", "number.restart",
        "responsible.glued", "responsible.spellings", "row.dashes", "row.joined", "stage.order",
        "text.cut-off", "text.doubled-mark", "text.far-year",
      ]),
    SeedFacts(
      number: "001", measures: [1, 5, 2, 3, 3, 2, 3], approved: "2023-09-15", order: nil,
      level: .organization, from: "2023-09-01", to: "2024-05-31",
      codes: [
        "approval.number-missing", "deadline.before-approval", "deadline.outside-period",
        "number.gap", "responsible.spellings", "row.title-carried", "row.title-joined",
        "text.markup",
      ]),
    SeedFacts(
      number: "002", measures: [34], approved: "2019-12-31", order: "1865", level: .region,
      from: "2020-01-01", to: "2024-12-31",
      codes: ["period.from-rows", "stage.before-after-pairs", "stage.order"]),
    SeedFacts(
      number: "003", measures: [7, 8, 7], approved: "2021-11-11", order: "93/4-О",
      level: .municipality, from: "2020-01-01", to: "2024-12-31",
      codes: [
        "deadline.before-approval", "deadline.order", "number.gap", "number.mixed",
        "period.started-before-approval", "period.uncovered", "responsible.line-break",
        "responsible.spellings", "responsible.trailing-comma", "text.cut-off", "text.unbalanced",
      ]),
    SeedFacts(
      number: "004", measures: [7, 4, 5, 4, 4, 11, 3, 4], approved: nil, order: nil,
      level: .municipality, from: "2023-01-01", to: "2024-12-31",
      codes: [
        "approval.missing", "number.mixed", "number.restart", "number.runs-on",
        "responsible.glued", "responsible.spellings", "result.copied", "result.off-subject",
        "result.past-fact", "row.joined", "table.header-glued", "text.markup", "text.unbalanced",
      ]),
  ]
}

@Suite("Source roadmaps", .enabled(if: RoadmapSeeds.folder != nil, "the seeds are not here"))
struct RoadmapSeedTests {
  @Test("Every measure is found under its heading", arguments: SeedFacts.all)
  func measures(facts: SeedFacts) throws {
    let roadmap = try #require(try RoadmapSeeds.reading(facts.number).roadmaps.first)
    let sections = roadmap.sections.isEmpty ? [nil] : roadmap.sections.indices.map { Optional($0) }
    let counts = sections.map { section in roadmap.measures.count { $0.section == section } }
    #expect(counts == facts.measures)
  }

  @Test("Approval, level and period are found", arguments: SeedFacts.all)
  func front(facts: SeedFacts) throws {
    let reading = try RoadmapSeeds.reading(facts.number)
    #expect(reading.roadmaps.count == 1)
    let roadmap = try #require(reading.roadmaps.first)
    #expect(roadmap.approval?.date?.iso == facts.approved)
    #expect(roadmap.approval?.number == facts.order)
    #expect(roadmap.level == facts.level)
    #expect(roadmap.period?.from.iso == facts.from)
    #expect(roadmap.period?.to.iso == facts.to)
    #expect(roadmap.organization != nil)
    #expect(!roadmap.title.isEmpty)
  }

  @Test("The traps are reported", arguments: SeedFacts.all)
  func traps(facts: SeedFacts) throws {
    let codes = Set(try RoadmapSeeds.reading(facts.number).allFindings.map(\.code))
    #expect(codes.isSuperset(of: facts.codes), "\(Set(facts.codes).subtracting(codes))")
  }

  @Test(
    "Every deadline is understood or reported, and every measure has a title and a party",
    arguments: SeedFacts.all)
  func deadlines(facts: SeedFacts) throws {
    let reading = try RoadmapSeeds.reading(facts.number)
    let reported = Set(
      reading.allFindings.filter { $0.code.hasPrefix("deadline.") }.compactMap(\.measure))
    for measure in reading.roadmaps.flatMap(\.measures) {
      let deadline = measure.deadline
      let isRead =
        !deadline.windows.isEmpty || deadline.anchor != nil || deadline.recurrence != nil
      #expect(isRead || reported.contains(measure.id), "\(measure.id): \(deadline.text)")
      #expect(!measure.title.isEmpty && !measure.responsible.isEmpty, "\(measure.id)")
    }
  }

  @Test("Every line has a use, and no markup is left", arguments: SeedFacts.all)
  func lines(facts: SeedFacts) throws {
    let reading = try RoadmapSeeds.reading(facts.number)
    #expect(!reading.findings.contains { $0.code == "row.unplaced" })
    for measure in reading.roadmaps.flatMap(\.measures) {
      for text in measure.words {
        #expect(!text.contains("<") && !text.contains("**") && !text.contains("\u{A0}"))
      }
    }
  }
}
