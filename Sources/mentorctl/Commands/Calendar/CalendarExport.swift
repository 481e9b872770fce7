public import CommandLineKit
import Interchange
import JSONStore
public import MentorCore
import Wording

/// The command `mentorctl calendar export`.
struct CalendarExport: Command {
  static let about = About(
    "export",
    Phrase(
      ru: "Выгрузить сроки и встречи в календарь (iCalendar).",
      en: "Export deadlines and meetings to a calendar (iCalendar)."),
    discussion: Phrase(
      ru: "Каждый срок становится задачей: их показывают Thunderbird и Nextcloud. Если программа "
        + "задач не знает (Google Календарь), попросите события: --as events. Коды записей не "
        + "меняются, поэтому файл можно выгружать снова: записи обновятся, а не удвоятся. Они "
        + "помечены как личные; имён детей в них нет. Встречи пар — события: участники в них названы "
        + "кодами (имена — --names), отменённая встреча остаётся отменённой. С дорожной картой встречи не "
        + "выгружаются. Без --zone время встреч — местное.",
      en:
        "Every deadline becomes a task, which Thunderbird and Nextcloud show. For a program without "
        + "tasks (Google Calendar) ask for events: --as events. Entries keep their identifiers, so "
        + "the file may be exported again: they are updated and not doubled. They are marked "
        + "private; no child is named in them. Meetings of pairs are events: participants stand in them "
        + "by identifiers (names by --names), and a cancelled meeting stays as a cancelled one. With a "
        + "roadmap no meetings are exported. Without --zone the times of meetings are local."),
    examples: [
      Example(
        "mentorctl calendar export -o roadmaps.ics",
        Phrase(ru: "Все дорожные карты.", en: "All roadmaps.")),
      Example(
        "mentorctl calendar export R-1 --alarm 3 -o plan.ics",
        Phrase(ru: "Напомнить за три дня.", en: "Remind three days before.")),
      Example(
        "mentorctl calendar export --meetings --zone Asia/Yekaterinburg -o meetings.ics",
        Phrase(ru: "Только встречи.", en: "Meetings only.")),
    ])

  @OptionGroup var selection: RoadmapSelection
  @OptionGroup var options: CalendarOptions
  @OptionGroup var meetings: MeetingCalendarOptions

  func validate() throws(UsageError) {
    guard meetings.only, selection.roadmap != nil else { return }
    throw UsageError(
      Phrase(
        ru: "--meetings и дорожная карта исключают друг друга",
        en: "--meetings and a roadmap exclude each other"))
  }

  func run(in context: AppContext) throws -> Answer {
    let ((source, events), notes) = try context.read { snapshot throws(WorkspaceError) in
      let roadmaps = meetings.only ? [] : try selection.roadmaps(from: &snapshot)
      let source = try CalendarSource(roadmaps, from: &snapshot, on: context.today)
      guard selection.roadmap == nil else {
        return (source, MeetingSource(source, context: context))
      }
      return (source, try MeetingSource(source, from: &snapshot, context))
    }
    var report = Report(
      title: Phrase(ru: "Сроки и встречи", en: "Deadlines and meetings"),
      table: { source.table(on: context.today, adding: events.rows) },
      json: { source.json(on: context.today, adding: events.json) })
    report.preferredFormat = .ics
    report.documents = [
      .ics: source.document(context, options, adding: events.calendar(meetings, options))
    ]
    return Answer(report: report, notes: notes + source.remarks(on: options.kind))
  }
}

/// The options of a calendar file.
struct CalendarOptions: ArgumentSet {
  @Option(
    "alarm", value: ValueName(ru: "дни", en: "days"),
    Phrase(
      ru: "Напомнить в 9:00 за столько дней до срока; без неё — не напоминать.",
      en: "Remind at 9:00 so many days before; without it never."))
  var days: Int?

  @Option(
    "as", Phrase(ru: "Чем станут сроки.", en: "What deadlines become."))
  var kind: RoadmapCalendar.Kind = .tasks

  func validate() throws(UsageError) {
    guard let days, !(0...366).contains(days) else { return }
    throw UsageError(
      Phrase(ru: "--alarm принимает от 0 до 366 дней", en: "--alarm takes from 0 to 366 days"))
  }
}

