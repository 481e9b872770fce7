import JSONStore
import Testing

@testable import MentorCore

@Suite("Ballots out of responses")
struct ResponseBallotTests {
  private static func survey(_ code: String, year: Int = 2026) throws -> Survey {
    let definition = try #require(SurveyCatalogue[SurveyCode(jsonText: code)])
    return Survey(id: SurveyID(number: 1), year: try SchoolYear(firstYear: year), definition)
  }

  private static func response(
    _ number: Int, of person: PersonID, wishes: [PersonID] = [], vetoes: [PersonID] = []
  ) throws -> Response {
    Response(
      id: ResponseID(number: number), person: person,
      date: try CalendarDate(year: 2026, month: 9, day: 25),
      answers: ["wishes": .people(wishes), "vetoes": .people(vetoes), "comment": .text("нет")])
  }

  @Test(
    "People become the profiles of the year, in the order of the wishes; a veto outweighs a wish")
  func mentees() throws {
    var school = try SampleSchool()
    let mentors = try (0..<3).map { _ in try school.teacher() }
    let mentee = try school.learner()
    let people = mentors.map { school.pool.mentors[$0]?.person ?? PersonID(number: 99) }
    let voter = try #require(school.pool.mentees[mentee]?.person)
    let papers = try Self.survey("preferences-mentee").ballots(
      among: [
        Self.response(
          4, of: voter, wishes: [people[2], people[0], people[1]], vetoes: [people[1]])
      ], mentors: school.mentors, mentees: school.mentees)
    #expect(
      papers == [
        BallotPaper(
          .mentee(mentee, wishes: [mentors[2], mentors[0]], vetoes: [mentors[1]]),
          source: try RecordIdentifier(jsonText: "RESP-4"))
      ])
  }

  @Test("Of several answers of one person the last counts, and strangers count for nothing")
  func mentors() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentees = try (0..<2).map { _ in try school.learner() }
    let people = mentees.map { school.pool.mentees[$0]?.person ?? PersonID(number: 99) }
    let voter = try #require(school.pool.mentors[mentor]?.person)
    let stranger = PersonID(number: 77)
    let papers = try Self.survey("preferences-mentor").ballots(
      among: [
        Self.response(1, of: voter, wishes: [people[0]]),
        Self.response(2, of: stranger, wishes: [people[0]]),
        Self.response(3, of: voter, wishes: [stranger, people[1]]),
      ], mentors: school.mentors, mentees: school.mentees)
    #expect(
      papers == [
        BallotPaper(
          .mentor(mentor, wishes: [mentees[1]], vetoes: []),
          source: try RecordIdentifier(jsonText: "RESP-3"))
      ])
  }

  @Test("Other rounds and other years hold no ballots")
  func others() throws {
    var school = try SampleSchool()
    try school.teacher()
    let mentee = try school.learner()
    let voter = try #require(school.pool.mentees[mentee]?.person)
    let answer = try Self.response(1, of: voter, wishes: [PersonID(number: 1)])
    for (code, year) in [("feedback-mentee", 2026), ("preferences-mentee", 2025)] {
      let papers = try Self.survey(code, year: year).ballots(
        among: [answer], mentors: school.mentors, mentees: school.mentees)
      #expect(papers.allSatisfy { $0.vote == .mentee(mentee, wishes: [], vetoes: []) })
      #expect(papers.isEmpty)
    }
  }
}
