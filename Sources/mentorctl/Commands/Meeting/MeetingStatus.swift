import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl meeting status`.
struct MeetingStatus: Command {
  static let about = About(
    "status",
    Phrase(
      ru: "Промежуточный контроль: встречи, обратная связь и планы пар.",
      en: "The interim control: meetings, feedback and plans of the pairs."),
    discussion: Phrase(
      ru: "Для каждой пары: сколько встреч каждого вида проведено (и запланировано), последняя и "
        + "следующая, сколько листов обратной связи не сдано, задачи плана. В декабре контроль ждёт, "
        + "что знакомство, пробная, планирование и хотя бы одна регулярная встреча проведены; через "
        + "30 дней работы — знакомство. Сроки — значения программы по умолчанию.",
      en:
        "For every pair: how many meetings of each kind were held (and are planned), the last and the "
        + "next one, how many sheets of feedback are owed, and the tasks of the plan. In December "
        + "acquaintance, trial, planning and a regular meeting are expected, after 30 days of work the "
        + "acquaintance. These terms are the program's defaults."),
    examples: [
      Example(
        "mentorctl meeting status", Phrase(ru: "Все пары года.", en: "All pairs of the year.")),
      Example(
        "mentorctl meeting status --exit-code -q",
        Phrase(ru: "Проверка для cron.", en: "A check for cron.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Кто-то отстаёт (--exit-code).", en: "Somebody is behind (--exit-code)."))
    ])

  @OptionGroup var narrowing: PairFilter

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let ((pool, overviews), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let ids = try narrowing.pairs(in: pool, context)
      let pairs = pool.pairs.filter { ids.contains($0.id) && $0.hasWorked }
      return (pool, try snapshot.meetingRecords().overviews(of: pairs, on: context.today))
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Встречи по парам", en: "Meetings by pair"),
        table: { Self.table(overviews, pool, context) },
        json: { ["pairs": .array(overviews.map(Self.json))] }),
      notes: notes, status: exitCode && overviews.contains(where: \.isBehind) ? .no : .done)
  }

  private static func table(
    _ overviews: [MeetingOverview], _ pool: Pool, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
      ]
        + MeetingKind.allCases.map {
          ReportTable.Column(key: $0.rawValue, title: $0.short, alignment: .right)
        } + [
          ReportTable.Column(
            key: "last", title: Phrase(ru: "Последняя", en: "Last"), content: .date),
          ReportTable.Column(
            key: "next", title: Phrase(ru: "Следующая", en: "Next"), content: .date),
          ReportTable.Column(key: "plan", title: Phrase(ru: "План", en: "Plan")),
          ReportTable.Column(key: "remarks", title: Phrase(ru: "Замечания", en: "Remarks")),
        ],
      rows: overviews.map { overview in
        [
          Phrase(verbatim: "\(overview.pair)"),
          Phrase(
            verbatim: pool.pairs[overview.pair].map { context.label($0.mentor, in: pool) } ?? ""),
        ]
          + MeetingKind.allCases.map { cell(overview.counts[$0]) } + [
            .date(overview.last), .date(overview.next), plan(overview), remarks(overview),
          ]
      },
      empty: Phrase(ru: "Пар, которые работают, нет.", en: "There are no pairs at work."))
  }

  /// The meetings held, and behind a plus those planned.
  private static func cell(_ count: MeetingOverview.Count?) -> Phrase {
    guard let count else { return Phrase(verbatim: "") }
    return Phrase(verbatim: "\(count.held)" + (count.planned > 0 ? "+\(count.planned)" : ""))
  }

  private static func plan(_ overview: MeetingOverview) -> Phrase {
    overview.plan.map { Phrase(verbatim: "\($0): \(overview.done)/\(overview.tasks)") }
      ?? Phrase(ru: "нет", en: "none")
  }

  private static func remarks(_ overview: MeetingOverview) -> Phrase {
    var remarks: [Phrase] = []
    if !overview.missing.isEmpty {
      remarks.append(
        Phrase(ru: "не проведены: ", en: "not held: ")
          + overview.missing.map(\.name).joined(separator: ", "))
    }
    if !overview.forgotten.isEmpty {
      remarks.append(
        Phrase(ru: "не отмечены: ", en: "not recorded: ")
          + Phrase(verbatim: overview.forgotten.map { "\($0)" }.joined(separator: ", ")))
    }
    if overview.missingFeedback > 0 {
      remarks.append(
        Phrase(
          ru: "нет обратной связи: \(overview.missingFeedback)",
          en: "feedback missing: \(overview.missingFeedback)"))
    }
    if overview.overdue > 0 {
      remarks.append(
        Phrase(
          ru: "просрочено задач: \(overview.overdue)", en: "tasks overdue: \(overview.overdue)"))
    }
    return remarks.joined(separator: "; ")
  }

  private static func json(_ overview: MeetingOverview) -> JSON {
    [
      "pair": .string("\(overview.pair)"),
      "meetings": .object(
        MeetingKind.allCases.map { kind in
          let count = overview.counts[kind] ?? MeetingOverview.Count()
          return JSON.Member(
            kind.rawValue, ["held": JSON(count.held), "planned": JSON(count.planned)])
        }),
      "cancelled": JSON(overview.cancelled), "last": JSON(overview.last),
      "next": JSON(overview.next),
      "notRecorded": .array(overview.forgotten.map { .string("\($0)") }),
      "missing": .array(overview.missing.map { .string($0.rawValue) }),
      "missingFeedback": JSON(overview.missingFeedback),
      "plan": JSON(overview.plan.map { "\($0)" }), "tasks": JSON(overview.tasks),
      "done": JSON(overview.done), "overdue": JSON(overview.overdue),
      "isBehind": JSON(overview.isBehind),
    ]
  }
}

extension MeetingKind {
  /// The kind as a narrow heading.
  fileprivate var short: Phrase {
    switch self {
    case .acquaintance: Phrase(ru: "Знак.", en: "Acq.")
    case .trial: Phrase(ru: "Проб.", en: "Trial")
    case .planning: Phrase(ru: "План.", en: "Plan.")
    case .regular: Phrase(ru: "Рег.", en: "Reg.")
    case .finalPair: Phrase(ru: "Итог", en: "Final")
    case .finalGroup: Phrase(ru: "Общ.", en: "Group")
    }
  }
}

extension Pair {
  /// Whether the pair works or has worked.
  fileprivate var hasWorked: Bool {
    switch state {
    case .active, .paused, .completed: true
    case .draft, .proposed, .agreed, .approved, .ordered, .dissolved: false
    }
  }
}
