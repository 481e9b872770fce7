import Interchange
import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of surveys and of tables of answers.
  static func surveys() throws -> [ErrorSamples] {
    let code = try SurveyCode(jsonText: "before-mentee-uu")
    let year = SchoolYear(containing: try date("2026-09-01"))
    let question = "Чего вы ждёте от программы?"
    return [
      samples(
        SurveyError.self,
        [
          .notShipped("intake-mente-uu", near: ["intake-mentee-uu"]),
          .notShipped("опрос", near: []),
          .notDefined("before-mentee-uu", year, isShipped: true, near: []),
          .notDefined("before-mente-uu", year, isShipped: false, near: ["before-mentee-uu"]),
          .notDefined("опрос", year, isShipped: false, near: []),
          .answered(
            SurveyID(number: 3), responses: 12,
            changes: [
              Phrase(ru: "comfort: вопроса не стало", en: "comfort: the question is gone")
            ]),
          .field(question: "places", .capacity, isTwice: false),
          .field(question: "phone2", .phone, isTwice: true),
        ]),
      samples(
        SurveyImportError.self,
        [
          .table(.table(.empty)), .noQuestions(code, headers: ["Город", "Погода"]),
          .ambiguousHeader("Ожидания", questions: [question, "Что для вас ценнее всего?"]),
          .severalColumns(question: question, headers: [question, "11. \(question)"]),
          .noRespondents(headers: [question]),
          .rules(
            .contradiction(
              "before", Phrase(ru: "нет вопроса «goal»", en: "there is no question “goal”"))),
          .noRows,
        ]),
    ]
  }
}
