import MentorCore
import Testing
import Wording

@Suite("Comparison of roadmaps")
struct RoadmapComparisonTests {
  private let rows = [
    "1.\tОпрос восьмиклассников\tноябрь\tкуратор\tСправка",
    "2.\tСбор согласий родителей\tдо 01.10.2026\tзавуч\tСогласия",
    "3.\tОбщая встреча участников программы\tмай\tкуратор\tСписок",
  ]

  private func roadmap(_ rows: [String]) throws -> Roadmap {
    let head =
      "Дорожная карта школы «Клён» на 2026/2027 учебный год\n\n"
      + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
    return try onlyRoadmap(head + rows.joined(separator: "\n"))
  }

  private func compared(_ old: [String], _ new: [String]) throws -> RoadmapComparison {
    try RoadmapComparison(roadmap(old), roadmap(new))
  }

  @Test("A roadmap is equal to itself")
  func same() throws {
    let comparison = try compared(rows, rows)
    #expect(comparison.isEmpty && comparison.changed.isEmpty)
    #expect(comparison.common.map(\.basis) == [.identical, .identical, .identical])
  }

  @Test("Each part that reads differently is named")
  func fields() throws {
    var new = rows
    new[0] = "1.\tОпрос восьмиклассников\tдекабрь\tкуратор, психолог\tОтчёт"
    let change = try #require(compared(rows, new).changed.first)
    #expect(change.fields.map(\.field) == [.deadline, .windows, .responsible, .result])
    #expect(change.basis == .title && !change.isMoved && !change.isAmbiguous)
  }

  @Test("What is gone and what is new is told apart, and the rest keeps its place")
  func addedAndRemoved() throws {
    let comparison = try compared(
      rows, [rows[0], rows[2], "4.\tКруглый стол\tапрель\tзавуч\tСписок"])
    #expect(comparison.removed.map(\.title) == ["Сбор согласий родителей"])
    #expect(comparison.added.map(\.title) == ["Круглый стол"])
    #expect(comparison.common.allSatisfy { !$0.isMoved })
  }

  @Test("Lines before and after the table that are not in both are named")
  func texts() throws {
    let old = try roadmap(rows)
    var new = old
    new.preamble = ["Цель: рост числа пар.", "Задача: опрос."]
    new.notes = ["Сроки могут меняться."]
    var older = old
    older.preamble = ["Задача:  опрос."]
    let fields = RoadmapComparison(older, new).fields
    #expect(fields.map(\.field) == [.preamble, .notes])
    #expect(fields.map(\.before.ru) == ["", ""])
    #expect(fields.map(\.after.ru) == ["Цель: рост числа пар.", "Сроки могут меняться."])
    #expect(RoadmapComparison(new, older).fields.map(\.after.ru) == ["", ""])
    #expect(RoadmapComparison(new, new).isEmpty)
  }

