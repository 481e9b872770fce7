public import JSONStore
import Wording

/// One time that a measure was carried out.
public struct Completion: Record, Hashable {
  /// The day on which it was done.
  public let date: CalendarDate

  /// What shows it, in the words in which it was named: an order, a link, a document.
  ///
  /// `nil` where nothing was named; ``papers`` says what the words mean.
  public let evidence: String?

  /// The files that show it.
  public let files: [EvidenceFile]

  /// The window for which it was done; `nil` where nobody said, and the days tell.
  public let window: WindowID?

  /// Creates the record of one time.
  public init(
    date: CalendarDate, evidence: String? = nil, files: [EvidenceFile] = [],
    window: WindowID? = nil
  ) {
    self.date = date
    self.evidence = evidence
    self.files = files
    self.window = window
  }

  /// The same time, for a window that is named.
  func with(window: WindowID) -> Completion {
    Completion(date: date, evidence: evidence, files: files, window: window)
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.field("date", old?.date)
    evidence = try map.optional("evidence", old?.evidence)
    files = try map.field("files", old?.files, default: [])
    window = try map.optional("window", old?.window)
  }
}

/// That one window of a measure was given up, though the measure itself goes on.
public struct SkippedWindow: Record, Hashable {
  /// The day on which it was given up.
  public let date: CalendarDate

  /// Why.
  public let reason: String

  /// The window.
  public let window: WindowID

  /// Creates the record of a window that was given up.
  public init(_ window: WindowID, on date: CalendarDate, because reason: String) {
    self.date = date
    self.reason = reason
    self.window = window
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.field("date", old?.date)
    reason = try map.field("reason", old?.reason)
    window = try map.field("window", old?.window)
  }
}

/// That somebody has begun with a measure.
public struct MeasureStart: Record, Hashable {
  /// Who has begun; `nil` where nobody was named.
  public let by: String?

  /// The day on which the work began.
  public let date: CalendarDate

  /// Creates the beginning.
  public init(date: CalendarDate, by: String? = nil) {
    self.by = by
    self.date = date
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    by = try map.optional("by", old?.by)
    date = try map.field("date", old?.date)
  }
}

/// The progress of a measure: its state, and each time that it was carried out.
public struct MeasureProgress: Record, Hashable {
  /// The times that it was carried out, in order of dates.
  public let completions: [Completion]

  /// A remark of the curator; the reason where the measure is skipped.
  public let note: String?

  /// The windows that were given up, each once, in the order in which they were.
  public let skippedWindows: [SkippedWindow]

  /// Who began with it and when; `nil` where nobody said so.
  public let started: MeasureStart?

  /// Where the measure stands.
  public let state: MeasureState

  /// The progress of a measure of which nothing has been done.
  public static let none = MeasureProgress(completions: [], note: nil, state: .planned)

  init(
    completions: [Completion], note: String?, skippedWindows: [SkippedWindow] = [],
    started: MeasureStart? = nil, state: MeasureState
  ) {
    self.completions = completions
    self.note = note
    self.skippedWindows = skippedWindows
    self.started = started
    self.state = state
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let completions = try map.field("completions", old?.completions, default: [])
    note = try map.optional("note", old?.note)
    let skips = old.flatMap { $0.skippedWindows.isEmpty ? nil : $0.skippedWindows }
    let skippedWindows = try map.optional("skippedWindows", skips) ?? []
    self.skippedWindows = skippedWindows
    started = try map.optional("started", old?.started)
    let state = try map.field("state", old?.state, default: .planned)
    self.completions = completions
    self.state = state
    try map.check(
      state == .done && completions.isEmpty
        ? ValueProblem(
          Phrase(
            ru: "выполненное мероприятие должно иметь дату выполнения",
            en: "a measure that is done must say on which day"))
        : nil)
    try map.check(
      zip(completions, completions.dropFirst()).allSatisfy { $0.date <= $1.date }
        ? nil
        : ValueProblem(
          Phrase(
            ru: "отметки о выполнении должны идти по порядку дат",
            en: "completions must stand in the order of their dates")))
    try map.check(
      Set(skippedWindows.map(\.window)).count == skippedWindows.count
        ? nil
        : ValueProblem(
          Phrase(ru: "срок отменён дважды", en: "a window was given up twice")))
  }

  /// The progress with some parts replaced.
  func with(
    completions: [Completion]? = nil, note: String?, skippedWindows: [SkippedWindow]? = nil,
    state: MeasureState
  ) -> MeasureProgress {
    MeasureProgress(
      completions: completions ?? self.completions, note: note,
      skippedWindows: skippedWindows ?? self.skippedWindows, started: started, state: state)
  }
}
