import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentee waiting`.
struct MenteeWaiting: Command {
  static let about = About(
    "waiting",
    Phrase(
      ru: "Показать, кто ждёт наставника.", en: "List those who wait for a mentor."),
    discussion: Phrase(
      ru:
        "Сначала те, кому наставник нужнее. У каждого — что мешает и какая поддержка оказывается; "
        + "кому подобрать наставника, объясняет pair unmatched.",
      en: "The most urgent first, each with what stands in the way and which support is given; who "
        + "would suit is explained by pair unmatched."),
    examples: [
      Example("mentorctl mentee waiting", Phrase(ru: "Все, кто ждёт.", en: "All who wait.")),
      Example(
        "mentorctl mentee waiting --unsupported --exit-code",
        Phrase(ru: "О ком никто не заботится.", en: "Those about whom nobody cares.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Такие есть (--exit-code).", en: "There are some (--exit-code)."))
    ])

  @OptionGroup var narrowing: FormOption

  @Flag(
    "unsupported",
    Phrase(
      ru: "Только без поддержки и без поиска.", en: "Only without any support or search."))
  var unsupported: Bool

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let ((pool, waiting), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let form = try narrowing.code(in: pool)
      let waiting = pool.waitingMentees(with: try snapshot.load(.support)).filter { entry in
        (!unsupported || entry.support.isEmpty)
          && (form.map { pool.mentees[entry.mentee]?.forms.contains($0) == true } ?? true)
      }
      return (pool, waiting)
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Ждут наставника", en: "Waiting for a mentor"),
        table: { Self.table(waiting, pool, context) },
        json: { ["mentees": .array(waiting.map { Self.json($0, pool, context) })] }),
      notes: notes, status: exitCode && !waiting.isEmpty ? .no : .done)
  }

  private static func table(
    _ waiting: [WaitingMentee], _ pool: Pool, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(
          key: "priority", title: Phrase(ru: "Срочность", en: "Urgency"), alignment: .right),
        ReportTable.Column(
          key: "since", title: Phrase(ru: "Ждёт с", en: "Since"), content: .date),
        ReportTable.Column(
          key: "days", title: Phrase(ru: "Дней", en: "Days"), alignment: .right),
        ReportTable.Column(key: "forms", title: Phrase(ru: "Формы", en: "Forms")),
        ReportTable.Column(key: "obstacles", title: Phrase(ru: "Мешает", en: "In the way")),
        ReportTable.Column(key: "support", title: Phrase(ru: "Поддержка", en: "Support")),
      ],
      rows: waiting.map { entry in
        [
          Phrase(verbatim: context.label(entry.mentee, in: pool)), .number(entry.priority),
          entry.since.map { Phrase(ru: $0.numeric, en: $0.iso) } ?? Phrase(verbatim: ""),
          entry.days.map { .number($0) } ?? Phrase(verbatim: ""),
          Phrase(
            verbatim: (pool.mentees[entry.mentee]?.forms ?? []).map(\.text).joined(separator: " ")),
          entry.obstacles.isEmpty
            ? Phrase(ru: "нет наставника", en: "no mentor")
            : entry.obstacles.joined(separator: "; "),
          entry.support.map { support in
            support.kind.name + Phrase(verbatim: " (\(support.office.visible))")
          }.joined(separator: "; "),
        ]
      },
      empty: Phrase(ru: "Никто не ждёт.", en: "Nobody waits."))
  }

  private static func json(_ entry: WaitingMentee, _ pool: Pool, _ context: AppContext) -> JSON {
    let mentee = pool.mentees[entry.mentee]
    let report = SupportReport(context: context, pool: pool)
    return [
      "mentee": .string("\(entry.mentee)"),
      "name": .string(context.shown(mentee.flatMap { pool.people[$0.person] })),
      "priority": JSON(entry.priority),
      "since": JSON(entry.since), "days": JSON(entry.days),
      "forms": .array((mentee?.forms ?? []).map { .string($0.text) }),
      "obstacles": .array(entry.obstacles.map { .string($0.ru) }),
      "support": .array(entry.support.map(report.json)),
      "lastPairEnded": JSON(entry.lastPairEnded),
    ]
  }
}
