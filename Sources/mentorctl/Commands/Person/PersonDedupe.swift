import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl person dedupe`.
struct PersonDedupe: Command {
  static let about = About(
    "dedupe", Phrase(ru: "Найти записи об одном человеке.", en: "Find records of one person."),
    discussion: Phrase(
      ru: "Для каждой пары названо, что за неё говорит: имя, написание, инициалы, дата рождения, "
        + "телефон, почта. Разные даты рождения доказывают, что это разные люди; один телефон ничего не "
        + "доказывает: у братьев и сестёр он общий.",
      en: "Each pair is told with what speaks for it: name, spelling, initials, birth, telephone, "
        + "e-mail. Different births prove two people; a telephone alone proves nothing."),
    examples: [
      Example(
        "mentorctl person dedupe", Phrase(ru: "Все похожие записи.", en: "All that are alike.")),
      Example(
        "mentorctl person dedupe --at-least likely --exit-code",
        Phrase(ru: "Проверка по расписанию.", en: "A scheduled check.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Похожие записи есть, и задан --exit-code.",
          en: "Some are alike, and --exit-code was given."))
    ])

  @Option("at-least", Phrase(ru: "Только с такой уверенностью.", en: "Only with this confidence."))
  var confidence: DuplicateConfidence = .possible

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  func run(in context: AppContext) throws -> Answer {
    let (people, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.people)
    }
    let duplicates = Duplicates(people)
    let pairs = duplicates.pairs.filter { $0.confidence >= confidence }
    return Answer(
      report: Report(
        title: Phrase(ru: "Похожие записи", en: "Records that are alike"),
        table: { table(pairs, people, context) }, json: { json(pairs, people, context) }),
      notes: notes + Self.crowd(duplicates), status: exitCode && !pairs.isEmpty ? .no : .done)
  }

  private static func crowd(_ duplicates: Duplicates) -> [Phrase] {
    guard !duplicates.crowded.isEmpty else { return [] }
    return [
      Phrase(
        ru: "одно имя, телефон или год носят больше \(Duplicates.crowd) записей: такие сравнены не "
          + "все со всеми (признаков: \(duplicates.crowded.count))",
        en:
          "more than \(Duplicates.crowd) records share a name, a telephone or a year, and were not "
          + "all compared (keys: \(duplicates.crowded.count))")
    ]
  }

  private func table(
    _ pairs: [DuplicatePair], _ people: RecordSet<Person>, _ context: AppContext
  ) -> ReportTable {
    func label(_ person: PersonID) -> Phrase {
      Phrase(verbatim: people[person].map { context.label($0) } ?? "\(person)")
    }
    return ReportTable(
      columns: [
        ReportTable.Column(key: "first", title: Phrase(ru: "Запись", en: "Record")),
        ReportTable.Column(key: "second", title: Phrase(ru: "Похожа на", en: "Is like")),
        ReportTable.Column(
          key: "confidence", title: Phrase(ru: "Один человек", en: "One person")),
        ReportTable.Column(key: "evidence", title: Phrase(ru: "Почему", en: "Why")),
      ],
      rows: pairs.map { pair in
        [
          label(pair.first), label(pair.second), pair.confidence.name,
          pair.evidence.map(\.text).joined(separator: "; "),
        ]
      },
      empty: Phrase(ru: "Похожих записей нет.", en: "No records are alike."))
  }

  private func json(
    _ pairs: [DuplicatePair], _ people: RecordSet<Person>, _ context: AppContext
  ) -> JSON {
    [
      "duplicates": .array(
        pairs.map { pair in
          [
            "first": .string("\(pair.first)"), "second": .string("\(pair.second)"),
            "names": .array(
              [pair.first, pair.second].map { .string(context.shown(people[$0])) }),
            "confidence": .string(pair.confidence.rawValue),
            "evidence": .array(
              pair.evidence.map { evidence in
                ["code": .string(evidence.code), "message": .string(evidence.text.ru)]
              }),
          ]
        })
    ]
  }
}
