import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Counts")
struct CountingBaseTests {
  private static let entered: CountingRule =
    "лица где роль наставляемый и возраст 10–19 и есть пара (в работе за период)"

  @Test("A person in two roles counts once, the roles count apart")
  func twoRoles() throws {
    var school = try CountingSchool()
    let person = try school.person()
    let (mentor, mentee) = (school.mentor(person), school.mentee(person))
    let other = try school.person()
    try school.pair(mentor, [school.mentee(other)])
    try school.pair(school.mentor(other), [mentee], .teacherPupil)
    let base = try school.base()
    #expect(base.count("лица").count == 2)
    #expect(base.count("роли").count == 4)
    #expect(base.count("лица где роль наставник").count == 2)
    let result = base.result(of: "лица где есть пара (форма UU)")
    #expect(result.counted.map { "\($0.id)" } == ["P-1", "P-2"])
    #expect(result.counted[0].evidence.map { "\($0)" } == ["M-1", "PAIR-1"])
  }

  @Test("Somebody with profiles of two school years counts once in a calendar year")
  func twoYears() throws {
    var school = try CountingSchool()
    let person = try school.person()
    _ = school.mentee(person)
    _ = school.mentee(person, in: school.year.previous)
    let base = try school.base(on: "2026-12-31", from: "2026-01-01", to: "2026-12-31")
    #expect(base.count("лица").count == 1)
    #expect(base.count("роли").count == 1)
    #expect(try school.base().count("лица").count == 1)
  }

  @Test(
    "Age is taken on the day of the count; who turns 20 on it is 20",
    arguments: [
      ("2007-05-25", 0), ("2007-05-26", 1), ("2017-05-25", 1), ("2017-05-26", 0), ("2007", 0),
      ("2008", 1), ("2017", 1), ("2018", 0),
    ])
  func age(born: String, expected: Int) throws {
    var school = try CountingSchool()
    _ = school.mentee(try school.person(born: born))
    #expect(try school.base(on: "2027-05-25").count("лица где возраст 10–19").count == expected)
  }

  @Test("An age that is not known is told apart, also where it is denied")
  func unknownAge() throws {
    var school = try CountingSchool()
    _ = school.mentee(try school.person(born: nil))
    _ = school.mentee(try school.person(born: "2012"))
    let base = try school.base()
    for rule: CountingRule in ["лица где возраст 10–19", "лица где не возраст 30–40"] {
      #expect(base.count(rule) == (1, 1))
      #expect(base.result(of: rule).unknown.map { "\($0.id)" } == ["P-1"])
    }
    // What decides without the age decides.
    #expect(base.count("лица где роль наставник и возраст 10–19") == (0, 0))
    #expect(base.count("лица где роль наставляемый или возраст 10–19") == (2, 0))
  }

  @Test("Of an erased person nothing is known, and the role still counts")
  func erased() throws {
    var school = try CountingSchool()
    let person = try school.person()
    _ = school.mentee(person)
    school.records.people.remove(person)
    let base = try school.base()
    #expect(base.count("лица где роль наставляемый") == (1, 0))
    #expect(base.count("лица где роль наставляемый и возраст 10–19") == (0, 1))
    let explanation = CountingExplainer("лица где возраст 10–19", in: base).explanation(
      of: person.erased)
    #expect(explanation?.counts == nil)
    #expect(explanation?.parts.first?.fact.ru == "запись P-1 удалена")
  }

  @Test("A pair that was dissolved and renewed counts once, another form counts apart")
  func renewed() throws {
    var school = try CountingSchool()
    let mentor = school.mentor(try school.person(born: "2009"))
    let mentee = school.mentee(try school.person())
    try school.pair(mentor, [mentee], until: "2026-11-10", as: .dissolved)
    try school.pair(mentor, [mentee], from: "2027-01-15")
    try school.pair(mentor, [mentee], .teacherPupil, from: "2027-01-15")
    let base = try school.base()
    #expect(base.count("пары").count == 2)
    #expect(base.count("пары где форма UU").count == 1)
    #expect(base.result(of: "пары где форма UU").counted[0].evidence.map { "\($0)" } == ["PAIR-2"])
    #expect(base.count(Self.entered).count == 1)
    #expect(base.count("пары где расформирование за период").count == 1)
    #expect(base.count("пары где в работе на 01.12.2026").count == 0)
  }

