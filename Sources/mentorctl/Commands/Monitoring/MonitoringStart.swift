import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl monitoring start`.
struct MonitoringStart: Command {
  static let about = About(
    "start", Phrase(ru: "Начать мониторинг.", en: "Start a round of monitoring."),
    discussion: Phrase(
      ru:
        "В году по одному мониторингу каждого вида: входной (до начала работы), промежуточный, итоговый. "
        + "Анкеты, которых ещё нет, заводятся: для форм, в которых есть участники, и лист куратора; "
        + "свои анкеты той же роли и формы остаются вместо готовых.",
      en:
        "A year has one round of each kind: input (before the work), interim, final. Surveys that are "
        + "lacking are defined, for the forms that have participants, with the curator's sheet; surveys of "
        + "your own for the same role and form stand for the shipped ones."),
    examples: [
      Example(
        "mentorctl monitoring start input --until 2026-10-10",
        Phrase(ru: "Входной, ответы до 10 октября.", en: "Input, answers until 10 October."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Такой мониторинг в этом году уже есть.", en: "The year has this round."))
    ])

  @Argument("kind", Phrase(ru: "Какой мониторинг.", en: "Which round."))
  var kind: RoundKind

  @OptionGroup var moment: StepDay

  @Option("until", Phrase(ru: "Последний день ответов.", en: "The last day for answers."))
  var deadline: CalendarDate?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let year = try context.year(editing.load(.organization))
      let round = try editing.change(.monitoring) { rounds throws(WorkspaceError) in
        try WorkspaceError.domain { () throws(MonitoringError) in
          try rounds.start(
            kind, of: year, on: moment.day ?? context.today, until: deadline, today: context.today)
        }
      }
      let plan = RoundSurveys(
        kind, of: year, among: try editing.load(.surveys), mentors: try editing.load(.mentors),
        mentees: try editing.load(.mentees))
      var defined = DefinedSurveys()
      for definition in plan.missing {
        try defined.define(definition, year, isShipped: true, &editing)
      }
      return (round, plan, defined.surveys)
    }
    let (round, plan, created) = outcome.value
    var notes = outcome.notes.map(\.message)
    if !plan.formsWithout.isEmpty {
      let forms = plan.formsWithout.map(\.text).joined(separator: ", ")
      notes.append(
        Phrase(
          ru: "для форм \(forms) готовых анкет нет: заведите свои (mentorctl survey define ФАЙЛ)",
          en: "no shipped surveys for the forms \(forms): define your own (survey define FILE)"))
    }
    if !created.isEmpty { notes.append(SurveyCatalogue.remark) }
    return Answer(report: Self.report(round, plan.found, created, context), notes: notes)
  }

  private static func report(
    _ round: MonitoringRound, _ found: [Survey], _ created: [Survey], _ context: AppContext
  ) -> Report {
    let rows =
      created.map { ($0, Phrase(ru: "заведена", en: "defined")) }
      + found.map { ($0, Phrase(ru: "уже была", en: "was there")) }
    let table = {
      ReportTable(
        columns: [
          ReportTable.Column(key: "survey", title: Phrase(ru: "Номер", en: "Id")),
          ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
          ReportTable.Column(key: "title", title: Phrase(ru: "Анкета", en: "Survey")),
          ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ],
        rows: rows.map { survey, state in
          [
            Phrase(verbatim: "\(survey.id)"), Phrase(verbatim: survey.code.text),
            Phrase(verbatim: survey.title), state,
          ]
        })
    }
    return Report(
      title: Phrase(ru: "Анкеты мониторинга", en: "The surveys of the round"), table: table,
      json: {
        [
          "round": MonitoringCard(round: round, context: context).json,
          "surveys": .array(
            rows.map { survey, _ in
              [
                "survey": .string("\(survey.id)"), "code": .string(survey.code.text),
                "created": .bool(created.contains { $0.id == survey.id }),
              ]
            }),
        ]
      },
      text: { settings in
        let head = Phrase(verbatim: "\(round.id) ") + round.title
        return settings(head) + "\n" + TextTable(table(), settings).text
      })
  }
}

/// The command `mentorctl monitoring close`.
struct MonitoringClose: Command {
  static let about = About(
    "close", Phrase(ru: "Закрыть мониторинг.", en: "Close a round of monitoring."),
    discussion: Phrase(
      ru: "После этого ответы и листы не принимаются; рекомендации и решения вносить можно.",
      en: "No answers and sheets are taken then; recommendations and decisions are."),
    examples: [
      Example(
        "mentorctl monitoring close input",
        Phrase(ru: "Входной мониторинг закончен.", en: "The input round is over."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Мониторинг уже закрыт.", en: "The round is closed already."))
    ])

  @OptionGroup var naming: RoundArgument
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try RoundChange(reference: naming.reference, writing: writing).run(in: context) {
      round, _ throws(WorkspaceError) in
      try WorkspaceError.domain { () throws(MonitoringError) in
        try round.close(on: moment.day ?? context.today, today: context.today)
      }
    }
  }
}

/// A change of one round.
struct RoundChange {
  let reference: RoundReference?
  let writing: WriteOptions

  /// Makes the change and shows the round.
  func run(
    in context: AppContext,
    _ change: (inout MonitoringRound, inout Editing) throws(WorkspaceError) -> Void
  ) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let year = try context.year(editing.load(.organization))
      var round = try reference.round(in: try editing.load(.monitoring), year)
      try change(&round, &editing)
      let changed = round
      try editing.change(.monitoring) { $0.put(changed) }
      return changed
    }
    return Answer(
      report: MonitoringCard(round: outcome.value, context: context).report,
      notes: outcome.notes.map(\.message))
  }
}
