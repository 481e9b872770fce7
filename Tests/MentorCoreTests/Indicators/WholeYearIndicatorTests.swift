import JSONStore
import Testing

@testable import MentorCore

/// The federal indicators of a demonstration year, counted a second time by loops that share nothing with
/// the rules of counting.
@Suite("Indicators of a whole year")
struct WholeYearIndicatorTests {
  private static let school = WholeYear(
    Demonstration.Scale(mentors: 60, mentees: 200, organizations: 4), seed: 11,
    on: CalendarDate(validYear: 2027, month: 5, day: 25))

  private static func marks() -> SatisfactionMarks {
    var marks = SatisfactionMarks()
    for (index, survey) in school.surveys.surveys.enumerated() {
      marks.note(RecordSet(school.surveys.responses(to: index)), to: survey)
    }
    return marks
  }

  private static func readings() -> [IndicatorReading] {
    var records = CountingRecords()
    records.people = school.people
    records.mentors = school.mentors
    records.mentees = school.mentees
    records.pairs = school.pairs
    records.partners = school.partners
    records.satisfaction = marks().byProfile
    return IndicatorReading.all(
      of: IndicatorCatalogue.federal, from: IndicatorBook(), in: [school.year], records)
  }

  /// The profiles that were at work on a day of the year, by a look at every pair and step.
  private static func atWork() -> Set<String> {
    var found: Set<String> = []
    for pair in school.pairs where pair.year == school.year && pair.from != nil {
      found.insert("\(pair.mentor)")
      for mentee in pair.mentees { found.insert("\(mentee)") }
      for step in pair.history where step.event == .left {
        guard let mentee = step.mentee, let from = pair.from, from <= step.date else { continue }
        found.insert("\(mentee)")
      }
    }
    return found
  }

  /// The age on 1 January: with the date as with the year alone, since nobody's birthday comes before it.
  private static func age(_ person: Person) -> Int? {
    switch person.born {
    case .date(let date)?:
      2027 - date.year - (date.month == 1 && date.day == 1 ? 0 : 1)
    case .year(let year)?: 2027 - year
    case nil: nil
    }
  }

  @Test("Learners as mentees, pupils as mentors, novices as mentees")
  func people() {
    let atWork = Self.atWork()
    var learners: Set<PersonID> = []
    var novices: Set<PersonID> = []
    var mentors: Set<PersonID> = []
    for mentee in Self.school.mentees
    where mentee.year == Self.school.year && atWork.contains("\(mentee.id)") {
      guard let person = Self.school.people[mentee.person] else { continue }
      if let age = Self.age(person), age >= 10, age <= 19 { learners.insert(person.id) }
      if person.role.kind == .teacher, let years = person.role.experienceYears, years <= 3 {
        novices.insert(person.id)
      }
    }
    for mentor in Self.school.mentors
    where mentor.year == Self.school.year && atWork.contains("\(mentor.id)") {
      guard let person = Self.school.people[mentor.person] else { continue }
      if let age = Self.age(person), age >= 15, age <= 19 { mentors.insert(person.id) }
    }
    let readings = Self.readings()
    #expect(!learners.isEmpty && !novices.isEmpty && !mentors.isEmpty)
    #expect(readings[0].numerator.counted.map(\.id) == learners.sorted().map(\.erased))
    #expect(readings[1].numerator.counted.map(\.id) == mentors.sorted().map(\.erased))
    #expect(readings[2].numerator.counted.map(\.id) == novices.sorted().map(\.erased))
  }

  @Test("Enterprises that gave mentors")
  func enterprises() {
    let atWork = Self.atWork()
    var givers: Set<String> = []
    for mentor in Self.school.mentors
    where mentor.year == Self.school.year && atWork.contains("\(mentor.id)") {
      guard let person = Self.school.people[mentor.person] else { continue }
      for partner in Self.school.partners where partner.kind == .enterprise {
        let names = [partner.name, "\(partner.id)"]
        if names.contains(person.role.employer ?? "") || names.contains(person.organization ?? "") {
          givers.insert("\(partner.id)")
        }
      }
    }
    #expect(Self.readings()[3].numerator.counted.map { "\($0.id)" } == givers.sorted())
  }

  @Test("Those who are satisfied, of those who answered")
  func satisfied() {
    for (place, isMentee) in [(4, true), (5, false)] {
      var last: [PersonID: (date: CalendarDate, mark: Int)] = [:]
      for (index, survey) in Self.school.surveys.surveys.enumerated()
      where survey.round == .after && survey.role == (isMentee ? .mentee : .mentor) {
        for response in Self.school.surveys.responses(to: index) {
          let answer = response.answers["satisfied-result"] ?? response.answers["satisfaction"]
          guard case .number(let mark)? = answer, let person = response.person,
            isMentee ? response.mentee != nil : response.mentor != nil,
            last[person].map({ $0.date <= response.date }) ?? true
          else { continue }
          last[person] = (response.date, Int(mark))
        }
      }
      let reading = Self.readings()[place]
      #expect(!last.isEmpty)
      #expect(reading.denominator == last.count)
      #expect(reading.numerator.count == last.values.count { $0.mark >= 7 })
    }
  }
}
