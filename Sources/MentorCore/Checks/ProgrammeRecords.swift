/// All records of a programme, of every year, as checks and the status look at them.
public struct ProgrammeRecords: Sendable {
  /// Everybody and everything that pairing of the school year knows.
  public let pool: Pool

  /// The profiles of mentors of every year.
  public let mentors: RecordSet<Mentor>

  /// The profiles of mentees of every year.
  public let mentees: RecordSet<Mentee>

  /// The consents.
  public let consents: RecordSet<Consent>

  /// The roadmaps.
  public let roadmaps: RecordSet<Roadmap>

  /// The proposals of pairs.
  public let proposals: RecordSet<Proposal>

  /// The orders, with letters and drafts.
  public let orders: RecordSet<Order>

  /// The days that the organisation entered beside the holidays of the labour code.
  public let holidays: HolidayBook

  /// What happens within the pairs.
  public let meetingRecords: MeetingRecords

  /// What must be destroyed by when.
  public let retentions: RecordSet<Retention>

  /// The rounds of monitoring.
  public let monitoring: RecordSet<MonitoringRound>

  /// The references to records that are not there.
  public let brokenReferences: [BrokenReference]

  /// The files that could not be read; their records are missing here.
  public let unreadable: Set<CheckedFile>

  /// Creates the records as they stand on `date`.
  ///
  /// Without a `year` it is the organisation's current one, else that of `date`.
  public init(
    organization: Organization = Organization(), people: RecordSet<Person> = RecordSet(),
    mentors: RecordSet<Mentor> = RecordSet(), mentees: RecordSet<Mentee> = RecordSet(),
    consents: RecordSet<Consent> = RecordSet(), pairs: RecordSet<Pair> = RecordSet(),
    constraints: RecordSet<Constraint> = RecordSet(), roadmaps: RecordSet<Roadmap> = RecordSet(),
    proposals: RecordSet<Proposal> = RecordSet(), orders: RecordSet<Order> = RecordSet(),
    forms: FormCatalogue = .standard, ballots: [BallotPaper] = [],
    holidays: HolidayBook = HolidayBook(),
    meetingRecords: MeetingRecords = MeetingRecords(),
    retentions: RecordSet<Retention> = RecordSet(),
    monitoring: RecordSet<MonitoringRound> = RecordSet(), brokenReferences: [BrokenReference] = [],
    unreadable: Set<CheckedFile> = [],
    year: SchoolYear? = nil, on date: CalendarDate
  ) {
    pool = Pool(
      organization: organization, people: people, mentors: mentors, mentees: mentees,
      consents: consents, pairs: pairs, constraints: constraints, forms: forms, ballots: ballots,
      year: (try? organization.workingYear(year, on: date)) ?? organization.openYears.last
        ?? SchoolYear(containing: date), on: date)
    self.mentors = mentors
    self.mentees = mentees
    self.consents = consents
    self.roadmaps = roadmaps
    self.proposals = proposals
    self.orders = orders
    self.holidays = holidays
    self.meetingRecords = meetingRecords
    self.retentions = retentions
    self.monitoring = monitoring
    self.brokenReferences = brokenReferences
    self.unreadable = unreadable
  }

  /// What the schedules of the roadmaps rest on.
  ///
  /// - Complexity: O(*n*) in the number of pairs and of entered days.
  public var scheduleBasis: ScheduleBasis {
    ScheduleBasis(
      organization: organization, holidays: holidays, pairs: pairs, of: roadmaps, on: date)
  }

  /// The organisation.
  public var organization: Organization { pool.organization }

  /// The people.
  public var people: RecordSet<Person> { pool.people }

  /// The pairs of every year.
  public var pairs: RecordSet<Pair> { pool.pairs }

  /// The decisions about pairings.
  public var constraints: RecordSet<Constraint> { pool.constraints }

  /// The day of the examination.
  public var date: CalendarDate { pool.date }

  /// The school year.
  public var year: SchoolYear { pool.year }

  /// The pairs that take places, of every year.
  var openPairs: [Pair] { pairs.filter(\.state.takesPlace) }

  /// The person behind a mentor's profile, or `nil`.
  func person(of mentor: MentorID) -> Person? { mentors[mentor].flatMap { people[$0.person] } }

  /// The person behind a mentee's profile, or `nil`.
  func person(of mentee: MenteeID) -> Person? { mentees[mentee].flatMap { people[$0.person] } }

  /// The people who take part in the school year, in order.
  var participants: [Person] {
    let active =
      pool.mentors.filter { $0.status == .active }.map(\.person)
      + pool.mentees.filter { $0.status == .active }.map(\.person)
    return Set(active).sorted().compactMap { people[$0] }
  }
}

extension ProgrammeRecords {
  /// The person whom a finding about `record` concerns: the person itself, or the one behind a
  /// profile, a consent or a duty to destroy; `nil` for other records.
  public func person(behind record: String) -> Person? {
    if let id = try? PersonID(jsonText: record) { return people[id] }
    if let id = try? MentorID(jsonText: record) { return person(of: id) }
    if let id = try? MenteeID(jsonText: record) { return person(of: id) }
    if let id = try? ConsentID(jsonText: record) {
      return consents[id].flatMap { people[$0.person] }
    }
    if let id = try? RetentionID(jsonText: record) {
      return retentions[id].flatMap { people[$0.person] }
    }
    return nil
  }
}
