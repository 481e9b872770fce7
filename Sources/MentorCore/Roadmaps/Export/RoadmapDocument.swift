import Wording

/// A roadmap as a paper: the stamp of its approval, the title, the table, what stands below.
///
/// The words of the paper are Russian whatever the screen speaks, since it leaves for others; read in
/// again, it gives the same measures. How it looks is the matter of each format.
public struct RoadmapDocument: Hashable, Sendable {
  /// The lines of the stamp («гриф утверждения»); those with underlines are filled in by hand.
  public let stamp: [String]

  /// Whether nothing is known of the approval, so that the stamp is blank.
  public let isStampBlank: Bool

  /// The title as printed.
  public let title: String

  /// The organisation where neither title nor stamp names it; `nil` otherwise.
  public let organization: String?

  /// The aims of the plan that stand before the table, a line each.
  public let preamble: [String]

  /// The table: the sections as headings across it, the measures below.
  public let table: PaperTable

  /// The text after the table, a line each.
  public let notes: [String]

  /// How many lines before the table were left out, since they belong to an order and not to the plan.
  public let omittedLines: Int

  /// Makes the paper of the roadmap of `schedule`.
  ///
  /// - Parameters:
  ///   - schedule: The roadmap, laid out in days.
  ///   - progress: The day on which to tell how far each measure has come; `nil` for the plan alone.
  /// - Complexity: O(*n*) in the length of the texts.
  public init(_ schedule: RoadmapSchedule, progress: CalendarDate? = nil) {
    let roadmap = schedule.roadmap
    let stamp = ApprovalStamp(roadmap.approval)
    self.stamp = stamp.lines
    isStampBlank = stamp.isBlank
    title = roadmap.title.isEmpty ? "Дорожная карта" : roadmap.title
    let printed = [roadmap.title] + stamp.lines
    organization = roadmap.organization.flatMap { name in
      printed.contains { $0.holds(name) } ? nil : name
    }
    let order = roadmap.preamble.lastIndex(where: Self.isOfOrder).map { $0 + 1 } ?? 0
    let start =
      roadmap.preamble[order...].firstIndex(where: Self.beginsAims)
      ?? roadmap.preamble.count
    preamble = Array(roadmap.preamble[start...])
    omittedLines = start
    notes = roadmap.notes
    let layout = ColumnLayout(roadmap, hasProgress: progress != nil)
    var rows: [PaperTable.Row] = []
    var last = -1
    for measure in roadmap.measures {
      if let section = measure.section, section != last {
        let path = section > last ? (last + 1)...section : section...section
        rows += path.map { .heading(roadmap.sections[$0].heading) }
        last = section
      }
      var cells = layout.cells(of: measure)
      if let progress { cells += Self.progress(of: measure, in: schedule, on: progress) }
      rows.append(.cells(cells))
    }
    let rest = roadmap.sections.indices.filter { $0 > last }
    rows += rest.map { .heading(roadmap.sections[$0].heading) }
    table = PaperTable(
      caption: "Мероприятий: \(roadmap.measures.count)", columns: layout.columns, rows: rows)
  }

  /// Whether a line before the table begins the aims of the plan.
  private static func beginsAims(_ line: String) -> Bool {
    guard let first = FoldedText(line).words.first?.split(separator: ":").first else {
      return false
    }
    return ["цель", "цели", "задача", "задачи", "показатели", "участники"].contains(first)
  }

  /// Whether a line before the table belongs to the order that approves it.
  private static func isOfOrder(_ line: String) -> Bool {
    FoldedText(line).words.contains { $0.hasPrefix("приказыва") || $0 == "контроль" }
  }

  // MARK: Progress

  /// The state, the days and papers of what was carried out, the remark.
  private static func progress(
    of measure: Measure, in schedule: RoadmapSchedule, on today: CalendarDate
  ) -> [String] {
    let completions = measure.progress.completions
    return [
      stateName(of: measure, in: schedule, on: today).ru,
      completions.map(\.date.numeric).joined(separator: "; "),
      completions.flatMap { [$0.evidence].compactMap { $0 } + $0.files.map(\.name) }
        .joined(separator: "; "),
      measure.progress.note ?? "",
    ]
  }

  /// The state in words; what was begun is said beside a deadline that presses.
  private static func stateName(
    of measure: Measure, in schedule: RoadmapSchedule, on today: CalendarDate
  ) -> Phrase {
    let state = state(of: measure, in: schedule, on: today)
    guard measure.progress.state == .inProgress else { return state.name }
    let begun = Phrase(ru: "в работе", en: "in progress")
    return state == .overdue ? begun + Phrase(verbatim: ", ") + state.name : begun
  }

  /// The most pressing state of the windows of a measure.
  private static func state(
    of measure: Measure, in schedule: RoadmapSchedule, on today: CalendarDate
  ) -> MeasureInstance.State {
    switch measure.progress.state {
    case .done: return .done
    case .skipped: return .skipped
    case .planned, .inProgress: break
    }
    let states = Set(schedule.marks(of: measure, on: today).map(\.state))
    return [.overdue, .due, .continuing, .upcoming, .done].first(where: states.contains)
      ?? .upcoming
  }
}

extension RoadmapSection {
  /// The number and the words of the heading.
  var heading: String { [number, title].compactMap { $0 }.joined(separator: " ") }
}

/// Which columns a table of measures has: those that any measure fills.
private struct ColumnLayout {
  let columns: [PaperTable.Column]
  private let texts: [@Sendable (Measure) -> String]

  init(_ roadmap: Roadmap, hasProgress: Bool) {
    var columns: [PaperTable.Column] = []
    var texts: [@Sendable (Measure) -> String] = []
    func add(
      _ caption: String, _ kind: PaperTable.Column.Kind = .text,
      _ text: @escaping @Sendable (Measure) -> String
    ) {
      columns.append(PaperTable.Column(caption, kind))
      texts.append(text)
    }
    let measures = roadmap.measures
    if measures.contains(where: { $0.number != nil }) {
      add("№ п/п", .number) { $0.number ?? "" }
    }
    add("Мероприятие") { $0.title }
    if measures.contains(where: { $0.content != nil }) { add("Содержание") { $0.content ?? "" } }
    add("Срок") { $0.deadline.text }
    if measures.contains(where: { !$0.responsible.isEmpty }) {
      add("Ответственные") { $0.responsible.joined(separator: ", ") }
    }
    if measures.contains(where: { $0.result != nil }) { add("Результат") { $0.result ?? "" } }
    var captions: [String] = []
    for extra in measures.lazy.flatMap(\.extras) where !captions.contains(extra.caption) {
      captions.append(extra.caption)
    }
    for caption in captions {
      add(caption.isEmpty ? "Примечание" : caption) { measure in
        measure.extras.filter { $0.caption == caption }.map(\.text).joined(separator: "; ")
      }
    }
    self.texts = texts
    if hasProgress {
      for caption in ["Состояние", "Выполнено", "Чем подтверждено", "Заметка"] {
        columns.append(PaperTable.Column(caption))
      }
    }
    self.columns = columns
  }

  func cells(of measure: Measure) -> [String] { texts.map { $0(measure) } }
}
