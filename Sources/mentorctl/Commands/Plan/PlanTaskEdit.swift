import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl plan task`.
struct PlanTaskEdit: Command {
  static let about = About(
    "task", Phrase(ru: "Добавить, изменить или убрать задачу.", en: "Add, change or drop a task."),
    discussion: PlanWords.versions,
    examples: [
      Example(
        "mentorctl plan task PLAN-1 \"Подготовить доклад\" --due 2026-11-20 --expected \"доклад готов\"",
        Phrase(ru: "Новая задача.", en: "A new task.")),
      Example(
        "mentorctl plan task PLAN-1 --number 3 --due 2026-12-10 --reason \"каникулы\"",
        Phrase(ru: "Новый срок.", en: "A new day.")),
      Example(
        "mentorctl plan task PLAN-1 --drop 3 --reason \"тема изменилась\"",
        Phrase(ru: "Убрать задачу.", en: "Without the task.")),
    ],
    exitStatuses: [PlanWords.refused])

  @OptionGroup var naming: PlanArgument

  @Argument(
    "text", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Что сделать.", en: "What is to be done."))
  var text: ProseArgument?

  @Option(
    "number", value: ValueName(ru: "номер", en: "number"),
    Phrase(ru: "Изменить задачу с этим номером.", en: "Change the task of this number."))
  var number: Int?

  @Option("due", Phrase(ru: "Последний день задачи.", en: "The last day of the task."))
  var due: CalendarDate?

  @Option("expected", Phrase(ru: "Какой результат ожидается.", en: "What is to come of it."))
  var expected: ProseArgument?

  @Option("drop", value: ValueName(ru: "номер", en: "number"), PlanWords.drop)
  var dropped: Int?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    if dropped != nil {
      guard text == nil, number == nil, due == nil, expected == nil else {
        throw UsageError(
          Phrase(ru: "с --drop больше ничего не указывают", en: "nothing else goes with --drop"))
      }
      return
    }
    if number != nil {
      guard text != nil || due != nil || expected != nil else {
        throw UsageError(
          Phrase(
            ru: "что изменить: текст, --due или --expected",
            en: "what is to change: the text, --due or --expected"))
      }
      return
    }
    guard text != nil, due != nil else {
      throw UsageError(
        Phrase(ru: "новой задаче нужны текст и --due", en: "a new task needs a text and --due"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let change = PlanWriting(context: context, writing: writing)
    return try change.answer { book, _ throws(WorkspaceError) in
      let id = try naming.plan(in: book.plans).id
      return try WorkspaceError.domain { () throws(PlanError) in
        if let dropped { return try book.dropTask(dropped, of: id, change.occasion()) }
        if let number {
          return try book.changeTask(
            number, of: id,
            PlanTaskChange(text: text?.text, due: due, expected: expected?.text),
            change.occasion())
        }
        return try book.addTask(
          PlanTaskDraft(text?.text ?? "", due: due ?? context.today, expected: expected?.text),
          to: id, change.occasion())
      }
    }
  }
}
