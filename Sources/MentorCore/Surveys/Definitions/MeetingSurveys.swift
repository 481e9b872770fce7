extension SurveyCatalogue {
  /// The ballots after the group meeting.
  ///
  /// Three wishes in order and any number of vetoes: a customary default.
  static let preferenceSurveys: [SurveyDefinition] = [
    ballot(
      .mentee, "Выбор наставника после групповой встречи",
      wishes:
        "С кем из наставников вы хотели бы работать? До трёх человек, самый желанный — первым.",
      vetoes: "С кем из наставников вы не сможете работать?"),
    ballot(
      .mentor, "Выбор наставляемого после групповой встречи",
      wishes:
        "С кем из наставляемых вы хотели бы работать? До трёх человек, самый желанный — первым.",
      vetoes: "С кем из наставляемых вы не сможете работать?"),
  ]

  /// The sheets after a meeting, one from each side.
  static let feedbackSurveys: [SurveyDefinition] = [
    feedback(.mentee, "Обратная связь наставляемого после встречи", "Ваш наставник"),
    feedback(.mentor, "Обратная связь наставника после встречи", "Ваш наставляемый"),
  ]

  /// What people around a mentee tell; for the curator's eyes, never for a score.
  static let thirdPartySurveys: [SurveyDefinition] = [
    thirdParty(.classTeacher, "Сведения от классного руководителя"),
    thirdParty(.psychologist, "Сведения от психолога"),
    thirdParty(.socialWorker, "Сведения от социального работника"),
    thirdParty(.parent, "Сведения от родителя (законного представителя)"),
  ]

  private static func ballot(
    _ role: SurveyRole, _ title: String, wishes: String, vetoes: String
  ) -> SurveyDefinition {
    SurveyDefinition(
      code: code(.preferences, role, nil), title: title, role: role, round: .preferences,
      introduction: "Ответы видит только куратор.",
      questions: Question.respondent() + [
        Question("wishes", wishes, .people, most: 3),
        Question("vetoes", vetoes, .vetoes),
        Question("comment", "Что ещё важно знать куратору?"),
      ])
  }

  private static func feedback(
    _ role: SurveyRole, _ title: String, _ counterpart: String
  ) -> SurveyDefinition {
    SurveyDefinition(
      code: code(.feedback, role, nil), title: title, role: role, round: .feedback,
      questions: Question.respondent() + [
        Question("counterpart", counterpart, .people, most: 1),
        Question("date", "Дата встречи", .date, required: true),
        Question(
          "meeting-kind", "Какая это была встреча?", .choice,
          options: [
            "знакомство", "пробная рабочая", "планирование", "регулярная", "итоговая пары",
            "групповая итоговая",
          ], required: true),
        Question("duration", "Сколько минут длилась встреча?", .number),
        .mark(
          "goal", "Насколько достигнута цель встречи?", "не достигнута", "достигнута полностью"),
        .mark(
          "comfort", "Насколько комфортно вам было на встрече?", "совсем некомфортно",
          "очень комфортно"),
        Question("worked", "Что получилось?"), Question("failed", "Что не получилось?"),
        Question("next-step", "Какой следующий шаг?"),
      ])
  }

  private static func thirdParty(_ party: ThirdParty, _ title: String) -> SurveyDefinition {
    SurveyDefinition(
      code: SurveyCode("third-party-\(party.rawValue)"), title: title, role: .thirdParty,
      round: .thirdParty, party: party,
      introduction: "Сведения видит только куратор; на подбор пары они не влияют. Не указывайте "
        + "сведений о здоровье, учёте и проверках.",
      questions: Question.respondent() + [
        Question("about", "О ком вы рассказываете? Фамилия, имя", .people, most: 1, required: true),
        Question(
          "request", "В чём, по-вашему, ему или ей нужна помощь наставника?", required: true),
        Question("strengths", "Что ему или ей хорошо удаётся?"),
        Question("interests", "Что ему или ей интересно?"),
        Question("advice", "Какой наставник подошёл бы лучше всего?"),
      ])
  }
}
