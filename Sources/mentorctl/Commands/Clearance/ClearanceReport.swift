import JSONStore
import MentorCore
import Wording

/// Clearances as people and programs see them.
struct ClearanceReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// A list of clearances.
  func list(_ clearances: [Clearance]) -> Report {
    Report(
      title: Phrase(ru: "Допуски", en: "Clearances"), table: { table(clearances) },
      json: { ["clearances": .array(clearances.map(json))] })
  }

  /// One clearance in full.
  func card(_ clearance: Clearance) -> Report {
    Report(text: { text(clearance, $0) }, json: { ["clearance": json(clearance)] })
  }

  /// The fields of `clearance` with the name of the person.
  func json(_ clearance: Clearance) -> JSON {
    context.fields(
      of: clearance,
      extra: [
        JSON.Member("name", .string(context.shown(people[clearance.person]))),
        JSON.Member("inForce", .bool(clearance.isInForce(on: context.today))),
      ],
      hiding: context.showsNames ? [] : ["number"])
  }

  private func label(_ person: PersonID) -> String {
    people[person].map { context.label($0) } ?? "\(person)"
  }

  private func state(of clearance: Clearance) -> Phrase {
    guard let until = clearance.validUntil else { return Phrase(ru: "действует", en: "in force") }
    return until < context.today
      ? Phrase(ru: "истёк \(until.numeric)", en: "ended \(until.iso)")
      : Phrase(ru: "до \(until.numeric)", en: "until \(until.iso)")
  }

  private func table(_ clearances: [Clearance]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "person", title: Phrase(ru: "Человек", en: "Person")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Документ", en: "Paper")),
        ReportTable.Column(
          key: "issued", title: Phrase(ru: "Выдан", en: "Issued"), content: .date),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
      ],
      rows: clearances.map { clearance in
        [
          Phrase(verbatim: "\(clearance.id)"), Phrase(verbatim: label(clearance.person)),
          Phrase(verbatim: clearance.kind), Phrase(verbatim: clearance.issued.numeric),
          state(of: clearance),
        ]
      },
      empty: Phrase(ru: "Допусков нет.", en: "There are no clearances."))
  }

  private func text(_ clearance: Clearance, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Допуск ", en: "Clearance ") + Phrase(verbatim: "\(clearance.id)"))
    card.add(Phrase(ru: "Чей", en: "Whose"), label(clearance.person))
    card.add(Phrase(ru: "Документ", en: "Paper"), clearance.kind)
    if context.showsNames { card.add(Phrase(ru: "Номер", en: "Number"), clearance.number) }
    card.add(Phrase(ru: "Выдан", en: "Issued"), clearance.issued.numeric)
    card.add(Phrase(ru: "Состояние", en: "State"), state(of: clearance))
    return card.text(settings)
  }
}
