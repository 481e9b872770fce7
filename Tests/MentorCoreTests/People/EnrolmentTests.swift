import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Enrolment")
struct EnrolmentTests {
  private let year: SchoolYear
  private let person = PersonID(number: 1)

  init() throws { year = try SchoolYear(firstYear: 2026) }

  @Test("A person is a mentor once a year, and again the next year")
  func once() throws {
    var mentors = RecordSet<Mentor>()
    try mentors.enrol(Mentor(id: mentors.nextID, person: person, year: year))
    #expect(throws: PeopleError.alreadyMentor(person, MentorID(number: 1), year)) {
      try mentors.enrol(Mentor(id: mentors.nextID, person: person, year: year))
    }
    try mentors.enrol(Mentor(id: mentors.nextID, person: person, year: year.next))
    #expect(mentors.count == 2)
  }

  @Test("A person is a mentee once a year")
  func menteeOnce() throws {
    var mentees = RecordSet<Mentee>()
    try mentees.enrol(Mentee(id: mentees.nextID, person: person, year: year))
    #expect(throws: PeopleError.alreadyMentee(person, MenteeID(number: 1), year)) {
      try mentees.enrol(Mentee(id: mentees.nextID, person: person, year: year))
    }
  }

  @Test("A capacity outside 1–500 is refused", arguments: [Int.min, -1, 0, 501, Int.max])
  func capacity(_ capacity: Int) throws {
    var mentors = RecordSet<Mentor>()
    #expect(throws: PeopleError.self) {
      try mentors.enrol(Mentor(id: mentors.nextID, person: person, year: year, capacity: capacity))
    }
    #expect(mentors.isEmpty)
  }

  @Test("A capacity is not set below the places taken, and may stay there")
  func taken() throws {
    var mentors = RecordSet([
      Mentor(id: MentorID(number: 1), person: person, year: year, capacity: 2)
    ])
    let taken = TakenPlaces(count: 3, pairs: ["PAIR-1", "PAIR-2"])
    var mentor = mentors[0]
    mentor.interests = ["лыжи"]
    try mentors.replace(mentor, taken: taken)
    mentor.capacity = 1
    #expect(
      throws: PeopleError.capacityBelowTaken(MentorID(number: 1), capacity: 1, taken)
    ) { try mentors.replace(mentor, taken: taken) }
    mentor.capacity = 3
    try mentors.replace(mentor, taken: taken)
    #expect(mentors[0].capacity == 3)
  }

  @Test(
    "Fields that the program keeps cannot be set", arguments: ["id", "key", "person", "year"])
  func fixed(field: String) throws {
    let mentor = Mentor(id: MentorID(number: 1), person: person, year: year)
    #expect(throws: PeopleError.fixedField(field, record: "M-1")) {
      try mentor.setting([(field, "2")])
    }
  }

  @Test("An unknown field and a text that does not fit are refused")
  func wrongSettings() throws {
    let mentor = Mentor(id: MentorID(number: 1), person: person, year: year)
    #expect(throws: PeopleError.self) { try mentor.setting([("capasity", "2")]) }
    #expect(throws: PeopleError.self) { try mentor.setting([("capacity", "два")]) }
    #expect(try mentor.setting([("hoursPerWeek", "2,5")]).hoursPerWeek == 2.5)
    #expect(try mentor.setting([("hoursPerWeek", "")]).hoursPerWeek == nil)
  }

  @Test("A person whose role breaks its checks is refused")
  func role() throws {
    var people = RecordSet<Person>()
    let person = try Sample.person(
      1, "Лугова Анна", role: PersonRole(kind: .student, course: 9))
    #expect(throws: PeopleError.self) {
      try people.register(person, on: CalendarDate(iso: "2026-10-01"))
    }
    #expect(people.isEmpty)
  }
}
