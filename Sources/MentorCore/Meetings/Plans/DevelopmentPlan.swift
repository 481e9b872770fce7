public import JSONStore
import Wording

/// The identifier of an individual plan.
public typealias PlanID = Identifier<DevelopmentPlan>

/// The individual plan of a pair or group: goals and tasks, as they are now and as they were approved.
public struct DevelopmentPlan: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "PLAN"
  public static let noun = Noun(
    one: Phrase(ru: "индивидуальный план", en: "plan"),
    many: Phrase(ru: "индивидуальные планы", en: "plans"),
    ofOne: Phrase(ru: "индивидуального плана", en: "plan"))

  /// The day on which this version was approved; `nil` for a draft and after a change.
  public internal(set) var approved: CalendarDate?

  /// Who approved it; `nil` where it was not told.
  public internal(set) var approvedBy: String?

  /// The goals, in order.
  public internal(set) var goals: [String]

  /// The identifier.
  public let id: PlanID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The pair.
  public let pair: PairID

  /// The day on which the plan was begun.
  public let started: CalendarDate

  /// The tasks, in the order of their numbers.
  public internal(set) var tasks: [PlanTask]

  /// The form whose template it began with; `nil` for one that began empty.
  public let template: FormCode?

  /// The versions that were approved and then changed, the first one first.
  public internal(set) var versions: [PlanVersion]

  /// The number of the version, from 1.
  public var version: Int { versions.count + 1 }

  /// What came of the tasks that were done, in their order: «задача: результат».
  public var results: [String] {
    tasks.filter { $0.done != nil }.map { task in
      task.actual.map { "\(task.text): \($0)" } ?? task.text
    }
  }

  /// The number for a new task: no number is given twice, in whatever version.
  var nextNumber: Int {
    ((tasks + versions.flatMap(\.tasks)).map(\.number).max() ?? 0) + 1
  }

  /// Creates a plan of `pair`.
  init(
    id: PlanID, pair: PairID, on date: CalendarDate, goals: [String], tasks: [PlanTaskDraft],
    template: FormCode?
  ) {
    self.id = id
    self.pair = pair
    self.goals = goals
    self.template = template
    started = date
    self.tasks = tasks.enumerated().map { PlanTask($0 + 1, $1) }
    versions = []
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    approved = try map.optional("approved", old?.approved)
    approvedBy = try map.optional("approvedBy", old?.approvedBy)
    goals = try map.field("goals", old?.goals, default: [])
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    pair = try map.field("pair", old?.pair)
    started = try map.field("started", old?.started)
    tasks = try map.field("tasks", old?.tasks, default: [])
    template = try map.optional("template", old?.template)
    versions = try map.field("versions", old?.versions, default: [])
    try map.check(
      Set(tasks.map(\.number)).count == tasks.count
        ? nil
        : ValueProblem(
          Phrase(ru: "номер задачи повторяется", en: "the number of a task occurs twice")))
  }

  /// The tasks that are overdue on `today`, the oldest first.
  public func overdue(on today: CalendarDate) -> [PlanTask] {
    tasks.filter { $0.daysOverdue(on: today) != nil }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }
}

/// A plan as it was approved, before it was changed.
public struct PlanVersion: Record, Hashable {
  /// Who changed it; `nil` where it was not told.
  public let actor: String?

  /// The day on which the version was approved.
  public let approved: CalendarDate

  /// Who approved it; `nil` where it was not told.
  public let approvedBy: String?

  /// Its goals.
  public let goals: [String]

  /// Why it was changed.
  public let reason: String

  /// The day from which it no longer held.
  public let replaced: CalendarDate

  /// Its tasks, as far as they had come.
  public let tasks: [PlanTask]

  /// Keeps `plan`, approved on a day, which is changed under the circumstances of `occasion`.
  init(
    of plan: DevelopmentPlan, approved: CalendarDate, _ occasion: Occasion, because reason: String
  ) {
    self.approved = approved
    self.reason = reason
    actor = occasion.actor
    approvedBy = plan.approvedBy
    goals = plan.goals
    replaced = occasion.date
    tasks = plan.tasks
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actor = try map.optional("actor", old?.actor)
    approved = try map.field("approved", old?.approved)
    approvedBy = try map.optional("approvedBy", old?.approvedBy)
    goals = try map.field("goals", old?.goals)
    reason = try map.field("reason", old?.reason)
    replaced = try map.field("replaced", old?.replaced)
    tasks = try map.field("tasks", old?.tasks)
  }
}
