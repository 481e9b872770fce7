import JSONStore

/// The individual plans, with the rules by which they are kept.
public struct PlanBook: Sendable {
  /// The plans.
  public private(set) var plans: RecordSet<DevelopmentPlan>

  private let pairs: RecordSet<Pair>
  private let today: CalendarDate

  /// Opens the book of `plans` of `pairs` on `today`.
  public init(
    _ plans: RecordSet<DevelopmentPlan>, of pairs: RecordSet<Pair>, on today: CalendarDate
  ) {
    self.plans = plans
    self.pairs = pairs
    self.today = today
  }

  /// Begins the plan of a pair, from `template` or empty.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func begin(
    for id: PairID, from template: DevelopmentTemplate? = nil
  ) throws(PlanError) -> DevelopmentPlan {
    let pair = try openPair(id)
    if let known = plans.first(where: { $0.pair == id }) { throw .alreadyPlanned(id, known.id) }
    let plan = DevelopmentPlan(
      id: plans.nextID, pair: id, on: today, goals: template?.goals ?? [],
      tasks: template?.drafts(within: pair.planTerm(from: today)) ?? [], template: template?.form)
    plans.put(plan)
    return plan
  }

  /// Adds a goal.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func addGoal(
    _ goal: String, to id: PlanID, _ occasion: Occasion
  ) throws(PlanError) -> DevelopmentPlan {
    let goal = try Self.checked(goal)
    return try redraft(id, occasion) { plan, _ throws(PlanError) in plan.goals.append(goal) }
  }

  /// Takes the goal `number`, counted from 1, out.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func dropGoal(
    _ number: Int, of id: PlanID, _ occasion: Occasion
  ) throws(PlanError) -> DevelopmentPlan {
    try redraft(id, occasion) { plan, _ throws(PlanError) in
      guard number > 0, plan.goals.indices.contains(number - 1) else {
        throw .noSuchGoal(id, number)
      }
      plan.goals.remove(at: number - 1)
    }
  }

  /// Adds a task.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func addTask(
    _ draft: PlanTaskDraft, to id: PlanID, _ occasion: Occasion
  ) throws(PlanError) -> DevelopmentPlan {
    var draft = draft
    draft.text = try Self.checked(draft.text)
    try Self.check(draft.expected)
    return try redraft(id, occasion) { plan, pair throws(PlanError) in
      try Self.check(draft.due, pair)
      plan.tasks.append(PlanTask(plan.nextNumber, draft))
    }
  }

  /// Changes what the open task `number` is to be.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func changeTask(
    _ number: Int, of id: PlanID, _ change: PlanTaskChange, _ occasion: Occasion
  ) throws(PlanError) -> DevelopmentPlan {
    let text = try change.text.map { text throws(PlanError) in try Self.checked(text) }
    try Self.check(change.expected)
    return try redraft(id, occasion) { plan, pair throws(PlanError) in
      let index = try Self.openTask(number, of: plan)
      if let due = change.due { try Self.check(due, pair) }
      plan.tasks[index].text = text ?? plan.tasks[index].text
      plan.tasks[index].due = change.due ?? plan.tasks[index].due
      plan.tasks[index].expected = change.expected ?? plan.tasks[index].expected
    }
  }

  /// Takes the open task `number` out.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func dropTask(
    _ number: Int, of id: PlanID, _ occasion: Occasion
  ) throws(PlanError) -> DevelopmentPlan {
    try redraft(id, occasion) { plan, _ throws(PlanError) in
      plan.tasks.remove(at: try Self.openTask(number, of: plan))
    }
  }

  /// Enters that the task `number` was done on `date`; possible also after the end of the pair.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func complete(
    _ number: Int, of id: PlanID, on date: CalendarDate, result: String?
  ) throws(PlanError) -> DevelopmentPlan {
    var plan = try plan(id)
    let index = try Self.task(number, of: plan)
    if let done = plan.tasks[index].done { throw .alreadyDone(id, number, done) }
    guard date <= today else { throw .inFuture(date, today: today) }
    guard date >= plan.started else { throw .beforePlan(id, date, started: plan.started) }
    try Self.check(result)
    plan.tasks[index].done = date
    plan.tasks[index].actual = result
    plans.put(plan)
    return plan
  }

  /// Enters the mentor's mark of the task `number`; a new mark replaces the earlier one.
  ///
  /// - Throws: ``PlanError``; a task that was done is not marked as undone, nor one that is open as
  ///   done. Nothing changes then.
  public mutating func mark(
    _ number: Int, of id: PlanID, _ mark: PlanMark, comment: String?
  ) throws(PlanError) -> DevelopmentPlan {
    var plan = try plan(id)
    let index = try Self.task(number, of: plan)
    switch (mark, plan.tasks[index].done) {
    case (.full, nil): throw .notDoneYet(id, number)
    case (.missed, let done?): throw .alreadyDone(id, number, done)
    default: break
    }
    try Self.check(comment)
    plan.tasks[index].mark = mark
    plan.tasks[index].comment = comment ?? plan.tasks[index].comment
    plans.put(plan)
    return plan
  }

  /// Approves the plan as it stands.
  ///
  /// - Throws: ``PlanError``; nothing changes then.
  public mutating func approve(
    _ id: PlanID, _ occasion: Occasion
  ) throws(PlanError) -> DevelopmentPlan {
    var plan = try plan(id)
    _ = try openPair(plan.pair)
    if let approved = plan.approved { throw .alreadyApproved(id, approved) }
    guard !plan.goals.isEmpty, !plan.tasks.isEmpty else { throw .empty(id) }
    guard occasion.date <= today else { throw .inFuture(occasion.date, today: today) }
    guard occasion.date >= plan.started else {
      throw .beforePlan(id, occasion.date, started: plan.started)
    }
    plan.approved = occasion.date
    plan.approvedBy = occasion.actor
    plans.put(plan)
    return plan
  }

  /// Changes goals or tasks; the version that was approved is kept, and the plan waits for approval.
  private mutating func redraft(
    _ id: PlanID, _ occasion: Occasion,
    _ body: (inout DevelopmentPlan, Pair) throws(PlanError) -> Void
  ) throws(PlanError) -> DevelopmentPlan {
    var plan = try plan(id)
    let pair = try openPair(plan.pair)
    let before = plan
    try body(&plan, pair)
    if let approved = before.approved, plan != before {
      guard let reason = occasion.reason else { throw .missingReason(id) }
      try Self.check(reason)
      plan.versions.append(
        PlanVersion(of: before, approved: approved, occasion, because: reason))
      plan.approved = nil
      plan.approvedBy = nil
    }
    plans.put(plan)
    return plan
  }

  private func plan(_ id: PlanID) throws(PlanError) -> DevelopmentPlan {
    guard let plan = plans[id] else {
      throw .missingRecord(kind: DevelopmentPlan.noun.one, id: "\(id)")
    }
    return plan
  }

  private func openPair(_ id: PairID) throws(PlanError) -> Pair {
    guard let pair = pairs[id] else { throw .missingRecord(kind: Pair.noun.one, id: "\(id)") }
    guard pair.state.takesPlace else { throw .pairOver(id, pair.state) }
    return pair
  }

  private static func task(_ number: Int, of plan: DevelopmentPlan) throws(PlanError) -> Int {
    guard let index = plan.tasks.firstIndex(where: { $0.number == number }) else {
      throw .noSuchTask(plan.id, number)
    }
    return index
  }

  private static func openTask(
    _ number: Int, of plan: DevelopmentPlan
  ) throws(PlanError) -> Int {
    let index = try task(number, of: plan)
    guard plan.tasks[index].done == nil else { throw .doneTaskStays(plan.id, number) }
    return index
  }

  private static func check(_ due: CalendarDate, _ pair: Pair) throws(PlanError) {
    guard pair.term.contains(due) else { throw .dueOutsideTerm(pair.id, due, pair.term) }
  }

  /// The longest text, in characters of Unicode.
  private static let longestText = 2000

  private static func checked(_ text: String) throws(PlanError) -> String {
    guard text.contains(where: \.isLetter), text.unicodeScalars.count <= longestText else {
      throw .badText
    }
    try check(text)
    return text
  }

  private static func check(_ text: String?) throws(PlanError) {
    if let text, text.unicodeScalars.count > longestText { throw .badText }
    if let word = HealthWords.first(in: [text]) { throw .healthData(word: word) }
  }
}

extension Pair {
  /// The days for which a plan that is begun on `today` is made: to the last day of lessons, or to the
  /// end of the school year where that is over.
  func planTerm(from today: CalendarDate) -> DatePeriod {
    let term = term
    let begin = max(term.from ?? today, min(today, term.to ?? today))
    let lessons = year.defaultPeriod.to
    let last = lessons.map { $0 > begin ? $0 : term.to ?? $0 } ?? term.to ?? begin
    return DatePeriod(between: begin, and: max(begin, min(last, term.to ?? last)))
  }
}
