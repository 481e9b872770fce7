import JSONStore
import MentorCore
import Wording

/// Individual plans as people and programs see them.
struct PlanReport {
  let context: AppContext
  let pool: Pool

  /// A list.
  func list(_ plans: [DevelopmentPlan]) -> Report {
    Report(
      title: Phrase(ru: "Индивидуальные планы", en: "Individual plans"), table: { table(plans) },
      json: { ["plans": .array(plans.map(json))] })
  }

  /// One plan.
  func card(_ plan: DevelopmentPlan) -> Report {
    Report(text: { text(plan, $0) }, json: { ["plan": json(plan)] })
  }

  /// The record with the number of its version, without its digest key.
  func json(_ plan: DevelopmentPlan) -> JSON {
    .object(
      plan.jsonMembers.filter { $0.key != "key" }
        + [
          JSON.Member("version", JSON(plan.version)),
          JSON.Member(
            "overdue", .array(plan.overdue(on: context.today).map { JSON($0.number) })),
        ])
  }

  private func table(_ plans: [DevelopmentPlan]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentees", title: Phrase(ru: "Наставляемые", en: "Mentees")),
        ReportTable.Column(
          key: "approved", title: Phrase(ru: "Утверждён", en: "Approved"), content: .date),
        ReportTable.Column(
          key: "tasks", title: Phrase(ru: "Задач", en: "Tasks"), alignment: .right),
        ReportTable.Column(
          key: "done", title: Phrase(ru: "Выполнено", en: "Done"), alignment: .right),
        ReportTable.Column(
          key: "overdue", title: Phrase(ru: "Просрочено", en: "Overdue"), alignment: .right),
      ],
      rows: plans.map { plan in
        let pair = pool.pairs[plan.pair]
        return [
          Phrase(verbatim: "\(plan.id)"), Phrase(verbatim: "\(plan.pair)"),
          Phrase(verbatim: pair.map { context.label($0.mentor, in: pool) } ?? ""),
          Phrase(
            verbatim: (pair?.mentees ?? []).map { context.label($0, in: pool) }
              .joined(separator: ", ")),
          .date(plan.approved), .number(plan.tasks.count),
          .number(plan.tasks.count { $0.done != nil }),
          .number(plan.overdue(on: context.today).count),
        ]
      },
      empty: Phrase(ru: "Планов нет.", en: "There are no plans."))
  }

  private func text(_ plan: DevelopmentPlan, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Индивидуальный план \(plan.id)", en: "Individual plan \(plan.id)"))
    card.add(Phrase(ru: "Пара", en: "Pair"), "\(plan.pair)")
    if let pair = pool.pairs[plan.pair] {
      card.add(Phrase(ru: "Наставник", en: "Mentor"), context.label(pair.mentor, in: pool))
      card.add(
        Phrase(ru: "Наставляемые", en: "Mentees"), pair.mentees.map { context.label($0, in: pool) })
      card.add(Phrase(ru: "Форма", en: "Form"), pool.name(of: pair.form))
    }
    card.add(
      Phrase(ru: "Редакция", en: "Version"),
      Phrase(verbatim: "\(plan.version)")
        + (plan.approved.map {
          Phrase(ru: ", утверждена ", en: ", approved ") + .date($0)
        } ?? Phrase(ru: ", не утверждена", en: ", not approved")))
    if plan.template != nil {
      card.add(
        Phrase(ru: "Основа", en: "Begun with"),
        Phrase(
          ru: "шаблон программы (значения по умолчанию)",
          en: "the program's template (default values)"))
    }
    for (index, goal) in plan.goals.enumerated() {
      card.add(Phrase(ru: "Цель \(index + 1)", en: "Goal \(index + 1)"), goal)
    }
    for version in plan.versions {
      card.add(
        Phrase(ru: "Изменён", en: "Changed"),
        .date(version.replaced) + Phrase(verbatim: ": \(version.reason)"))
    }
    let tasks = PlanTaskTable(tasks: plan.tasks.map { (plan, $0) }, today: context.today)
    return card.text(settings) + "\n" + TextTable(tasks.table, settings).text
  }
}

/// Tasks of plans as a table.
struct PlanTaskTable {
  let tasks: [(plan: DevelopmentPlan, task: PlanTask)]
  let today: CalendarDate
  var namesPlans = false

  /// The table.
  var table: ReportTable {
    ReportTable(
      columns: (namesPlans
        ? [
          ReportTable.Column(key: "plan", title: Phrase(ru: "План", en: "Plan")),
          ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair")),
        ] : [])
        + [
          ReportTable.Column(key: "number", title: Phrase(verbatim: "№"), alignment: .right),
          ReportTable.Column(key: "task", title: Phrase(ru: "Задача", en: "Task")),
          ReportTable.Column(key: "due", title: Phrase(ru: "Срок", en: "Due"), content: .date),
          ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
          ReportTable.Column(
            key: "expected", title: Phrase(ru: "Ожидается", en: "Expected")),
          ReportTable.Column(key: "actual", title: Phrase(ru: "Получилось", en: "Result")),
          ReportTable.Column(key: "mark", title: Phrase(ru: "Отметка", en: "Mark")),
        ],
      rows: tasks.map { plan, task in
        (namesPlans
          ? [Phrase(verbatim: "\(plan.id)"), Phrase(verbatim: "\(plan.pair)")] : [])
          + [
            .number(task.number), Phrase(verbatim: task.text.visible), .date(task.due),
            state(of: task), Phrase(verbatim: (task.expected ?? "").visible),
            Phrase(verbatim: (task.actual ?? "").visible), mark(of: task),
          ]
      },
      empty: Phrase(ru: "Задач нет.", en: "There are no tasks."))
  }

  private func state(of task: PlanTask) -> Phrase {
    if let done = task.done { return Phrase(ru: "выполнена ", en: "done ") + .date(done) }
    if let days = task.daysOverdue(on: today) {
      return Phrase(ru: "просрочена на \(days) дн.", en: "\(days) days overdue")
    }
    return task.isOpen ? Phrase(ru: "впереди", en: "open") : Phrase(ru: "закрыта", en: "closed")
  }

  private func mark(of task: PlanTask) -> Phrase {
    let parts = [task.mark?.name, task.comment.map { Phrase(verbatim: $0.visible) }]
    return parts.compactMap { $0 }.joined(separator: ": ")
  }
}
