/// Where a programme stands on a day: the figures of one screen.
public struct ProgrammeStatus: Sendable {
  /// The people and pairs of one form in the school year.
  public struct FormFigures: Hashable, Sendable {
    /// The form.
    public let form: FormCode
    /// The active mentors who take part in it.
    public let mentors: Int
    /// The free places of those mentors.
    public let freePlaces: Int
    /// The active mentees who take part in it.
    public let mentees: Int
    /// Those of them who wait for a mentor, see ``Pool/waiting``.
    public let waiting: Int
    /// The open pairs.
    public let pairs: Int
  }

  /// What roadmaps ask for.
  public struct MeasureFigures: Hashable, Sendable {
    /// All measures.
    public let total: Int
    /// Those that are done.
    public let done: Int
    /// Those that were skipped, for a reason.
    public let skipped: Int
    /// The measures with a window that is over.
    public let overdue: Int
    /// The measures with a window that ends within ``daysAhead`` days, but none that is over.
    public let due: Int
    /// The measures that were carried out without the paper that their wording asks for.
    public let withoutPaper: Int
  }

  /// How many days ahead a measure counts as due.
  public static let daysAhead = 14

  /// The records.
  public let records: ProgrammeRecords

  /// What ``CheckCatalogue`` found.
  public let findings: [Finding]

  /// The stage that the data show, the furthest of which anything is there.
  public let stage: ProgrammeStage

  /// The figures by form, for forms that anybody takes part in, in the order of the catalogue.
  public let forms: [FormFigures]

  /// The active mentors of the year.
  public let mentors: Int

  /// The active mentees of the year.
  public let mentees: Int

  /// The free places of active mentors.
  public let freePlaces: Int

  /// The mentees who wait for a mentor, see ``Pool/waiting``.
  public let waiting: Int

  /// The people behind the active profiles.
  public let participants: Int

  /// Those of them whom the consent gate does not let through.
  public let withoutConsent: Int

  /// The duties to destroy data that are open, and those of them whose last day is over.
  public let duties: (open: Int, late: Int)

  /// The pairs of the year by state.
  public let pairs: [PairState: Int]

  /// The newest proposal of the year, where nothing of it has been accepted and it still could be.
  public let openProposal: Proposal?

  /// The measures of all roadmaps.
  public let measures: MeasureFigures

  /// Creates the status from what an examination read and found.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public init(_ examination: DirectoryExamination) {
    self.init(examination.records, findings: examination.findings)
  }

  /// Creates the status of `records`, in which `findings` were found.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public init(_ records: ProgrammeRecords, findings: [Finding]) {
    let pool = records.pool
    let mentors = pool.mentors.filter { $0.status == .active }
    let mentees = pool.mentees.filter { $0.status == .active }
    let waiting = pool.waiting
    let ofYear = pool.pairs.filter { $0.year == pool.year }
    self.records = records
    self.findings = findings
    self.mentors = mentors.count
    self.mentees = mentees.count
    self.waiting = waiting.count
    freePlaces = mentors.map(pool.freePlaces).reduce(0, +)
    let people = records.participants
    participants = people.count
    withoutConsent = people.count { pool.gate.obstacle(for: $0) != nil }
    let open = records.retentions.filter { $0.done == nil }
    duties = (open.count, open.count { $0.destroyBy < records.date })
    pairs = Dictionary(grouping: ofYear, by: \.state).mapValues(\.count)
    openProposal = Self.openProposal(in: records)
    measures = Self.measures(in: records)
    forms = pool.forms.forms.map(\.code).compactMap { form in
      let ofForm = mentors.filter { $0.forms.contains(form) }
      let figures = FormFigures(
        form: form, mentors: ofForm.count, freePlaces: ofForm.map(pool.freePlaces).reduce(0, +),
        mentees: mentees.count { $0.forms.contains(form) },
        waiting: waiting.count { $0.forms.contains(form) },
        pairs: ofYear.count { $0.form == form && $0.state.takesPlace })
      return figures.mentors + figures.mentees + figures.pairs > 0 ? figures : nil
    }
    stage =
      .reached(by: ofYear)
      ?? .reachedBeforePairs(
        hasProposals: records.proposals.contains { $0.year == records.year },
        roadmaps: records.roadmaps, hasMentors: !records.pool.mentors.isEmpty,
        hasMentees: !records.pool.mentees.isEmpty)
  }

  /// How many findings are of `severity`.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  private static func openProposal(in records: ProgrammeRecords) -> Proposal? {
    guard let newest = records.proposals.last(where: { $0.year == records.year }),
      !newest.pairs.isEmpty,
      !records.pairs.contains(where: { $0.proposal == newest.id }),
      newest.pairs.allSatisfy({ records.pool.pair(of: $0.mentee) == nil })
    else { return nil }
    return newest
  }

  private static func measures(in records: ProgrammeRecords) -> MeasureFigures {
    let agenda = RoadmapAgenda(
      today: records.date, daysAhead: daysAhead, basis: records.scheduleBasis)
    let items = agenda.items(in: records.roadmaps)
    let overdue = Set(items.filter { $0.state == .overdue }.map(\.measure.id))
    let due = Set(items.filter { $0.state == .due }.map(\.measure.id)).subtracting(overdue)
    let measures = records.roadmaps.flatMap(\.measures)
    let states = measures.map(\.progress.state)
    return MeasureFigures(
      total: states.count, done: states.count { $0 == .done },
      skipped: states.count { $0 == .skipped }, overdue: overdue.count, due: due.count,
      withoutPaper: measures.count(where: \.lacksPaper))
  }
}
