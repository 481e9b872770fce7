import JSONStore
import MentorCore
import Testing

@Suite("Demonstration")
struct DemonstrationTests {
  /// Sizes and seeds at which a demonstration is looked at.
  static let samples: [(mentors: Int, mentees: Int, organizations: Int, seed: UInt64)] = [
    (1, 1, 0, 1), (2, 3, 1, 9), (12, 40, 3, 1), (12, 40, 3, 2), (30, 100, 0, 3), (60, 90, 2, 4),
    (100, 400, 12, 5), (400, 100, 30, .max),
  ]

  private func demonstration(
    _ sample: (mentors: Int, mentees: Int, organizations: Int, seed: UInt64),
    on date: String = "2026-10-01"
  ) throws -> Demonstration {
    Demonstration(
      Demonstration.Scale(
        mentors: sample.mentors, mentees: sample.mentees, organizations: sample.organizations),
      seed: sample.seed, on: try CalendarDate(iso: date))
  }

  @Test("The same scale, seed and date give the same bytes", arguments: samples)
  func deterministic(
    sample: (mentors: Int, mentees: Int, organizations: Int, seed: UInt64)
  ) throws {
    let (one, other) = (try demonstration(sample), try demonstration(sample))
    #expect(
      Collection<Person>.people.format.encode(one.people.elements)
        == Collection<Person>.people.format.encode(other.people.elements))
    #expect(one.mentors.elements == other.mentors.elements)
    #expect(one.mentees.elements == other.mentees.elements)
    #expect(one.consents.elements == other.consents.elements)
    #expect(one.pairs.elements == other.pairs.elements)
    #expect(one.constraints.elements == other.constraints.elements)
    #expect(one.roadmapText == other.roadmapText)
  }

  @Test("Another machine invents the same people")
  func knownBytes() throws {
    let school = try demonstration((12, 40, 3, 1))
    let bytes = Collection<Person>.people.format.encode(school.people.elements)
    #expect(
      SHA256.digest(of: bytes).hex
        == "3c3374998e0ae5b5cc0912a4e4199dea0474721dcd80827a29a330b46769cf24")
  }

  @Test("Another seed gives other people")
  func seeds() throws {
    let one = try demonstration((12, 40, 3, 1))
    let other = try demonstration((12, 40, 3, 2))
    #expect(one.people.map(\.fullName) != other.people.map(\.fullName))
  }

  @Test("There are as many mentors and mentees as asked for", arguments: samples)
  func numbers(
    sample: (mentors: Int, mentees: Int, organizations: Int, seed: UInt64)
  ) throws {
    let school = try demonstration(sample)
    #expect(school.pool.mentors.count == sample.mentors)
    #expect(school.pool.mentees.count == sample.mentees)
    #expect(school.people.repeatedIDs.isEmpty)
  }

  @Test("What is invented breaks no rule of the records themselves", arguments: samples)
  func sound(
    sample: (mentors: Int, mentees: Int, organizations: Int, seed: UInt64)
  ) throws {
    let school = try demonstration(sample)
    let records = ProgrammeRecords(
      organization: school.organization, people: school.people, mentors: school.mentors,
      mentees: school.mentees, consents: school.consents, pairs: school.pairs,
      constraints: school.constraints, roadmaps: school.roadmaps, on: school.date)
    let errors = CheckCatalogue.findings(in: records).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)")
    // Everything that was made also passes through the readers, whose checks are the strictest.
    #expect(try Self.reread(school.people, .people) == school.people.elements)
    #expect(try Self.reread(school.mentors, .mentors) == school.mentors.elements)
    #expect(try Self.reread(school.mentees, .mentees) == school.mentees.elements)
    #expect(try Self.reread(school.consents, .consents) == school.consents.elements)
    #expect(try Self.reread(school.pairs, .pairs) == school.pairs.elements)
  }

  private static func reread<Element>(
    _ records: RecordSet<Element>, _ collection: MentorCore.Collection<Element>
  ) throws -> [Element] {
    try collection.format.decode(
      collection.format.encode(records.elements), file: collection.file)
  }

  @Test("A school of usual size shows every difficulty", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func difficulties(seed: UInt64) throws {
    let school = try demonstration((12, 40, 3, seed))
    let pool = school.pool
    let obstacles = Set(pool.people.compactMap { pool.gate.obstacle(for: $0)?.code })
    #expect(
      obstacles.isSuperset(of: ["consent.missing", "consent.expired", "consent.withdrawn"]))
    #expect(obstacles.contains("consent.needs-guardian") || obstacles.contains("consent.needs-own"))
    #expect(pool.mentees.contains { $0.forms.isEmpty })
    #expect(pool.mentees.contains { $0.status == .paused })
    #expect(pool.people.contains { $0.age(on: school.date) == 9 })
    #expect(pool.people.contains { $0.role.experienceYears == 7 })
    #expect(Set(pool.mentees.flatMap(\.forms)).count == 5)
    #expect(!school.pairs.isEmpty)
    #expect(school.constraints.contains { $0.kind == .prefer })
    let capacities = Set(pool.mentors.map(\.capacity))
    #expect(capacities.isSubset(of: [1, 2, 3, 4]) && capacities.count > 1)
  }

  @Test("Names agree: surname, given name and patronymic are of one sex", arguments: samples)
  func names(
    sample: (mentors: Int, mentees: Int, organizations: Int, seed: UInt64)
  ) throws {
    for person in try demonstration(sample).people {
      guard let patronymic = person.patronymic else { continue }
      let isDaughter = patronymic.hasSuffix("на")
      #expect(isDaughter == (person.sex == .female), "\(person.fullName)")
      let womanly = ["ова", "ева", "ёва", "ина", "ына", "ская", "цкая"]
      let manly = ["ов", "ев", "ёв", "ин", "ын", "ский", "цкий"]
      for part in person.surname.split(separator: "-") {
        let wrong = isDaughter ? manly : womanly
        #expect(!wrong.contains { part.hasSuffix($0) }, "\(person.fullName)")
      }
    }
  }

  @Test(
    "The roadmap is read without loss in any year, with the traps of real ones",
    arguments: ["2021-09-01", "2026-10-01", "2028-02-29", "2030-07-15"])
  func roadmap(date: String) throws {
    let school = try demonstration((12, 40, 3, 1), on: date)
    let roadmap = try #require(school.roadmaps.first)
    #expect(school.roadmaps.count == 1)
    #expect(roadmap.measures.count == 18)
    #expect(roadmap.sections.count == 7)
    #expect(roadmap.measures.allSatisfy { !$0.deadline.windows.isEmpty })
    let codes = Set(RoadmapLint().findings(in: roadmap).map(\.code))
    #expect(
      codes.isSuperset(of: [
        "number.gap", "deadline.before-approval", "deadline.outside-period", "result.copied",
      ]))
  }

  @Test("Ages and papers hold on whatever day the school is invented")
  func anyDay() throws {
    for month in 1...12 {
      let date = try CalendarDate(year: 2027, month: month, day: 28)
      let school = Demonstration(seed: UInt64(month), on: date)
      #expect(school.year == SchoolYear(containing: date))
      #expect(school.consents.allSatisfy { $0.signed <= date })
      let allowed = school.pool.people.count { school.pool.gate.obstacle(for: $0) == nil }
      #expect(allowed * 10 >= school.people.count * 8)
    }
  }

  @Test("What people say of themselves survives a cell of a questionnaire", arguments: samples)
  func terms(
    sample: (mentors: Int, mentees: Int, organizations: Int, seed: UInt64)
  ) throws {
    let pool = try demonstration(sample).pool
    let lists =
      pool.mentors.flatMap { [$0.competences, $0.achievements, $0.interests] }
      + pool.mentees.flatMap { [$0.requests, $0.interests, $0.goals] }
    for terms in lists {
      #expect(ListedTexts(terms.joined(separator: "; ")).texts == terms)
    }
    for slots in pool.mentors.map(\.availability) + pool.mentees.map(\.availability) {
      #expect(Availability(typed: slots.text) == slots)
    }
  }
}
