import MentorCore
import Testing
import Wording

@Suite("Roadmaps of unusual layout")
struct ReadingLayoutsTests {
  private static let title = "Дорожная карта школы «Берёза» на 2026/2027 учебный год\n\n"

  private func read(_ text: String) -> RoadmapReading {
    RoadmapReader().read(text: Self.title + text, file: "plan.txt")
  }

  private func words(_ reading: RoadmapReading) -> [[String]] {
    reading.roadmaps.flatMap(\.measures).map {
      [$0.title, $0.deadline.text, $0.responsible.joined(separator: "; ")]
    }
  }

  @Test(
    "Tables of unusual shape are read, and a finding says how",
    arguments: [
      (
        "Мероприятие\tСрок\tОтветственный\tМероприятие\tСрок\tОтветственный\n"
          + "Опрос\tмай\tкуратор\tВстреча\tоктябрь\tзавуч", "table.side-by-side"
      ),
      (
        "Мероприятие\tОпрос\tВстреча\nСрок\tмай\tоктябрь\nОтветственный\tкуратор\tзавуч",
        "table.turned"
      ),
      (
        "Мероприятие\tОпрос\nСрок\tмай\nОтветственный\tкуратор\n\nМероприятие\tВстреча\n"
          + "Срок\tоктябрь\nОтветственный\tзавуч", "table.turned"
      ),
      (
        "№\tМероприятие\tИсполнение\t\n\t\tСрок\tОтветственный\n1\tОпрос\tмай\tкуратор\n"
          + "2\tВстреча\tоктябрь\tзавуч", "table.header-joined"
      ),
      (
        "№\tМероприятие\tСрок\tОтветственный\n1\tОпрос\tкуратор\tмай\n2\tВстреча\tзавуч\tоктябрь",
        "column.swapped"
      ),
      ("1\tОпрос\tмай\tкуратор\n2\tВстреча\tоктябрь\tзавуч\n", "table.no-header"),
      (
        "№\tМероприятие\tСрок\tОтветственный\nСтраница 1 из 2\n1\tОпрос\tмай\tкуратор\n"
          + "https://school.example/plan\n2\tВстреча\tоктябрь\tзавуч\n21.11.2026, 12:40 План",
        "document.noise"
      ),
      (
        "№\tМероприятие\tСрок\tОтветственный\n1\tОпрос\tмай\tкуратор\n2\tВстреча\tоктябрь\tзавуч\n"
          + "Директор\t\t\tА.В. Лось", "row.signature"
      ),
    ])
  func shapes(text: String, code: String) {
    let reading = read(text)
    #expect(words(reading) == [["Опрос", "май", "куратор"], ["Встреча", "октябрь", "завуч"]])
    #expect(reading.findings.contains { $0.code == code }, "\(reading.findings.map(\.code))")
    #expect(!reading.findings.contains { $0.code == "row.unplaced" })
  }

