import JSONStore

@testable import MentorCore

/// A school of few people whose facts are counted.
struct CountingSchool {
  var records = CountingRecords()
  let year: SchoolYear

  init() throws {
    year = try SchoolYear(firstYear: 2026)
  }

  /// The base of the school year on `day`, in `period` or the year.
  func base(on day: String = "2027-05-25", from: String? = nil, to: String? = nil) throws
    -> CountingBase
  {
    let period = try from.map { from throws in
      try DatePeriod(from: CalendarDate(iso: from), to: CalendarDate(iso: to ?? day))
    }
    return CountingBase(records, in: period ?? year.days, on: try CalendarDate(iso: day))
  }

  mutating func person(
    born: String? = "2012-03-15", _ role: PersonRole = PersonRole(kind: .learner)
  )
    throws -> PersonID
  {
    let id = records.people.nextID
    records.people.put(
      Person(
        id: id, surname: "Человек", given: "Номер",
        born: try born.map { try BirthDate(jsonText: $0) },
        role: role))
    return id
  }

  mutating func mentee(_ person: PersonID, in year: SchoolYear? = nil) -> MenteeID {
    let id = records.mentees.nextID
    records.mentees.put(Mentee(id: id, person: person, year: year ?? self.year))
    return id
  }

  mutating func mentor(_ person: PersonID, in year: SchoolYear? = nil) -> MentorID {
    let id = records.mentors.nextID
    records.mentors.put(Mentor(id: id, person: person, year: year ?? self.year))
    return id
  }

  /// A pair that began on `from` and ended on `until` in `end`; at work where nothing is said.
  @discardableResult
  mutating func pair(
    _ mentor: MentorID, _ mentees: [MenteeID], _ form: FormCode = .pupilPupil,
    from: String? = "2026-10-01", until: String? = nil, as end: PairState = .completed
  ) throws -> PairID {
    let id = records.pairs.nextID
    let start = try CalendarDate(iso: from ?? "2026-09-15")
    var pair = Pair(id: id, mentor: mentor, mentees: mentees, form: form, year: year, on: start)
    for state in [PairState.agreed, .approved, .ordered] {
      try pair.move(to: state, Occasion(on: start))
    }
    if from != nil { try pair.move(to: .active, Occasion(on: start)) }
    if let until {
      try pair.move(to: end, Occasion(on: CalendarDate(iso: until), because: "проверка"))
    }
    records.pairs.put(pair)
    return id
  }
}
