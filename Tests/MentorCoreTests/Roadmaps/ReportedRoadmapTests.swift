import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Roadmaps that were reported")
struct ReportedRoadmapTests {
  private static let heading = "Дорожная карта школы № 4 на 2023-2024 учебный год\n\n"

  @Test(
    "A text that could not be read again is refused with its line, and quickly",
    .timeLimit(.minutes(1)))
  func longText() throws {
    let header = "№\tМероприятие\tСрок\n"
    for length in [JSONLimits.stringBytes / 2 + 1, 15_000_000] {
      let title = String(repeating: "ж", count: length)
      let text = Self.heading + header + "1\tОпрос\tмай\n2\t\(title)\tмай\n"
      let reading = RoadmapReader().read(text: text, file: "plan.txt", hash: "00")
      #expect(reading.roadmaps.isEmpty)
      #expect(reading.findings.map(\.code) == ["document.text-too-long"])
      #expect(reading.findings.first?.line == 5)
      #expect(reading.findings.first?.severity == .error)
    }
  }

  @Test("A cell that grows too long over many lines is refused as well")
  func longCell() {
    let line = "продолжение " + String(repeating: "ж", count: 400_000)
    let text =
      Self.heading + "№\tМероприятие\tСрок\tРезультат\n1\tОпрос\tмай\tСправка\n\(line)\n\(line)\n"
    let reading = RoadmapReader().read(text: text, file: "plan.txt", hash: "00")
    #expect(reading.roadmaps.isEmpty)
    #expect(reading.findings.map(\.code) == ["document.text-too-long"])
    #expect(reading.findings.first?.line == 4)
  }

  @Test("The longest text that fits is read, and read again from the file")
  func longestText() throws {
    let title = String(repeating: "ж", count: JSONLimits.stringBytes / 2)
    let roadmap = try onlyRoadmap(
      Self.heading + "№\tМероприятие\tСрок\n1\t\(title)\tмай\n2\tСбор\tмай\n")
    let bytes = JSONCoding.encodePretty(roadmap)
    #expect(try JSONCoding.decode(Roadmap.self, from: bytes, file: "R-1.json") == roadmap)
  }

  @Test(
    "A header with captions that nobody knows is no measure",
    arguments: [
      "№\tМероприятие\t2023\t2024\t2025\tОтветственный",
      "Мероприятие\t2023\t2024\t2025\tОтветственный\tСумма",
    ])
  func yearColumns(header: String) throws {
    let isNumbered = header.hasPrefix("№")
    let row = (isNumbered ? "1\t" : "") + "Опрос\t+\t-\t+\tкуратор" + (isNumbered ? "" : "\t5")
    let reading = RoadmapReader().read(
      text: Self.heading + header + "\n" + row + "\n", file: "plan.txt")
    let roadmap = try #require(reading.roadmaps.first)
    #expect(roadmap.measures.map(\.title) == ["Опрос"])
    #expect(roadmap.measures[0].responsible == ["куратор"])
    #expect(roadmap.measures[0].extras.prefix(3).map(\.caption) == ["2023", "2024", "2025"])
    let finding = try #require(
      reading.findings.first { $0.code == "table.caption-unknown" })
    #expect(finding.message.ru.contains("2024") && finding.line == 3)
  }

  @Test(
    "A beginning and an end in columns of their own make one window",
    arguments: [
      ("Начало\tОкончание", "01.09.2023\t31.05.2024", "2023-09-01..2024-05-31"),
      ("Дата начала\tДата окончания", "01.09.2023\t31.05.2024", "2023-09-01..2024-05-31"),
      ("Начало\tКонец", "октябрь\tдекабрь", "2023-10-01..2023-12-31"),
      ("Начало\tОкончание", "\t31.05.2024", "..2024-05-31"),
      ("Дата начала\tДата завершения", "15.10.2023\t15.10.2023", "2023-10-15..2023-10-15"),
    ])
  func startAndEnd(captions: String, cells: String, window: String) throws {
    let roadmap = try onlyRoadmap(
      Self.heading + "№\tМероприятие\t\(captions)\tОтветственный\n1\tОпрос\t\(cells)\tкуратор\n"
        + "2\tСбор\t01.10.2023\t10.10.2023\tзавуч\n")
    let measure = try #require(roadmap.measures.first)
    #expect(measure.deadline.windows.map(\.description) == [window])
    #expect(measure.responsible == ["куратор"] && measure.extras.isEmpty)
  }

  @Test(
    "Where a column of deadlines stands beside them, the other two are set aside with a finding")
  func startBesideDeadline() throws {
    let reading = RoadmapReader().read(
      text: Self.heading + "№\tМероприятие\tНачало\tОкончание\tСрок\tОтветственный\n"
        + "1\tОпрос\t01.09.2023\t31.05.2024\tмай\tкуратор\n", file: "plan.txt")
    let measure = try #require(reading.roadmaps.first?.measures.first)
    #expect(measure.deadline.text == "май")
    #expect(measure.extras.map(\.caption) == ["Начало", "Окончание"])
    #expect(
      reading.findings.contains {
        $0.code == "table.caption-unknown" && $0.message.ru.contains("Окончание")
      })
  }

  @Test("Of a list each window must be met by itself, of alternatives only one")
  func lists() throws {
    let roadmap = try onlyRoadmap(
      Self.heading + "№\tМероприятие\tСрок\n1\tОпрос\tноябрь, март\n2\tСбор\tноябрь или март\n")
    let agenda = try RoadmapAgenda(today: CalendarDate(iso: "2023-12-10"))
    #expect(agenda.items(in: [roadmap]).map(\.state) == [.overdue, .upcoming, .upcoming])
    let today = try CalendarDate(iso: "2024-03-20")
    let once = try roadmap.measures[0].completed(on: CalendarDate(iso: "2023-11-15"), today: today)
    #expect(once.progress.state == .planned)
    #expect(
      RoadmapAgenda(today: today).items(of: once, in: RoadmapSchedule(roadmap)).map(\.state) == [
        .due
      ])
    let twice = try once.completed(on: CalendarDate(iso: "2024-03-15"), today: today)
    #expect(twice.progress.state == .done)
    let other = try roadmap.measures[1].completed(on: CalendarDate(iso: "2023-11-15"), today: today)
    #expect(other.progress.state == .done)
  }

  @Test("A measure whose windows are all met is not done once more")
  func metAlready() throws {
    let roadmap = try onlyRoadmap(Self.heading + "№\tМероприятие\tСрок\n1\tОпрос\tноябрь\n")
    let today = try CalendarDate(iso: "2024-03-20")
    var measure = roadmap.measures[0]
    // Somebody has changed the state by hand.
    let edited = #"{"completions":[{"date":"2023-11-15"}],"state":"planned"}"#
    measure.progress = try JSONCoding.decode(
      MeasureProgress.self, from: Array(edited.utf8), file: "R-1.json")
    #expect(throws: RoadmapError.done(measure.id)) {
      try measure.completed(on: today, today: today)
    }
  }

  @Test("A file without a table is told how to become one; an empty file is called empty")
  func advice() {
    let empty = RoadmapReader().read(text: " \n\n", file: "plan.txt").findings
    #expect(empty.first?.message.ru.contains("пуст") == true)
    let letter = RoadmapReader().read(text: "Просто письмо.", file: "plan.txt").findings
    #expect(letter.first?.message.ru.contains("обычный текст") == true)
    #expect(letter.first?.message.ru.contains("табуляц") == true)
  }
}
