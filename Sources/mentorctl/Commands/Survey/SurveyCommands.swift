import CommandLineKit
import Wording

/// The commands under `mentorctl survey`.
enum SurveyCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "survey",
    Phrase(
      ru: "Анкеты: завести, напечатать, собрать ответы из Яндекс Форм, Google Форм и Excel.",
      en: "Surveys: define, print, take in answers from Yandex Forms, Google Forms and Excel."),
    aliases: ["анкета", "анкеты", "surveys"],
    [
      SurveyDefine.self, SurveyList.self, SurveyShow.self, SurveyPrint.self, SurveyImport.self,
      SurveyStatus.self, SurveyAnswers.self,
    ])
}
