import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl consent missing`.
struct ConsentMissing: Command {
  static let about = About(
    "missing", Phrase(ru: "Показать, чьих согласий не хватает.", en: "List lacking consents."),
    discussion: Phrase(
      ru: "Показаны все из баз этого года, кого без бумаги нельзя включить в пару.",
      en: "Shown is everybody in the pools of the year who may not be paired without a paper."),
    examples: [
      Example(
        "mentorctl consent missing",
        Phrase(ru: "С кого собрать согласия.", en: "Whose consents to collect.")),
      Example(
        "mentorctl consent missing --kind distribution --exit-code",
        Phrase(ru: "Проверить перед публикацией.", en: "Check before publishing.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Кого-то не хватает, и задан --exit-code.",
          en: "Somebody is lacking, and --exit-code was given."))
    ])

  @Option("kind", Phrase(ru: "На что согласие.", en: "What the consent permits."))
  var kind: ConsentKind = .processing

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let (missing, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.pool(year: context.options.year, on: context.today).missingConsents(kind)
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Недостающие согласия", en: "Missing consents"),
        table: { table(missing, context) }, json: { json(missing, context) }),
      notes: notes, status: exitCode && !missing.isEmpty ? .no : .done)
  }

  private func table(_ missing: [MissingConsent], _ context: AppContext) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "person", title: Phrase(ru: "Человек", en: "Person")),
        ReportTable.Column(key: "records", title: Phrase(ru: "В базе", en: "In the pool")),
        ReportTable.Column(key: "message", title: Phrase(ru: "Чего не хватает", en: "What lacks")),
        ReportTable.Column(key: "signer", title: Phrase(ru: "Подписывает", en: "To sign")),
      ],
      rows: missing.map { entry in
        [
          Phrase(verbatim: context.label(entry.person)),
          Phrase(verbatim: entry.records.joined(separator: " ")), entry.obstacle.message(for: kind),
          entry.signer?.choice.meaning ?? Phrase(ru: "не ясно", en: "not known"),
        ]
      },
      empty: Phrase(ru: "Все согласия есть.", en: "No consent is lacking."))
  }

  private func json(_ missing: [MissingConsent], _ context: AppContext) -> JSON {
    [
      "missing": .array(
        missing.map { entry in
          [
            "person": .string("\(entry.person.id)"),
            "name": .string(context.shown(entry.person)),
            "records": .array(entry.records.map { .string($0) }),
            "code": .string(entry.obstacle.code),
            "message": .string(entry.obstacle.message(for: kind).ru),
            "signer": JSON(entry.signer),
          ]
        })
    ]
  }
}
