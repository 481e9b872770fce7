import Foundation
import JSONStore
import MentorCore
import MentorTestSupport
import Testing
import Wording

/// The documents of Fixtures/Roadmaps.
enum RoadmapFixture: String, CaseIterable, Sendable {
  case cellsNumbered = "cells-numbered"
  case cellsPlain = "cells-plain"
  case cityOrder = "city-order"
  case noHeader = "no-header"
  case schoolColumns = "school-columns"
  case stagesMerged = "stages-merged"
  case twoRoadmaps = "two-roadmaps"
  case wrappedCells = "wrapped-cells"

  /// The name of the file.
  var file: String { "\(rawValue).txt" }

  /// The text of the file.
  func text() throws -> String {
    try String(
      contentsOf: fixtures.appending(path: "Roadmaps").appending(path: file), encoding: .utf8)
  }

  /// What the reader makes of it.
  func reading() throws -> RoadmapReading {
    RoadmapReader().read(text: try text(), file: file)
  }
}

/// Reads `text` and returns its only roadmap.
func onlyRoadmap(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  -> Roadmap
{
  let reading = RoadmapReader().read(text: text, file: "plan.txt")
  #expect(reading.roadmaps.count == 1, sourceLocation: sourceLocation)
  return try #require(reading.roadmaps.first, sourceLocation: sourceLocation)
}

/// A table of rows under the header «№, Мероприятие, Срок, Ответственный, Результат» with a title.
func plan(_ rows: String..., title: String = "Дорожная карта школы «Клён» на 2026/2027 учебный год")
  -> String
{
  ([title, "", "№\tМероприятие\tСрок\tОтветственный\tРезультат"] + rows).joined(separator: "\n")
}

extension Measure {
  /// What a person wrote, without where it stood.
  var words: [String] {
    [title, content ?? "", deadline.text, responsible.joined(separator: "|"), result ?? ""]
  }
}