  @Test("A heading that was renamed is named once, and not with each measure")
  func sections() throws {
    var old = try roadmap(["1. Подготовка\t\t\t\t"] + rows)
    old.sections.append(RoadmapSection(number: "2.", title: "Итоги"))
    var new = try roadmap(["1. Начало года\t\t\t\t"] + rows)
    new.sections.append(RoadmapSection(number: "3.", title: "Отчёты"))
    let comparison = RoadmapComparison(old, new)
    #expect(comparison.changed.isEmpty && !comparison.isEmpty)
    #expect(
      comparison.fields.filter { $0.field == .section }.map { [$0.before.ru, $0.after.ru] } == [
        ["1. Подготовка", "1. Начало года"], ["2. Итоги", ""], ["", "3. Отчёты"],
      ])
    let update = RoadmapUpdate(old, with: new, on: .latest)
    #expect(update.comparison.changed.isEmpty)
    #expect(update.comparison.fields.map(\.field).contains(.section))
  }

  @Test("A measure that went to another section says so, and the headings are not renamed")
  func otherSection() throws {
    let old = try roadmap(
      ["1. Подготовка\t\t\t\t", rows[0], rows[1], "2. Итоги\t\t\t\t", rows[2]])
    let new = try roadmap(
      ["1. Подготовка\t\t\t\t", rows[0], "2. Итоги\t\t\t\t", rows[1], rows[2]])
    let comparison = RoadmapComparison(old, new)
    #expect(comparison.changed.map(\.new.title) == ["Сбор согласий родителей"])
    #expect(comparison.changed.first?.fields.map(\.field) == [.section])
    #expect(comparison.fields.isEmpty)
  }

  @Test("A measure that stands elsewhere is moved, and no other")
  func moved() throws {
    let comparison = try compared(rows, [rows[2], rows[0], rows[1]])
    #expect(comparison.changed.map(\.new.title) == ["Общая встреча участников программы"])
    #expect(comparison.changed.allSatisfy { $0.isMoved && $0.fields.isEmpty })
  }

  @Test("A title in other words is recognised by its words, and that is said")
  func likeness() throws {
    var new = rows
    new[2] = "3.\tОбщая встреча всех участников программы наставничества\tмай\tкуратор\tСписок"
    let change = try #require(compared(rows, new).changed.first)
    guard case .likeness(let percent) = change.basis else {
      Issue.record("\(change.basis)")
      return
    }
    #expect((MeasureMatching.threshold...99).contains(percent))
  }

  @Test(
    "Measures that only look alike are not taken for one",
    arguments: [
      ("Заседание рабочей группы № 1", "Заседание рабочей группы № 2"),
      ("Опрос", "Опрос родителей"), ("Сбор анкет", "Сбор согласий"),
      ("Издание приказа о пилоте", "Проведение праздника осени"),
    ])
  func different(old: String, new: String) throws {
    let comparison = try compared(
      ["1.\t\(old)\tмай\tзавуч\tСписок"], ["1.\t\(new)\tмай\tзавуч\tСписок"])
    #expect(comparison.common.isEmpty)
    #expect(comparison.added.count == 1 && comparison.removed.count == 1)
  }

  @Test("Of several with one title each goes to the one with its deadline")
  func sameTitles() throws {
    let old = ["1.\tСовет\tноябрь\tзавуч\tСписок", "2.\tСовет\tмарт\tзавуч\tСписок"]
    let new = ["1.\tСовет\tмарт\tзавуч\tСписок", "2.\tСовет\tноябрь\tзавуч\tСписок"]
    let comparison = try compared(old, new)
    #expect(comparison.common.allSatisfy { $0.old.deadline == $0.new.deadline && !$0.isAmbiguous })
  }

  @Test("Where one of several with one title is gone the match is called ambiguous")
  func ambiguous() throws {
    let old = ["1.\tСовет\tноябрь\tзавуч\tСписок", "2.\tСовет\tмарт\tзавуч\tСписок"]
    let comparison = try compared(old, ["3.\tСовет\tапрель\tзавуч\tСписок"])
    #expect(comparison.common.map(\.isAmbiguous) == [true])
    #expect(comparison.removed.count == 1)
  }

  @Test("A person's choice counts before everything else")
  func choices() throws {
    let old = try roadmap(rows)
    let new = try roadmap([rows[1], rows[0], rows[2]])
    let comparison = RoadmapComparison(
      old, new, choices: [old.measures[0].id: new.measures[0].id, old.measures[2].id: nil])
    #expect(comparison.common.contains { $0.old.title.hasPrefix("Опрос") && $0.basis == .chosen })
    #expect(comparison.removed.map(\.id) == [old.measures[1].id, old.measures[2].id])
  }

  @Test("The head of a roadmap is compared as well")
  func head() throws {
    let old = try roadmap(rows)
    var new = old
    new.title = "Иное"
    new.approval = Approval(number: "7")
    new.level = .region
    new.period = nil
    #expect(
      RoadmapComparison(old, new).fields.map(\.field) == [.title, .level, .period, .approval])
  }

  @Test("Two thousand measures in other words are compared within a second or two")
  func large() throws {
    let old = try roadmap(
      (1...1000).map {
        "\($0).\tМероприятие программы шаг \($0) для участников\tмай\tзавуч\tСписок"
      })
    var new = old
    for index in new.measures.indices { new.measures[index].title += " новое слово" }
    #expect(RoadmapComparison(old, new).common.count == 1000)
  }
}

@Suite("Differences of words")
struct WordDifferenceTests {
  private func marked(_ old: String, _ new: String) -> String {
    WordDifference(from: old, to: new).parts.map { part in
      switch part.kind {
      case .kept: part.text
      case .removed: "[-\(part.text)-]"
      case .added: "{+\(part.text)+}"
      }
    }.joined(separator: " ")
  }

  @Test(
    "Only the words that differ are marked, what is gone before what is new",
    arguments: [
      ("а б в", "а б в", "а б в"), ("а б в", "а г в", "а [-б-] {+г+} в"),
      ("а б", "а б в", "а б {+в+}"), ("", "а", "{+а+}"), ("а", "", "[-а-]"), ("", "", ""),
      ("а б в г", "а в", "а [-б-] в [-г-]"), ("один  два", "один\nдва", "один два"),
      ("а б в г", "б в г а", "[-а-] б в г {+а+}"),
    ])
  func marks(old: String, new: String, expected: String) {
    #expect(marked(old, new) == expected)
  }

  @Test("Huge texts are compared at their ends only, and nothing is lost")
  func huge() {
    let old = "начало " + (0..<5000).map { "а\($0)" }.joined(separator: " ") + " конец"
    let new = "начало " + (0..<5000).map { "б\($0)" }.joined(separator: " ") + " конец"
    let parts = WordDifference(from: old, to: new).parts
    #expect(parts.map(\.kind) == [.kept, .removed, .added, .kept])
  }
}
