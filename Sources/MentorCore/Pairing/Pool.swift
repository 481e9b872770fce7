import Wording

/// Everybody who takes part in one school year, with all that pairing needs to know.
///
/// A value for reading: commands change the collections and make a new pool.
public struct Pool: Sendable {
  /// The organisation with its thresholds.
  public let organization: Organization

  /// All people, of every year.
  public let people: RecordSet<Person>

  /// The mentors of ``year``.
  public private(set) var mentors: RecordSet<Mentor>

  /// The mentees of ``year``.
  public private(set) var mentees: RecordSet<Mentee>

  /// The pairs of every year.
  public private(set) var pairs: RecordSet<Pair>

  /// The decisions about pairings.
  public private(set) var constraints: RecordSet<Constraint>

  /// The school year.
  public let year: SchoolYear

  /// The day for which ages and consents are taken.
  public let date: CalendarDate

  /// The forms of mentorship, those of the organisation's own among them.
  public let forms: FormCatalogue

  /// The ballots of the group meeting.
  public let papers: [BallotPaper]

  /// Who cannot work with whom, by the ballots.
  let vetoes: BallotVetoes

  /// The gate through which everybody goes.
  public let gate: ConsentGate

  /// What participants must have done before, where the organisation asks for it.
  let preparation: Preparation

  /// The judge of the rules of the forms.
  public let eligibility: Eligibility

  /// The people who have worked together to the end, as mentor and mentee, in any year.
  let workedTogether: [(mentor: PersonID, mentee: PersonID)]

  private var takenPlaces: [MentorID: Int] = [:]
  private var pairOfMentee: [MenteeID: PairID] = [:]

  /// The people for whom a consent is taken as given, in a pool that answers what it would change.
  private var waived: Set<PersonID> = []

  /// Creates the pool of `year` as it stands on `date`.
  ///
  /// - Complexity: O(*n*) in the number of records.
  public init(
    organization: Organization, people: RecordSet<Person>, mentors: RecordSet<Mentor>,
    mentees: RecordSet<Mentee>, consents: RecordSet<Consent>, pairs: RecordSet<Pair>,
    constraints: RecordSet<Constraint>, forms: FormCatalogue = .standard,
    ballots papers: [BallotPaper] = [], preparation: Preparation = .none,
    year: SchoolYear, on date: CalendarDate
  ) {
    self.organization = organization
    self.people = people
    self.mentors = RecordSet(mentors.filter { $0.year == year })
    self.mentees = RecordSet(mentees.filter { $0.year == year })
    self.pairs = pairs
    self.constraints = constraints
    self.preparation = preparation
    self.forms = forms
    self.papers = papers
    vetoes = BallotVetoes(papers)
    self.year = year
    self.date = date
    gate = ConsentGate(consents: consents, settings: organization.settings, on: date)
    eligibility = Eligibility(organization: organization, on: date)
    workedTogether = pairs.filter { $0.state == .completed }.flatMap { pair in
      pair.mentees.compactMap { mentee in
        if let mentor = mentors[pair.mentor], let mentee = mentees[mentee] {
          (mentor.person, mentee.person)
        } else {
          nil
        }
      }
    }
    countPlaces()
  }

  /// The pool as it would be with other records, in place of those that are given.
  ///
  /// For questions only: who has worked together to the end stays as it is. The people of `waived`
  /// are treated as if they had consented.
  ///
  /// - Complexity: O(*n*) in the number of pairs.
  func with(
    mentors: RecordSet<Mentor>? = nil, mentees: RecordSet<Mentee>? = nil,
    pairs: RecordSet<Pair>? = nil, constraints: RecordSet<Constraint>? = nil,
    waived: Set<PersonID> = []
  ) -> Pool {
    var pool = self
    pool.mentors = mentors ?? self.mentors
    pool.mentees = mentees ?? self.mentees
    pool.pairs = pairs ?? self.pairs
    pool.constraints = constraints ?? self.constraints
    pool.waived.formUnion(waived)
    if pairs != nil { pool.countPlaces() }
    return pool
  }

  private mutating func countPlaces() {
    takenPlaces = [:]
    pairOfMentee = [:]
    for pair in pairs where pair.year == year && pair.state.takesPlace {
      takenPlaces[pair.mentor, default: 0] += pair.mentees.count
      for mentee in pair.mentees { pairOfMentee[mentee] = pair.id }
    }
  }

  /// The places of `mentor` that no pair takes, never below zero.
  public func freePlaces(of mentor: Mentor) -> Int {
    max(0, mentor.capacity - (takenPlaces[mentor.id] ?? 0))
  }

  /// The places of `mentor` that pairs take.
  public func takenPlaces(of mentor: MentorID) -> Int { takenPlaces[mentor] ?? 0 }

  /// The pair in which `mentee` is, or `nil`.
  public func pair(of mentee: MenteeID) -> PairID? { pairOfMentee[mentee] }

  /// What keeps `mentor` out of any pair, apart from places; empty where nothing does.
  public func obstacles(to mentor: Mentor) -> [PairingError] {
    obstacles(
      person: mentor.person, record: "\(mentor.id)", status: mentor.status, as: .mentor)
  }

  /// What keeps `mentee` out of any pair; empty where nothing does.
  public func obstacles(to mentee: Mentee) -> [PairingError] {
    var found = obstacles(
      person: mentee.person, record: "\(mentee.id)", status: mentee.status, as: .mentee)
    if let pair = pair(of: mentee.id) { found.append(.alreadyPaired(mentee.id, pair)) }
    return found
  }

  private func obstacles(
    person id: PersonID, record: String, status: ParticipantStatus, as group: ParticipantGroup
  ) -> [PairingError] {
    guard let person = people[id] else {
      return [.missingRecord(kind: Person.noun.one, id: "\(id)")]
    }
    var found: [PairingError] = []
    if status != .active { found.append(.notInPool(record: record, status)) }
    if !waived.contains(id), let obstacle = gate.obstacle(for: person) {
      found.append(.noConsent(person.id, obstacle))
    }
    found += preparation.lacks(of: person, as: group, organization.settings, on: date)
      .map { .unprepared(id, $0) }
    return found
  }

  /// The decision of `kind` about the two, or `nil`.
  public func constraint(
    _ kind: ConstraintKind, mentor: MentorID, mentee: MenteeID
  ) -> Constraint? {
    constraints.first { $0.kind == kind && $0.mentor == mentor && $0.mentee == mentee }
  }
}
