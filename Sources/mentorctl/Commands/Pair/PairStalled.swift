import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair stalled`.
struct PairStalled: Command {
  static let about = About(
    "stalled",
    Phrase(
      ru: "Показать пары, о которых давно ничего не слышно.",
      en: "List the pairs of which nothing has been heard."),
    discussion: Phrase(
      ru: "Считаются дни от последней встречи или, если встреч не было, от последнего шага пары "
        + "(начало работы, возобновление, изменение состава). Приостановленные пары не показываются.",
      en:
        "Days are counted from the last meeting or, where there was none, from the last step of the "
        + "pair (begin, resumption, a change of members). Paused pairs are left out."),
    examples: [
      Example(
        "mentorctl pair stalled --days 30 --exit-code",
        Phrase(ru: "Проверка для cron.", en: "A check for cron."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Такие пары есть (--exit-code).", en: "There are such pairs (--exit-code)."))
    ])

  @Option(
    "days", value: ValueName(ru: "число", en: "number"),
    Phrase(ru: "Сколько дней — уже давно.", en: "How many days are too many."))
  var days: StallDays = .standard

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let ((pool, stalled), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let meetings = try snapshot.lastMeetings()
      return (pool, pool.stalledPairs(days: days.number, lastMeetings: meetings))
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Пары без встреч", en: "Stalled pairs"),
        table: { Self.table(stalled, pool, context) },
        json: { ["pairs": .array(stalled.map { Self.json($0, pool) })] }),
      notes: notes, status: exitCode && !stalled.isEmpty ? .no : .done)
  }

  private static func table(
    _ stalled: [StalledPair], _ pool: Pool, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentees", title: Phrase(ru: "Наставляемые", en: "Mentees")),
        ReportTable.Column(key: "sign", title: Phrase(ru: "Последнее", en: "Last sign")),
        ReportTable.Column(key: "since", title: Phrase(ru: "Когда", en: "When"), content: .date),
        ReportTable.Column(
          key: "days", title: Phrase(ru: "Дней", en: "Days"), alignment: .right),
      ],
      rows: stalled.map { stalled in
        let pair = pool.pairs[stalled.pair]
        return [
          Phrase(verbatim: "\(stalled.pair)"),
          Phrase(verbatim: pair.map { context.label($0.mentor, in: pool) } ?? ""),
          Phrase(
            verbatim: (pair?.mentees ?? []).map { context.label($0, in: pool) }
              .joined(separator: ", ")),
          stalled.sign.name, .date(stalled.since), .number(stalled.days),
        ]
      },
      empty: Phrase(ru: "Таких пар нет.", en: "There are no such pairs."))
  }

  private static func json(_ stalled: StalledPair, _ pool: Pool) -> JSON {
    let pair = pool.pairs[stalled.pair]
    return [
      "pair": .string("\(stalled.pair)"), "mentor": JSON(pair.map { "\($0.mentor)" }),
      "mentees": .array((pair?.mentees ?? []).map { .string("\($0)") }),
      "sign": .string(stalled.sign.rawValue), "since": .string(stalled.since.iso),
      "days": JSON(stalled.days),
    ]
  }
}

/// After how many days without a sign of life a pair counts as stalled.
struct StallDays: ArgumentValue {
  let number: Int

  /// A month, a customary default of this program.
  static let standard = StallDays(number: 30)

  private init(number: Int) { self.number = number }

  init(argument: String) throws(ArgumentProblem) {
    guard let number = Int(argument), (1...3660).contains(number) else {
      throw ArgumentProblem(
        Phrase(ru: "число дней — от 1 до 3660", en: "the number of days is 1 to 3660"))
    }
    self.number = number
  }

  static var valueName: ValueName { ValueName(ru: "число", en: "number") }

  var argumentText: String? { String(number) }
}

extension StalledPair.Sign {
  /// The sign in words.
  var name: Phrase {
    switch self {
    case .meeting: Phrase(ru: "встреча", en: "meeting")
    case .step: Phrase(ru: "шаг пары", en: "step of the pair")
    }
  }
}
