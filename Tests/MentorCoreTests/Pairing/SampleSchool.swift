import JSONStore
import MentorCore
import Testing

/// A school in a few words, for tests of pairing: people without names that matter.
struct SampleSchool {
  private(set) var people: [Person] = []
  private(set) var mentors: [Mentor] = []
  private(set) var mentees: [Mentee] = []
  private(set) var consents: [Consent] = []
  var pairs = RecordSet<Pair>()
  var constraints = RecordSet<Constraint>()
  var organization = Organization(name: "Школа № 5")

  let year: SchoolYear
  let today: CalendarDate

  init() throws {
    year = try SchoolYear(firstYear: 2026)
    today = try CalendarDate(year: 2026, month: 10, day: 1)
  }

  /// The pool of the school.
  var pool: Pool {
    Pool(
      organization: organization, people: RecordSet(people), mentors: RecordSet(mentors),
      mentees: RecordSet(mentees), consents: RecordSet(consents), pairs: pairs,
      constraints: constraints, year: year, on: today)
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

  /// Leads a pair to another state.
  mutating func move(_ id: PairID, to state: PairState) throws {
    var pair = try #require(pairs[id])
    try pair.move(to: state, on: today, order: "№ 1")
    pairs.put(pair)
  }

  /// The matching of everybody under `criteria`.
  func matching(_ criteria: CriteriaSet = .standard) throws -> Matching {
    try Matching(CandidateGraph(pool: pool, criteria: criteria))
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
