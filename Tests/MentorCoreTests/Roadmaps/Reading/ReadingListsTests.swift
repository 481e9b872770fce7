import Interchange
import Testing
import Wording

@testable import MentorCore

@Suite("Reading lists of measures")
struct ReadingListsTests {
  private static let title =
    "Дорожная карта наставничества МБОУ «Школа № 5» на 2026-2027 учебный год\n\n"

  private func read(_ text: String) -> RoadmapReading {
    RoadmapReader().read(text: Self.title + text, file: "plan.txt")
  }

  @Test(
    "Items that name when and who are measures",
    arguments: [
      "1. Издать приказ. Срок: до 05.09.2026. Ответственный: Лунёва Т.П. Результат: приказ.\n"
        + "2. Провести опрос. Срок: октябрь 2026. Ответственный: куратор. Результат: анкеты.\n",
      "1) Издать приказ (срок – до 05.09.2026; ответственный – Лунёва Т.П.; результат – приказ)\n"
        + "2) Провести опрос (срок – октябрь 2026; ответственный – куратор; результат – анкеты)\n",
      "1. Издать приказ\nСрок: до 05.09.2026\nОтветственный: Лунёва Т.П.\nРезультат: приказ\n\n"
        + "2. Провести опрос\nСрок: октябрь 2026\nОтветственный: куратор\nРезультат: анкеты\n",
      "- Издать приказ, срок: до 05.09.2026, ответственный: Лунёва Т.П., результат: приказ\n"
        + "- Провести опрос, срок: октябрь 2026, ответственный: куратор, результат: анкеты\n",
    ])
  func labelled(text: String) throws {
    let reading = read(text)
    let roadmap = try #require(reading.roadmaps.first)
    #expect(roadmap.measures.map(\.title) == ["Издать приказ", "Провести опрос"])
    #expect(roadmap.measures.map(\.deadline.text) == ["до 05.09.2026", "октябрь 2026"])
    #expect(roadmap.measures.map(\.responsible) == [["Лунёва Т.П."], ["куратор"]])
    #expect(roadmap.measures.map(\.result) == ["приказ", "анкеты"])
    #expect(roadmap.organization == "МБОУ «Школа № 5»")
    #expect(reading.findings.contains { $0.code == "document.list" })
  }

  @Test("Tasks before the list stay before it, headings above deeper numbers are sections")
  func sections() throws {
    let reading = read(
      "Задачи:\n1. Создать базу\n2. Обучить наставников\n\n1. Подготовка\n"
        + "1.1. Издать приказ. Срок: до 05.09.2026. Ответственный: директор.\n"
        + "2. Работа\n2.1. Провести опрос. Срок: май 2027. Ответственный: куратор.\n"
        + "2.2. Подвести итоги. Срок: июнь 2027. Ответственный: куратор.\n")
    let roadmap = try #require(reading.roadmaps.first)
    #expect(roadmap.measures.map(\.number) == ["1.1.", "2.1.", "2.2."])
    #expect(roadmap.sections.map(\.title) == ["Подготовка", "Работа"])
    #expect(roadmap.preamble.contains { $0.contains("Создать базу") })
  }

  @Test("A list in a document of Word is read with the places of its paragraphs")
  func paragraphs() throws {
    let texts = [
      "Дорожная карта наставничества на 2026-2027 учебный год",
      "1. Издать приказ. Срок: до 05.09.2026. Ответственный: директор.",
      "2. Провести опрос. Срок: май 2027. Ответственный: куратор.",
    ]
    let document = Interchange.Document(
      blocks: texts.enumerated().map {
        .paragraph(DocumentParagraph($0.element, at: .paragraph($0.offset + 1)))
      })
    let reading = RoadmapReader().read(document: document, file: "plan.docx")
    let roadmap = try #require(reading.roadmaps.first)
    #expect(roadmap.measures.map { $0.origin?.line } == [2, 3])
  }

  @Test("A list that names neither is reported with what to do")
  func unlabelled() {
    let reading = read("1. Издать приказ\n2. Провести опрос\n3. Подвести итоги\n")
    #expect(reading.roadmaps.isEmpty)
    #expect(reading.findings.first?.message.ru.contains("«Срок: …»") ?? false)
  }

  @Test(
    "Labels part a text only where they begin a part of it",
    arguments: [
      ("Собрать базу. Сроки: май. Исполнитель: завуч", "Собрать базу", "май", "завуч"),
      ("Определить срок: какой и кому", "Определить срок: какой и кому", nil, nil),
      ("Отчёт. Срок исполнения — 20.05.2027 г.", "Отчёт", "20.05.2027 г.", nil),
    ] as [(String, String, String?, String?)])
  func labels(text: String, title: String, deadline: String?, responsible: String?) {
    let labelled = LabelledText(text)
    #expect(labelled.title == title)
    #expect(labelled.texts[.deadline] == deadline)
    #expect(labelled.texts[.responsible] == responsible)
  }

  @Test("A document of too many lines is refused before any work")
  func tooManyLines() {
    let text = String(repeating: "строка\n", count: StorageLimits.mostPieces + 1)
    #expect(read(text).findings.map(\.code) == ["document.too-large"])
    let document = Interchange.Document(text: text)
    let reading = RoadmapReader().read(document: document, file: "plan.docx")
    #expect(reading.findings.map(\.code) == ["document.too-large"])
  }
}
