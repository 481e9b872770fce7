import Wording

extension SurveyCatalogue {
  /// The questionnaires with which people enter the two bases, one for each role of each form.
  static let intakeSurveys: [SurveyDefinition] =
    forms.map { form in
      SurveyDefinition(
        code: code(.intake, .mentee, form.code), title: title("Анкета наставляемого", form),
        form: form.code, role: .mentee, round: .intake, introduction: introduction,
        questions: IntakeQuestions.mentee(form))
    }
    + forms.map { form in
      SurveyDefinition(
        code: code(.intake, .mentor, form.code), title: title("Анкета наставника", form),
        form: form.code, role: .mentor, round: .intake, introduction: introduction,
        questions: IntakeQuestions.mentor(form))
    }

  private static let introduction =
    "Ответы нужны, чтобы подобрать пару. Согласие на обработку персональных данных оформляется "
    + "отдельным документом: отметка в анкете согласием не считается. Не указывайте сведений о "
    + "здоровье и данных паспорта."
}

/// The questions of intake surveys; which of them a form asks follows from what its people are.
private enum IntakeQuestions {
  static func mentee(_ form: MentorshipForm) -> [Question] {
    identity + position(form.menteeKind, form.code, isMentor: false) + [requests(form.menteeKind)]
      + [
        Question(
          "goals", "Какого результата вы хотите достичь за время работы с наставником?",
          field: .goals),
        interests, availability,
      ]
  }

  static func mentor(_ form: MentorshipForm) -> [Question] {
    identity + position(form.mentorKind, form.code, isMentor: true)
      + [
        Question(
          "competences",
          "В чём вы сильны и чем можете помочь наставляемому? Перечислите через точку с запятой.",
          field: .competences, required: true),
        Question(
          "achievements", "Какие ваши достижения важны для программы?", field: .achievements),
        interests,
        Question(
          "wished-ages", "С наставляемыми какого возраста вы хотели бы работать? Например: 12–15.",
          field: .wishedAges),
        Question(
          "hours", "Сколько часов в неделю вы готовы уделять наставничеству?",
          field: .hoursPerWeek),
        Question("capacity", "Скольких наставляемых вы готовы взять?", field: .capacity),
        availability,
      ]
  }

  private static let identity = [
    Question("full-name", "Фамилия, имя, отчество", field: .fullName, required: true),
    Question("birth-year", "Год рождения", field: .birthYear),
    Question(
      "phone", "Телефон для связи (за несовершеннолетних — телефон законного представителя)",
      field: .phone),
    Question("email", "Адрес электронной почты", field: .email),
  ]

  private static let interests = Question(
    "interests", "Чем вы увлекаетесь? Перечислите через точку с запятой.", field: .interests)

  private static let availability = Question(
    "availability", "Когда вам удобно встречаться? Например: пн 15:00-17:00, ср после 14.",
    field: .availability)

  /// What the rules of a form need to know of somebody's place.
  private static func position(
    _ kind: RoleKind?, _ form: FormCode, isMentor: Bool
  ) -> [Question] {
    if form == .organizationOrganization {
      return [
        Question(
          "organization", "Какую организацию вы представляете?", field: .organization,
          required: true),
        Question("position", "Ваша должность", field: .position, required: true),
      ]
    }
    let experience = Question(
      "experience", "Сколько полных лет вы работаете по профессии?", field: .experience)
    switch kind {
    case .learner:
      return [Question("grade", "Класс, в котором вы учитесь", field: .grade, required: true)]
    case .student:
      return [
        Question("organization", "Где вы учитесь?", field: .organization),
        Question("course", "Курс", field: .course),
      ]
    case .teacher:
      let isNovice = isMentor ? [] : [Question.isNewEmployee]
      return [
        Question("position", "Ваша должность", field: .position, required: true),
        Question("subjects", "Какие предметы вы преподаёте?", field: .subjects), experience,
      ] + isNovice
    case .employee:
      return [
        Question("employer", "Где вы работаете?", field: .employer, required: true),
        Question("position", "Ваша должность", field: .position, required: true), experience,
      ]
    case .other, nil:
      return [
        Question("organization", "Место работы или учёбы", field: .organization),
        Question("position", "Ваша должность", field: .position),
      ]
    }
  }

  private static func requests(_ kind: RoleKind?) -> Question {
    let options =
      switch kind {
      case .learner:
        [
          "разобраться с учебным предметом", "подготовиться к экзаменам",
          "подготовиться к олимпиаде или конкурсу", "сделать проект", "освоиться в новом классе",
          "научиться уверенно общаться", "выбрать профессию", "найти занятие по душе",
        ]
      case .student:
        [
          "справиться с учебной программой", "подготовиться к практике",
          "найти работу по профессии",
          "сделать исследование или проект", "освоиться в новом коллективе",
          "участвовать в конкурсах мастерства",
        ]
      default:
        [
          "войти в должность и в коллектив", "подготовить и провести урок",
          "управлять дисциплиной в классе", "освоить цифровые средства",
          "работать с родителями", "подготовиться к аттестации", "участвовать в конкурсах",
          "вести классное руководство",
        ]
      }
    return Question(
      "requests", "С чем вам нужна помощь наставника?", .choices,
      options: options, field: .requests, required: true, allowsOther: true)
  }
}

extension Question {
  fileprivate static let isNewEmployee = yesNo(
    "new-employee", "Пришли ли вы в эту организацию из другой в последний год?"
  ).filling(.newEmployee)

  private func filling(_ field: ImportColumn) -> Question {
    var question = self
    question.field = field
    return question
  }
}
