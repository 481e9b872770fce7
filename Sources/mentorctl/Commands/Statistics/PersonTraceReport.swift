import JSONStore
import MentorCore
import Wording

/// The cells of a person as people and programs see them.
struct PersonTraceReport {
  let person: Person
  let scene: StatisticsScene
  /// The form as it was frozen; `nil` where the data are to tell.
  let frozen: FrozenForm?
  let context: AppContext

  /// Whether somebody counts, in a word.
  static func answer(_ counts: Bool?) -> Phrase {
    switch counts {
    case true?: Phrase(ru: "да", en: "yes")
    case false?: Phrase(ru: "нет", en: "no")
    case nil: Phrase(ru: "неизвестно", en: "unknown")
    }
  }

  var report: Report {
    let standings = scene.standings(of: person.id, in: frozen)
    let heading = Phrase(
      ru: "\(scene.form.code), где учтён \(context.label(person))",
      en: "\(scene.form.code), where \(context.label(person)) counts")
    let period = FilledFormReport(filled: scene.filled, context: context).period
    return Report(
      title: heading, table: { table(standings) }, json: { json(standings) },
      text: { settings in
        let lines = [period] + (frozen.map { [Self.since($0)] } ?? [])
        return settings.style.strong(settings(heading).visible) + "\n"
          + lines.flatMap { settings($0).wrapped(at: min(settings.width, 100), indent: 2) }
          .map { $0 + "\n" }.joined() + text(standings, settings)
      })
  }

  /// When the form was frozen, and how to ask the data instead.
  private static func since(_ frozen: FrozenForm) -> Phrase {
    Phrase(
      ru:
        "Заморожено \(frozen.frozen.on.numeric): кто учтён, взято из сданного; по нынешним данным — "
        + "--live",
      en:
        "Frozen on \(frozen.frozen.on): who counts is taken from what was handed in; from the data as "
        + "they are with --live")
  }

  /// The cells in which the person counts, then the others with the reason.
  private func text(_ standings: [PersonStanding], _ settings: TextSettings) -> String {
    guard !standings.isEmpty else { return "\n" + settings(Self.nowhere) + "\n" }
    let groups: [(heading: Phrase, counts: Bool?)] = [
      (Phrase(ru: "Учтён:", en: "Counts:"), true),
      (Phrase(ru: "Данных недостаточно:", en: "The data do not say enough:"), nil),
      (Phrase(ru: "Не учтён:", en: "Does not count:"), false),
    ]
    let width = min(settings.width, 100)
    var text = ""
    for group in groups {
      let members = standings.filter { $0.counts == group.counts }
      if members.isEmpty { continue }
      text += "\n" + settings.style.strong(settings(group.heading)) + "\n"
      for standing in members {
        let plan = standing.plan
        let lines =
          "\(plan.address) \(plan.row): \(plan.column), \(standing.record)".visible
          .wrapped(at: width, indent: 4)
          + ("    " + settings(standing.reason)).visible.wrapped(at: width, indent: 6)
        text += lines.map { $0 + "\n" }.joined()
      }
    }
    return text
  }

  private static let nowhere = Phrase(
    ru: "В этой форме человек не учтён ни в одной ячейке.",
    en: "The person counts in no cell of this form.")

  private func table(_ standings: [PersonStanding]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "cell", title: Phrase(ru: "Ячейка", en: "Cell")),
        ReportTable.Column(key: "row", title: Phrase(ru: "Строка", en: "Row")),
        ReportTable.Column(key: "column", title: Phrase(ru: "Графа", en: "Column")),
        ReportTable.Column(key: "counts", title: Phrase(ru: "Учтён", en: "Counts")),
        ReportTable.Column(key: "id", title: Phrase(ru: "Запись", en: "Record")),
        ReportTable.Column(key: "reason", title: Phrase(ru: "Почему", en: "Why")),
      ],
      rows: standings.map { standing in
        [
          Phrase(verbatim: "\(standing.plan.address)"), Phrase(verbatim: standing.plan.row),
          Phrase(verbatim: standing.plan.column), Self.answer(standing.counts),
          Phrase(verbatim: "\(standing.record)"), standing.reason,
        ]
      },
      empty: Self.nowhere)
  }

  private func json(_ standings: [PersonStanding]) -> JSON {
    [
      "form": .string("\(scene.form.code)"),
      "year": .string(scene.form.yearName(scene.year)), "person": .string("\(person.id)"),
      "cells": .array(
        standings.map { standing in
          .object(
            standing.plan.address.members + [
              JSON.Member("counts", JSON(standing.counts)),
              JSON.Member("record", .string("\(standing.record)")),
              JSON.Member("reason", .string(standing.reason.ru)),
            ])
        }),
      "frozen": JSON(frozen?.frozen.on),
    ]
  }
}
