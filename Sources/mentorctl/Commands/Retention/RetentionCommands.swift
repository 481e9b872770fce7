import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl retention`.
enum RetentionCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "retention",
    Phrase(
      ru: "Какие данные и к какому дню нужно уничтожить.", en: "What must be destroyed by when."),
    aliases: ["хранение", "уничтожение"],
    [RetentionList.self, RetentionDone.self])
}

/// The command `mentorctl retention list`.
struct RetentionList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать, что нужно уничтожить.", en: "List what must be destroyed."),
    discussion: Phrase(
      ru: "Срок — 30 дней со дня отзыва согласия на обработку (152-ФЗ, ст. 21).",
      en: "The term is 30 days from the withdrawal of the consent to processing (152-ФЗ, art. 21)."),
    examples: [
      Example(
        "mentorctl retention list --exit-code",
        Phrase(ru: "Для напоминания по расписанию.", en: "For a scheduled reminder."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Есть что уничтожить, и задан --exit-code.",
          en: "Something is due, and --exit-code was given."))
    ])

  @Flag(
    "include-done",
    Phrase(ru: "Показать и то, что уже закончено.", en: "Show what is over as well."))
  var includesDone: Bool

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let ((people, duties), notes) = try context.read { snapshot throws(WorkspaceError) in
      (
        try snapshot.load(.people),
        try snapshot.load(.retentions).filter { includesDone || $0.done == nil }
          .sorted { ($0.destroyBy, $0.id) < ($1.destroyBy, $1.id) }
      )
    }
    return Answer(
      report: RetentionReport(context: context, people: people).list(duties), notes: notes,
      status: exitCode && duties.contains { $0.done == nil } ? .no : .done)
  }
}

/// The command `mentorctl retention done`.
struct RetentionDone: Command {
  static let about = About(
    "done", Phrase(ru: "Отметить, что данные уничтожены.", en: "Note that data are destroyed."),
    examples: [
      Example(
        "mentorctl retention done RET-1 --document \"акт № 1 от 20.10.2026\"",
        Phrase(ru: "Уничтожены по акту.", en: "Destroyed, with an act."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Это уже отмечено.", en: "It is noted already."))
    ])

  @Argument(
    "record", value: ValueName(ru: "код", en: "id"),
    Phrase(ru: "Код записи: RET-1.", en: "The identifier of the record: RET-1."))
  var reference: RecordReference

  @Option(
    "document", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Где лежит бумага.", en: "Where the paper lies."))
  var document: String

  @Option("on", Phrase(ru: "В какой день; без него — сегодня.", en: "On which day, else today."))
  var day: CalendarDate?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let duty = try editing.change(.retentions) { duties throws(WorkspaceError) in
        let old = try reference.record(in: duties)
        let duty = try WorkspaceError.domain { () throws(ConsentError) in
          try old.fulfilled(
            on: day ?? context.today, document: document.cleaned(), today: context.today)
        }
        duties.put(duty)
        return duty
      }
      return (duty, people)
    }
    return Answer(
      report: RetentionReport(context: context, people: outcome.value.1).list([outcome.value.0]),
      notes: outcome.notes.map(\.message))
  }
}

/// Duties to destroy as people and programs see them.
struct RetentionReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// A list of duties.
  func list(_ duties: [Retention]) -> Report {
    Report(
      title: Phrase(ru: "Уничтожение данных", en: "Data to destroy"), table: { table(duties) },
      json: {
        [
          "retentions": .array(
            duties.map { duty in
              context.fields(
                of: duty,
                extra: [JSON.Member("name", .string(context.shown(people[duty.person])))])
            })
        ]
      })
  }

  private func table(_ duties: [Retention]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "person", title: Phrase(ru: "Чьи данные", en: "Whose data")),
        ReportTable.Column(key: "consent", title: Phrase(ru: "Согласие", en: "Consent")),
        ReportTable.Column(
          key: "destroyBy", title: Phrase(ru: "Уничтожить до", en: "Destroy by"),
          content: .date),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
      ],
      rows: duties.map { duty in
        [
          Phrase(verbatim: "\(duty.id)"),
          Phrase(verbatim: people[duty.person].map { context.label($0) } ?? "\(duty.person)"),
          Phrase(verbatim: "\(duty.consent)"), Phrase(verbatim: duty.destroyBy.numeric),
          state(of: duty),
        ]
      },
      empty: Phrase(ru: "Уничтожать нечего.", en: "There is nothing to destroy."))
  }

  private func state(of duty: Retention) -> Phrase {
    if let done = duty.done {
      return Phrase(ru: "уничтожены \(done.numeric)", en: "destroyed \(done.iso)")
    }
    return duty.destroyBy < context.today
      ? Phrase(ru: "срок прошёл", en: "overdue") : Phrase(ru: "предстоит", en: "due")
  }
}
