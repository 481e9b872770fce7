import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Support of those who wait")
struct SupportBookTests {
  private static func book() throws -> (SampleSchool, SupportBook, MenteeID) {
    var school = try SampleSchool()
    try school.teacher()
    let mentee = try school.learner()
    return (school, SupportBook(RecordSet(), school.pool), mentee)
  }

  @Test("Support is kept with office and days, and ends once")
  func life() throws {
    var (school, book, mentee) = try Self.book()
    let support = try book.add(
      .psychological, for: mentee, by: "педагог-психолог", since: school.today,
      what: "беседа раз в две недели")
    #expect(support.isOpen)
    #expect(throws: SupportError.alreadyOpen(mentee, support.id)) {
      try book.add(.psychological, for: mentee, by: "психолог", since: school.today)
    }
    _ = try book.add(.search, for: mentee, by: "куратор", since: school.today)
    let closed = try book.close(support.id, on: school.today, outcome: "наставник найден")
    #expect(closed.closed == school.today)
    #expect(throws: SupportError.alreadyClosed(support.id, school.today)) {
      try book.close(support.id, on: school.today)
    }
    _ = try book.add(.psychological, for: mentee, by: "психолог", since: school.today)
    let file = CollectionFile<MenteeSupport>(key: "support")
    let bytes = file.encode(book.records.elements)
    #expect(try file.decode(bytes, file: "support.json") == book.records.elements)
  }

  @Test(
    "Data about health are refused, in whatever field",
    arguments: [
      "после болезни", "ДИАГНОЗ не указан", "дети с ОВЗ", "ребёнок-инвалид", "лечение",
      "mild depression",
    ])
  func health(text: String) throws {
    var (school, book, mentee) = try Self.book()
    #expect(throws: SupportError.self) {
      try book.add(
        .psychological, for: mentee, by: "психолог", since: school.today, what: text)
    }
    #expect(throws: SupportError.self) {
      try book.add(.psychological, for: mentee, by: text, since: school.today)
    }
    let support = try book.add(
      .psychological, for: mentee, by: "психолог", since: school.today, what: "увлечения, беседы")
    #expect(throws: SupportError.self) {
      try book.close(support.id, on: school.today, outcome: text)
    }
    #expect(book.records.count == 1)
  }

  @Test("No search goes on for who has a pair, no support begins tomorrow or ends before it began")
  func refusals() throws {
    var (school, _, mentee) = try Self.book()
    let tomorrow = school.today.adding(days: 1)
    var book = SupportBook(RecordSet(), school.pool)
    #expect(throws: SupportError.inFuture(tomorrow, today: school.today)) {
      try book.add(.search, for: mentee, by: "куратор", since: tomorrow)
    }
    #expect(throws: SupportError.missingOffice) {
      try book.add(.search, for: mentee, by: " ", since: school.today)
    }
    let support = try book.add(.search, for: mentee, by: "куратор", since: school.today)
    let yesterday = school.today.adding(days: -1)
    #expect(
      throws: SupportError.beforeStart(support.id, yesterday, started: school.today)
    ) { try book.close(support.id, on: yesterday) }
    let pair = try school.pair(MentorID(number: 1), mentee)
    book = SupportBook(RecordSet(), school.pool)
    #expect(throws: SupportError.paired(mentee, pair)) {
      try book.add(.search, for: mentee, by: "куратор", since: school.today)
    }
  }

  @Test("Who waits is listed with obstacles and support, the most urgent first")
  func waiting() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let calm = try school.learner()
    let urgent = try school.learner()
    let unsigned = try school.learner(hasConsent: false)
    let formless = try school.learner(forms: [])
    let paired = try school.learner()
    school.edit(urgent) { $0.priority = 3 }
    try school.pair(mentor, paired)
    var book = SupportBook(RecordSet(), school.pool)
    let support = try book.add(.search, for: urgent, by: "куратор", since: school.today)
    let waiting = school.pool.waitingMentees(with: book.records)
    #expect(waiting.map(\.mentee) == [urgent, calm, unsigned, formless])
    #expect(waiting[0].support == [support])
    #expect(waiting[1].obstacles.isEmpty)
    #expect(waiting[2].obstacles.count == 1)
    #expect(waiting[3].obstacles.map(\.ru) == ["форма наставничества не указана"])
  }
}
