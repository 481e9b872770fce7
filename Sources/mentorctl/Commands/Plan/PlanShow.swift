import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl plan show`.
struct PlanShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать план и его задачи.", en: "Show a plan and its tasks."),
    examples: [
      Example(
        "mentorctl plan show PAIR-3", Phrase(ru: "План пары PAIR-3.", en: "The plan of PAIR-3."))
    ])

  @OptionGroup var naming: PlanArgument

  func run(in context: AppContext) throws -> Answer {
    let ((pool, plan, _), notes) = try context.read { snapshot throws(WorkspaceError) in
      try naming.plan(from: &snapshot, context)
    }
    return Answer(report: PlanReport(context: context, pool: pool).card(plan), notes: notes)
  }
}

/// The command `mentorctl plan list`.
struct PlanList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать планы.", en: "List the plans."),
    examples: [
      Example("mentorctl plan list", Phrase(ru: "Планы года.", en: "The plans of the year."))
    ])

  @OptionGroup var narrowing: PairFilter

  func run(in context: AppContext) throws -> Answer {
    let ((pool, plans), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let pairs = try narrowing.pairs(in: pool, context)
      return (pool, try snapshot.load(.plans).filter { pairs.contains($0.pair) })
    }
    return Answer(report: PlanReport(context: context, pool: pool).list(plans), notes: notes)
  }
}

/// The command `mentorctl plan overdue`.
struct PlanOverdue: Command {
  static let about = About(
    "overdue",
    Phrase(ru: "Показать просроченные задачи планов.", en: "List overdue tasks of plans."),
    discussion: Phrase(
      ru: "Задачи пар, которые ещё работают; последний день в срок входит.",
      en: "Tasks of pairs that are not over; the last day belongs to the term."),
    examples: [
      Example(
        "mentorctl plan overdue --exit-code",
        Phrase(ru: "Проверка для cron.", en: "A check for cron."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Такие задачи есть (--exit-code).", en: "There are such tasks (--exit-code).")
      )
    ])

  @OptionGroup var narrowing: PairFilter

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let (plans, notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let pairs = try narrowing.pairs(in: pool, context)
      return try snapshot.load(.plans).filter {
        pairs.contains($0.pair) && pool.pairs[$0.pair]?.state.takesPlace == true
      }
    }
    let tasks = plans.flatMap { plan in plan.overdue(on: context.today).map { (plan, $0) } }
      .sorted { ($0.1.due, $0.0.id, $0.1.number) < ($1.1.due, $1.0.id, $1.1.number) }
    return Answer(
      report: Report(
        title: Phrase(ru: "Просроченные задачи планов", en: "Overdue tasks of plans"),
        table: {
          PlanTaskTable(tasks: tasks, today: context.today, namesPlans: true).table
        },
        json: { ["tasks": .array(tasks.map { Self.json($0.0, $0.1, context.today) })] }),
      notes: notes, status: exitCode && !tasks.isEmpty ? .no : .done)
  }

  private static func json(
    _ plan: DevelopmentPlan, _ task: PlanTask, _ today: CalendarDate
  ) -> JSON {
    .object(
      [
        JSON.Member("plan", .string("\(plan.id)")),
        JSON.Member("pair", .string("\(plan.pair)")),
        JSON.Member("days", JSON(task.daysOverdue(on: today))),
      ] + task.jsonMembers)
  }
}

extension PlanArgument {
  /// The plan that is meant, with the pool of the year of its pair and the meetings.
  func plan(
    from snapshot: inout Snapshot, _ context: AppContext
  ) throws(WorkspaceError) -> (pool: Pool, plan: DevelopmentPlan, records: MeetingRecords) {
    let records = try snapshot.meetingRecords()
    let plan = try plan(in: records.plans)
    let year = try snapshot.load(.pairs)[plan.pair]?.year ?? context.options.year
    return (try snapshot.pool(year: year, on: context.today), plan, records)
  }
}
