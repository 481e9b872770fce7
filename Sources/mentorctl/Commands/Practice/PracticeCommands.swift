import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl practice`.
enum PracticeCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "practice",
    Phrase(
      ru: "Практики и кейсы: что сделали и что вышло.",
      en: "Practices and cases: what was done, what came of it."),
    aliases: ["практика", "практики", "кейс", "practices"],
    [
      PracticeAdd.self, PracticePublish.self, PracticeList.self,
      RecordShow<PracticeRecords>.self, RecordEdit<PracticeRecords>.self,
    ])
}

/// Practices as records that are shown and edited.
enum PracticeRecords: PlainRecords {
  static let collection = Collection<Practice>.practices

  static let showing = About(
    "show", Phrase(ru: "Показать практику.", en: "Show a practice."),
    examples: [
      Example("mentorctl practice show PR-1", Phrase(ru: "Практика PR-1.", en: "Practice PR-1."))
    ])

  static let editing = About(
    "edit", Phrase(ru: "Изменить описание практики.", en: "Change a practice."),
    examples: [
      Example(
        "mentorctl practice edit PR-1 --set state=accepted",
        Phrase(ru: "Практика принята.", en: "The practice is accepted."))
    ])

  static func name(_ record: Practice) -> String { record.title }

  /// What is published, or was, is looked at again: nobody is named who has not agreed.
  static func admitted(
    _ new: Practice, over old: Practice, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Practice {
    guard new.state == .published else { return new }
    let day = new.published ?? context.today
    let check = try PublicationCheck(&source, on: context.today)
    return try WorkspaceError.domain { () throws(RecognitionError) in
      try new.published(on: day, at: new.link, after: check)
    }
  }

  static func card(_ record: Practice, _ sources: CardSources, _ context: AppContext) -> Report {
    PracticeReport(context: context, sources: sources).card(record)
  }
}

/// Practices as people and programs see them.
struct PracticeReport {
  let context: AppContext
  let sources: CardSources

  /// A list of practices.
  func list(_ practices: [Practice]) -> Report {
    Report(
      title: Phrase(ru: "Практики и кейсы", en: "Practices and cases"),
      table: { table(practices) }, json: { ["practices": .array(practices.map(json))] })
  }

  /// One practice in full.
  func card(_ practice: Practice) -> Report {
    Report(text: { text(practice, $0) }, json: { ["practice": json(practice)] })
  }

  private func name(_ form: FormCode) -> Phrase {
    sources.forms[form]?.name ?? Phrase(verbatim: form.text)
  }

  private func json(_ practice: Practice) -> JSON { context.fields(of: practice) }

  private func authors(_ practice: Practice) -> [String] {
    practice.authors.map { id in sources.people[id].map { context.label($0) } ?? "\(id)" }
  }

  private func table(_ practices: [Practice]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Название", en: "Title")),
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(key: "authors", title: Phrase(ru: "Авторы", en: "Authors")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(key: "link", title: Phrase(ru: "Страница", en: "Page")),
      ],
      rows: practices.map { practice in
        [
          Phrase(verbatim: "\(practice.id)"), Phrase(verbatim: practice.title),
          practice.form.map(name) ?? Phrase(verbatim: ""),
          Phrase(verbatim: authors(practice).joined(separator: "; ")), practice.state.name,
          Phrase(verbatim: practice.link ?? ""),
        ]
      },
      empty: Phrase(
        ru: "Практик нет. Опишите: mentorctl practice add НАЗВАНИЕ.",
        en: "There are no practices. Describe one: mentorctl practice add TITLE."))
  }

  private func text(_ practice: Practice, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Практика ", en: "Practice ")
        + Phrase(verbatim: "\(practice.id) \(practice.title)"))
    card.add(Phrase(ru: "Состояние", en: "State"), practice.state.name)
    card.add(Phrase(ru: "Форма", en: "Form"), practice.form.map(name))
    card.add(Phrase(ru: "Авторы", en: "Authors"), authors(practice))
    card.add(Phrase(ru: "Пара", en: "Pair"), practice.pair.map { "\($0)" })
    card.add(Phrase(ru: "Исходная ситуация", en: "Situation"), practice.situation)
    card.add(Phrase(ru: "Что сделали", en: "What was done"), practice.description)
    for result in practice.results { card.add(Phrase(ru: "Результат", en: "Result"), result) }
    card.add(Phrase(ru: "Опубликована", en: "Published"), practice.published?.numeric)
    card.add(Phrase(ru: "Страница", en: "Page"), practice.link)
    return card.text(settings)
  }
}