extension RoadmapCalendar.Kind: ArgumentChoice {
  public var choice: Choice {
    switch self {
    case .tasks: Choice(rawValue, Phrase(ru: "задачи", en: "tasks"), aliases: ["задачи"])
    case .events: Choice(rawValue, Phrase(ru: "события", en: "events"), aliases: ["события"])
    }
  }
}

/// Roadmaps with what a calendar of them needs to know of the data directory.
struct CalendarSource {
  let roadmaps: [Roadmap]
  private let basis: ScheduleBasis
  let installation: String
  private let changes: [RoadmapID: Int]

  /// How often each record was written, by its identifier.
  let writes: [String: Int]

  /// Reads what is needed from `snapshot`.
  init(
    _ roadmaps: [Roadmap], from snapshot: inout Snapshot, on today: CalendarDate
  ) throws(WorkspaceError) {
    self.roadmaps = roadmaps
    basis = try snapshot.scheduleBasis(of: roadmaps, on: today)
    do throws(StorageError) {
      let lines = try Journal.lines(of: try snapshot.journalBytes())
      var counts: [String: Int] = [:]
      for line in lines {
        if let record = line.entry.record { counts[record, default: 0] += 1 }
      }
      var changes: [RoadmapID: Int] = [:]
      for roadmap in roadmaps {
        let file = Shelf.roadmaps.file(of: roadmap.id)
        changes[roadmap.id] = (counts["\(roadmap.id)"] ?? 0) + (counts[file] ?? 0)
      }
      self.changes = changes
      writes = counts
      let first = lines.first?.hash ?? SHA256.digest(of: [])
      installation = String(first.hex.prefix(16))
    } catch {
      throw .storage(error)
    }
  }

  /// The file of a calendar.
  ///
  /// - Parameters:
  ///   - context: The world.
  ///   - options: What deadlines become.
  ///   - meetings: The meetings that stand in it as well.
  /// - Returns: What writes the file.
  func document(
    _ context: AppContext, _ options: CalendarOptions, adding meetings: MeetingCalendar? = nil
  ) -> Report.Document {
    var calendar = RoadmapCalendar(roadmaps, on: context.today, installation: installation)
    calendar.changes = changes
    calendar.basis = basis
    calendar.alarmDays = options.days
    calendar.kind = options.kind
    calendar.showsParties = context.showsNames
    return { [calendar] settings, emit in
      var file = calendar.calendar(in: settings.language)
      let events = meetings?.events(in: settings.language) ?? []
      if !events.isEmpty {
        let isAlone = calendar.roadmaps.isEmpty
        let name =
          isAlone
          ? Phrase(ru: "Встречи наставничества", en: "Mentorship meetings")
          : Phrase(ru: "Наставничество: сроки и встречи", en: "Mentorship: deadlines and meetings")
        file.name = name[settings.language]
        file.entries += events.map(ICSEntry.event)
      }
      try emit(file.bytes)
    }
  }

  /// What to say about measures that no entry of the calendar shows.
  func remarks(on kind: RoadmapCalendar.Kind) -> [Phrase] {
    guard kind == .events else { return [] }
    let undated = roadmaps.flatMap { basis.schedule(of: $0).undated }
    guard !undated.isEmpty else { return [] }
    return [
      Phrase(ru: "без дат, в календарь не попали: ", en: "without dates, so not in the calendar: ")
        + Phrase(verbatim: undated.map { "\($0.id)" }.joined(separator: ", "))
    ]
  }

  /// The open windows, in order.
  private func items(on today: CalendarDate) -> [MeasureInstance] {
    RoadmapAgenda(today: today, basis: basis).items(in: roadmaps)
  }

  /// The open windows as a table.
  func table(on today: CalendarDate, adding meetings: [[Phrase]] = []) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(
          key: "until", title: Phrase(ru: "До", en: "Until"), content: .date),
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
      ],
      rows: items(on: today).map { item in
        [
          .date(item.effectiveLastDay), Phrase(verbatim: "\(item.measure.id)"),
          Phrase(verbatim: item.measure.title), item.state.name,
        ]
      } + meetings, empty: Phrase(ru: "Сроков нет.", en: "There are no deadlines."))
  }

  /// The open windows, for programs.
  func json(on today: CalendarDate, adding meetings: [JSON] = []) -> JSON {
    [
      "measures": .array(items(on: today).map { $0.json(on: today) }), "meetings": .array(meetings),
    ]
  }
}
