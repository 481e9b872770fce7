import MentorCore
import Testing
import Wording

@Suite("Repairs of roadmaps")
struct RoadmapRepairTests {
  private func roadmap(_ change: (inout Measure) -> Void) throws -> Roadmap {
    var roadmap = try onlyRoadmap(
      plan("1.\tОпрос\tдо 01.12. 2026 г.\tкуратор\tСправка", "2.\tСбор\tмай\tкуратор\tСписок"))
    change(&roadmap.measures[0])
    return roadmap
  }

  @Test(
    "What does not change the meaning is mended",
    arguments: [
      ("Опрос наставников .", "Опрос наставников."), ("Опрос..", "Опрос."),
      ("Опрос учителей,, учеников", "Опрос учителей, учеников"), ("Опрос  всех", "Опрос всех"),
      ("Опpос", "Опрос"), ("<b>Опрос</b>", "Опрос"), ("**Опрос**", "Опрос"),
      ("Опрос , сбор", "Опрос, сбор"),
    ])
  func mended(before: String, after: String) throws {
    let repair = RoadmapRepair(try roadmap { $0.title = before })
    #expect(repair.roadmap.measures[0].title == after)
    #expect(repair.changes.first?.before == before)
    #expect(repair.changes.last?.after == after)
    #expect(RoadmapRepair(repair.roadmap).changes.isEmpty)
  }

  @Test(
    "What may have a meaning is left alone",
    arguments: [
      "Опрос и так далее...", "Опрос учителей,", "Форма 1.5 .docx",
      "Распоряжение от 25.12.2091 № Р-145",
      "Опрос в Excel", "Опрос (педагогов", "Опрос при < 5 ответах",
    ])
  func untouched(title: String) throws {
    let repair = RoadmapRepair(try roadmap { $0.title = title })
    #expect(repair.changes.isEmpty)
    #expect(repair.roadmap.measures[0].title == title)
  }

  @Test("Deadlines are never touched")
  func deadlines() throws {
    let roadmap = try roadmap { $0.title = "Опрос.." }
    let repair = RoadmapRepair(roadmap, renumbers: true)
    #expect(repair.roadmap.measures.map(\.deadline) == roadmap.measures.map(\.deadline))
  }

  @Test("Spellings of one party that sound alike become the most common one")
  func parties() throws {
    let roadmap = try onlyRoadmap(
      plan(
        "1.\tОпрос\tмай\tЛось А.В.\tСправка", "2.\tСбор\tмай\tЛось А. В.\tСписок",
        "3.\tСмотр\tмай\tЛось А.В\tАкт", "4.\tОтчёт\tмай\tЛось А.В.\tОтчёт",
        "5.\tКонкурс\tмай\tЛось А.К.\tДиплом", "6.\tВстреча\tмай\tзав. отделом\tПротокол",
        "7.\tСлёт\tмай\tзаведующий отделом\tСценарий"))
    let repair = RoadmapRepair(roadmap)
    #expect(
      repair.roadmap.measures.map(\.responsible) == [
        ["Лось А.В."], ["Лось А.В."], ["Лось А.В."], ["Лось А.В."], ["Лось А.К."],
        ["зав. отделом"], ["заведующий отделом"],
      ])
    #expect(repair.changes.map(\.rule) == [.responsibleSpellings, .responsibleSpellings])
  }

  @Test("A comma after a party goes")
  func trailingComma() throws {
    let repair = RoadmapRepair(try roadmap { $0.responsible = ["куратор,", ""] })
    #expect(repair.roadmap.measures[0].responsible == ["куратор"])
    #expect(repair.changes.map(\.rule) == [.responsibleTrailingComma])
  }

  @Test(
    "Numbers are given anew only where that is asked for, in the way of the plan",
    arguments: [
      (["1.", "1.", ""], ["1.", "2.", "3."]), (["1", "3", "2"], ["1", "2", "3"]),
      (["1.1", "1.1", "1.3"], ["1.1", "1.2", "1.3"]),
    ])
  func numbers(before: [String], after: [String]) throws {
    let roadmap = try onlyRoadmap(
      plan(
        "\(before[0])\tОпрос\tмай\tкуратор\tСправка", "\(before[1])\tСбор\tмай\tкуратор\tСписок",
        "\(before[2])\tСмотр\tмай\tкуратор\tАкт"))
    #expect(RoadmapRepair(roadmap).changes.isEmpty)
    let repair = RoadmapRepair(roadmap, renumbers: true)
    #expect(repair.roadmap.measures.map { $0.number ?? "" } == after)
  }

  @Test("A plan without numbers stays without")
  func noNumbers() throws {
    let roadmap = try onlyRoadmap(plan("\tОпрос\tмай\tкуратор\tСправка"))
    #expect(RoadmapRepair(roadmap, renumbers: true).changes.isEmpty)
  }
}
