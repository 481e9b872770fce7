import JSONStore

/// The sheets of feedback, with the rules by which they are kept.
public struct FeedbackBook: Sendable {
  /// The sheets.
  public private(set) var sheets: RecordSet<Feedback>

  private let meetings: RecordSet<Meeting>
  private let today: CalendarDate

  /// Opens the book of `sheets` about `meetings` on `today`.
  public init(
    _ sheets: RecordSet<Feedback>, about meetings: RecordSet<Meeting>, on today: CalendarDate
  ) {
    self.sheets = sheets
    self.meetings = meetings
    self.today = today
  }

  /// Enters what `author` says about a meeting.
  ///
  /// Each participant gives one sheet: in a pair one from each side, in a group one from each mentee.
  ///
  /// - Throws: ``FeedbackError``; nothing changes then.
  public mutating func add(
    _ draft: FeedbackDraft, about id: MeetingID, by author: FeedbackAuthor, on date: CalendarDate
  ) throws(FeedbackError) -> Feedback {
    guard let meeting = meetings[id] else { throw .missingMeeting(id) }
    guard meeting.state == .held else { throw .notHeld(id, meeting.state) }
    let participant = try participant(author, in: meeting)
    guard meeting.present.contains(participant) else { throw .wasAbsent(id, participant) }
    if let known = sheets.first(where: { $0.meeting == id && $0.author == participant }) {
      throw .alreadyGiven(known.id, participant)
    }
    guard date >= meeting.date else { throw .beforeMeeting(id, date, held: meeting.date) }
    guard date <= today else { throw .inFuture(date, today: today) }
    if let problem = Feedback.problem(draft.reached) ?? Feedback.problem(draft.comfort) {
      throw .value(problem)
    }
    if let word = HealthWords.first(in: [draft.worked, draft.failed, draft.nextStep]) {
      throw .healthData(word: word)
    }
    let sheet = Feedback(id: sheets.nextID, of: id, by: participant, on: date, draft)
    sheets.put(sheet)
    return sheet
  }

  private func participant(
    _ author: FeedbackAuthor, in meeting: Meeting
  ) throws(FeedbackError) -> MeetingParticipant {
    switch author {
    case .participant(let participant):
      guard meeting.attendance.contains(where: { $0.participant == participant }) else {
        throw .notAParticipant(meeting.id, "\(participant)")
      }
      return participant
    case .side(let side):
      let there = meeting.present.filter { $0.side == side }
      guard let first = there.first else {
        throw .notAParticipant(meeting.id, side.rawValue)
      }
      guard there.count == 1 else { throw .ambiguous(meeting.id, side, there) }
      return first
    }
  }
}

/// Who gives feedback.
public enum FeedbackAuthor: Hashable, Sendable {
  /// A participant.
  case participant(MeetingParticipant)
  /// The only one who was there on a side.
  case side(MeetingSide)
}

/// A sheet of feedback that is owed.
public struct MissingFeedback: Hashable, Sendable {
  /// The meeting.
  public let meeting: Meeting

  /// Who owes it.
  public let author: MeetingParticipant

  /// How many days ago the meeting was.
  public let days: Int
}

extension FeedbackBook {
  /// The sheets that are owed about regular meetings, the longest first.
  ///
  /// Everybody owes one who was there; whoever was absent owes none.
  ///
  /// - Parameters:
  ///   - days: How many days ago the meeting was at least.
  ///   - isConcerned: Which meetings count.
  /// - Returns: One entry for each sheet.
  /// - Complexity: O(*n* log *n*) in the number of meetings and sheets.
  public func missing(
    days: Int = 0, _ isConcerned: (Meeting) -> Bool = { _ in true }
  ) -> [MissingFeedback] {
    var given: [MeetingID: Set<MeetingParticipant>] = [:]
    for sheet in sheets { given[sheet.meeting, default: []].insert(sheet.author) }
    return meetings.flatMap { meeting -> [MissingFeedback] in
      let age = meeting.date.days(to: today)
      guard meeting.state == .held, meeting.kind.needsFeedback, age >= days, isConcerned(meeting)
      else { return [] }
      return meeting.present.compactMap { author in
        given[meeting.id]?.contains(author) == true
          ? nil : MissingFeedback(meeting: meeting, author: author, days: age)
      }
    }
    .sorted {
      ($1.days, $0.meeting.id.number, $0.author) < ($0.days, $1.meeting.id.number, $1.author)
    }
  }
}
