import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl monitoring`.
enum MonitoringCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "monitoring",
    Phrase(
      ru: "Мониторинг: качество программы и влияние на участников.",
      en: "Monitoring: the quality of the programme and its influence on participants."),
    aliases: ["мониторинг"],
    [
      MonitoringStart.self, MonitoringStatus.self, MonitoringImport.self, MonitoringSheet.self,
      MonitoringCount.self, MonitoringReport.self, MonitoringCompare.self, MonitoringSwot.self,
      MonitoringRecommend.self, MonitoringDecide.self, MonitoringDone.self, MonitoringClose.self,
      MonitoringList.self, RecordShow<MonitoringRecordKind>.self,
      RecordEdit<MonitoringRecordKind>.self,
    ])
}

/// Rounds of monitoring as records that are shown and edited.
enum MonitoringRecordKind: PlainRecords {
  static let collection = Collection<MonitoringRound>.monitoring

  static let showing = About(
    "show", Phrase(ru: "Показать мониторинг.", en: "Show a round of monitoring."),
    examples: [
      Example(
        "mentorctl monitoring show MON-1",
        Phrase(ru: "Листы, числа, решения.", en: "Sheets, counts, decisions."))
    ])

  static let editing = About(
    "edit",
    Phrase(ru: "Изменить запись мониторинга.", en: "Change the record of a round of monitoring."),
    examples: [
      Example(
        "mentorctl monitoring edit MON-1 --set deadline=2026-10-10",
        Phrase(ru: "Продлить срок.", en: "Prolong the term."))
    ])

  static func name(_ record: MonitoringRound) -> String { record.kind.name.ru }

  static func admitted(
    _ new: MonitoringRound, over old: MonitoringRound, in source: inout some ByteSource,
    _ context: AppContext
  ) throws(WorkspaceError) -> MonitoringRound {
    try WorkspaceError.domain { () throws(MonitoringError) in
      try new.check(since: old, today: context.today)
    }
    return new
  }

  static func card(
    _ record: MonitoringRound, _ sources: CardSources, _ context: AppContext
  ) -> Report {
    MonitoringCard(round: record, context: context).report
  }
}

/// Rounds of monitoring as people and programs see them.
struct MonitoringCard {
  let round: MonitoringRound
  let context: AppContext

  /// One round in full.
  var report: Report { Report(text: text, json: { ["round": json] }) }

  /// The fields of the record with the states of its follow-ups; names and words as the options allow.
  var json: JSON {
    context.fields(
      of: round.shown(in: context),
      extra: [
        JSON.Member(
          "states",
          .object(
            round.followUps.map {
              JSON.Member("\($0.number)", .string($0.state(on: context.today).rawValue))
            }))
      ])
  }

  private func text(_ settings: TextSettings) -> String {
    let round = round.shown(in: context)
    var card = RecordCard(Phrase(verbatim: "\(round.id) ") + round.title)
    card.add(Phrase(ru: "Открыт", en: "Opened"), round.opened.numeric)
    card.add(Phrase(ru: "Срок ответов", en: "Answers until"), round.deadline?.numeric)
    card.add(Phrase(ru: "Закрыт", en: "Closed"), round.closed?.numeric)
    for sheet in round.sheets {
      let author = sheet.author ?? ""
      let marks = sheet.marks.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      card.add(
        Phrase(ru: "Лист", en: "Sheet"),
        "\(sheet.date.numeric) \(author): \(marks.joined(separator: ", "))".cleaned())
    }
    for count in round.counts {
      card.add(
        CountedMatter.name(of: count.matter),
        "\(count.value)" + (count.source.map { " (\($0))" } ?? ""))
    }
    for followUp in round.followUps {
      card.add(
        Phrase(verbatim: "\(FollowUpID(round: round.id, number: followUp.number)) ")
          + followUp.kind.name,
        followUp.line(on: context.today))
    }
    return card.text(settings)
  }
}

extension MonitoringRound {
  /// What the round is called: «входной мониторинг 2026/27».
  var title: Phrase {
    kind.name
      + Phrase(ru: " мониторинг \(year.jsonText)", en: " monitoring \(year.jsonText)")
  }
}

extension FollowUp {
  /// What is to be done; words that may not be shown are empty.
  var words: Phrase {
    text.isEmpty ? Phrase(ru: "скрыто", en: "hidden") : Phrase(verbatim: text)
  }

  /// What is to be done by whom, and how it stands on `date`.
  func line(on date: CalendarDate) -> Phrase {
    var line = words
    if let to { line = line + Phrase(ru: "; кому: \(to)", en: "; to: \(to)") }
    if let due { line = line + Phrase(ru: "; до \(due.numeric)", en: "; by \(due)") }
    line = line + Phrase(verbatim: "; ") + state(on: date).name
    if let done { line = line + Phrase(verbatim: " \(done.numeric)") }
    if let result { line = line + Phrase(verbatim: ": \(result)") }
    if let document { line = line + Phrase(verbatim: " (\(document))") }
    return line
  }
}

/// The command `mentorctl monitoring list`.
struct MonitoringList: Command {
  static let about = About(
    "list",
    Phrase(ru: "Показать мониторинги всех лет.", en: "List the rounds of monitoring of all years."),
    examples: [
      Example(
        "mentorctl monitoring list",
        Phrase(ru: "Все мониторинги.", en: "All rounds."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (rounds, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.monitoring)
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Мониторинги", en: "Rounds of monitoring"),
        table: { Self.table(rounds, context) },
        json: {
          ["monitoring": .array(rounds.map { MonitoringCard(round: $0, context: context).json })]
        }),
      notes: notes)
  }

  private static func table(
    _ rounds: RecordSet<MonitoringRound>, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "year", title: Phrase(ru: "Год", en: "Year")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Вид", en: "Kind")),
        ReportTable.Column(
          key: "opened", title: Phrase(ru: "Открыт", en: "Opened"), content: .date),
        ReportTable.Column(
          key: "deadline", title: Phrase(ru: "Срок", en: "Until"), content: .date),
        ReportTable.Column(
          key: "closed", title: Phrase(ru: "Закрыт", en: "Closed"), content: .date),
        ReportTable.Column(
          key: "followUps", title: Phrase(ru: "Решений", en: "Follow-ups"), alignment: .right),
        ReportTable.Column(
          key: "overdue", title: Phrase(ru: "Просрочено", en: "Overdue"), alignment: .right),
      ],
      rows: rounds.map { round in
        [
          Phrase(verbatim: "\(round.id)"), Phrase(verbatim: round.year.jsonText), round.kind.name,
          Phrase(verbatim: round.opened.numeric), Phrase(verbatim: round.deadline?.numeric ?? ""),
          Phrase(verbatim: round.closed?.numeric ?? ""), .number(round.followUps.count),
          .number(round.overdue(on: context.today).count),
        ]
      },
      empty: Phrase(
        ru: "Мониторингов нет. Начните: mentorctl monitoring start input.",
        en: "There are no rounds. Start one: mentorctl monitoring start input."))
  }
}
