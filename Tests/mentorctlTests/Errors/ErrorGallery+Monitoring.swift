import JSONStore
import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of monitoring.
  static func monitoring() throws -> [ErrorSamples] {
    let day = try date("2026-10-12")
    let year = try SchoolYear(firstYear: 2026)
    let round = MonitoringID(number: 1)
    let known = try ["before-mentee-uu", "before-curator"].map { text throws(ValueProblem) in
      try SurveyCode(jsonText: text)
    }
    return [
      samples(
        MonitoringError.self,
        [
          .value(problem), .repeated(round, .final), .noRound(nil, year), .noRound(.interim, year),
          .outside(day, year), .otherKind(round, .interim), .closed(round, day),
          .notYet(day, today: try date("2026-10-10")),
          .noFollowUp(FollowUpID(round: round, number: 4), known: [1, 2]),
          .noFollowUp(FollowUpID(round: round, number: 4), known: []),
          .done(FollowUpID(round: round, number: 4), day),
          .notOfRound(try SurveyCode(jsonText: "after-mentee-uu"), round, known: known),
          .unclearFile("ответы.xlsx", known: known),
        ])
    ]
  }
}
