import JSONStore
import Testing

@testable import MentorCore

/// The cells of the shipped regional table, counted once by rules and once by plain loops.
@Suite("The regional table")
struct RegionTableTests {
  /// A pair that was at work in the year, as the loops see it.
  private struct Work {
    let mentor: PersonID
    let mentees: [PersonID]
    let form: FormCode
  }

  private static func works(_ records: CountingRecords, _ year: SchoolYear) -> [Work] {
    var works: [Work] = []
    for pair in records.pairs where pair.year == year && pair.from != nil {
      var mentees: [PersonID] = []
      for id in pair.mentees {
        if let mentee = records.mentees[id], mentee.year == year { mentees.append(mentee.person) }
      }
      guard let mentor = records.mentors[pair.mentor], mentor.year == year else {
        works.append(
          Work(
            mentor: PersonID(number: 900_000 + pair.mentor.number), mentees: mentees,
            form: pair.form))
        continue
      }
      works.append(Work(mentor: mentor.person, mentees: mentees, form: pair.form))
    }
    return works
  }

  /// Completed years on 1 January 2027.
  private static func age(_ person: Person?) -> Int? {
    guard case .date(let born)? = person?.born else { return nil }
    return 2027 - born.year - ((born.month, born.day) > (1, 1) ? 1 : 0)
  }

