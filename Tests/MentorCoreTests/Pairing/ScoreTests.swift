import JSONStore
import MentorCore
import Testing

@Suite("Scores of pairs")
struct ScoreTests {
  @Test(
    "Terms are compared as whole words in any case, never as parts of words",
    arguments: [
      (request: "математика", competence: "Математика", isMet: true),
      (request: "помощь с математикой", competence: "математика", isMet: true),
      (request: "подготовка по химии", competence: "химия", isMet: true),
      (request: "мат", competence: "математика", isMet: false),
      (request: "ток", competence: "электроток", isMet: false),
      (request: "история", competence: "физика", isMet: false),
    ])
  func wholeWords(sample: (request: String, competence: String, isMet: Bool)) throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(competences: [sample.competence])
    let mentee = try school.learner(requests: [sample.request])
    let graph = CandidateGraph(pool: school.pool, criteria: .standard)
    let best = try #require(graph.bestShares(mentor: mentor, mentee: mentee))
    let requests = try #require(best.shares.first { $0.criterion.id == "requests" })
    #expect((requests.points > 0) == sample.isMet)
    #expect((requests.common == [sample.request]) == sample.isMet)
  }

  @Test("The shares of the criteria add up to the score, which never passes 1000")
  func addUp() throws {
    var random = SeededGenerator(seed: 11)
    let words = ["математика", "физика", "театр", "шахматы", "спорт", "химия"]
    for _ in 0..<60 {
      var school = try SampleSchool()
      let mentor = try school.teacher(
        competences: [words.randomElement(using: &random) ?? ""],
        interests: [words.randomElement(using: &random) ?? ""],
        ages: AgeRange(from: 10, to: Int.random(in: 12...18, using: &random)))
      let mentee = try school.learner(
        requests: [words.randomElement(using: &random) ?? "", "шахматы"],
        interests: [words.randomElement(using: &random) ?? ""])
      let graph = CandidateGraph(pool: school.pool, criteria: .standard)
      let best = try #require(graph.bestShares(mentor: mentor, mentee: mentee))
      #expect(best.shares.map(\.points).reduce(0, +) == best.score)
      #expect((0...1000).contains(best.score))
      #expect(graph.candidates(ofMenteeAt: 0).map(\.score) == [best.score])
    }
  }

  @Test(
    "An unanswered question is worth what the policy says",
    arguments: zip(MissingPolicy.allCases, [500, 0, 1000]))
  func missing(policy: MissingPolicy, score: Int) throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(interests: [])
    let mentee = try school.learner(interests: ["спорт"])
    var interests = try #require(CriteriaSet.standard.criteria.first { $0.id == "interests" })
    interests.missing = policy
    let graph = CandidateGraph(pool: school.pool, criteria: CriteriaSet([interests]))
    let best = try #require(graph.bestShares(mentor: mentor, mentee: mentee))
    #expect(best.score == score)
    #expect(best.shares.first?.measure == nil)
  }

  @Test("A criterion that must be met keeps those apart who have nothing in common")
  func must() throws {
    var criteria = CriteriaSet.standard
    criteria.criteria[0].requirement = .must
    var school = try SampleSchool()
    try school.teacher(competences: ["физика"])
    try school.teacher(competences: ["математика"])
    try school.learner(requests: ["математика"])
    let graph = CandidateGraph(pool: school.pool, criteria: criteria)
    #expect(graph.candidates(ofMenteeAt: 0).map(\.mentor) == [1])
  }

  @Test(
    "Common time counts in half-hours up to what suffices",
    arguments: [
      (mentee: "пн 15:00-17:00", score: 1000), (mentee: "пн 16:30-18:00", score: 500),
      (mentee: "вт 15:00-17:00", score: 0), (mentee: "когда скажут", score: 500),
    ])
  func times(sample: (mentee: String, score: Int)) throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(times: Availability(typed: "пн 15-17, ср 15-17"))
    let mentee = try school.learner(times: Availability(typed: sample.mentee))
    let times = try #require(CriteriaSet.standard.criteria.first { $0.id == "times" })
    let graph = CandidateGraph(pool: school.pool, criteria: CriteriaSet([times]))
    #expect(graph.bestShares(mentor: mentor, mentee: mentee)?.score == sample.score)
  }

  @Test("A preference and an earlier pair raise the score")
  func history() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner()
    let graph = CandidateGraph(pool: school.pool, criteria: .standard)
    let plain = try #require(graph.bestShares(mentor: mentor, mentee: mentee)).score
    var book = DecisionBook(RecordSet())
    try book.enter(.prefer, mentor: mentor, mentee: mentee, reason: nil)
    school.constraints = book.constraints
    var pair = Pair(
      id: PairID(number: 1), mentor: mentor, mentees: [mentee],
      form: .teacherPupil, year: school.year, on: school.today)
    try pair.lead(to: .completed, on: school.today)
    school.pairs.put(pair)
    let richer = CandidateGraph(pool: school.pool, criteria: .standard)
    let raised = try #require(richer.bestShares(mentor: mentor, mentee: mentee)).score
    #expect(raised == plain + 150)
  }
}
