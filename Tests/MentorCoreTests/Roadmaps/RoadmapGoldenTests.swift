import JSONStore
import MentorCore
import MentorTestSupport
import Testing
import Wording

@Suite("Roadmaps as a whole")
struct RoadmapGoldenTests {
  @Test("A document is read as recorded", arguments: RoadmapFixture.allCases)
  func golden(fixture: RoadmapFixture) throws {
    let json = try fixture.reading().json(in: .russian)
    let text = String(decoding: JSONCoding.encodePretty(json), as: UTF8.self)
    try expectGolden(text, "Roadmaps/\(fixture.rawValue).json")
  }

  @Test("Every line that is not empty has a use", arguments: RoadmapFixture.allCases)
  func everyLine(fixture: RoadmapFixture) throws {
    let uses = try fixture.reading().lineUses
    let lines = try fixture.text().split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: \.isLetter) {
      #expect(uses[index + 1] != nil, "line \(index + 1): \(line)")
    }
  }

  @Test("Every deadline is understood or reported", arguments: RoadmapFixture.allCases)
  func deadlines(fixture: RoadmapFixture) throws {
    let reading = try fixture.reading()
    let reported = Set(
      reading.allFindings.filter { $0.code.hasPrefix("deadline.") }.compactMap(\.measure))
    for measure in reading.roadmaps.flatMap(\.measures) {
      let deadline = measure.deadline
      let isRead =
        !deadline.windows.isEmpty || deadline.anchor != nil || deadline.recurrence != nil
      #expect(isRead || reported.contains(measure.id), "\(measure.id): \(deadline.text)")
    }
  }

  @Test("A roadmap written and read again is the same", arguments: RoadmapFixture.allCases)
  func roundTrip(fixture: RoadmapFixture) throws {
    for roadmap in try fixture.reading().roadmaps {
      let bytes = JSONCoding.encodePretty(roadmap)
      #expect(try JSONCoding.decode(Roadmap.self, from: bytes, file: "R-1.json") == roadmap)
    }
  }

  @Test("Line ends, tabs at the ends of lines and a last line without end change nothing")
  func lineEnds() throws {
    for fixture in RoadmapFixture.allCases {
      let text = try fixture.text()
      let expected = try fixture.reading().roadmaps
      for ending in ["\r\n", "\r"] {
        let changed = text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: ending)
        #expect(RoadmapReader().read(text: changed, file: fixture.file).roadmaps == expected)
      }
      var bare = text
      while bare.last == "\n" { bare.removeLast() }
      #expect(RoadmapReader().read(text: bare, file: fixture.file).roadmaps == expected)
    }
  }

  @Test("Tabs after the last cell change nothing")
  func trailingTabs() throws {
    for fixture in RoadmapFixture.allCases {
      let lines = try fixture.text().split(separator: "\n", omittingEmptySubsequences: false)
      let isWrapped = fixture == .wrappedCells
      let changed = lines.map { $0.contains("\t") && !isWrapped ? $0 + "\t" : $0 }
      let reading = RoadmapReader().read(
        text: changed.joined(separator: "\n"), file: fixture.file)
      #expect(reading.roadmaps == (try fixture.reading().roadmaps), "\(fixture)")
    }
  }

  @Test("The findings of a reading stand in the order of lines", arguments: RoadmapFixture.allCases)
  func order(fixture: RoadmapFixture) throws {
    let lines = try fixture.reading().allFindings.map { $0.line ?? 0 }
    #expect(lines == lines.sorted())
  }
}
