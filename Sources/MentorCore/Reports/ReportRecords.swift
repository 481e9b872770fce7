public import JSONStore

/// Everything from which reports are made, read from one state of a data directory.
///
/// Shared and not copied; nothing of it changes. Whoever adds a section that needs another file loads it
/// here, so that the digest of the data covers it.
public final class ReportRecords: Sendable {
  /// People, pools, pairs, meetings and orders, and the roadmaps whose period overlaps the school year.
  public let programme: ProgrammeRecords

  /// The pool of the school year, with what participants must have done before.
  public let pool: Pool

  /// The trainings of mentors, of every year.
  public let trainings: RecordSet<Training>

  /// What is done for mentees who wait.
  public let support: RecordSet<MenteeSupport>

  /// The pairs of organisations.
  public let partnerships: RecordSet<OrganizationPair>

  /// The partners.
  public let partners: RecordSet<Partner>

  /// The council of mentors.
  public let council: RecordSet<CouncilMember>

  /// The events.
  public let events: RecordSet<Event>

  /// The awards.
  public let awards: RecordSet<Award>

  /// The practices.
  public let practices: RecordSet<Practice>

  /// What monitoring of the school year works on.
  public let monitoring: MonitoringRecords

  /// The indicators of the school year.
  public let indicators: [IndicatorReading]

  /// The digest of the files that were read.
  public let data: Digest

  /// The head of the journal.
  public let journal: JournalHead

  /// Reads what reports of the school year `chosen`, else of the organisation's current one, need.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read, or several years are open and none is
  ///   chosen.
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(
    _ snapshot: inout Snapshot, year chosen: SchoolYear?, on date: CalendarDate
  ) throws(WorkspaceError) {
    var source = ReadFiles(snapshot)
    let organization = try source.load(.organization)
    let year: SchoolYear
    do throws(YearError) {
      year = try organization.workingYear(chosen, on: date)
    } catch {
      throw .domain(error)
    }
    // What is counted has one way of reading; the rest takes the same records and does not read them anew.
    let counted = try source.countingRecords(needing: .all)
    let (mentors, mentees) = (counted.mentors, counted.mentees)
    let ballots = try source.ballots(of: year, mentors: mentors, mentees: mentees)
    let roadmaps = try source.load(.roadmaps).filter { roadmap in
      (roadmap.period?.days).map { $0.overlaps(year.days) } ?? true
    }
    programme = ProgrammeRecords(
      organization: organization, people: counted.people, mentors: mentors, mentees: mentees,
      consents: try source.load(.consents), pairs: counted.pairs,
      constraints: try source.load(.constraints), roadmaps: RecordSet(roadmaps),
      proposals: try source.load(.proposals), orders: try source.load(.orders),
      forms: counted.forms, ballots: ballots, holidays: try source.load(.holidays),
      meetingRecords: MeetingRecords(
        meetings: counted.meetings, feedback: try source.load(.feedback),
        plans: try source.load(.plans)),
      retentions: try source.load(.retentions), year: year, on: date)
    pool = Pool(
      organization: organization, people: programme.people, mentors: mentors, mentees: mentees,
      consents: programme.consents, pairs: programme.pairs, constraints: programme.constraints,
      forms: counted.forms, ballots: ballots,
      preparation: try source.preparation(for: organization.settings), year: year, on: date)
    trainings = counted.trainings
    support = try source.load(.support)
    partnerships = counted.partnerships
    partners = counted.partners
    council = try source.load(.council)
    events = counted.events
    awards = try source.load(.awards)
    practices = counted.practices
    monitoring = try source.monitoringRecords(of: year, on: date)
    let book = try source.load(.indicators)
    indicators = IndicatorReading.all(of: book.all, from: book, in: [year], counted)
    data = source.digest
    journal = source.source.journalHead
    snapshot = source.source
  }

  /// What the page for the site is made of; nobody is named on it unless it is `naming` people, and no
  /// minor is even with a consent to distribution.
  func site(naming: Bool) -> SitePage.Records {
    var records = SitePage.Records()
    records.organization = programme.organization
    if !naming { records.organization.curator = nil }
    records.people = programme.people
    records.mentors = programme.mentors
    records.mentees = programme.mentees
    records.pairs = programme.pairs
    // Without their consents nobody is named.
    let (settings, date) = (programme.organization.settings, programme.date)
    let consents = programme.consents.filter { consent in
      programme.people[consent.person].map {
        ConsentGate.mustSign($0, settings: settings, on: date) == .own
      } ?? false
    }
    records.consents = naming ? RecordSet(consents) : RecordSet()
    records.roadmaps = programme.roadmaps
    records.partners = partners
    records.events = events
    records.awards = awards
    records.practices = practices
    records.forms = pool.forms
    return records
  }
}
