public import JSONStore
import Wording

/// The identifier of a round of monitoring.
public typealias MonitoringID = Identifier<MonitoringRound>

/// A round of monitoring: what curators judged and counted, and what followed from it.
///
/// The answers of participants are responses to the surveys of the same school year.
public struct MonitoringRound: Record, Equatable, Identified, Keyed {
  public static let identifierPrefix = "MON"
  public static let noun = Noun(
    one: Phrase(ru: "мониторинг", en: "round of monitoring"),
    many: Phrase(ru: "мониторинги", en: "rounds of monitoring"),
    ofOne: Phrase(ru: "мониторинга", en: "round of monitoring"))

  /// The day on which the round ended; `nil` while it goes on.
  public var closed: CalendarDate?

  /// What was counted, each matter once.
  public var counts: [QualityCount]

  /// The last day for answers; `nil` where none was set.
  public var deadline: CalendarDate?

  /// Recommendations and decisions, in the order of their numbers.
  public var followUps: [FollowUp]

  /// The identifier.
  public let id: MonitoringID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// Which round of the year it is.
  public let kind: RoundKind

  /// The first day.
  public var opened: CalendarDate

  /// The curators' sheets that were entered by hand, one of each author.
  public var sheets: [QualitySheet]

  /// The school year.
  public let year: SchoolYear

  /// Creates a round.
  public init(
    id: MonitoringID, kind: RoundKind, year: SchoolYear, opened: CalendarDate,
    deadline: CalendarDate? = nil, closed: CalendarDate? = nil, sheets: [QualitySheet] = [],
    counts: [QualityCount] = [], followUps: [FollowUp] = []
  ) {
    self.id = id
    self.kind = kind
    self.year = year
    self.opened = opened
    self.deadline = deadline
    self.closed = closed
    self.sheets = sheets
    self.counts = counts
    self.followUps = followUps
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    closed = try map.optional("closed", old?.closed)
    counts = try map.field("counts", old?.counts, default: [])
    deadline = try map.optional("deadline", old?.deadline)
    followUps = try map.field("followUps", old?.followUps, default: [])
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    opened = try map.field("opened", old?.opened)
    sheets = try map.field("sheets", old?.sheets, default: [])
    year = try map.field("year", old?.year)
    try map.check(.ordered(from: opened, until: deadline))
    try map.check(.ordered(from: opened, until: closed))
    try map.check(repetition)
  }

  /// The surveys among `surveys` whose answers belong to the round.
  ///
  /// - Complexity: O(*n*).
  public func surveys(among surveys: some Sequence<Survey>) -> [Survey] {
    surveys.filter(holds)
  }

  /// Whether the answers to `survey` belong to the round.
  public func holds(_ survey: Survey) -> Bool {
    survey.year == year && survey.round == kind.surveyRound
  }

  /// The follow-ups that are overdue on `date`.
  public func overdue(on date: CalendarDate) -> [FollowUp] {
    followUps.filter { $0.state(on: date) == .overdue }
  }

  private var repetition: ValueProblem? {
    if Set(counts.map { FoldedText($0.matter) }).count < counts.count {
      return ValueProblem(
        Phrase(ru: "одно и то же посчитано дважды", en: "the same is counted twice"))
    }
    if Set(followUps.map(\.number)).count < followUps.count {
      return ValueProblem(
        Phrase(
          ru: "номер рекомендации или решения повторяется",
          en: "the number of a recommendation or decision is repeated"))
    }
    if Set(sheets.map { FoldedText($0.author ?? "") }).count < sheets.count {
      return ValueProblem(
        Phrase(ru: "у одного автора два листа", en: "one author has two sheets"))
    }
    return nil
  }
}
