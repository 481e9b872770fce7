import JSONStore
import Testing

@testable import MentorCore

@Suite("The book of pairs")
struct PairBookTests {
  private static func occasion(_ school: SampleSchool) -> Occasion {
    Occasion(on: school.today, by: "куратор", because: "проверка")
  }

  /// A school with one proposed pair of a teacher and a learner born in `born`.
  private static func school(born: Int = 2012) throws -> (SampleSchool, PairID) {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner(born: born)
    let pair = try school.pair(mentor, mentee)
    return (school, pair)
  }

  @Test("For a minor the guardian is asked as well, for an adult nobody else")
  func parties() throws {
    let (school, id) = try Self.school()
    let pair = try #require(school.pairs[id])
    let mentee = pair.mentees[0]
    #expect(school.pool.parties(to: pair) == [.mentor, .mentee(mentee), .guardian(mentee)])
    var book = PairBook(school.pool)
    let occasion = Self.occasion(school)
    try book.agree([.mentor, .mentee(mentee)], to: id, signed: school.today, occasion)
    #expect(book.pairs[id]?.state == .proposed)
    #expect(
      throws: PairingError.step(.missingAgreements(id.erased, [.guardian(mentee)]))
    ) { try book.approve(id, occasion) }
    try book.agree([.guardian(mentee)], to: id, signed: school.today, occasion)
    #expect(book.pairs[id]?.state == .agreed)
  }

  @Test("Agreement cannot be of tomorrow, nor a step")
  func future() throws {
    let (school, id) = try Self.school()
    var book = PairBook(school.pool)
    let tomorrow = school.today.adding(days: 1)
    let refusal = PairingError.step(.inFuture(id.erased, tomorrow, today: school.today))
    #expect(throws: refusal) {
      try book.agree([.mentor], to: id, signed: tomorrow, Self.occasion(school))
    }
    #expect(throws: refusal) { try book.dissolve(id, Occasion(on: tomorrow, because: "проверка")) }
  }

  @Test("A consent that is withdrawn stops the pair before every step that leads to work")
  func withdrawnConsent() throws {
    for state in [PairState.draft, .agreed, .approved, .ordered, .paused] {
      var (school, id) = try Self.school()
      try school.moveThroughBook(id, to: state)
      let person = try school.withdrawConsent(ofMenteeIn: id)
      var book = PairBook(school.pool)
      let occasion = Self.occasion(school)
      let refusal = PairingError.noConsent(person, .withdrawn(school.today))
      #expect(throws: refusal, "\(state)") {
        switch state {
        case .draft: try book.propose(id, occasion)
        case .agreed: try book.approve(id, occasion)
        case .approved:
          try book.order(id, by: PrintedOrder(number: "1", date: school.today), occasion)
        case .ordered: try book.start(id, occasion)
        default: try book.resume(id, occasion)
        }
      }
      #expect(book.pairs[id]?.state == state)
      try book.dissolve(id, occasion)
    }
  }

  @Test("Who comes of age between agreement and order has to sign alone, and needs no guardian")
  func comingOfAge() throws {
    // Aged 17 at the agreement; with a year alone, of age for sure in the next calendar year.
    var (school, id) = try Self.school(born: 2008)
    try school.moveThroughBook(id, to: .approved)
    let pair = try #require(school.pairs[id])
    let mentee = pair.mentees[0]
    #expect(school.pool.parties(to: pair).contains(.guardian(mentee)))
    school.today = try CalendarDate(year: 2027, month: 1, day: 15)
    #expect(school.pool.parties(to: pair) == [.mentor, .mentee(mentee)])
    var book = PairBook(school.pool)
    let order = PrintedOrder(number: "5", date: school.today)
    let person = try #require(school.pool.mentees[mentee]?.person)
    #expect(throws: PairingError.noConsent(person, .needsOwnSignature)) {
      try book.order(id, by: order, Self.occasion(school))
    }
    try school.obtainConsent(of: person)
    book = PairBook(school.pool)
    try book.order(id, by: order, Self.occasion(school))
    #expect(book.pairs[id]?.state == .ordered)
  }

  @Test("Where a birth is corrected, the order waits for the guardian")
  func correctedBirth() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let adult = try school.learner(born: 2007, hasConsent: false)
    try school.obtainConsent(of: try #require(school.pool.mentees[adult]?.person))
    let id = try school.pair(mentor, adult)
    try school.moveThroughBook(id, to: .approved)
    let mentee = try #require(school.pairs[id]?.mentees[0])
    try school.correctBirth(of: mentee, to: 2012)
    var book = PairBook(school.pool)
    #expect(throws: PairingError.step(.missingAgreements(id.erased, [.guardian(mentee)]))) {
      try book.order(
        id, by: PrintedOrder(number: "5", date: school.today), Self.occasion(school))
    }
    try book.agree([.guardian(mentee)], to: id, signed: school.today, Self.occasion(school))
    try book.order(id, by: PrintedOrder(number: "5", date: school.today), Self.occasion(school))
    #expect(book.pairs[id]?.state == .ordered)
  }

  @Test("A veto that came after the proposal stops the approval")
  func veto() throws {
    var (school, id) = try Self.school()
    try school.moveThroughBook(id, to: .agreed)
    let pair = try #require(school.pairs[id])
    var decisions = DecisionBook(school.constraints)
    let veto = try decisions.enter(
      .forbid, mentor: pair.mentor, mentee: pair.mentees[0], reason: nil)
    school.constraints = decisions.constraints
    var book = PairBook(school.pool)
    #expect(throws: PairingError.forbidden(pair.mentor, pair.mentees[0], veto.id)) {
      try book.approve(id, Self.occasion(school))
    }
  }

  @Test("A pair of last year can be ended, but not begun")
  func twoYears() throws {
    var (school, id) = try Self.school()
    try school.moveThroughBook(id, to: .ordered)
    var old = try #require(school.pairs[id])
    old.year = school.year.previous
    school.pairs.put(old)
    var book = PairBook(school.pool)
    let occasion = Self.occasion(school)
    #expect(throws: PairingError.step(.ofOtherYear(id.erased, old.year))) {
      try book.start(id, occasion)
    }
    try book.dissolve(id, occasion)
    #expect(book.pairs[id]?.state == .dissolved)
  }

  @Test("A pair that nobody knows is named")
  func unknown() throws {
    let school = try SampleSchool()
    var book = PairBook(school.pool)
    #expect(throws: PairingError.missingRecord(kind: Pair.noun.one, id: "PAIR-7")) {
      try book.start(PairID(number: 7), Self.occasion(school))
    }
  }
}
