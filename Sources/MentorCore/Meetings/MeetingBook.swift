import JSONStore

/// The meetings of the pairs, with the rules by which they are kept.
public struct MeetingBook: Sendable {
  /// The meetings.
  public private(set) var meetings: RecordSet<Meeting>

  private let pairs: RecordSet<Pair>
  private let today: CalendarDate

  /// Opens the book of `meetings` of `pairs` on `today`.
  public init(_ meetings: RecordSet<Meeting>, of pairs: RecordSet<Pair>, on today: CalendarDate) {
    self.meetings = meetings
    self.pairs = pairs
    self.today = today
  }

  /// A meeting as it was entered, and what is worth saying about it.
  public struct Entry: Hashable, Sendable {
    /// The meeting.
    public let meeting: Meeting
    /// What breaks no rule of the program and should be looked at.
    public let remarks: [MeetingRemark]
  }

  /// Plans a meeting of `pairs`.
  ///
  /// - Throws: ``MeetingError``; nothing changes then.
  public mutating func plan(
    _ draft: MeetingDraft, of ids: [PairID]
  ) throws(MeetingError) -> Entry {
    guard draft.date >= today else { throw .inPast(draft.date, today: today) }
    let meeting = try new(draft, of: ids) { pair throws(MeetingError) in
      try pair.admitMeeting(on: draft.date, isLate: false)
    }
    return enter(meeting)
  }

  /// Enters a meeting that was held.
  ///
  /// - Throws: ``MeetingError``; nothing changes then.
  public mutating func add(
    _ draft: MeetingDraft, of ids: [PairID], _ outcome: MeetingOutcome = MeetingOutcome()
  ) throws(MeetingError) -> Entry {
    guard draft.date <= today else { throw .inFuture(draft.date, today: today) }
    var meeting = try new(draft, of: ids) { pair throws(MeetingError) in
      try pair.admitMeeting(on: draft.date, isLate: true)
    }
    try conclude(&meeting, outcome)
    return enter(meeting)
  }

  /// Enters that a planned meeting was held, as planned or at another time.
  ///
  /// - Parameters:
  ///   - id: The meeting.
  ///   - date: The day on which it was held; `nil` for the day of the plan.
  ///   - start: When it began; `nil` as planned.
  ///   - minutes: How long it took; `nil` as planned.
  ///   - subject: What it was about; `nil` as planned.
  ///   - outcome: Who was there and what came of it.
  ///   - occasion: Who enters it and why.
  /// - Returns: The meeting with what is worth saying about it.
  /// - Throws: ``MeetingError``; nothing changes then.
  public mutating func hold(
    _ id: MeetingID, on date: CalendarDate? = nil, at start: TimeOfDay? = nil, minutes: Int? = nil,
    subject: String? = nil, _ outcome: MeetingOutcome, _ occasion: Occasion
  ) throws(MeetingError) -> Entry {
    var meeting = try planned(id)
    let day = date ?? meeting.date
    guard day <= today else { throw .inFuture(day, today: today) }
    for pair in try self.pairs(of: meeting.pairs) { try pair.admitMeeting(on: day, isLate: true) }
    if day != meeting.date { meeting.move(to: day, at: start, occasion) }
    meeting.start = start ?? meeting.start
    meeting.duration = minutes ?? meeting.duration
    meeting.subject = subject ?? meeting.subject
    try refuseHealth([meeting.subject, occasion.reason])
    try conclude(&meeting, outcome)
    return enter(meeting)
  }

  /// Cancels a planned meeting, of a pair in whatever state, for the reason of `occasion`.
  ///
  /// - Throws: ``MeetingError``; nothing changes then.
  public mutating func cancel(
    _ id: MeetingID, _ occasion: Occasion
  ) throws(MeetingError) -> Entry {
    var meeting = try planned(id)
    guard let reason = occasion.reason else { throw .missingReason(id) }
    try refuseHealth([reason])
    meeting.state = .cancelled
    meeting.cancelled = reason
    meetings.put(meeting)
    return Entry(meeting: meeting, remarks: [])
  }

  /// Moves a planned meeting to another day or time.
  ///
  /// - Throws: ``MeetingError``; nothing changes then.
  public mutating func move(
    _ id: MeetingID, to date: CalendarDate, at start: TimeOfDay? = nil, _ occasion: Occasion
  ) throws(MeetingError) -> Entry {
    var meeting = try planned(id)
    guard date >= today else { throw .inPast(date, today: today) }
    try refuseHealth([occasion.reason])
    guard date != meeting.date || start != nil && start != meeting.start else {
      throw .notMoved(id, date)
    }
    for pair in try pairs(of: meeting.pairs) { try pair.admitMeeting(on: date, isLate: false) }
    meeting.move(to: date, at: start, occasion)
    if let problem = Meeting.problem(start: meeting.start, duration: meeting.duration) {
      throw .value(problem)
    }
    return enter(meeting)
  }

  /// Who takes part in `meeting`: mentors and those who were mentees on its day, in order.
  ///
  /// Pairs that are gone have nobody.
  public func participants(in meeting: Meeting) -> [MeetingParticipant] {
    meeting.participants(of: pairs)
  }

