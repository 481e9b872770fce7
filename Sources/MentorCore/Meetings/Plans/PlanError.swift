import JSONStore
public import Wording

/// The ways in which a change of an individual plan is refused.
public enum PlanError: MentorError, Equatable {
  /// There is no such plan or pair.
  case missingRecord(kind: Phrase, id: String)
  /// The pair is over.
  case pairOver(PairID, PairState)
  /// The pair has a plan already.
  case alreadyPlanned(PairID, PlanID)
  /// A text is empty or too long.
  case badText
  /// The last day lies outside of the days on which the pair works.
  case dueOutsideTerm(PairID, CalendarDate, DatePeriod)
  /// The plan has no task of this number.
  case noSuchTask(PlanID, Int)
  /// The plan has no goal of this number.
  case noSuchGoal(PlanID, Int)
  /// The task was done already.
  case alreadyDone(PlanID, Int, CalendarDate)
  /// A task that was done stays in the plan.
  case doneTaskStays(PlanID, Int)
  /// The mark contradicts what is known of the task.
  case notDoneYet(PlanID, Int)
  /// The day lies ahead.
  case inFuture(CalendarDate, today: CalendarDate)
  /// The day lies before the plan.
  case beforePlan(PlanID, CalendarDate, started: CalendarDate)
  /// A plan that was approved is not changed without a reason.
  case missingReason(PlanID)
  /// A plan without goals or tasks is not approved.
  case empty(PlanID)
  /// The plan was approved already.
  case alreadyApproved(PlanID, CalendarDate)
  /// A text sounds like data about health.
  case healthData(word: String)

  public var category: ErrorCategory {
    switch self {
    case .missingRecord, .noSuchTask, .noSuchGoal: .notFound
    case .badText, .inFuture, .beforePlan: .invalidValue
    case .pairOver, .alreadyPlanned, .dueOutsideTerm, .alreadyDone, .doneTaskStays, .notDoneYet,
      .missingReason, .empty, .alreadyApproved, .healthData:
      .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .missingRecord(let kind, let id):
      Phrase(ru: "нет записи \(id) (\(kind.ru))", en: "there is no record \(id) (\(kind.en))")
    case .pairOver(let pair, let state):
      Phrase(
        ru: "пара \(pair) \(state.name.ru), её план больше не меняют",
        en: "pair \(pair) is \(state.name.en), and its plan is not changed any more")
    case .alreadyPlanned(let pair, let plan):
      Phrase(
        ru: "у пары \(pair) уже есть индивидуальный план: \(plan)",
        en: "pair \(pair) has a plan already: \(plan)")
    case .badText:
      Phrase(
        ru: "текст пустой или длиннее 2000 знаков",
        en: "the text is empty or longer than 2000 characters")
    case .dueOutsideTerm(let pair, let date, let term):
      Phrase(
        ru: "срок \(date.numeric) вне срока работы пары \(pair): \(term.inWords.ru)",
        en: "\(date) is outside of the term of pair \(pair): \(term.inWords.en)")
    case .noSuchTask(let plan, let number):
      Phrase(
        ru: "в плане \(plan) нет задачи № \(number)",
        en: "plan \(plan) has no task № \(number)")
    case .noSuchGoal(let plan, let number):
      Phrase(
        ru: "в плане \(plan) нет цели № \(number)",
        en: "plan \(plan) has no goal № \(number)")
    case .alreadyDone(let plan, let number, let date):
      Phrase(
        ru: "задача № \(number) плана \(plan) уже выполнена \(date.numeric)",
        en: "task № \(number) of plan \(plan) was done on \(date)")
    case .doneTaskStays(let plan, let number):
      Phrase(
        ru: "задача № \(number) плана \(plan) выполнена, её не меняют и не убирают",
        en: "task № \(number) of plan \(plan) was done and is neither changed nor taken out")
    case .notDoneYet(let plan, let number):
      Phrase(
        ru: "задача № \(number) плана \(plan) не отмечена выполненной",
        en: "task № \(number) of plan \(plan) is not recorded as done")
    case .inFuture(let date, let today):
      Phrase(
        ru: "\(date.numeric) ещё не наступило: сегодня \(today.numeric)",
        en: "\(date) has not come yet: today is \(today)")
    case .beforePlan(let plan, let date, let started):
      Phrase(
        ru: "\(date.numeric) раньше начала плана \(plan) (\(started.numeric))",
        en: "\(date) is before plan \(plan) began (\(started))")
    case .missingReason(let plan):
      Phrase(
        ru: "план \(plan) утверждён, и без причины его не меняют",
        en: "plan \(plan) is approved and not changed without a reason")
    case .empty(let plan):
      Phrase(
        ru: "в плане \(plan) нет целей или задач, утвердить его нельзя",
        en: "plan \(plan) has no goals or no tasks and cannot be approved")
    case .alreadyApproved(let plan, let date):
      Phrase(
        ru: "план \(plan) уже утверждён \(date.numeric)",
        en: "plan \(plan) was approved on \(date)")
    case .healthData(let word):
      Phrase(
        ru: "«\(word.visible)» похоже на сведения о здоровье, а их программа не хранит "
          + "(152-ФЗ, ст. 10)",
        en: "“\(word.visible)” sounds like data about health, which the program does not keep "
          + "(152-ФЗ, art. 10)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .missingRecord, .badText: nil
    case .pairOver(let pair, _), .dueOutsideTerm(let pair, _, _):
      Phrase(
        ru: "Посмотрите пару: mentorctl pair show \(pair).",
        en: "Look at the pair: mentorctl pair show \(pair).")
    case .alreadyPlanned(_, let plan), .noSuchTask(let plan, _), .noSuchGoal(let plan, _),
      .alreadyDone(let plan, _, _), .doneTaskStays(let plan, _), .alreadyApproved(let plan, _),
      .beforePlan(let plan, _, _):
      Phrase(
        ru: "Посмотрите план: mentorctl plan show \(plan).",
        en: "Look at the plan: mentorctl plan show \(plan).")
    case .notDoneYet(let plan, let number):
      Phrase(
        ru: "Сначала отметьте её: mentorctl plan done \(plan) \(number).",
        en: "Record it first: mentorctl plan done \(plan) \(number).")
    case .inFuture: Phrase(ru: "Проверьте дату.", en: "Check the date.")
    case .missingReason:
      Phrase(
        ru: "Назовите её: --reason \"…\"; прежняя редакция сохранится.",
        en: "Name it: --reason \"…\"; the earlier version is kept.")
    case .empty(let plan):
      Phrase(
        ru:
          "Добавьте цель и задачи: mentorctl plan goal \(plan) \"…\", mentorctl plan task \(plan) "
          + "\"…\" --due ДАТА.",
        en: "Add a goal and tasks: mentorctl plan goal \(plan) \"…\", mentorctl plan task \(plan) "
          + "\"…\" --due DATE.")
    case .healthData:
      Phrase(
        ru: "Опишите задачу без сведений о здоровье.",
        en: "Describe the task without data about health.")
    }
  }
}
