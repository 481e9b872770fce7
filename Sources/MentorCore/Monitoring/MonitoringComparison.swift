public import Wording

/// The figures of a round that another round is compared with.
public struct MonitoringFigures: Sendable {
  /// A figure.
  public struct Figure: Equatable, Sendable {
    /// What makes it the same figure in another round.
    public let key: String

    /// The part of monitoring: the sheet, counts, answers, shares, influence.
    public let part: Part

    /// The form; `nil` for all.
    public let form: FormCode?

    /// The role; `nil` for all.
    public let role: SurveyRole?

    /// What it is.
    public let title: Phrase

    /// The figure; `nil` where it is not known or kept back.
    public let value: Double?

    /// The scale of a mark, without which marks are not compared; `nil` for other figures.
    public let scale: ClosedRange<Int>?
  }

  /// The parts of monitoring.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case quality, counts, rates, satisfaction, influence

    /// The part in words.
    public var name: Phrase {
      switch self {
      case .quality: Phrase(ru: "лист куратора", en: "the curator's sheet")
      case .counts: Phrase(ru: "посчитано", en: "counts")
      case .rates: Phrase(ru: "доля ответивших, %", en: "response rate, %")
      case .satisfaction: Phrase(ru: "ответы участников", en: "answers")
      case .influence: Phrase(ru: "сдвиг «до – после»", en: "shift before – after")
      }
    }
  }

  /// What the figures are of: a round, or a year.
  public let title: Phrase

  /// The figures, part by part.
  public let figures: [Figure]

  /// The figures of the round of `kind` in the year of `records`.
  ///
  /// - Parameters:
  ///   - kind: The round; its surveys count where nobody opened it.
  ///   - records: What monitoring works on.
  ///   - isOfYear: Whether the figures stand for the year, with the influence on participants.
  /// - Complexity: O(*n* log *n*) in the number of answers and profiles.
  public init(_ kind: RoundKind, in records: MonitoringRecords, ofYear isOfYear: Bool = false) {
    let year = records.year.jsonText
    title = isOfYear ? Phrase(verbatim: year) : kind.name + Phrase(verbatim: " \(year)")
    var figures: [Figure] = []
    if let round = records.rounds.first(where: { $0.year == records.year && $0.kind == kind }) {
      let sheet = records.assessment(of: round).last
      figures.append(
        Figure(
          key: "sum", part: .quality, form: nil, role: nil,
          title: Phrase(ru: "сумма баллов", en: "sum of the points"),
          value: sheet?.sum.map(Double.init),
          scale: nil))
      for indicator in QualityIndicator.allCases {
        figures.append(
          Figure(
            key: indicator.number, part: .quality, form: nil, role: nil,
            title: Phrase(verbatim: indicator.number + " ") + indicator.name,
            value: sheet?.marks[indicator].map(Double.init), scale: nil))
      }
      for count in round.counts {
        figures.append(
          Figure(
            key: FoldedText(count.matter).text, part: .counts, form: nil, role: nil,
            title: CountedMatter.name(of: count.matter), value: Double(count.value), scale: nil))
      }
    }
    for (survey, participation) in records.participation(in: kind) {
      guard let share = participation.share else { continue }
      figures.append(
        Figure(
          key: "rate", part: .rates, form: survey.form, role: survey.role,
          title: Phrase(ru: "ответили", en: "answered"), value: share * 100, scale: nil))
    }
    let answers = AnswerSummary.all(
      of: kind.surveyRound, in: records.year, surveys: records.surveys, responses: records.responses
    )
    figures += answers.filter { $0.key != Self.earlierKey }.map(Self.figure)
    if isOfYear { figures += Self.shifts(records.influence) }
    self.figures = figures
  }

  /// The question about mentorship before the programme, which tells nothing of the programme.
  private static let earlierKey = "met-before"

  private static func figure(_ answer: AnswerSummary) -> Figure {
    Figure(
      key: answer.key, part: .satisfaction, form: answer.form, role: answer.role,
      title: answer.scale == nil
        ? Phrase(ru: "\(answer.text) — «да», %", en: "\(answer.text) — yes, %")
        : Phrase(verbatim: answer.text),
      value: answer.mean ?? answer.share.map { $0 * 100 },
      scale: answer.scale.map { $0.from...$0.to })
  }

  private static func shifts(_ influence: InfluenceReport) -> [Figure] {
    influence.groups.flatMap { group in
      group.parameters.map { parameter in
        Figure(
          key: parameter.key, part: .influence, form: group.form, role: group.role,
          title: Phrase(verbatim: parameter.text), value: parameter.dynamics?.difference,
          scale: parameter.scale.from...parameter.scale.to)
      }
    }
  }
}

/// Two rounds or years of monitoring against each other.
public struct MonitoringComparison: Sendable {
  /// A figure of both.
  public struct Line: Equatable, Sendable {
    /// What is compared, called as the second has it.
    public let figure: MonitoringFigures.Figure

    /// The figure of the first and of the second; `nil` where it is not known or kept back.
    public let first: Double?, second: Double?

    /// Whether the two were asked on different scales, and so have no difference.
    public let isIncomparable: Bool

    /// The second less the first; `nil` where either is lacking or they are not comparable.
    public var difference: Double? {
      guard !isIncomparable, let first, let second else { return nil }
      return second - first
    }
  }

  /// What the two are called.
  public let first: Phrase, second: Phrase

  /// The figures that either has: those of the second in its order, then those of the first alone.
  public let lines: [Line]

  /// Compares `first` with `second`.
  ///
  /// - Complexity: O(*n* + *m*) in the number of figures.
  public init(_ first: MonitoringFigures, _ second: MonitoringFigures) {
    self.first = first.title
    self.second = second.title
    var earlier = Dictionary(
      first.figures.map { (Self.key($0), $0) }, uniquingKeysWith: { one, _ in one })
    var seen: Set<String> = []
    var lines: [Line] = []
    for figure in second.figures where seen.insert(Self.key(figure)).inserted {
      let known = earlier.removeValue(forKey: Self.key(figure))
      lines.append(
        Line(
          figure: figure, first: known?.value, second: figure.value,
          isIncomparable: known.map { $0.scale != figure.scale } ?? false))
    }
    for figure in first.figures where earlier.removeValue(forKey: Self.key(figure)) != nil {
      lines.append(
        Line(figure: figure, first: figure.value, second: nil, isIncomparable: false))
    }
    let parts = MonitoringFigures.Part.allCases
    self.lines = parts.flatMap { part in lines.filter { $0.figure.part == part } }
  }

  private static func key(_ figure: MonitoringFigures.Figure) -> String {
    [
      figure.part.rawValue, figure.form?.text ?? "", figure.role?.rawValue ?? "", figure.key,
    ].joined(separator: "\u{1}")
  }
}