  @Test("Cells that stand one below another are read by their numbers")
  func stacked() {
    let reading = read(
      "№\nп/п\nМероприятие\nСрок\nОтветственный\n1.\nОпрос\nмай\nкуратор\n2.\nСбор согласий\n"
        + "родителей\nоктябрь\nзавуч\n")
    #expect(
      words(reading) == [
        ["Опрос", "май", "куратор"], ["Сбор согласий родителей", "октябрь", "завуч"],
      ])
  }

  @Test("Where the borders of such cells are unclear, a finding says so")
  func unclear() {
    let reading = read(
      "№\nМероприятие\nСрок\nОтветственный\nРезультат\n1.\nОпрос\nмай\nкуратор\nпсихолог\nСправка\n"
        + "2.\nСбор\nоктябрь\nзавуч\nСписок\n")
    #expect(reading.roadmaps.first?.measures.count == 2)
    #expect(reading.findings.filter { $0.code == "row.uncertain" }.count == 1)
  }

  @Test(
    "A deadline that ends the text of a measure is taken where there is no other",
    arguments: [
      ("Провести опрос (до 15.10.2026)", "до 15.10.2026"),
      ("Собрать согласия до 1 ноября", "до 1 ноября"),
      ("Подвести итоги в срок до 25.05.2027", "в срок до 25.05.2027"),
      ("Подготовить базу (наставники)", ""), ("Вовлечь учителей до 35 лет", ""),
    ])
  func deadlineInText(title: String, deadline: String) throws {
    let reading = read("№\tМероприятие\tОтветственный\n1\t\(title)\tкуратор\n2\tСбор\tзавуч\n")
    let measure = try #require(reading.roadmaps.first?.measures.first)
    #expect(measure.title == title)
    #expect(measure.deadline.text == deadline)
    #expect(reading.findings.contains { $0.code == "deadline.from-text" } == !deadline.isEmpty)
  }

  @Test("Letters among the digits of a date are reported and never taken for digits in silence")
  func misread() throws {
    let reading = read(
      "№\tМeроприятие\tСpок\tОтветствeнный\nl\tОпpос\tО1.О9.2О26\tкуратор\n2\tСбор\tмай\tзавуч\n")
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(measures.count == 2)
    #expect(measures[0].deadline.text == "О1.О9.2О26" && measures[0].deadline.windows.isEmpty)
    let findings = reading.allFindings.filter { $0.message.ru.contains("О1.О9.2О26") }
    #expect(findings.map(\.code) == ["deadline.lookalikes"])
    #expect(findings.first?.message.ru.contains("01.09.2026") == true)
    #expect(findings.first?.measure == measures[0].id)
  }

  @Test(
    "A heading that is a month gives the rows below their deadline",
    arguments: [
      ("Сентябрь", "Сентябрь"), ("Октябрь – ноябрь 2026 г.", "Октябрь – ноябрь 2026 г."),
      ("Подготовка в сентябре", ""), ("Майские встречи", ""), ("2026 год", ""),
    ])
  func monthHeadings(heading: String, deadline: String) throws {
    let reading = read(
      "№\tМероприятие\tОтветственный\n\(heading)\t\t\n1\tСбор анкет\tкуратор\n"
        + "2\tОпрос до 15.09.2026\tзавуч\n")
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(measures.map(\.deadline.text) == [deadline, "до 15.09.2026"])
    let findings = reading.findings.filter { $0.code == "deadline.from-heading" }
    #expect(findings.map(\.measure) == (deadline.isEmpty ? [] : [measures[0].id]))
  }

  @Test("Sections stand inside of each other by their numbers and words")
  func nested() throws {
    let roadmap = try #require(
      read(
        "№\tМероприятие\tСрок\tОтветственный\nРаздел 1. Подготовка\t\t\t\n1.1. Документы\t\t\t\n"
          + "1\tПриказ\tмай\tкуратор\n1.2. Люди\t\t\t\n2\tСбор\tоктябрь\tзавуч\n2. Этап работы\t\t\t\n"
          + "3\tОтчёт\tмай\tдиректор\n"
      ).roadmaps.first)
    #expect(roadmap.sections.map(\.title) == ["Подготовка", "Документы", "Люди", "Этап работы"])
    #expect(roadmap.sections.map(\.parent) == [nil, 0, 0, nil])
    #expect(roadmap.measures.map(\.section) == [1, 2, 3])
  }

  @Test("A document with several roadmaps says which one a finding is about")
  func severalRoadmaps() throws {
    let reading = try RoadmapFixture.twoRoadmaps.reading()
    let missing = reading.allFindings.filter { $0.code == "approval.number-missing" }
    #expect(missing.allSatisfy { $0.roadmap != nil && $0.measure == nil })
    #expect(Set(reading.allFindings.compactMap(\.roadmap)).count == 2)
  }

  @Test("Of an order with its annex the number and the date are those of the order")
  func order() throws {
    let text = """
      ОТДЕЛ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ТУМАНСКОГО РАЙОНА

      ПРИКАЗ

      от 12.09.2026 № 71

      О внедрении наставничества

      ПРИКАЗЫВАЮ:
      1. Утвердить дорожную карту согласно приложению.
      2. Контроль оставляю за собой.

      Начальник отдела О.О. Ёжикова

      Приложение № 1 к приказу от 12.09.2026 № 71

      Дорожная карта наставничества на 2026/2027 учебный год

      №\tМероприятие\tСрок\tОтветственный
      1\tОпрос\tмай\tкуратор
      2\tСбор\tоктябрь\tзавуч
      """
    let roadmap = try #require(RoadmapReader().read(text: text, file: "a.txt").roadmaps.first)
    #expect(roadmap.approval?.number == "71")
    #expect(roadmap.approval?.date?.iso == "2026-09-12")
    #expect(roadmap.approval?.person == "О.О. Ёжикова")
    #expect(roadmap.preamble.contains("2. Контроль оставляю за собой."))
    #expect(roadmap.measures.count == 2)
  }

  @Test(
    "CSV is read whatever parts its cells, with line breaks and bars inside of them",
    arguments: [";", ",", "\t"])
  func csv(separator: String) throws {
    let rows = [
      ["№", "Мероприятие", "Срок", "Ответственный"],
      ["1", "\"Опрос | анкета,\nвторая; строка\"", "май", "куратор"],
      ["2", "Сбор", "октябрь", "\"завуч, психолог\""],
    ]
    let text =
      "\"Дорожная карта школы № 5, на 2026/2027 учебный год\"\n"
      + rows.map { $0.joined(separator: separator) }.joined(separator: "\n") + "\n"
    let reading = try RoadmapReader().read(RoadmapFile(Array(text.utf8), named: "plan.csv"))
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(measures.map(\.title) == ["Опрос | анкета, вторая; строка", "Сбор"])
    #expect(measures.last?.responsible == ["завуч", "психолог"])
    #expect(reading.roadmaps.first?.period != nil)
  }
}
