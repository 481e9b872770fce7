import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl plan done`.
struct PlanTaskDone: Command {
  static let about = About(
    "done", Phrase(ru: "Отметить задачу выполненной.", en: "Record that a task was done."),
    examples: [
      Example(
        "mentorctl plan done PLAN-1 3 --result \"выступил на конференции\" --on 2026-11-18",
        Phrase(ru: "Задача № 3 выполнена.", en: "Task № 3 was done."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Задача уже выполнена.", en: "The task was done already."))
    ])

  @OptionGroup var naming: PlanTaskArgument
  @Option("result", Phrase(ru: "Результат.", en: "The result."))
  var result: ProseArgument?

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try PlanWriting(context: context, writing: writing).answer { book, _ throws(WorkspaceError) in
      let id = try naming.naming.plan(in: book.plans).id
      return try WorkspaceError.domain { () throws(PlanError) in
        try book.complete(
          naming.task, of: id, on: moment.day ?? context.today, result: result?.text)
      }
    }
  }
}

/// The command `mentorctl plan mark`.
struct PlanTaskMark: Command {
  static let about = About(
    "mark", Phrase(ru: "Внести отметку наставника.", en: "Record the mentor’s mark of a task."),
    examples: [
      Example(
        "mentorctl plan mark PLAN-1 3 full --comment \"самостоятельно\"",
        Phrase(ru: "Выполнено полностью.", en: "All of it was done."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Отметка противоречит тому, выполнена ли задача.",
          en: "The mark contradicts whether the task was done."))
    ])

  @OptionGroup var naming: PlanTaskArgument

  @Argument(
    "mark", value: ValueName(ru: "отметка", en: "mark"), Phrase(ru: "Отметка.", en: "The mark."))
  var mark: PlanMark

  @Option("comment", Phrase(ru: "Что добавить к отметке.", en: "What to add to the mark."))
  var comment: ProseArgument?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try PlanWriting(context: context, writing: writing).answer { book, _ throws(WorkspaceError) in
      let id = try naming.naming.plan(in: book.plans).id
      return try WorkspaceError.domain { () throws(PlanError) in
        try book.mark(naming.task, of: id, mark, comment: comment?.text)
      }
    }
  }
}
