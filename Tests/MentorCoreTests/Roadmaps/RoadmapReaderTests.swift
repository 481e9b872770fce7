import MentorCore
import Testing
import Wording

@Suite("Roadmap reader")
struct RoadmapReaderTests {
  @Test(
    "A file without a table of measures yields no roadmap and one error",
    arguments: [
      "", "\n\n\n", "Просто письмо.\nВторая строка.", "\t\t\t\n\t\t", "№\tСрок", "один\tдва",
    ])
  func noTable(text: String) {
    let reading = RoadmapReader().read(text: text, file: "letter.txt")
    #expect(reading.roadmaps.isEmpty)
    #expect(reading.findings.map(\.code) == ["document.no-table"])
    #expect(reading.findings.first?.severity == .error)
  }

  @Test(
    "A caption is known by its words, in any case and order",
    arguments: [
      ("№ п/п\tДействия\tСроки исполнения\tИсполнители", "№ п/п"),
      ("N\tНАИМЕНОВАНИЕ МЕРОПРИЯТИЯ\tСРОК\tОТВЕТСТВЕННЫЕ", "N"),
      ("п/п\tСодержание работы\tДата проведения\tКто отвечает", "п/п"),
      ("№\tМероприятия дорожной карты\tПериод\tОтветственное лицо", "№"),
    ])
  func captions(header: String, number: String) throws {
    let roadmap = try onlyRoadmap(
      "Дорожная карта школы № 9 на 2026/2027 учебный год\n\n\(header)\n1\tОпрос\tмай\tкуратор\n2\tСбор\tмарт\tзавуч"
    )
    #expect(roadmap.measures.map(\.title) == ["Опрос", "Сбор"])
    #expect(roadmap.measures.map(\.number) == ["1", "2"])
    #expect(roadmap.measures.map(\.deadline.text) == ["май", "март"])
    #expect(roadmap.measures.map(\.responsible) == [["куратор"], ["завуч"]])
  }

  @Test("A row with a number and a title is a heading only where numbers below it say so")
  func numberedHeading() throws {
    let roadmap = try onlyRoadmap(
      plan(
        "1\tПодготовка\t\t\t", "1.1\tОпрос\tмай\tкуратор\tСправка", "2\tРабота\t\t\t",
        "2.1\tВстречи\tмай\tкуратор\tЖурнал", "2.2\tЗаседание совета\t\t\t"))
    #expect(roadmap.sections.map(\.title) == ["Подготовка", "Работа"])
    #expect(roadmap.measures.map(\.title) == ["Опрос", "Встречи", "Заседание совета"])
    #expect(roadmap.measures.map(\.section) == [0, 1, 1])
  }

  @Test(
    "A heading stands in its first cell, in all cells, between the rows, or in the column of measures",
    arguments: [
      "II. Весна\t\t\t\t", "Весна\tВесна\tВесна\tВесна\tВесна", "\nВесна\n", "\tВесна\t\t\t",
      "Раздел 2. Весна",
    ])
  func headings(heading: String) throws {
    let roadmap = try onlyRoadmap(
      plan("1.\tОпрос.\tоктябрь\tкуратор\tСправка", heading, "1.\tСбор\tмай\tзавуч\tСписок"))
    #expect(roadmap.measures.map(\.title) == ["Опрос.", "Сбор"])
    #expect(roadmap.sections.map(\.title) == ["Весна"])
    #expect(roadmap.measures.map(\.section) == [nil, 0])
  }

  @Test(
    "The deadline of a measure without one stays empty and is reported", arguments: ["", "-", "—"])
  func noDeadline(cell: String) throws {
    let reading = RoadmapReader().read(
      text: plan("1.\tОпрос\t\(cell)\tкуратор\tСправка", "2.\tСбор\tмай\tзавуч\tСписок"),
      file: "a.txt")
    let roadmap = try #require(reading.roadmaps.first)
    #expect(roadmap.measures.count == 2)
    #expect(roadmap.measures.first?.deadline.windows.isEmpty == true)
    #expect(reading.allFindings.contains { $0.code == "deadline.empty" })
  }

  @Test("The first identifier is the one asked for, and the next file of a collection goes on")
  func identifiers() throws {
    let reader = RoadmapReader(firstID: RoadmapID(number: 7))
    let reading = reader.read(
      text: try RoadmapFixture.twoRoadmaps.text(), file: "two.txt", hash: "ab")
    #expect(reading.roadmaps.map(\.id.description) == ["R-7", "R-8"])
    #expect(reading.roadmaps.last?.measures.last?.id.description == "R-8/3")
    #expect(reading.roadmaps.imported(fromHash: "ab")?.id.number == 7)
    #expect(reading.roadmaps.imported(fromHash: "cd") == nil)
  }

  @Test("A period that is given serves where the document names none")
  func givenPeriod() throws {
    let text = plan("1.\tОпрос\tмай\tкуратор\tСправка", title: "Дорожная карта школы № 5")
    let year = PlanPeriod(try SchoolYear(firstYear: 2026))
    let roadmap = try #require(
      RoadmapReader(period: year).read(text: text, file: "a.txt").roadmaps.first)
    #expect(roadmap.period == year)
    #expect(roadmap.measures.first?.deadline.windows.first?.to?.iso == "2027-05-31")
  }

  @Test("The aims and tasks before a table are no headings")
  func tasks() throws {
    let roadmap = try onlyRoadmap(
      "Дорожная карта школы № 5 на 2026 год\n\nЗадачи:\n1. Помочь новым учителям.\n2. Собрать практики.\n"
        + "№\tМероприятие\tСрок\tОтветственный\n1\tОпрос\tмай\tкуратор")
    #expect(roadmap.sections.isEmpty)
    #expect(roadmap.preamble.count == 3)
  }

  @Test("Thousands of rows are read, and a very long line does no harm")
  func large() throws {
    let rows = (1...2000).map { "\($0).\tВстреча пары № \($0)\tмай\tкуратор\tЗапись" }
    let text = plan() + "\n" + rows.joined(separator: "\n")
    #expect(try onlyRoadmap(text).measures.count == 2000)
    let long = plan("1.\t" + String(repeating: "а ", count: 200_000) + "\tмай\tкуратор\tСправка")
    #expect(try onlyRoadmap(long).measures.count == 1)
  }

  @Test("Many rows that a page has cut off belong to one measure")
  func manyTails() throws {
    let tails = Array(repeating: "\tи ещё одно дело,\t\t\t", count: 12)
    let text = plan("1.\tСбор заявок\tмай\tкуратор\tСписок") + "\n" + tails.joined(separator: "\n")
    let roadmap = try onlyRoadmap(text)
    #expect(roadmap.measures.count == 1)
    #expect(roadmap.measures.first?.title.hasSuffix("и ещё одно дело,") == true)
  }

  @Test("The details of a list in the last cell may run over several lines")
  func lists() throws {
    let roadmap = try onlyRoadmap(
      plan(
        "1.\tСбор\tмай\tкуратор\t1. Список.", "2. Письма.", "- приложение",
        "2.\tОпрос\tмарт\tзавуч\tИтог"))
    #expect(roadmap.measures.map(\.result) == ["1. Список. 2. Письма. - приложение", "Итог"])
    #expect(roadmap.sections.isEmpty)
  }
}
