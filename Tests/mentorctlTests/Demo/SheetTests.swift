import MentorCore
import MentorTestSupport
import Testing

@Suite("The sheets of a demonstration")
struct SheetTests {
  @Test("Questionnaires and consents are imported as they were invented")
  func round() throws {
    let school = Demonstration(on: try CalendarDate(iso: "2026-10-01"))
    let world = try TestWorld()
    world("init", "--name", school.organization.name ?? "", "--year", "2026/27")
    world.put(school.mentorSheet, at: "mentors.csv")
    world.put(school.menteeSheet, at: "mentees.csv")
    world.put(school.consentSheet, at: "consents.csv")
    #expect(world("mentor", "import", "mentors.csv").status == 0)
    #expect(world("mentee", "import", "mentees.csv").status == 0)
    #expect(world("import", "consents", "consents.csv").status == 2)
    let mentors = try #require(try world.data("mentors.json"))
    let mentees = try #require(try world.data("mentees.json"))
    for mentor in school.pool.mentors {
      for competence in mentor.competences { #expect(mentors.contains("\"\(competence)\"")) }
    }
    for mentee in school.pool.mentees {
      for request in mentee.requests { #expect(mentees.contains("\"\(request)\"")) }
    }
    #expect(mentors.split(separator: "\"id\"").count == school.pool.mentors.count + 1)
    #expect(mentees.split(separator: "\"id\"").count == school.pool.mentees.count + 1)
    let again = world("mentee", "import", "mentees.csv")
    #expect(again.output.contains("Добавлено 0, обновлено 0, без изменений 40"))
  }
}
