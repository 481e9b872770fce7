import Foundation
import JSONStore
import MentorCore
import MentorTestSupport
import Testing
import Wording

/// The files of Fixtures/Roadmaps/formats: one invented plan as every kind of file.
enum PlanFile: String, CaseIterable, Sendable {
  case tabs = "plan.txt"
  case pages = "plan-pages.txt"
  case page = "plan.html"
  case markdown = "plan.md"
  case table = "plan.csv"
  case word = "plan.docx"
  case workbook = "plan.xlsx"

  /// What the reader makes of the file.
  func reading() throws -> RoadmapReading {
    let url = fixtures.appending(path: "Roadmaps/formats").appending(path: rawValue)
    let bytes = [UInt8](try Data(contentsOf: url))
    return try RoadmapReader().read(RoadmapFile(bytes, named: rawValue))
  }
}

extension Measure {
  /// All that the document says of the measure, without where it stood.
  var contents: [String] {
    words + [number ?? "", stage.map { "\($0)" } ?? "", "\(section ?? -1)"]
      + deadline.windows.map(\.description) + results + targets.map(\.text)
  }
}

@Suite("Roadmaps in files of every kind")
struct ReadingFormatsTests {
  @Test(
    "The same plan gives the same measures from every kind of file", arguments: PlanFile.allCases)
  func sameMeasures(file: PlanFile) throws {
    let expected = try #require(try PlanFile.tabs.reading().roadmaps.first)
    let reading = try file.reading()
    #expect(reading.roadmaps.count == 1)
    let roadmap = try #require(reading.roadmaps.first)
    #expect(roadmap.measures.map(\.contents) == expected.measures.map(\.contents))
    #expect(roadmap.sections == expected.sections)
    #expect(roadmap.title == expected.title)
    #expect(roadmap.approval == expected.approval)
    #expect(roadmap.period == expected.period)
    #expect(roadmap.notes == expected.notes)
    #expect(roadmap.preamble == expected.preamble)
  }

  @Test("The plan has the measures that a person sees in it")
  func plan() throws {
    let roadmap = try #require(try PlanFile.tabs.reading().roadmaps.first)
    #expect(roadmap.measures.count == 8)
    #expect(roadmap.sections.map(\.number) == ["1.", "2.", "3.", "4."])
    #expect(roadmap.approval?.authority == "директор МБОУ «Лицей № 7» г. Кедровска")
    #expect(roadmap.approval?.number == "214-од")
    #expect(
      roadmap.measures[1].results == ["Проект положения.", "Приказ об утверждении положения."])
    #expect(roadmap.measures[2].targets.map(\.value) == [80])
    #expect(roadmap.measures[3].targets.map(\.of) == ["согласий"])
    #expect(roadmap.measures[4].title == "Работа с родителями")
  }

  @Test(
    "A measure keeps the place where a person finds it",
    arguments: [
      (PlanFile.word, "таблица 1, строка 3"), (.page, "таблица 1, строка 3"),
      (.workbook, "строка 12"), (.table, "таблица 1, строка 12"),
    ])
  func places(file: PlanFile, place: String) throws {
    let roadmap = try #require(try file.reading().roadmaps.first)
    let origin = try #require(roadmap.measures.first?.origin)
    #expect(origin.place?.name.ru.hasSuffix(place) == true, "\(origin.place?.name.ru ?? "-")")
    #expect(origin.line > 0)
  }

  @Test("Findings say the place as well", arguments: [PlanFile.word, .workbook])
  func findings(file: PlanFile) throws {
    let findings = try file.reading().allFindings
    let carried = try #require(findings.first { $0.code == "row.title-carried" })
    #expect(carried.place != nil)
    #expect(findings.allSatisfy { $0.roadmap != nil })
    let missing = try #require(findings.first { $0.code == "number.missing" })
    #expect(missing.place == carried.place)
  }

  @Test("Every paragraph and row has a use", arguments: PlanFile.allCases)
  func uses(file: PlanFile) throws {
    let reading = try file.reading()
    #expect(!reading.findings.contains { $0.code == "row.unplaced" })
    let measures = reading.lineUses.values.filter { use in
      if case .measure = use { true } else { false }
    }
    #expect(measures.count >= 8)
  }

  @Test("A roadmap of a document written and read again is the same", arguments: PlanFile.allCases)
  func roundTrip(file: PlanFile) throws {
    for roadmap in try file.reading().roadmaps {
      let bytes = JSONCoding.encodePretty(roadmap)
      #expect(try JSONCoding.decode(Roadmap.self, from: bytes, file: "R-1.json") == roadmap)
    }
  }
}
