public import JSONStore
import Wording

/// How far a measure has come.
public enum MeasureState: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Still to be done.
  case planned
  /// Done in full.
  case done
  /// Not done, and it will not be: the note says why.
  case skipped
}

/// One time that a measure was carried out.
public struct Completion: Record, Hashable {
  /// The day on which it was done.
  public let date: CalendarDate

  /// What shows it: an order, a link, a document; `nil` where nothing was named.
  public let evidence: String?

  /// The window for which it was done; `nil` where nobody said, and the days tell.
  public let window: WindowID?

  /// Creates the record of one time.
  public init(date: CalendarDate, evidence: String? = nil, window: WindowID? = nil) {
    self.date = date
    self.evidence = evidence
    self.window = window
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.field("date", old?.date)
    evidence = try map.optional("evidence", old?.evidence)
    window = try map.optional("window", old?.window)
  }
}

/// The progress of a measure: its state, and each time that it was carried out.
public struct MeasureProgress: Record, Hashable {
  /// The times that it was carried out, in order of dates.
  public let completions: [Completion]

  /// A remark of the curator; the reason where the measure is skipped.
  public let note: String?

  /// Where the measure stands.
  public let state: MeasureState

  /// The progress of a measure of which nothing has been done.
  public static let none = MeasureProgress(completions: [], note: nil, state: .planned)

  init(completions: [Completion], note: String?, state: MeasureState) {
    self.completions = completions
    self.note = note
    self.state = state
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let completions = try map.field("completions", old?.completions, default: [])
    note = try map.optional("note", old?.note)
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
  }
}
