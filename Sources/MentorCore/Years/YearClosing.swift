import JSONStore
public import Wording

/// Why a school year cannot be closed.
public enum YearClosingError: MentorError, Equatable {
  /// The year itself stands against it.
  case year(YearError)
  /// Pairs have not come to their end.
  case openPairs(SchoolYear, [PairID])
  /// A pair cannot take the last step.
  case pairing(PairingError)

  public var category: ErrorCategory {
    switch self {
    case .year(let error): error.category
    case .openPairs: .refused
    case .pairing(let error): error.category
    }
  }

  public var message: Phrase {
    switch self {
    case .year(let error): error.message
    case .openPairs(let year, let pairs):
      Phrase(
        ru: "\(year.jsonText) учебный год нельзя закрыть: не закончены пары ",
        en: "the school year \(year.jsonText) cannot be closed with open pairs: ")
        + .list(pairs.prefix(8).map { "\($0)" } + (pairs.count > 8 ? ["…"] : []))
    case .pairing(let error): error.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .year(let error): error.hint
    case .openPairs:
      Phrase(
        ru: "Завершите их: mentorctl pair finish, mentorctl pair dissolve; или закройте год с "
          + "--finish: пары, которые работают, завершатся, остальные расформируются.",
        en: "End them: mentorctl pair finish, mentorctl pair dissolve; or close the year with "
          + "--finish: pairs at work are completed, the others dissolved.")
    case .pairing(let error): error.hint
    }
  }
}

/// Closes a school year: pairs come to their ends, and both bases hold what came of them.
///
/// Nobody and nothing is removed, and every identifier stays.
public struct YearClosing: Sendable {
  /// What the closing did.
  public struct Summary: Hashable, Sendable {
    /// The pairs that were completed by it.
    public internal(set) var completed: [PairID] = []

    /// The pairs that were dissolved by it, since they never worked.
    public internal(set) var dissolved: [PairID] = []

    /// How many participants went through the programme to its end.
    public internal(set) var passed = 0

    /// How many participants had no pair that came to its end.
    public internal(set) var notPassed = 0
  }

  /// The organisation, with the year closed in the end.
  public private(set) var organization: Organization

  /// The mentors of every year.
  public private(set) var mentors: RecordSet<Mentor>

  /// The mentees of every year.
  public private(set) var mentees: RecordSet<Mentee>

  /// The pairs of every year.
  public private(set) var pairs: RecordSet<Pair>

  private let pool: Pool
  private let results: [PairID: [String]]
  private let cases: [PairID: String]

  /// Prepares the closing of the year of `pool`.
  ///
  /// - Parameters:
  ///   - pool: The pool of the year, with the pairs of every year.
  ///   - mentors: The mentors of every year.
  ///   - mentees: The mentees of every year.
  ///   - plans: The individual plans, whose results are those of the participants.
  ///   - practices: The practices, whose addresses are the cases of pairs.
  public init(
    of pool: Pool, mentors: RecordSet<Mentor>, mentees: RecordSet<Mentee>,
    plans: some Sequence<DevelopmentPlan> = [], practices: some Sequence<Practice> = []
  ) {
    self.pool = pool
    organization = pool.organization
    self.mentors = mentors
    self.mentees = mentees
    pairs = pool.pairs
    results = Dictionary(plans.map { ($0.pair, $0.results) }, uniquingKeysWith: +)
    cases = Dictionary(
      practices.compactMap { practice in
        practice.pair.flatMap { pair in practice.link.map { (pair, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Closes the year.
  ///
  /// - Parameters:
  ///   - isFinishing: Whether open pairs are ended: those at work completed, the others dissolved.
  ///   - occasion: When, who and why.
  /// - Returns: What was done.
  /// - Throws: ``YearClosingError``; nothing changes then.
  /// - Complexity: O(*n*) in the number of profiles and pairs.
  public mutating func close(
    finishingPairs isFinishing: Bool, _ occasion: Occasion
  ) throws(YearClosingError) -> Summary {
    if let date = organization.closing(of: pool.year) { throw .year(.closed(pool.year, date)) }
    let opened = organization.years.first { $0.year == pool.year }?.opened
    guard occasion.date <= pool.date, opened.map({ $0 <= occasion.date }) ?? true else {
      throw .year(.notADayToClose(pool.year, occasion.date))
    }
    let open = pairs.filter { $0.year == pool.year && $0.state.takesPlace }
    guard open.isEmpty || isFinishing else { throw .openPairs(pool.year, open.map(\.id)) }
    var summary = Summary()
    pairs = try Self.ended(open, in: pool, occasion, &summary)
    writeOutcomes(on: occasion.date, &summary)
    markClosed(on: occasion.date)
    return summary
  }

  private static func ended(
    _ open: [Pair], in pool: Pool, _ occasion: Occasion, _ summary: inout Summary
  ) throws(YearClosingError) -> RecordSet<Pair> {
    var book = PairBook(pool)
    do throws(PairingError) {
      for pair in open {
        if pair.state == .active || pair.state == .paused {
          try book.finish(pair.id, occasion)
          summary.completed.append(pair.id)
        } else {
          try book.dissolve(pair.id, occasion)
          summary.dissolved.append(pair.id)
        }
      }
    } catch {
      throw .pairing(error)
    }
    return book.pairs
  }

  private mutating func writeOutcomes(on date: CalendarDate, _ summary: inout Summary) {
    let ofYear = pairs.filter { $0.year == pool.year }
    let byMentor = Dictionary(grouping: ofYear, by: \.mentor)
    var byMentee: [MenteeID: [Pair]] = [:]
    for pair in ofYear { for mentee in pair.mentees { byMentee[mentee, default: []].append(pair) } }
    for mentor in mentors where mentor.year == pool.year {
      var changed = mentor
      changed.outcome = outcome(of: byMentor[mentor.id] ?? [], closing: date, &summary)
      mentors.put(changed)
    }
    for mentee in mentees where mentee.year == pool.year {
      var changed = mentee
      changed.outcome = outcome(of: byMentee[mentee.id] ?? [], closing: date, &summary)
      mentees.put(changed)
    }
  }

  /// What the pairs of one participant came to.
  private func outcome(
    of pairs: [Pair], closing date: CalendarDate, _ summary: inout Summary
  ) -> ProfileOutcome {
    let completed = pairs.filter { $0.state == .completed }
    if completed.isEmpty { summary.notPassed += 1 } else { summary.passed += 1 }
    return ProfileOutcome(
      finished: completed.compactMap(\.until).max() ?? date, passed: !completed.isEmpty,
      results: completed.flatMap { results[$0.id] ?? [] },
      caseLink: pairs.lazy.compactMap { cases[$0.id] }.first)
  }

  private mutating func markClosed(on date: CalendarDate) {
    if let index = organization.years.firstIndex(where: { $0.year == pool.year }) {
      organization.years[index].closed = date
    } else {
      var year = ProgrammeYear(pool.year, opened: pool.year.days.from.map { min($0, date) } ?? date)
      year.closed = date
      organization.years.append(year)
      organization.years.sort { $0.year.firstYear < $1.year.firstYear }
    }
    if organization.currentYear == pool.year { organization.currentYear = nil }
  }
}