  @Test(
    "A pair is at work from its first to its last day",
    arguments: [
      ("в работе на 30.09.2026", 0), ("в работе на 01.10.2026", 1), ("в работе на 20.12.2026", 1),
      ("в работе на 21.12.2026", 0), ("в работе за 21.12.2026–31.12.2026", 0),
      ("в работе за 20.12.2026–31.12.2026", 1), ("в работе за период", 1), ("в работе на дату", 0),
      ("завершение за период", 1), ("завершение на 19.12.2026", 0), ("начало за период", 1),
      ("состояние завершена", 1), ("состояние работает на 01.11.2026", 1), ("приказ", 0),
      ("расформирование за период", 0),
    ])
  func working(condition: String, expected: Int) throws {
    var school = try CountingSchool()
    let mentor = school.mentor(try school.person())
    try school.pair(mentor, [school.mentee(try school.person())], until: "2026-12-20")
    let base = try school.base()
    #expect(try base.count(CountingRule(jsonText: "пары где " + condition)).count == expected)
  }

  @Test("A pair that never began is not at work")
  func notBegun() throws {
    var school = try CountingSchool()
    let mentor = school.mentor(try school.person())
    try school.pair(mentor, [school.mentee(try school.person())], from: nil)
    let base = try school.base()
    #expect(base.count("пары где в работе за период").count == 0)
    #expect(base.count("лица где нет пары (в работе за период)").count == 2)
    #expect(base.count("лица где нет пары").count == 0)
  }

