import Wording

/// What the curators' sheets of a round say.
public struct QualityAssessment: Equatable, Sendable {
  /// A sheet as it was judged: what one author entered by hand and sent in a survey is one sheet.
  public struct JudgedSheet: Equatable, Sendable {
    /// Who filled it in; `nil` where nobody said, or where it is one of the people.
    public let author: String?

    /// The person who filled it in, where it is one of the people.
    public let person: PersonID?

    /// The day of the last entry.
    public let date: CalendarDate

    /// The last response in which it was imported; `nil` for a sheet that was entered by hand alone.
    public let response: ResponseID?

    /// The points given, of each indicator those of the last entry.
    public let marks: [QualityIndicator: Int]

    /// The indicators that were left open.
    public var missing: [QualityIndicator] {
      QualityIndicator.allCases.filter { marks[$0] == nil }
    }

    /// The sum; `nil` where an indicator was left open, since that is no 0.
    public var sum: Int? { missing.isEmpty ? marks.values.reduce(0, +) : nil }

    /// The sheet as `later` of the same author goes on with it: an indicator that is open there stays.
    fileprivate func continued(by later: JudgedSheet) -> JudgedSheet {
      JudgedSheet(
        author: later.author, person: later.person, date: later.date,
        response: later.response ?? response,
        marks: marks.merging(later.marks) { _, new in new })
    }
  }

  /// The sheets by day; of one day those entered by hand first.
  public let sheets: [JudgedSheet]

  /// From which sums the levels begin.
  public let thresholds: QualityThresholds

  /// Judges the sheets of `round` and those among `responses` to the quality surveys of `surveys`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of sheets.
  public init(
    _ round: MonitoringRound, surveys: some Sequence<Survey>,
    responses: [SurveyID: RecordSet<Response>], settings: ProgrammeSettings
  ) {
    var sheets = round.sheets.map { sheet in
      JudgedSheet(
        author: sheet.author, person: nil, date: sheet.date, response: nil,
        marks: Self.marks { sheet[$0] })
    }
    for survey in surveys
    where survey.definition.isQualitySheet && survey.year == round.year
      && survey.round == round.kind.surveyRound
    {
      for response in LatestResponses(responses[survey.id] ?? RecordSet()).all {
        sheets.append(
          JudgedSheet(
            author: response.name, person: response.person, date: response.date,
            response: response.id, marks: Self.marks { response[$0.questionKey]?.mark }))
      }
    }
    self.sheets = Self.joined(
      sheets.sorted {
        ($0.date, $0.response?.number ?? 0) < ($1.date, $1.response?.number ?? 0)
      })
    thresholds = QualityThresholds(settings)
  }

  /// The level of `sheet`; `nil` for an incomplete one.
  public func level(of sheet: JudgedSheet) -> QualityLevel? { sheet.sum.map(thresholds.level) }

  /// The last complete sheet, which stands for the round in comparisons; `nil` where none is complete.
  public var last: JudgedSheet? { sheets.last { $0.sum != nil } }

  /// One sheet of each author in place of several, at the place of the last; `sheets` are by day.
  private static func joined(_ sheets: [JudgedSheet]) -> [JudgedSheet] {
    sheets.reduce(into: []) { joined, sheet in
      let author = FoldedText(sheet.author ?? "")
      guard !author.isEmpty,
        let index = joined.firstIndex(where: { FoldedText($0.author ?? "") == author })
      else {
        joined.append(sheet)
        return
      }
      let earlier = joined.remove(at: index)
      joined.append(earlier.continued(by: sheet))
    }
  }

  private static func marks(_ points: (QualityIndicator) -> Int?) -> [QualityIndicator: Int] {
    var marks: [QualityIndicator: Int] = [:]
    for indicator in QualityIndicator.allCases {
      if let given = points(indicator), QualityIndicator.points.contains(given) {
        marks[indicator] = given
      }
    }
    return marks
  }
}
