/// How far the meetings and the plan of a pair have come: the interim control of the programme.
///
/// Source: «промежуточный контроль» in December (КЦО 6, DOMAIN 1.3 stage 6).
public struct MeetingOverview: Hashable, Sendable {
  /// How many meetings of a kind there are.
  public struct Count: Hashable, Sendable {
    /// Held.
    public var held = 0
    /// Still to be held.
    public var planned = 0

    /// Creates a count of none.
    public init() {}
  }

  /// The pair.
  public let pair: PairID

  /// The meetings by kind, but those that were cancelled; every kind is there.
  public let counts: [MeetingKind: Count]

  /// The meetings that were cancelled.
  public let cancelled: Int

  /// The day of the last meeting that was held; `nil` where there was none.
  public let last: CalendarDate?

  /// The day of the next meeting that is planned, today included; `nil` where there is none.
  public let next: CalendarDate?

  /// The meetings that were planned for a day that is over, and of which nobody said what became.
  public let forgotten: [MeetingID]

  /// The kinds that should have been held by now, in order.
  ///
  /// Those before the farthest kind that was held, and from 1 December on the work itself: a pair whose
  /// work began 30 days ago has met, and one of the first half-year works on its plan.
  public let missing: [MeetingKind]

  /// How many sheets of feedback are owed.
  public let missingFeedback: Int

  /// The plan; `nil` where there is none.
  public let plan: PlanID?

  /// How many tasks the plan has.
  public let tasks: Int

  /// How many of them are done.
  public let done: Int

  /// How many of them are overdue.
  public let overdue: Int

  /// Whether something is to be looked at.
  public var isBehind: Bool {
    !missing.isEmpty || missingFeedback > 0 || overdue > 0 || plan == nil || !forgotten.isEmpty
  }

  /// After how many days a pair should have met; a customary default of this program.
  static let daysToFirstMeeting = 30
}

/// Everything that happens within the pairs: meetings, feedback and plans.
public struct MeetingRecords: Sendable {
  /// The meetings.
  public let meetings: RecordSet<Meeting>

  /// The sheets of feedback.
  public let feedback: RecordSet<Feedback>

  /// The individual plans.
  public let plans: RecordSet<DevelopmentPlan>

  /// Creates the records.
  public init(
    meetings: RecordSet<Meeting> = RecordSet(), feedback: RecordSet<Feedback> = RecordSet(),
    plans: RecordSet<DevelopmentPlan> = RecordSet()
  ) {
    self.meetings = meetings
    self.feedback = feedback
    self.plans = plans
  }

  /// The number of sheets of feedback that are still missing on `date` about meetings of `pairs`, those of
  /// pairs that have ended included.
  ///
  /// - Complexity: O(*n* log *n*) in the number of meetings and sheets.
  public func missingFeedback(of pairs: some Sequence<Pair>, on date: CalendarDate) -> Int {
    let ids = Set(pairs.map(\.id))
    return FeedbackBook(feedback, about: meetings, on: date)
      .missing { !ids.isDisjoint(with: $0.pairs) }.count
  }

  /// The day of the last meeting that was held, by pair.
  ///
  /// - Complexity: O(*n*) in the number of meetings.
  public var lastMeetings: [PairID: CalendarDate] {
    var last: [PairID: CalendarDate] = [:]
    for meeting in meetings where meeting.state == .held {
      for pair in meeting.pairs { last[pair] = max(last[pair] ?? meeting.date, meeting.date) }
    }
    return last
  }

  /// How far each of `pairs` has come on `today`, in their order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public func overviews(of pairs: some Sequence<Pair>, on today: CalendarDate) -> [MeetingOverview]
  {
    var byPair: [PairID: [Meeting]] = [:]
    for meeting in meetings {
      for pair in meeting.pairs { byPair[pair, default: []].append(meeting) }
    }
    var owed: [PairID: Int] = [:]
    for sheet in FeedbackBook(feedback, about: meetings, on: today).missing() {
      for pair in sheet.meeting.pairs { owed[pair, default: 0] += 1 }
    }
    return pairs.map { pair in
      overview(of: pair, byPair[pair.id] ?? [], owing: owed[pair.id] ?? 0, on: today)
    }
  }

  private func overview(
    of pair: Pair, _ meetings: [Meeting], owing: Int, on today: CalendarDate
  ) -> MeetingOverview {
    var counts: [MeetingKind: MeetingOverview.Count] = [:]
    for kind in MeetingKind.allCases { counts[kind] = MeetingOverview.Count() }
    for meeting in meetings {
      switch meeting.state {
      case .held: counts[meeting.kind]?.held += 1
      case .planned: counts[meeting.kind]?.planned += 1
      case .cancelled: break
      }
    }
    let held = meetings.filter { $0.state == .held }
    let planned = meetings.filter { $0.state == .planned }
    let plan = plans.first { $0.pair == pair.id }
    return MeetingOverview(
      pair: pair.id, counts: counts, cancelled: meetings.count { $0.state == .cancelled },
      last: held.map(\.date).max(),
      next: planned.map(\.date).filter { $0 >= today }.min(),
      forgotten: planned.filter { $0.date < today }.map(\.id),
      missing: Self.missing(in: pair, Set(held.map(\.kind)), on: today),
      missingFeedback: owing, plan: plan?.id, tasks: plan?.tasks.count ?? 0,
      done: plan?.tasks.count { $0.done != nil } ?? 0,
      overdue: plan?.overdue(on: today).count ?? 0)
  }

  /// The kinds that `pair` should have held by now beside `held`.
  private static func missing(
    in pair: Pair, _ held: Set<MeetingKind>, on today: CalendarDate
  ) -> [MeetingKind] {
    var due = Set(held.max()?.predecessors ?? [])
    if pair.state == .active, let from = pair.from {
      if from.days(to: today) >= MeetingOverview.daysToFirstMeeting { due.insert(.acquaintance) }
      // December: the interim control asks for the work itself, of pairs of the first half-year.
      if let control = pair.year.firstHalf.to?.startOfMonth, today >= control,
        from.days(to: control) >= MeetingOverview.daysToFirstMeeting
      {
        due.formUnion([.acquaintance, .trial, .planning, .regular])
      }
    }
    if pair.state == .completed {
      due.formUnion(MeetingKind.finalPair.predecessors + [.finalPair])
    }
    return due.subtracting(held).sorted()
  }
}
