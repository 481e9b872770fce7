import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The options of meetings in a calendar file.
struct MeetingCalendarOptions: ArgumentSet {
  @Flag("meetings", Phrase(ru: "Только встречи.", en: "Meetings only."))
  var only: Bool

  @Flag(
    "names",
    Phrase(
      ru: "Назвать участников встреч по именам, насколько их показывает --pii.",
      en: "Name the participants of meetings, as far as --pii shows names."))
  var areNamed: Bool

  @Option("zone", Phrase(ru: "Часовой пояс встреч.", en: "The time zone of meetings."))
  var zone: ZoneArgument?
}

/// A time zone of Russia.
struct ZoneArgument: ArgumentValue {
  let zone: ICSTimeZone

  init(argument: String) throws(ArgumentProblem) {
    let typed = FoldedText(argument)
    let names = ICSTimeZone.russian.map(\.name)
    guard let zone = ICSTimeZone.russian.first(where: { FoldedText($0.name) == typed }) else {
      throw .notAllowed(argument, among: names.map { Choice($0) })
    }
    self.zone = zone
  }

  static var valueName: ValueName { ValueName(ru: "пояс", en: "zone") }

  static var allowedValues: [Choice] {
    ICSTimeZone.russian.map { zone in
      Choice(
        zone.name, Phrase(ru: "UTC+\(zone.hours)", en: "UTC+\(zone.hours)"))
    }
  }
}

/// Meetings with what a calendar of them needs to know of the data directory.
struct MeetingSource {
  private let meetings: [Meeting]
  private let pool: Pool?
  private let roadmaps: CalendarSource
  private let context: AppContext

  /// No meetings.
  init(_ roadmaps: CalendarSource, context: AppContext) {
    self.roadmaps = roadmaps
    self.context = context
    meetings = []
    pool = nil
  }

  /// The meetings of the pairs of the year.
  init(
    _ roadmaps: CalendarSource, from snapshot: inout Snapshot, _ context: AppContext
  ) throws(WorkspaceError) {
    self.roadmaps = roadmaps
    self.context = context
    let pool = try snapshot.pool(year: context.options.year, on: context.today)
    meetings = try snapshot.load(.meetings).filter { meeting in
      meeting.pairs.contains { pool.pairs[$0]?.year == pool.year }
    }
    self.pool = pool
  }

  /// The meetings as events.
  func calendar(
    _ options: MeetingCalendarOptions, _ alarms: CalendarOptions
  ) -> MeetingCalendar {
    var calendar = MeetingCalendar(
      meetings, of: pool?.pairs ?? RecordSet(), on: context.today,
      installation: roadmaps.installation)
    for meeting in meetings {
      calendar.changes[meeting.id] = max(0, (roadmaps.writes["\(meeting.id)"] ?? 1) - 1)
    }
    calendar.zone = options.zone?.zone
    calendar.alarmDays = alarms.days
    if options.areNamed { calendar.names = pool.map(context.participantNames) }
    return calendar
  }

  /// The meetings that are to be held, as rows of the table of deadlines.
  var rows: [[Phrase]] {
    meetings.filter { $0.state == .planned }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }.map {
      [.date($0.date), Phrase(verbatim: "\($0.id)"), $0.kind.name.capitalized, $0.state.name]
    }
  }

  /// The meetings for programs.
  var json: [JSON] {
    meetings.map { meeting in
      [
        "id": .string("\(meeting.id)"), "date": .string(meeting.date.iso),
        "start": JSON(meeting.start?.jsonText), "kind": .string(meeting.kind.rawValue),
        "pairs": .array(meeting.pairs.map { .string("\($0)") }),
        "state": .string(meeting.state.rawValue),
      ]
    }
  }
}
