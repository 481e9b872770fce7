import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// An individual plan, as the argument of a command.
struct PlanArgument: ArgumentSet {
  @Argument(
    "plan", value: ValueName(ru: "план", en: "plan"), completion: .dynamic("plans"),
    Phrase(
      ru: "План: код (PLAN-1) или код его пары (PAIR-3).",
      en: "The plan: its identifier (PLAN-1) or that of its pair (PAIR-3)."))
  var plan: RecordReference

  /// The plan that is meant.
  ///
  /// - Throws: ``WorkspaceError`` where there is none.
  func plan(
    in plans: RecordSet<DevelopmentPlan>
  ) throws(WorkspaceError) -> DevelopmentPlan {
    if let pair = try? PairID(jsonText: plan.text),
      let found = plans.first(where: { $0.pair == pair })
    {
      return found
    }
    return try plan.record(in: plans)
  }
}

/// A task of a plan, as the argument of a command.
struct PlanTaskArgument: ArgumentSet {
  @OptionGroup var naming: PlanArgument

  @Argument(
    "task", value: ValueName(ru: "номер", en: "number"),
    Phrase(ru: "Номер задачи.", en: "The number of the task."))
  var task: Int
}

/// A change of the individual plans of a data directory.
struct PlanWriting {
  let context: AppContext
  let writing: WriteOptions

  /// The circumstances of the change.
  func occasion(on day: CalendarDate? = nil) -> Occasion {
    Occasion(
      on: day ?? context.today, by: context.intent(writing).actor,
      because: writing.reason?.cleaned())
  }

  /// Changes one plan as `body` says, and answers with it.
  ///
  /// - Throws: what stands against it. Nothing changes then.
  func answer(
    _ body: (inout PlanBook, Pool) throws(WorkspaceError) -> DevelopmentPlan
  ) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      return try editing.change(.plans) { records throws(WorkspaceError) in
        var book = PlanBook(records, of: pool.pairs, on: context.today)
        let plan = try body(&book, pool)
        records = book.plans
        return (plan, pool)
      }
    }
    let (plan, pool) = outcome.value
    return Answer(
      report: PlanReport(context: context, pool: pool).card(plan),
      notes: outcome.notes.map(\.message))
  }
}
