public import JSONStore
import Wording

/// The curator's sheet of nine indicators, entered by hand; the imported ones are responses.
public struct QualitySheet: Record, Equatable {
  /// Who filled it in; `nil` where nobody said.
  public var author: String?

  /// The day of the last entry.
  public var date: CalendarDate

  /// The points by the numbers of the indicators; one that was left open is not there.
  public var marks: [String: Int]

  /// Creates a sheet.
  public init(author: String? = nil, date: CalendarDate, marks: [QualityIndicator: Int] = [:]) {
    self.author = author
    self.date = date
    self.marks = Dictionary(uniqueKeysWithValues: marks.map { ($0.key.number, $0.value) })
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    author = try map.optional("author", old?.author)
    date = try map.field("date", old?.date)
    marks = try map.field("marks", old?.marks, default: [:])
    try map.check(problem)
  }

  /// The points of `indicator`; `nil` where it was left open.
  public subscript(indicator: QualityIndicator) -> Int? {
    get { marks[indicator.number] }
    set { marks[indicator.number] = newValue }
  }

  private var problem: ValueProblem? {
    for (number, points) in marks.sorted(by: { $0.key < $1.key }) {
      guard QualityIndicator(rawValue: number) != nil else {
        return ValueProblem(
          .quoted(number)
            + Phrase(ru: " — не показатель листа", en: " is no indicator of the sheet"),
          hint: Phrase(
            ru: "Показатели: \(QualityIndicator.numbers).",
            en: "The indicators: \(QualityIndicator.numbers)."))
      }
      guard QualityIndicator.points.contains(points) else {
        return ValueProblem(
          Phrase(
            ru: "показатель \(number): \(points) — не балл листа, их три: 0, 1 и 2",
            en: "indicator \(number): \(points) is no mark of the sheet, which are 0, 1 and 2"))
      }
    }
    return nil
  }
}

extension QualityIndicator {
  /// The numbers of all indicators in their order: «1.1, 1.2 …».
  public static var numbers: String { allCases.map(\.number).joined(separator: ", ") }

  /// The points that `words` give, a figure or what it stands for: «1», «отчасти»; `nil` where they are empty.
  ///
  /// - Throws: ``MonitoringError/value(_:)`` for other words.
  public func points(in words: String) throws(MonitoringError) -> Int? {
    switch FoldedText(words).text {
    case "": return nil
    case "0", "нет", "no": return 0
    case "1", "отчасти", "частично", "in part", "partly": return 1
    case "2", "да", "полностью", "в полной мере", "in full", "yes": return 2
    default:
      throw .value(
        ValueProblem(
          Phrase(ru: "показатель \(number): ", en: "indicator \(number): ") + .quoted(words)
            + Phrase(ru: " — не балл листа", en: " is no mark of the sheet"),
          hint: Phrase(
            ru: "Баллы: 0 — нет, 1 — отчасти, 2 — в полной мере.",
            en: "The marks: 0 no, 1 in part, 2 in full.")))
    }
  }
}

/// From which sums the levels of a programme begin.
public struct QualityThresholds: Equatable, Sendable {
  /// The lowest sum of the optimal level.
  public let optimalFrom: Int

  /// The lowest sum of the acceptable level.
  public let acceptableFrom: Int

  /// Whether both are the program's default and not the organisation's own.
  public let isStandard: Bool

  /// The thresholds of an organisation with `settings`.
  public init(_ settings: ProgrammeSettings) {
    optimalFrom = settings.qualityOptimalFrom ?? ProgrammeSettings.standardOptimalSum
    acceptableFrom = settings.qualityAcceptableFrom ?? ProgrammeSettings.standardAcceptableSum
    isStandard = settings.qualityOptimalFrom == nil && settings.qualityAcceptableFrom == nil
  }

  /// The level of a complete sheet with `sum`.
  public func level(of sum: Int) -> QualityLevel {
    if sum >= optimalFrom { return .optimal }
    return sum >= acceptableFrom ? .acceptable : .unacceptable
  }
}