  @Test("Who left a group was at work until that day and did not complete")
  func left() throws {
    var school = try CountingSchool()
    let mentor = school.mentor(try school.person())
    let mentees = [school.mentee(try school.person()), school.mentee(try school.person())]
    let id = try school.pair(mentor, mentees)
    var pair = try #require(school.records.pairs[id])
    try pair.leave(mentees[0], Occasion(on: CalendarDate(iso: "2026-12-01"), because: "переезд"))
    try pair.move(to: .completed, Occasion(on: CalendarDate(iso: "2027-05-20")))
    school.records.pairs.put(pair)
    let base = try school.base()
    let mentee: CountingRule = "лица где роль наставляемый и есть пара (завершение за период)"
    #expect(base.result(of: mentee).counted.map { "\($0.id)" } == ["P-3"])
    #expect(base.count("лица где роль наставляемый и есть пара (в работе за период)").count == 2)
    #expect(
      base.count("лица где роль наставляемый и есть пара (в работе на 15.12.2026)").count == 1)
  }

  @Test("Years of work are no question of learners, and unknown of others who do not tell")
  func experience() throws {
    var school = try CountingSchool()
    _ = school.mentee(try school.person(PersonRole(kind: .teacher, experienceYears: 3)))
    _ = school.mentee(try school.person(PersonRole(kind: .teacher, experienceYears: 4)))
    _ = school.mentee(try school.person(PersonRole(kind: .teacher)))
    _ = school.mentee(try school.person())
    #expect(try school.base().count("лица где вид педагог и стаж 0–3") == (1, 1))
    #expect(try school.base().count("лица где не стаж 0–3") == (2, 1))
  }

  @Test("A partner gives mentors who name it, by name or identifier")
  func partners() throws {
    var school = try CountingSchool()
    school.records.partners.put(Partner(id: PartnerID(number: 1), name: "ООО «Завод»"))
    school.records.partners.put(Partner(id: PartnerID(number: 2), name: "Ферма"))
    school.records.partners.put(Partner(id: PartnerID(number: 3), name: "Мастерская"))
    _ = school.mentor(
      try school.person(born: "1980", PersonRole(kind: .employee, employer: "ООО \"ЗАВОД\"")))
    _ = school.mentor(
      try school.person(born: "1980", PersonRole(kind: .employee, employer: "ORG-2")))
    let base = try school.base()
    let result = base.result(of: "партнёры где вид предприятие и есть наставник")
    #expect(result.counted.map { "\($0.id)" } == ["ORG-1", "ORG-2"])
    #expect(base.count("партнёры где нет наставника").count == 1)
    #expect(base.count("партнёры где есть наставник (есть пара)").count == 0)
  }

  @Test("Silence is neither satisfaction nor dissatisfaction")
  func satisfaction() throws {
    var school = try CountingSchool()
    let ids = try (0..<3).map { _ in school.mentee(try school.person()).erased }
    school.records.satisfaction = [ids[0]: 7, ids[1]: 6]
    let base = try school.base()
    #expect(base.count("лица где опрошен").count == 2)
    #expect(base.count("лица где удовлетворённость 7–10").count == 1)
    #expect(base.count("лица где удовлетворён").count == 1)
    #expect(base.count("лица где не удовлетворённость 7–10") == (1, 1))
    #expect(base.count("лица где не удовлетворён") == (1, 1))
    #expect(base.count("лица где опрошен и не удовлетворён") == (1, 0))
  }

  @Test("A training counts from the day on which its hours were full")
  func training() throws {
    var school = try CountingSchool()
    let person = try school.person(born: "1980", PersonRole(kind: .teacher))
    _ = school.mentor(person)
    var training = Training(
      id: TrainingID(number: 1), title: "Школа наставников", year: school.year, requiredHours: 4)
    for day in ["2026-10-05", "2026-10-12", "2026-10-19"] {
      training.add(TrainingSession(date: try CalendarDate(iso: day), topic: "Тема", hours: 2))
    }
    for index in 0..<3 { training.note([person], at: index, wereThere: true) }
    school.records.trainings.put(training)
    let base = try school.base()
    #expect(base.count("лица где обучение на 11.10.2026").count == 0)
    #expect(base.count("лица где обучение на 12.10.2026").count == 1)
    #expect(base.count("лица где обучение за 13.10.2026–31.10.2026").count == 0)
    #expect(base.count("лица где обучение за период").count == 1)
  }

  @Test("Sessions count in the order of their days, however a file has them")
  func unsortedSessions() throws {
    var school = try CountingSchool()
    let person = try school.person(born: "1980", PersonRole(kind: .teacher))
    _ = school.mentor(person)
    let text = """
      {"id": "T-1", "title": "Школа", "year": "2026/27", "requiredHours": 4, "sessions": [
        {"date": "2026-10-12", "topic": "Б", "hours": 2, "attended": ["P-1"]},
        {"date": "2026-09-05", "topic": "А", "hours": 2, "attended": ["P-1"]}]}
      """
    school.records.trainings.put(
      try JSONCoding.decode(Training.self, from: Array(text.utf8), file: "trainings.json"))
    let base = try school.base()
    #expect(base.count("лица где обучение на 05.09.2026").count == 0)
    #expect(base.count("лица где обучение на 12.10.2026").count == 1)
  }

  @Test("A pair without its steps has no known state, and one that is only proposed no work")
  func withoutSteps() throws {
    var school = try CountingSchool()
    try school.pair(school.mentor(try school.person()), [school.mentee(try school.person())])
    var pair = try #require(school.records.pairs.first)
    pair.history = []
    school.records.pairs.put(pair)
    #expect(try school.base().count("пары где состояние работает") == (0, 1))
    pair.state = .proposed
    school.records.pairs.put(pair)
    #expect(try school.base().count("пары где в работе за период").count == 0)
  }

  @Test("An explanation tells each condition with its fact")
  func explanation() throws {
    var school = try CountingSchool()
    let mentor = school.mentor(try school.person())
    let mentee = school.mentee(try school.person(born: "2007-01-01"))
    try school.pair(mentor, [mentee], until: "2026-12-20", as: .dissolved)
    let base = try school.base()
    let found = try #require(
      CountingExplainer(Self.entered, in: base).explanation(of: PersonID(number: 2).erased))
    #expect(found.counts == false)
    #expect(found.parts.map(\.holds) == [true, false, true])
    #expect(
      found.parts.map(\.fact.ru) == [
        "наставляемый", "возраст на 25.05.2027: 20",
        "PAIR-1 (UU, расформирована, с 01.10.2026 по 20.12.2026)",
      ])
    #expect(
      CountingExplainer(Self.entered, in: base).explanation(of: PersonID(number: 9).erased) == nil)
  }

  @Test("A pair of organisations that was renewed counts once, and with pairs of people never")
  func partnerships() throws {
    var school = try CountingSchool()
    for (start, end) in [("2026-10-01", "2026-12-01"), ("2027-01-15", nil)] as [(String, String?)] {
      var pair = OrganizationPair(
        id: school.records.partnerships.nextID,
        mentor: PairedOrganization(name: "Лицей «Ельник»"),
        mentee: PairedOrganization(name: "Школа «Ручей»"), form: .organizationOrganization,
        year: school.year, goal: nil, Occasion(on: try CalendarDate(iso: "2026-09-20")))
      let began = Occasion(on: try CalendarDate(iso: start))
      for state in [PairState.agreed, .approved, .ordered, .active] {
        try pair.move(to: state, began)
      }
      if let end {
        try pair.move(
          to: .dissolved, Occasion(on: CalendarDate(iso: end), because: "проверка"))
      }
      school.records.partnerships.put(pair)
    }
    let base = try school.base()
    #expect(base.count("пары организаций где в работе за период").count == 1)
    #expect(base.count("пары организаций где расформирование за период").count == 1)
    #expect(base.count("пары организаций где в работе на 20.12.2026").count == 0)
    #expect(base.count("пары").count == 0)
    let result = base.result(of: "пары организаций где форма OO и в работе на дату")
    #expect(result.counted.map { "\($0.id)" } == ["OP-2"])
  }
}
