import MentorCore
import Testing
import Wording

@Suite("The plan of one year")
struct PlanExpansionTests {
  private static let title = "План мероприятий школы «Клён» на 2024-2028 годы"

  private func expansion(
    _ rows: String..., into span: ExpansionSpan? = nil, keepsProgress: Bool = false
  ) throws -> PlanExpansion {
    let text = ([Self.title, "", "№\tМероприятие\tСрок\tОтветственный\tРезультат"] + rows)
      .joined(separator: "\n")
    return try PlanExpansion(
      try onlyRoadmap(text), into: try span ?? .school(SchoolYear(firstYear: 2026)),
      id: RoadmapID(number: 9), keepsProgress: keepsProgress)
  }

  @Test(
    "Deadlines are written clearly",
    arguments: [
      ("ноябрь (2024-2028гг.)", ["ноябрь 2026"]),
      ("ноябрь, март (2024-2028гг.)", ["ноябрь 2026", "март 2027"]),
      ("апрель-май (2024-2028гг.)", ["апрель – май 2027"]),
      ("октябрь 2026 - май 2027", ["октябрь 2026 – май 2027"]),
      ("июнь-июль (2024-2028гг.)", ["июнь – июль 2027"]),
      ("до 15.10.2026", ["до 15.10.2026"]),
      ("11.11.2026-18.11.2026", ["11.11.2026 – 18.11.2026"]),
      ("2024-2028", ["сентябрь 2026 – май 2027"]),
      ("ежегодно", ["сентябрь 2026 – май 2027"]),
      ("В течение всего периода", ["постоянно, сентябрь 2026 – май 2027"]),
      ("постоянно", ["постоянно, сентябрь 2026 – май 2027"]),
      ("ежемесячно", ["ежемесячно, сентябрь 2026 – май 2027"]),
      ("до 01.10.2024, далее - регулярное обновление", ["постоянно, сентябрь 2026 – май 2027"]),
      ("до 01.10.2026, далее - регулярное обновление", ["до 01.10.2026, далее постоянно"]),
    ])
  func clear(source: String, expected: [String]) throws {
    let plan = try expansion("1\tОпрос\t\(source)\tкуратор\tСправка")
    #expect(plan.roadmap.measures.map(\.deadline.text) == expected)
    #expect(plan.leftOut.isEmpty && plan.findings.isEmpty)
    for measure in plan.roadmap.measures {
      let extra = measure.extras.first { $0.caption == PlanExpansion.sourceCaption }
      #expect(extra?.text == "R-1/1 (№ 1): «\(source)»")
      #expect(measure.deadline.windows.allSatisfy { $0.to != nil })
    }
  }

  @Test(
    "What does not belong to the year is left out with its reason",
    arguments: [
      ("до 15.10.2025", "срок прошёл: 15.10.2025"), ("ноябрь 2027", "срок позже: 01.11.2027"),
      ("май 2026, октябрь 2027", "ни один срок не приходится на этот год"),
    ])
  func leftOut(source: String, reason: String) throws {
    let plan = try expansion(
      "1\tОпрос\t\(source)\tкуратор\tСправка", "2\tСбор\tмай 2027\tкуратор\tБаза")
    #expect(plan.leftOut.map(\.reason.ru) == [reason])
    #expect(plan.roadmap.measures.map(\.title) == ["Сбор"])
    #expect(plan.roadmap.measures.map(\.number) == ["1"])
  }

  @Test(
    "A measure without dates stays, with a finding", arguments: ["по графику", "", "когда-нибудь"])
  func undated(source: String) throws {
    let plan = try expansion("1\tОпрос\t\(source)\tкуратор\tСправка")
    #expect(plan.roadmap.measures.map(\.deadline.text) == [source])
    #expect(plan.findings.map(\.code) == ["expand.undated"])
    #expect(plan.findings.map(\.measure) == plan.roadmap.measures.map { Optional($0.id) })
  }

