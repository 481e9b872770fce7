import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl feedback missing`.
struct FeedbackMissing: Command {
  static let about = About(
    "missing",
    Phrase(
      ru: "Показать, кто не дал обратную связь.", en: "List who owes feedback."),
    discussion: Phrase(
      ru: "Обратную связь о регулярной встрече должен каждый, кто на ней был. Без --days "
        + "показываются все встречи.",
      en: "Everybody who was at a regular meeting owes feedback. Without --days all meetings are "
        + "looked at."),
    examples: [
      Example(
        "mentorctl feedback missing --days 7 --exit-code",
        Phrase(ru: "Проверка для cron.", en: "A check for cron."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Кто-то должен (--exit-code).", en: "Somebody owes it (--exit-code)."))
    ])

  @OptionGroup var narrowing: PairFilter

  @Option(
    "days", value: ValueName(ru: "число", en: "number"),
    Phrase(ru: "Сколько дней — уже давно.", en: "How many days are too many."))
  var days: StallDays?

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let ((pool, missing), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let pairs = try narrowing.pairs(in: pool, context)
      let book = FeedbackBook(
        try snapshot.load(.feedback), about: try snapshot.load(.meetings), on: context.today)
      return (pool, book.missing(days: days?.number ?? 0) { !pairs.isDisjoint(with: $0.pairs) })
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Нет обратной связи", en: "Missing feedback"),
        table: { Self.table(missing, pool, context) },
        json: { ["feedback": .array(missing.map(Self.json))] }),
      notes: notes, status: exitCode && !missing.isEmpty ? .no : .done)
  }

  private static func table(
    _ missing: [MissingFeedback], _ pool: Pool, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "meeting", title: Phrase(ru: "Встреча", en: "Meeting")),
        ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(
          key: "held", title: Phrase(ru: "Проведена", en: "Held"), content: .date),
        ReportTable.Column(key: "side", title: Phrase(ru: "Сторона", en: "Side")),
        ReportTable.Column(key: "author", title: Phrase(ru: "Кто должен", en: "Who owes it")),
        ReportTable.Column(
          key: "days", title: Phrase(ru: "Дней", en: "Days"), alignment: .right),
      ],
      rows: missing.map { missing in
        [
          Phrase(verbatim: "\(missing.meeting.id)"),
          Phrase(verbatim: missing.meeting.pairs.map { "\($0)" }.joined(separator: ", ")),
          .date(missing.meeting.date), missing.author.side.name,
          Phrase(verbatim: context.label(missing.author, in: pool)), .number(missing.days),
        ]
      },
      empty: Phrase(ru: "Вся обратная связь получена.", en: "All feedback is there."))
  }

  private static func json(_ missing: MissingFeedback) -> JSON {
    [
      "meeting": .string("\(missing.meeting.id)"),
      "pairs": .array(missing.meeting.pairs.map { .string("\($0)") }),
      "held": .string(missing.meeting.date.iso),
      "side": .string(missing.author.side.rawValue), "author": .string("\(missing.author)"),
      "days": JSON(missing.days),
    ]
  }
}
