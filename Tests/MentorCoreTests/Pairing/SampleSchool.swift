import JSONStore
import Testing

@testable import MentorCore

/// A school in a few words, for tests of pairing: people without names that matter.
struct SampleSchool {
  private(set) var people: [Person] = []
  private(set) var mentors: [Mentor] = []
  private(set) var mentees: [Mentee] = []
  private(set) var consents: [Consent] = []
  var pairs = RecordSet<Pair>()
  var constraints = RecordSet<Constraint>()
  var ballots: [BallotPaper] = []
  var organization = Organization(name: "Школа № 5")

  let year: SchoolYear
  var today: CalendarDate

  init() throws {
    year = try SchoolYear(firstYear: 2026)
    today = try CalendarDate(year: 2026, month: 10, day: 1)
  }

  /// The pool of the school.
  var pool: Pool {
    Pool(
      organization: organization, people: RecordSet(people), mentors: RecordSet(mentors),
      mentees: RecordSet(mentees), consents: RecordSet(consents), pairs: pairs,
      constraints: constraints, ballots: ballots, year: year, on: today)
  }

  /// Adds a teacher who mentors learners in the local form «учитель – ученик».
  @discardableResult
  mutating func teacher(
    competences: [String] = ["математика"], capacity: Int = 1, interests: [String] = [],
    ages: AgeRange? = nil, times: Availability = .unknown, hasConsent: Bool = true,
    forms: [FormCode] = [.teacherPupil]
  ) throws -> MentorID {
    let person = try addPerson(role: PersonRole(kind: .teacher, experienceYears: 10), born: nil)
    if hasConsent { try sign(person, .own) }
    let id = MentorID(number: mentors.count + 1)
    mentors.append(
      Mentor(
        id: id, person: person, year: year, forms: forms,
        competences: competences, interests: interests, wishedAges: ages, capacity: capacity,
        availability: times))
    return id
  }

  /// Adds a learner who looks for a mentor in the same form.
  @discardableResult
  mutating func learner(
    requests: [String] = ["математика"], interests: [String] = [], born: Int = 2012,
    times: Availability = .unknown, hasConsent: Bool = true,
    forms: [FormCode] = [.teacherPupil]
  ) throws -> MenteeID {
    let role = PersonRole(kind: .learner, grade: try Grade(typed: "7А"))
    let person = try addPerson(role: role, born: .year(born))
    if hasConsent { try sign(person, .guardian) }
    let id = MenteeID(number: mentees.count + 1)
    mentees.append(
      Mentee(
        id: id, person: person, year: year, forms: forms,
        requests: requests, interests: interests, availability: times))
    return id
  }

  private mutating func addPerson(role: PersonRole, born: BirthDate?) throws -> PersonID {
    let id = PersonID(number: people.count + 1)
    people.append(
      Person(id: id, surname: "Человеков\(id.number)", given: "Имя", born: born, role: role))
    return id
  }

  private mutating func sign(_ person: PersonID, _ kind: SignerKind) throws {
    consents.append(
      Consent(
        id: ConsentID(number: consents.count + 1), person: person, kind: .processing,
        signer: Signer(kind: kind, name: kind == .guardian ? "Родитель" : nil),
        signed: try CalendarDate(year: 2026, month: 9, day: 1)))
  }

  /// Changes the record of a mentor.
  mutating func edit(_ id: MentorID, _ body: (inout Mentor) -> Void) {
    for index in mentors.indices where mentors[index].id == id { body(&mentors[index]) }
  }

  /// Changes the record of a mentee.
  mutating func edit(_ id: MenteeID, _ body: (inout Mentee) -> Void) {
    for index in mentees.indices where mentees[index].id == id { body(&mentees[index]) }
  }

  /// Enters the consent that a person lacks, signed by whoever has to sign.
  mutating func obtainConsent(of id: PersonID) throws {
    let person = try #require(people.first { $0.id == id })
    let signer = ConsentGate.mustSign(person, settings: organization.settings, on: today)
    try sign(id, try #require(signer))
  }

  /// Makes a proposed pair.
  @discardableResult
  mutating func pair(_ mentor: MentorID, _ mentee: MenteeID) throws -> PairID {
    var registrar = PairRegistrar(pool)
    let pair = try registrar.pair(
      mentee, with: mentor, in: .teacherPupil, score: 500, by: nil, because: nil)
    pairs = registrar.pairs
    return pair.id
  }

  /// Leads a pair to another state, as the rules of the school have it; everybody concerned agrees.
  mutating func moveThroughBook(_ id: PairID, to state: PairState) throws {
    let occasion = Occasion(on: today, by: "куратор", because: "проверка")
    var book = PairBook(pool)
    if state == .draft {
      try book.decline(.mentor, of: id, occasion)
    }
    while let pair = book.pairs[id], pair.state != state {
      switch pair.state {
      case .proposed:
        try book.agree(book.pool.parties(to: pair), to: id, signed: today, occasion)
      case .agreed: try book.approve(id, occasion)
      case .approved: try book.order(id, by: PrintedOrder(number: "1", date: today), occasion)
      case .ordered: try book.start(id, occasion)
      case .active: try book.pause(id, occasion)
      default: Issue.record("no way from \(pair.state) to \(state)")
      }
    }
    pairs = book.pairs
  }

  /// Withdraws the consent of the first mentee of a pair today.
  mutating func withdrawConsent(ofMenteeIn id: PairID) throws -> PersonID {
    let mentee = try #require(pairs[id]?.mentees.first)
    let person = try #require(pool.mentees[mentee]?.person)
    for index in consents.indices where consents[index].person == person {
      consents[index].withdrawn = today
    }
    return person
  }

  /// Corrects the year of birth of a mentee.
  mutating func correctBirth(of mentee: MenteeID, to year: Int) throws {
    let person = try #require(pool.mentees[mentee]?.person)
    for index in people.indices where people[index].id == person {
      people[index].born = .year(year)
    }
    try obtainConsent(of: person)
  }

  /// Leads a pair to another state.
  mutating func move(_ id: PairID, to state: PairState) throws {
    var pair = try #require(pairs[id])
    try pair.lead(to: state, on: today)
    pairs.put(pair)
  }

  /// The matching of everybody under `criteria`.
  func matching(_ criteria: CriteriaSet = .standard) throws -> Matching {
    try Matching(CandidateGraph(pool: pool, criteria: criteria))
  }
}

extension Pair {
  /// Leads the pair to `state` on `date`, through every state on the way; mentor and mentees agree.
  mutating func lead(to state: PairState, on date: CalendarDate) throws {
    let occasion = Occasion(on: date, by: "куратор", because: "проверка")
    let parties: [AgreementParty] = [.mentor] + mentees.map { .mentee($0) }
    while self.state != state {
      switch (self.state, state) {
      case (_, .dissolved): try dissolve(occasion)
      case (.draft, _): try propose(occasion, to: parties)
      case (.proposed, _):
        for party in missingAgreements(of: parties) {
          try agree(Agreement(party, on: date), occasion, of: parties)
        }
      case (.agreed, _): try approve(occasion, agreedBy: parties)
      case (.approved, _): try order(PrintedOrder(number: "1", date: date), occasion)
      case (.ordered, _): try start(occasion)
      case (.active, .paused): try pause(occasion)
      case (.paused, .active): try resume(occasion)
      default: try finish(occasion)
      }
    }
  }
}

/// A generator that gives the same numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
