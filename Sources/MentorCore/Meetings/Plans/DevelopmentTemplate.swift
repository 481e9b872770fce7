/// Goals and tasks with which an individual plan begins.
///
/// Every word is a customary default of this program; people change it as they like.
public struct DevelopmentTemplate: Hashable, Sendable {
  /// A task with its place in the term of the pair.
  public struct Task: Hashable, Sendable {
    /// What is to be done.
    public let text: String

    /// What is to come of it.
    public let expected: String

    /// How much of the term has passed on its last day, in percent from 0 to 100.
    public let share: Int

    init(_ share: Int, _ text: String, _ expected: String) {
      self.share = share
      self.text = text
      self.expected = expected
    }
  }

  /// The form for which it is made.
  public let form: FormCode

  /// The goals.
  public let goals: [String]

  /// The tasks in the order of their days.
  public let tasks: [Task]

  /// The tasks with their last days within `term`, which has both ends.
  func drafts(within term: DatePeriod) -> [PlanTaskDraft] {
    guard let from = term.from, let to = term.to else { return [] }
    let length = from.days(to: to)
    return tasks.map { task in
      PlanTaskDraft(
        task.text, due: from.adding(days: length * task.share / 100), expected: task.expected)
    }
  }
}

extension DevelopmentTemplate {
  /// The template for `form`; a form of the organisation's own has the general one.
  public static func standard(for form: FormCode) -> DevelopmentTemplate {
    let middle = work(of: form)
    return DevelopmentTemplate(
      form: form, goals: middle.goals,
      tasks: (opening + middle.tasks + closing).sorted { $0.share < $1.share })
  }

  /// The beginning, the same for everybody.
  private static let opening = [
    Task(
      10, "Познакомиться, договориться о правилах и времени встреч",
      "Согласованы ожидания, правила и расписание"),
    Task(
      15, "Определить, что уже получается и что мешает", "Составлен перечень сильных сторон и задач"
    ),
  ]

  /// The end, the same for everybody.
  private static let closing = [
    Task(
      50, "Подвести промежуточные итоги и поправить план", "План уточнён, обе стороны согласны"),
    Task(
      95, "Подвести итоги и рассказать о результатах", "Результаты описаны, заполнены анкеты"),
  ]

  private static func work(of form: FormCode) -> (goals: [String], tasks: [Task]) {
    switch form {
    case .pupilPupil, .studentStudent: peers
    case .teacherPupil: pupil
    case .studentPupil: guide
    case .employerPupil: career
    case .employerStudent, .employerTrainee: profession
    case .teacherTeacher, .educatorEducator, .lecturerEducator, .headEducator: teacher
    case .partnerEducator: partner
    case .studentEducator: reverse
    case .organizationOrganization: organization
    default: general
    }
  }

  private static let peers = (
    goals: [
      "Уверенно чувствовать себя в коллективе и находить общий язык с ровесниками",
      "Подтянуть предметы, которые даются труднее всего",
    ],
    tasks: [
      Task(25, "Выбрать два предмета и составить график совместных занятий", "График занятий"),
      Task(
        40, "Вместе подготовить и провести одно дело в классе или группе", "Дело проведено вместе"),
      Task(70, "Выступить перед ровесниками с коротким рассказом", "Выступление состоялось"),
      Task(85, "Сравнить успехи с началом года", "Видно, что изменилось"),
    ]
  )

  private static let pupil = (
    goals: ["Раскрыть способности и довести до конца собственный проект"],
    tasks: [
      Task(25, "Выбрать тему проекта или состязания", "Тема и план работы"),
      Task(45, "Подготовить первую часть работы", "Черновик, который можно показать"),
      Task(70, "Доработать и оформить результат", "Готовая работа"),
      Task(85, "Представить работу на конференции или конкурсе", "Выступление состоялось"),
    ]
  )

  private static let guide = (
    goals: ["Увидеть, зачем учиться дальше, и выбрать направление"],
    tasks: [
      Task(25, "Узнать, как устроена учёба в колледже или вузе", "Список вопросов и ответов"),
      Task(45, "Побывать на занятии или дне открытых дверей", "Впечатления обсуждены"),
      Task(70, "Сделать небольшой проект по выбранному направлению", "Готовый проект"),
      Task(85, "Составить личный план на следующий год", "План на год"),
    ]
  )

  private static let career = (
    goals: ["Узнать профессию изнутри и решить, подходит ли она"],
    tasks: [
      Task(25, "Побывать на предприятии", "Знакомство с рабочими местами"),
      Task(45, "Выполнить учебное задание от предприятия", "Задание выполнено и разобрано"),
      Task(70, "Подготовить проект, полезный предприятию", "Готовый проект"),
      Task(85, "Представить проект специалистам", "Отзыв специалистов"),
    ]
  )

  private static let profession = (
    goals: ["Подготовиться к работе по профессии и к устройству на работу"],
    tasks: [
      Task(25, "Познакомиться с рабочим местом и требованиями к нему", "Перечень нужных умений"),
      Task(45, "Освоить основные приёмы работы под присмотром", "Пробное задание выполнено"),
      Task(70, "Самостоятельно выполнить рабочую задачу", "Задача принята наставником"),
      Task(85, "Составить резюме и пройти учебное собеседование", "Резюме и отзыв"),
    ]
  )

  private static let teacher = (
    goals: [
      "Уверенно вести уроки и работать с классом",
      "Войти в коллектив и знать порядок работы организации",
    ],
    tasks: [
      Task(20, "Разобрать рабочие программы и документы учителя", "Документы составлены"),
      Task(35, "Посетить уроки наставника и разобрать их", "Не менее трёх разборов"),
      Task(45, "Провести урок в присутствии наставника", "Урок проведён и разобран"),
      Task(70, "Освоить новый для себя приём и применить его", "Приём применён на уроке"),
      Task(85, "Провести открытый урок или мастер-класс", "Открытый урок проведён"),
    ]
  )

  private static let partner = (
    goals: ["Применить опыт партнёра в работе педагога"],
    tasks: [
      Task(25, "Познакомиться с организацией партнёра", "Определено, чему учиться"),
      Task(45, "Пройти практику у партнёра", "Отчёт о практике"),
      Task(70, "Подготовить занятие с участием партнёра", "Занятие проведено"),
      Task(85, "Поделиться опытом с коллегами", "Рассказ на методическом объединении"),
    ]
  )

  private static let reverse = (
    goals: ["Освоить цифровые средства и новые способы общения с учениками"],
    tasks: [
      Task(25, "Выбрать средства, нужные на уроках", "Перечень средств"),
      Task(45, "Освоить первое из них", "Средство применено на уроке"),
      Task(70, "Подготовить собственные материалы", "Материалы готовы"),
      Task(85, "Показать коллегам, как ими пользоваться", "Показ состоялся"),
    ]
  )

  private static let organization = (
    goals: ["Перенести в работу организации то, что проверено у наставника"],
    tasks: [
      Task(25, "Выбрать практики для переноса", "Перечень практик"),
      Task(45, "Провести совместный семинар", "Семинар проведён"),
      Task(70, "Ввести первую практику", "Практика работает"),
      Task(85, "Описать опыт", "Описание опыта"),
    ]
  )

  private static let general = (
    goals: ["Решить задачу, с которой пришёл наставляемый"],
    tasks: [
      Task(25, "Сформулировать цель и признаки успеха", "Цель записана"),
      Task(45, "Сделать первый шаг и разобрать его", "Первый результат"),
      Task(70, "Работать самостоятельно при поддержке наставника", "Самостоятельный результат"),
      Task(85, "Показать результат другим", "Результат показан"),
    ]
  )
}
