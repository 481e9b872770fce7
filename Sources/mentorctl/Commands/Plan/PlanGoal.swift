import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl plan goal`.
struct PlanGoal: Command {
  static let about = About(
    "goal", Phrase(ru: "Добавить или убрать цель.", en: "Add a goal, or take one out."),
    discussion: PlanWords.versions,
    examples: [
      Example(
        "mentorctl plan goal PLAN-1 \"Уверенно выступать перед классом\"",
        Phrase(ru: "Ещё одна цель.", en: "One more goal.")),
      Example(
        "mentorctl plan goal PLAN-1 --drop 2",
        Phrase(ru: "Убрать вторую.", en: "Without the second.")),
    ],
    exitStatuses: [PlanWords.refused])

  @OptionGroup var naming: PlanArgument

  @Argument(
    "text", value: ValueName(ru: "текст", en: "text"), Phrase(ru: "Цель.", en: "The goal."))
  var text: ProseArgument?

  @Option("drop", value: ValueName(ru: "номер", en: "number"), PlanWords.drop)
  var dropped: Int?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard (text == nil) == (dropped == nil) else { return }
    throw UsageError(
      Phrase(ru: "нужна либо цель, либо --drop", en: "either a goal or --drop is needed"))
  }

  func run(in context: AppContext) throws -> Answer {
    let change = PlanWriting(context: context, writing: writing)
    return try change.answer { book, _ throws(WorkspaceError) in
      let id = try naming.plan(in: book.plans).id
      return try WorkspaceError.domain { () throws(PlanError) in
        if let dropped { return try book.dropGoal(dropped, of: id, change.occasion()) }
        return try book.addGoal(text?.text ?? "", to: id, change.occasion())
      }
    }
  }
}

/// What the commands about plans have in common.
enum PlanWords {
  static let versions = Phrase(
    ru:
      "Утверждённый план меняют только с причиной (--reason): прежняя редакция сохраняется, а новая "
      + "ждёт утверждения.",
    en: "A plan that was approved is changed with a reason only (--reason): the earlier version is "
      + "kept, and the new one waits for approval.")

  static let drop = Phrase(ru: "Номер того, что убрать.", en: "The number of what to take out.")

  static let refused = ExitStatusNote(
    3,
    Phrase(
      ru:
        "Пара завершена, срок вне времени её работы, или у утверждённого плана нет причины изменения.",
      en:
        "The pair is over, the day lies outside of its term, or an approved plan lacks the reason.")
  )
}
