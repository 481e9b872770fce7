extension SurveyCatalogue {
  /// The measurements before the work starts, one for each role of each form, and the curator's.
  static let beforeSurveys: [SurveyDefinition] = measurements(.before) + [curatorBefore]

  /// The measurements after the work has ended, one for each role of each form, and the curator's.
  static let afterSurveys: [SurveyDefinition] = measurements(.after) + [curatorAfter]

  /// The surveys in the middle of the work, the same in every form.
  static let interimSurveys: [SurveyDefinition] = [
    interim(
      .mentee, "Промежуточная анкета наставляемого",
      [
        .mark(
          "comfort", "Насколько комфортно вам с наставником?", "совсем некомфортно",
          "очень комфортно"),
        .mark(
          "progress", "Насколько вы продвинулись к своей цели?", "не продвинулся", "цель достигнута"
        ),
        .mark("support", "Насколько сильна поддержка наставника?", "её нет", "очень сильна"),
        .mark("plan", "Насколько точно вы идёте по плану?", "плана нет", "точно по плану"),
      ]),
    interim(
      .mentor, "Промежуточная анкета наставника",
      [
        .mark(
          "comfort", "Насколько комфортно вам с наставляемым?", "совсем некомфортно",
          "очень комфортно"),
        .mark(
          "progress", "Насколько наставляемый продвинулся к своей цели?", "не продвинулся",
          "цель достигнута"),
        .mark(
          "involvement", "Насколько деятельно участвует наставляемый?", "не участвует",
          "очень деятельно"),
        .mark("plan", "Насколько точно вы идёте по плану?", "плана нет", "точно по плану"),
      ]),
    SurveyDefinition(
      code: code(.interim, .curator, nil), title: "Промежуточная анкета куратора",
      role: .curator, round: .interim,
      questions: Question.respondent() + [
        .mark(
          "progress", "Насколько выполнена дорожная карта к этому дню?", "не выполнена",
          "выполнена полностью"),
        .mark(
          "feedback", "Насколько исправно пары сдают обратную связь?", "не сдают",
          "сдают все и вовремя"),
        Question("stalled", "Какие пары остановились и почему?"),
        Question("next-steps", "Что нужно изменить до конца года?"),
      ]),
  ]

  private static func interim(
    _ role: SurveyRole, _ title: String, _ marks: [Question]
  ) -> SurveyDefinition {
    SurveyDefinition(
      code: code(.interim, role, nil), title: title, role: role, round: .interim,
      questions: Question.respondent() + marks + [
        Question("valuable", "Что уже получилось?"), Question("lacking", "Что мешает?"),
        .yesNo("continue", "Готовы ли вы продолжать в этой паре?"),
      ])
  }

  private static func measurements(_ round: SurveyRound) -> [SurveyDefinition] {
    let isBefore = round == .before
    let when = isBefore ? "до начала работы" : "после завершения"
    return [SurveyRole.mentee, .mentor].flatMap { role in
      forms.map { form in
        let whose = role == .mentee ? "наставляемого" : "наставника"
        let isAmongTeachers = form.code == .teacherTeacher || form.model == .teachers
        let questions =
          switch (role, isAmongTeachers) {
          case (.mentee, false):
            isBefore ? LearnerMeasurements.menteeBefore : LearnerMeasurements.menteeAfter
          case (_, false):
            isBefore ? LearnerMeasurements.mentorBefore : LearnerMeasurements.mentorAfter
          case (.mentee, true):
            isBefore ? TeacherMeasurements.menteeBefore : TeacherMeasurements.menteeAfter
          case (_, true):
            isBefore ? TeacherMeasurements.mentorBefore : TeacherMeasurements.mentorAfter
          }
        return SurveyDefinition(
          code: code(round, role, form.code), title: title("Анкета \(whose) \(when)", form),
          form: form.code, role: role, round: round,
          questions: Question.respondent(role == .mentee ? form.menteeKind : form.mentorKind)
            + questions)
      }
    }
  }

  private static let curatorBefore = SurveyDefinition(
    code: code(.before, .curator, nil), title: "Анкета куратора до начала работы",
    role: .curator, round: .before,
    questions: Question.respondent() + Question.earlierMentorship + [
      .mark("readiness", "Насколько организация готова к программе?", "не готова", "вполне готова"),
      .mark(
        "understanding", "Насколько участникам понятны цели программы?", "непонятны",
        "совершенно понятны"),
      .mark(
        "resources", "Насколько хватает людей, времени и помещений?", "не хватает", "вполне хватает"
      ),
      .mark(
        "partners", "Насколько деятельно участвуют партнёры?", "не участвуют", "очень деятельно"),
      Question("strengths", "Сильные стороны программы"),
      Question("weaknesses", "Слабые стороны программы"),
      Question("opportunities", "Возможности вокруг программы"),
      Question("threats", "Угрозы для программы"),
      Question("expectations", "Каких результатов вы ждёте к концу года?"),
    ])

  private static let curatorAfter = SurveyDefinition(
    code: code(.after, .curator, nil), title: "Анкета куратора после завершения",
    role: .curator, round: .after,
    questions: Question.respondent() + Question.earlierMentorship + [
      .mark(
        "readiness", "Насколько организация оказалась готова к программе?", "не готова",
        "вполне готова"),
      .mark(
        "understanding", "Насколько участникам были понятны цели программы?", "непонятны",
        "совершенно понятны"),
      .mark(
        "resources", "Насколько хватило людей, времени и помещений?", "не хватило", "вполне хватило"
      ),
      .mark(
        "partners", "Насколько деятельно участвовали партнёры?", "не участвовали", "очень деятельно"
      ),
      Question("strengths", "Сильные стороны программы"),
      Question("weaknesses", "Слабые стороны программы"),
      Question("opportunities", "Возможности вокруг программы"),
      Question("threats", "Угрозы для программы"),
      Question("results", "Каких результатов удалось достичь?"),
    ])
}
