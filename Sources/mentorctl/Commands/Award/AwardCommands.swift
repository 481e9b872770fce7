import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl award`.
enum AwardCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "award",
    Phrase(ru: "Награды: грамоты, звания, благодарности.", en: "Awards: certificates, thanks."),
    aliases: ["награда", "награды", "awards"],
    [
      AwardAdd.self, AwardList.self, RecordShow<AwardRecords>.self, RecordEdit<AwardRecords>.self,
    ])
}

/// Awards as records that are shown and edited.
enum AwardRecords: PlainRecords {
  static let collection = Collection<Award>.awards

  static let showing = About(
    "show", Phrase(ru: "Показать награду.", en: "Show an award."),
    examples: [
      Example("mentorctl award show AW-1", Phrase(ru: "Награда AW-1.", en: "Award AW-1."))
    ])

  static let editing = About(
    "edit", Phrase(ru: "Изменить запись о награде.", en: "Change the record of an award."),
    examples: [
      Example(
        "mentorctl award edit AW-1 --set document=\"приказ № 14 от 25.05.2027\"",
        Phrase(ru: "Указать приказ.", en: "Name the order."))
    ])

  static func name(_ record: Award) -> String { record.title ?? "" }

  static func card(_ record: Award, _ sources: CardSources, _ context: AppContext) -> Report {
    AwardReport(context: context, people: sources.people).card(record)
  }
}

/// Awards as people and programs see them.
struct AwardReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// A list of awards, by day.
  func list(_ awards: [Award]) -> Report {
    let sorted = awards.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    return Report(
      title: Phrase(ru: "Награды", en: "Awards"), table: { table(sorted) },
      json: { ["awards": .array(sorted.map(json))] })
  }

  /// One award in full.
  func card(_ award: Award) -> Report {
    Report(text: { text(award, $0) }, json: { ["award": json(award)] })
  }

  private func json(_ award: Award) -> JSON {
    context.fields(
      of: award, extra: [JSON.Member("name", .string(context.shown(people[award.person])))])
  }

  private func label(_ award: Award) -> String {
    people[award.person].map { context.label($0) } ?? "\(award.person)"
  }

  private func table(_ awards: [Award]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "date", title: Phrase(ru: "День", en: "Day"), content: .date),
        ReportTable.Column(key: "person", title: Phrase(ru: "Кто", en: "Who")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Награда", en: "Award")),
        ReportTable.Column(key: "grounds", title: Phrase(ru: "За что", en: "For what")),
        ReportTable.Column(key: "document", title: Phrase(ru: "Документ", en: "Paper")),
      ],
      rows: awards.map { award in
        [
          Phrase(verbatim: "\(award.id)"), Phrase(verbatim: award.date.numeric),
          Phrase(verbatim: label(award)),
          award.title.map { award.kind.name + Phrase(verbatim: " «\($0)»") } ?? award.kind.name,
          Phrase(verbatim: award.grounds), Phrase(verbatim: award.document ?? ""),
        ]
      },
      empty: Phrase(
        ru: "Наград нет. Внесите: mentorctl award add ЧЕЛОВЕК --for \"за что\".",
        en: "There are no awards. Enter one: mentorctl award add PERSON --for \"what\"."))
  }

  private func text(_ award: Award, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Награда ", en: "Award ") + Phrase(verbatim: "\(award.id) \(label(award))"))
    card.add(Phrase(ru: "Вид", en: "Kind"), award.kind.name)
    card.add(Phrase(ru: "Название", en: "Title"), award.title)
    card.add(Phrase(ru: "За что", en: "For what"), award.grounds)
    card.add(Phrase(ru: "День", en: "Day"), award.date.numeric)
    card.add(Phrase(ru: "Уровень", en: "Level"), award.level.name)
    card.add(Phrase(ru: "Мероприятие", en: "Event"), award.event.map { "\($0)" })
    card.add(Phrase(ru: "Документ", en: "Paper"), award.document)
    return card.text(settings)
  }
}
