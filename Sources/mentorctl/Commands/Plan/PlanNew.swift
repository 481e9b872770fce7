import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl plan new`.
struct PlanNew: Command {
  static let about = About(
    "new",
    Phrase(ru: "Составить индивидуальный план пары.", en: "Begin the individual plan of a pair."),
    discussion: Phrase(
      ru:
        "План начинается с целей и задач, обычных для формы пары; сроки распределены по времени её "
        + "работы. Это значения программы по умолчанию: оставьте нужное и добавьте своё. --empty — "
        + "без готовых целей и задач.",
      en:
        "The plan begins with goals and tasks that suit the form of the pair; their days are spread "
        + "over the time of its work. They are the program's defaults: keep what fits and add your own. "
        + "--empty begins without any."),
    examples: [
      Example(
        "mentorctl plan new PAIR-3", Phrase(ru: "По шаблону формы.", en: "From the template.")),
      Example(
        "mentorctl plan new PAIR-3 --empty", Phrase(ru: "Пустой план.", en: "An empty plan.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(ru: "План уже есть, или пара завершена.", en: "There is one, or the pair is over."))
    ])

  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(ru: "Пара.", en: "The pair."))
  var pair: RecordReference

  @Flag(
    "empty", Phrase(ru: "Без готовых целей и задач.", en: "Without ready goals and tasks."))
  var isEmpty: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    var answer = try PlanWriting(context: context, writing: writing).answer {
      book, pool throws(WorkspaceError) in
      let pair = try self.pair.record(in: pool.pairs)
      return try WorkspaceError.domain { () throws(PlanError) in
        try book.begin(for: pair.id, from: isEmpty ? nil : .standard(for: pair.form))
      }
    }
    if !isEmpty {
      answer.notes.append(
        Phrase(
          ru: "цели и задачи взяты из шаблона программы (значения по умолчанию)",
          en: "goals and tasks come from the program's template (default values)"))
    }
    return answer
  }
}

/// The command `mentorctl plan approve`.
struct PlanApprove: Command {
  static let about = About(
    "approve", Phrase(ru: "Утвердить план.", en: "Approve a plan."),
    discussion: Phrase(
      ru:
        "После утверждения цели и задачи меняют только с причиной (--reason); утверждённая редакция "
        + "сохраняется, а новую утверждают снова. Выполнение и отметки утверждения не требуют.",
      en:
        "After the approval goals and tasks are changed with a reason only (--reason); the approved "
        + "version is kept, and the new one is approved again. What is done and marked needs no "
        + "approval."),
    examples: [
      Example(
        "mentorctl plan approve PLAN-1 --on 2026-10-15",
        Phrase(ru: "Утверждён 15 октября.", en: "Approved on 15 October."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "План пуст или уже утверждён, или пара завершена.",
          en: "The plan is empty or approved already, or the pair is over."))
    ])

  @OptionGroup var naming: PlanArgument
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let change = PlanWriting(context: context, writing: writing)
    return try change.answer { book, _ throws(WorkspaceError) in
      let plan = try naming.plan(in: book.plans)
      return try WorkspaceError.domain { () throws(PlanError) in
        try book.approve(plan.id, change.occasion(on: moment.day))
      }
    }
  }
}