  @Test("Every cell equals a count by plain loops", arguments: [1, 2, 3, 4, 5])
  func loops(seed: UInt64) throws {
    let made = try StatisticsSchool.generated(seed: seed, people: 300)
    let (records, year) = (made.school.records, made.school.year)
    let filled = made.scene(StatisticsCatalogue.region).filled
    func value(_ section: Int, _ row: Int, _ column: Int) -> Double? {
      filled[CellAddress(CellNumber(section), CellNumber(row), CellNumber(column))]?.value?.number
    }
    let works = Self.works(records, year)
    let mentors = Set(works.map(\.mentor)).filter { $0.number < 900_000 }
    let mentees = Set(works.flatMap(\.mentees))
    #expect(value(1, 1, 4) == Double(mentors.count))
    #expect(value(1, 1, 5) == Double(mentees.count))
    var young = 0, unknownYoung = 0, helpers = 0, specialists = 0
    for id in mentees {
      let person = records.people[id]
      if let age = Self.age(person) {
        if age >= 10 && age <= 19 { young += 1 }
      } else {
        unknownYoung += 1
      }
      if person?.role.kind == .teacher, let years = person?.role.experienceYears, years <= 3 {
        specialists += 1
      }
    }
    for id in mentors {
      if let age = Self.age(records.people[id]), age >= 15 && age <= 19 { helpers += 1 }
    }
    #expect(value(1, 1, 7) == Double(young))
    #expect(
      filled[CellAddress(CellNumber(1), CellNumber(1), CellNumber(7))]?.unknown == unknownYoung)
    #expect(value(1, 1, 8) == Double(helpers))
    #expect(value(1, 1, 10) == Double(specialists))
    #expect(value(1, 1, 9) == nil)
    var pairs: Set<String> = []
    for (index, form) in FormCatalogue.standard.forms.enumerated() {
      guard form.code != .organizationOrganization else {
        // Organisations have no people to count, and the school no pair of them.
        #expect(value(2, index + 1, 1) == nil && value(2, index + 1, 2) == nil)
        #expect(value(2, index + 1, 3) == 0)
        continue
      }
      let ofForm = works.filter { $0.form == form.code }
      let keys = Set(
        ofForm.map {
          "\($0.form) \($0.mentor) \($0.mentees.sorted()) \($0.mentees.isEmpty ? "\(index)" : "")"
        })
      pairs.formUnion(keys)
      #expect(
        value(2, index + 1, 1)
          == Double(Set(ofForm.map(\.mentor)).filter { $0.number < 900_000 }.count))
      #expect(value(2, index + 1, 2) == Double(Set(ofForm.flatMap(\.mentees)).count))
    }
    let total = (0..<FormCatalogue.standard.forms.count).reduce(0) {
      $0 + (value(2, $1 + 1, 3) ?? 0)
    }
    #expect(value(1, 1, 6) == total)
    #expect(filled.broken.isEmpty)
  }

  @Test("Pairs, partners, trainings and practices equal plain counts")
  func others() throws {
    var made = try StatisticsSchool()
    let year = made.school.year
    let mentor = made.school.mentor(
      try made.school.person(born: "1980-01-01", PersonRole(kind: .teacher)))
    let mentee = made.school.mentee(try made.school.person())
    try made.school.pair(mentor, [mentee], .teacherPupil, until: "2026-11-10", as: .dissolved)
    try made.school.pair(mentor, [mentee], .teacherPupil, from: "2027-01-15")
    try made.school.pair(mentor, [mentee], .employerPupil, from: "2027-01-15")
    for (number, name) in [(1, "Завод"), (2, "Ферма")] {
      made.school.records.partners.put(Partner(id: PartnerID(number: number), name: name))
    }
    for (number, published) in [(1, "2027-02-01"), (2, nil), (3, "2027-07-01")] as [(Int, String?)]
    {
      var practice = Practice(
        id: PracticeID(number: number), title: "Практика", description: "Описание", year: year)
      if let published {
        practice.state = .published
        practice.published = try CalendarDate(iso: published)
      }
      made.school.records.practices.put(practice)
    }
    var training = Training(
      id: TrainingID(number: 1), title: "Школа наставников", year: year, requiredHours: 2)
    training.add(
      TrainingSession(date: try CalendarDate(iso: "2026-10-05"), topic: "Тема", hours: 2))
    training.note([PersonID(number: 1)], at: 0, wereThere: true)
    made.school.records.trainings.put(training)
    let filled = made.scene(StatisticsCatalogue.region).filled
    let values = filled.cells.prefix(16).map { $0.value?.number }
    #expect(values[5] == 2)  // the dissolved and renewed pair once, the other form apart
    #expect(values[10] == 2)
    #expect(values[11] == 1)
    #expect(values[12] == 1)  // the draft is none, July is after the day
    #expect(values[3] == 1 && values[4] == 1)
  }

  @Test(
    "A mentee who turns 20 on the day of ages is none of 10 to 19",
    arguments: [("2007-01-01", 0.0), ("2007-01-02", 1), ("2017-01-01", 1), ("2017-01-02", 0)])
  func twenty(born: String, expected: Double) throws {
    var made = try StatisticsSchool()
    let mentor = made.school.mentor(try made.school.person(born: "1980-01-01"))
    try made.school.pair(mentor, [made.school.mentee(made.school.person(born: born))])
    let filled = made.scene(StatisticsCatalogue.region).filled
    #expect(filled.cells[6].value == .number(expected))
    #expect(filled.cells[6].unknown == 0)
  }

  @Test("Somebody in two roles counts once among people, twice where the form says roles")
  func twoRoles() throws {
    var made = try StatisticsSchool()
    let both = try made.school.person(born: "2009-05-05")
    let other = try made.school.person()
    try made.school.pair(made.school.mentor(both), [made.school.mentee(other)], from: "2026-10-01")
    try made.school.pair(
      made.school.mentor(other), [made.school.mentee(both)], .teacherPupil, from: "2026-10-01")
    let region = made.scene(StatisticsCatalogue.region).filled
    #expect(region.cells[3].value == .number(2) && region.cells[4].value == .number(2))
    let example = made.scene(StatisticsCatalogue.example).filled
    #expect(example.cells[0].value == .number(4))
    #expect(example.broken.isEmpty)
    #expect(made.scene(StatisticsCatalogue.example).base.count("лица").count == 2)
  }

  @Test("A year without anybody gives zeros, and nothing is divided by them")
  func empty() throws {
    let filled = try StatisticsSchool().scene(StatisticsCatalogue.region).filled
    for cell in filled.cells where cell.plan.source?.rule != nil {
      #expect(cell.value == .number(0))
    }
    #expect(filled.cells[14].value == nil && filled.cells[15].value == nil)
    #expect(filled.findings.map(\.code).contains("fsn.indicator"))
  }

  @Test("Pairs of a form of the organisation's own stand in a row of their own, so that all add up")
  func ownForms() throws {
    var made = try StatisticsSchool()
    let code = try FormCode(jsonText: "SK")
    let own = try LocalForm(
      code: code, name: "старшеклассник – пятиклассник", mentors: [.learner], mentees: [.learner])
    var book = FormBook.jsonSample
    try book.put(own)
    made.school.records.forms = book.catalogue
    let mentor = made.school.mentor(try made.school.person())
    try made.school.pair(mentor, [made.school.mentee(made.school.person())], .pupilPupil)
    try made.school.pair(
      made.school.mentor(made.school.person()), [made.school.mentee(made.school.person())], code)
    let filled = made.scene(StatisticsCatalogue.region).filled
    #expect(filled.cells[5].value == .number(2))
    let last = filled.cells.suffix(3)
    #expect(last.map(\.plan.row) == ["Иные формы", "Иные формы", "Иные формы"])
    #expect(last.map(\.value) == [.number(1), .number(1), .number(1)])
    #expect(filled.findings.allSatisfy { $0.code != "fsn.form" })
    let sum = try #require(
      filled.form.balances.first { $0.jsonText.hasPrefix("1.1.6 = 2.1.3 + 2.2.3") })
    #expect(sum.cells.count == 1 + FormCatalogue.standard.forms.count)
    #expect(filled.broken.isEmpty)
  }

  @Test("Who is trained but in no pair is not among the trained mentors of the table")
  func trainedInPairs() throws {
    var made = try StatisticsSchool()
    let people = try (0..<2).map { _ in try made.school.person() }
    let mentors = people.map { made.school.mentor($0) }
    try made.school.pair(mentors[0], [made.school.mentee(made.school.person())])
    var training = Training(
      id: TrainingID(number: 1), title: "Школа наставников", year: made.school.year,
      requiredHours: 2)
    training.add(
      TrainingSession(date: try CalendarDate(iso: "2026-10-05"), topic: "Тема", hours: 2))
    training.note(people, at: 0, wereThere: true)
    made.school.records.trainings.put(training)
    let filled = made.scene(StatisticsCatalogue.region).filled
    #expect(filled.cells[3].value == .number(1) && filled.cells[11].value == .number(1))
    #expect(filled.form.balances.map(\.jsonText).contains("1.1.12 <= 1.1.4"))
  }
}
