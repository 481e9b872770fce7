import MentorCore
import Testing
import Wording

/// A template with its model and forms.
struct TemplateCase: Sendable, CustomTestStringConvertible {
  let level: Level
  let model: ProgrammeModel
  let forms: [FormCode]
  let year: Int

  var testDescription: String { "\(level) \(model) \(forms.map(\.text)) \(year)" }

  func template(_ name: String? = "МБОУ «Школа № 41»") throws -> PlanTemplate {
    PlanTemplate(
      level: level, year: try SchoolYear(firstYear: year), model: model, forms: forms,
      organization: name)
  }

  static let all: [TemplateCase] = Level.allCases.flatMap { level in
    ProgrammeModel.allCases.flatMap { model in
      [[], [.teacherTeacher], [.pupilPupil, .employerPupil], [.studentStudent]].enumerated()
        .map { TemplateCase(level: level, model: model, forms: $1, year: 2024 + $0) }
    }
  }
}

@Suite("Templates of roadmaps")
struct PlanTemplateTests {
  @Test(
    "A template lacks nothing typical and passes the lint without a warning",
    arguments: TemplateCase.all)
  func sound(sample: TemplateCase) throws {
    let roadmap = try sample.template().roadmap(id: RoadmapID(number: 3))
    #expect(StageMap(roadmap).missing.map(\.id) == [])
    #expect(StageMap(roadmap).unplaced.isEmpty)
    #expect(RoadmapLint().findings(in: roadmap).map(\.code) == ["approval.missing"])
    #expect(RoadmapLint().findings(in: roadmap).allSatisfy { $0.severity == .note })
    #expect((25...40).contains(roadmap.measures.count))
  }

  @Test("The text of a template is read back to the same measures", arguments: TemplateCase.all)
  func roundTrip(sample: TemplateCase) throws {
    let template = try sample.template()
    let made = template.roadmap(id: RoadmapID(number: 1))
    let text = RoadmapDocument(RoadmapSchedule(made)).text
    let reading = RoadmapReader().read(text: text, file: "plan.txt")
    let read = try #require(reading.roadmaps.first)
    #expect(reading.roadmaps.count == 1)
    #expect(read.title == made.title)
    #expect(read.period == made.period)
    #expect(read.sections == made.sections)
    #expect(read.measures.map(\.words) == made.measures.map(\.words))
    #expect(read.measures.map(\.number) == made.measures.map(\.number))
    #expect(read.measures.map(\.deadline) == made.measures.map(\.deadline))
    #expect(read.measures.map(\.stage) == made.measures.map(\.stage))
    #expect(reading.allFindings.map(\.code) == ["approval.missing"])
  }

  @Test("Deadlines are exact, inside of the year and on working days", arguments: 2020...2039)
  func deadlines(year: Int) throws {
    for level in Level.allCases {
      let template = PlanTemplate(level: level, year: try SchoolYear(firstYear: year))
      for measure in template.roadmap(id: RoadmapID(number: 1)).measures {
        #expect(measure.deadline.confidence == .exact, "\(measure.deadline.text)")
        for window in measure.deadline.windows {
          let last = try #require(window.to)
          #expect(template.period.days.contains(last))
          if window.from == nil { #expect(ProductionCalendar.standard.isWorking(last)) }
        }
      }
    }
  }

  @Test("The forms that were named stand in the plan, others do not")
  func forms() throws {
    let year = try SchoolYear(firstYear: 2026)
    let roadmap = PlanTemplate(level: .organization, year: year, forms: [.teacherTeacher])
      .roadmap(id: RoadmapID(number: 1))
    let text = RoadmapDocument(RoadmapSchedule(roadmap)).text
    #expect(text.contains("«учитель – учитель»"))
    #expect(!text.contains("родителей") && !text.contains("учеников"))
    #expect(text.contains("молодых педагогов"))
  }

  @Test("The same year gives the same plan, and a name with breaks of lines stays on one")
  func deterministic() throws {
    let year = try SchoolYear(firstYear: 2026)
    let one = PlanTemplate(level: .region, year: year, organization: "Министерство\n\tобразования ")
    #expect(one.roadmap(id: RoadmapID(number: 1)) == one.roadmap(id: RoadmapID(number: 1)))
    #expect(one.title.contains("Министерство образования"))
    #expect(!one.title.contains("\n"))
  }
}
