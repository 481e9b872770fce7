public import Interchange
public import Wording

/// Meetings as events of a calendar.
///
/// Calendars are shared, so that participants stand in them by their identifiers unless names are asked
/// for, and the events are private. Neither results nor next steps leave the data directory.
public struct MeetingCalendar: Sendable {
  /// The meetings.
  public var meetings: [Meeting]

  /// The pairs of the meetings.
  public var pairs: RecordSet<Pair>

  /// The day on which the file is made.
  public var today: CalendarDate

  /// What tells the data directory from all others, for the identifiers; it must never change.
  public var installation: String

  /// How often each meeting was changed, from 0; programs take the event with the greater number.
  public var changes: [MeetingID: Int] = [:]

  /// The time zone of the beginnings; `nil` for the time of whoever looks.
  public var zone: ICSTimeZone?

  /// How many days before to remind, 0 for the day itself; `nil` for never.
  public var alarmDays: Int?

  /// The names of participants; `nil` writes their identifiers.
  public var names: ParticipantNames?

  /// Creates the calendar of `meetings` of `pairs` as it is on `today`.
  public init(
    _ meetings: [Meeting], of pairs: RecordSet<Pair>, on today: CalendarDate, installation: String
  ) {
    self.meetings = meetings
    self.pairs = pairs
    self.today = today
    self.installation = installation
  }

  /// The events in the order of their identifiers, their own words in `language`.
  ///
  /// - Complexity: O(*n*) in the number of meetings.
  public func events(in language: Language) -> [ICSEvent] {
    meetings.map { meeting in
      ICSEvent(
        head(of: meeting, language), time: time(of: meeting),
        location: meeting.isRemote
          ? Phrase(ru: "дистанционно", en: "remote")[language] : meeting.place ?? "",
        status: meeting.state == .cancelled ? .cancelled : .confirmed)
    }
  }

  private func time(of meeting: Meeting) -> ICSEvent.Time {
    let day = ICSDate(meeting.date)
    guard let start = meeting.start else { return .days(from: day, to: day) }
    return .hours(
      day, ICSTime(hour: min(start.minutes / 60, 23), minute: start.minutes % 60),
      minutes: meeting.duration ?? Meeting.usualDuration, zone)
  }

  private func head(of meeting: Meeting, _ language: Language) -> ICSHead {
    let who = meeting.participants(of: pairs).map { names?.text(of: $0) ?? "\($0)" }
    let what =
      Phrase(ru: "Встреча наставничества: ", en: "Mentorship meeting: ") + meeting.kind.name
    let summary = who.isEmpty ? what[language] : "\(what[language]), \(who.joined(separator: ", "))"
    let state =
      meeting.state == .planned ? "" : "\(meeting.state.name[language].capitalizedFirst). "
    return ICSHead(
      uid: "\(meeting.id)@\(installation).mentorctl", stamp: ICSDate(today),
      sequence: changes[meeting.id] ?? meeting.moves.count, summary: state + summary,
      details: meeting.pairs.map { "\($0)" }.joined(separator: ", "),
      categories: [meeting.kind.name[language]], isPrivate: true,
      alarm: meeting.state == .planned ? alarm(of: meeting) : nil)
  }

  /// Where the beginning is known, an hour or whole days before it; else in the morning.
  private func alarm(of meeting: Meeting) -> ICSAlarm? {
    alarmDays.map { days in
      meeting.start == nil
        ? .morning(daysBefore: days) : .minutesBefore(days == 0 ? 60 : days * 24 * 60)
    }
  }
}