  @Test("Nothing is lost: every measure is in the plan or left out")
  func nothingLost() throws {
    for fixture in RoadmapFixture.allCases {
      for roadmap in try fixture.reading().roadmaps {
        for year in 2019...2028 {
          let plan = try PlanExpansion(
            roadmap, into: .calendar(year), id: RoadmapID(number: 2))
          let taken = Set(
            plan.roadmap.measures.flatMap(\.extras)
              .filter { $0.caption == PlanExpansion.sourceCaption }
              .compactMap {
                $0.text.split(whereSeparator: { ": ".contains($0) }).first.map(String.init)
              })
          let left = Set(plan.leftOut.map { "\($0.measure.id)" })
          #expect(taken.union(left) == Set(roadmap.measures.map { "\($0.id)" }))
          #expect(taken.isDisjoint(with: left))
        }
      }
    }
  }

  @Test("A plan of the year is a sound roadmap that can be written and read again")
  func roundTrip() throws {
    let plan = try expansion(
      "Осень\t\t\t\t", "1\tОпрос\tноябрь, март (2024-2028гг.)\tкуратор\tСправка",
      "Зима\t\t\t\t", "1\tСбор\tмай 2024\tкуратор\tСписок", "Весна\t\t\t\t",
      "1\tОтчёт\tмай (2024-2028гг.)\tкуратор\tОтчёт")
    #expect(plan.roadmap.sections.map(\.title) == ["Осень", "Весна"])
    #expect(plan.roadmap.measures.map(\.section) == [0, 0, 1])
    let read = try onlyRoadmap(RoadmapDocument(RoadmapSchedule(plan.roadmap)).text)
    #expect(read.measures.map(\.words) == plan.roadmap.measures.map(\.words))
    #expect(read.measures.map(\.extras) == plan.roadmap.measures.map(\.extras))
    #expect(read.period == plan.roadmap.period)
  }

  @Test(
    "The title gets the year of the plan",
    arguments: [
      ("План школы на 2024-2028 годы", "План школы на 2026-2027 учебный год"),
      ("Дорожная карта (2024 – 2028 гг.)", "Дорожная карта (2026-2027 учебный год)"),
      ("Дорожная карта школы", "Дорожная карта школы на 2026-2027 учебный год"),
      ("План. 2024-2025г.г.", "План. 2026-2027 учебный год"),
      ("Карта на сентябрь 2024 г. - май 2028 г.", "Карта на 2026-2027 учебный год"),
    ])
  func titles(old: String, new: String) throws {
    let roadmap = Roadmap(id: RoadmapID(number: 1), title: old, measures: [])
    let plan = try PlanExpansion(
      roadmap, into: .school(SchoolYear(firstYear: 2026)), id: RoadmapID(number: 2))
    #expect(plan.roadmap.title == new)
  }

  @Test("A calendar year takes its own measures")
  func calendarYear() throws {
    let plan = try expansion(
      "1\tОпрос\tноябрь, март (2024-2028гг.)\tкуратор\tСправка",
      "2\tСбор\tежегодно\tкуратор\tСписок",
      into: .calendar(2026))
    #expect(plan.roadmap.measures.map(\.deadline.text) == ["март 2026", "ноябрь 2026", "2026 год"])
    #expect(plan.roadmap.period?.kind == .calendarYears)
    #expect(throws: CalendarError.self) {
      try expansion("1\tОпрос\tмай\tкуратор\tСправка", into: .calendar(0))
    }
  }

  @Test("Progress stays behind unless it is asked for")
  func progress() throws {
    var source = try onlyRoadmap(
      [
        Self.title, "", "№\tМероприятие\tСрок\tОтветственный",
        "1\tОпрос\tноябрь, март (2024-2028гг.)\tкуратор",
      ].joined(separator: "\n"))
    let today = try CalendarDate(iso: "2026-12-01")
    for day in ["2025-11-10", "2026-11-12"] {
      let measure = try source.measures[0].completed(on: CalendarDate(iso: day), today: today)
      try source.replace(measure)
    }
    let span = ExpansionSpan.school(try SchoolYear(firstYear: 2026))
    let bare = try PlanExpansion(source, into: span, id: RoadmapID(number: 2))
    #expect(bare.roadmap.measures.allSatisfy { $0.progress == .none })
    let kept = try PlanExpansion(
      source, into: span, id: RoadmapID(number: 2), keepsProgress: true)
    #expect(kept.roadmap.measures.map(\.progress.state) == [.done, .planned])
    #expect(kept.roadmap.measures[0].progress.completions.map(\.date.iso) == ["2026-11-12"])
  }
}
