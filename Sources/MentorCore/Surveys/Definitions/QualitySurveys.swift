import Wording

extension SurveyCatalogue {
  /// The curator's sheet of nine indicators, one for each round of monitoring.
  static let qualitySurveys: [SurveyDefinition] = [
    quality(.before, "Лист качества программы: входной мониторинг"),
    quality(.interim, "Лист качества программы: промежуточный мониторинг"),
    quality(.after, "Лист качества программы: итоговый мониторинг"),
  ]

  private static func quality(_ round: SurveyRound, _ title: String) -> SurveyDefinition {
    SurveyDefinition(
      code: SurveyCode("quality-curator-\(round.rawValue)"), title: title, role: .curator,
      round: round,
      introduction:
        "0 — нет, 1 — отчасти, 2 — в полной мере. Пропущенный пункт не считается нулём: "
        + "лист без него неполон.",
      questions: Question.respondent()
        + QualityIndicator.allCases.map { indicator in
          Question(
            indicator.questionKey, "\(indicator.number) \(indicator.name.ru)", .scale,
            scale: SurveyScale(
              from: QualityIndicator.points.lowerBound, to: QualityIndicator.points.upperBound,
              low: "нет", high: "в полной мере"))
        })
  }
}

extension SurveyDefinition {
  /// Whether the survey is the curator's sheet of nine indicators.
  public var isQualitySheet: Bool {
    role == .curator && QualityIndicator.allCases.allSatisfy { question($0.questionKey) != nil }
  }
}