  private mutating func enter(_ meeting: Meeting) -> Entry {
    let remarks = remarks(on: meeting)
    meetings.put(meeting)
    return Entry(meeting: meeting, remarks: remarks)
  }

  private func new(
    _ draft: MeetingDraft, of ids: [PairID], _ admit: (Pair) throws(MeetingError) -> Void
  ) throws(MeetingError) -> Meeting {
    guard ids.count == 1 || draft.kind.joinsPairs else { throw .severalPairs(draft.kind) }
    if let problem = Meeting.problem(start: draft.start, duration: draft.duration) {
      throw .value(problem)
    }
    for pair in try pairs(of: ids) { try admit(pair) }
    let meeting = Meeting(id: meetings.nextID, draft, of: ids)
    try refuseHealth([meeting.subject, meeting.place])
    let same = meetings.first {
      $0.state != .cancelled && $0.kind == meeting.kind && $0.date == meeting.date
        && $0.start == meeting.start && $0.pairs == meeting.pairs
    }
    if let same { throw .alreadyEntered(same.id) }
    return meeting
  }

  /// Refuses data about health: they do not belong here.
  private func refuseHealth(_ texts: [String?]) throws(MeetingError) {
    if let word = HealthWords.first(in: texts) { throw .healthData(word: word) }
  }

  private func planned(_ id: MeetingID) throws(MeetingError) -> Meeting {
    guard let meeting = meetings[id] else {
      throw .missingRecord(kind: Meeting.noun.one, id: "\(id)")
    }
    guard meeting.state == .planned else { throw .wrongState(id, meeting.state) }
    return meeting
  }

  private func pairs(of ids: [PairID]) throws(MeetingError) -> [Pair] {
    var found: [Pair] = []
    for id in ids {
      guard let pair = pairs[id] else { throw .missingRecord(kind: Pair.noun.one, id: "\(id)") }
      found.append(pair)
    }
    return found
  }

  /// Makes `meeting` one that was held.
  private func conclude(
    _ meeting: inout Meeting, _ outcome: MeetingOutcome
  ) throws(MeetingError) {
    try refuseHealth([outcome.result, outcome.nextStep])
    let participants = participants(in: meeting)
    if let stranger = outcome.absent.keys.sorted().first(where: { !participants.contains($0) }) {
      throw .notAParticipant(meeting.id, stranger)
    }
    for side in MeetingSide.allCases {
      let isThere = participants.contains { $0.side == side && outcome.absent[$0] == nil }
      guard isThere else { throw .nobodyCame(meeting.id, side) }
    }
    meeting.attendance = participants.map { participant in
      outcome.absent[participant].map { Attendance(absent: participant, because: $0) }
        ?? Attendance(present: participant)
    }
    meeting.state = .held
    meeting.result = outcome.result
    meeting.nextStep = outcome.nextStep
    if let problem = Meeting.problem(start: meeting.start, duration: meeting.duration) {
      throw .value(problem)
    }
  }

  private func remarks(on meeting: Meeting) -> [MeetingRemark] {
    var remarks = meeting.pairs.flatMap {
      MeetingOrder(of: meeting, in: $0, among: meetings).remarks
    }
    remarks += overlaps(with: meeting)
    return remarks
  }

  /// The other meetings at the same time at which somebody has to be.
  private func overlaps(with meeting: Meeting) -> [MeetingRemark] {
    guard let span = meeting.span else { return [] }
    let participants = Set(participants(in: meeting))
    return meetings.filter {
      $0.id != meeting.id && $0.state != .cancelled && $0.date == meeting.date
        && $0.span?.overlaps(span) == true
    }.flatMap { other in
      self.participants(in: other).filter(participants.contains)
        .map { .overlap($0, other.id) }
    }
  }
}

extension Meeting {
  /// The minutes of the day that the meeting takes; `nil` where its beginning is not known.
  ///
  /// Without a length it takes ``usualDuration``.
  fileprivate var span: Range<Int>? {
    start.map { $0.minutes..<($0.minutes + (duration ?? Self.usualDuration)) }
  }

  /// How many minutes a meeting takes whose length is not known: a lesson, a customary default of this
  /// program.
  static let usualDuration = 45

  /// Puts the meeting on another day, and keeps the trace of the one before.
  fileprivate mutating func move(
    to date: CalendarDate, at start: TimeOfDay?, _ occasion: Occasion
  ) {
    moves.append(MeetingMove(of: self, by: occasion.actor, because: occasion.reason))
    self.date = date
    self.start = start ?? self.start
  }

  /// Who takes part: the mentors of the pairs and those who were mentees on the day, in order.
  public func participants(of pairs: RecordSet<Pair>) -> [MeetingParticipant] {
    let found = self.pairs.compactMap { pairs[$0] }.flatMap { pair in
      [.mentor(pair.mentor)] + pair.mentees(on: date).map(MeetingParticipant.mentee)
    }
    return Set(found).sorted()
  }
}
