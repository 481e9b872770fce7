public import JSONStore
import Wording

/// How a school year ended for a participant, as both bases hold it.
///
/// Source: the fields of the two bases (дата завершения, результаты, ссылка на кейс, отметка о
/// прохождении); they are customary.
public struct ProfileOutcome: Record, Hashable {
  /// Where the case can be read; `nil` where there is none.
  public var caseLink: String?

  /// The day on which the work ended.
  public var finished: CalendarDate

  /// Whether the participant went through the programme to its planned end.
  public var passed: Bool

  /// The results, each a sentence.
  public var results: [String]

  /// Creates an outcome.
  public init(
    finished: CalendarDate, passed: Bool, results: [String] = [], caseLink: String? = nil
  ) {
    self.finished = finished
    self.passed = passed
    self.results = results
    self.caseLink = caseLink
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    caseLink = try map.optional("caseLink", old?.caseLink)
    finished = try map.field("finished", old?.finished)
    passed = try map.field("passed", old?.passed)
    results = try map.field("results", old?.results, default: [])
  }
}
