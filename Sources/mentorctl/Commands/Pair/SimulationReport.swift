import JSONStore
import MentorCore
import Wording

/// The difference that a change would make, as people and programs see it.
struct SimulationReport {
  let simulation: Simulation
  let context: AppContext
  let pool: Pool

  var report: Report {
    Report(
      title: Phrase(ru: "Что изменилось бы в парах", en: "What would change in the pairs"),
      table: { table }, json: { json }, text: { text($0) })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(key: "before", title: Phrase(ru: "Сейчас", en: "Now")),
        ReportTable.Column(key: "after", title: Phrase(ru: "Стало бы", en: "Then")),
        ReportTable.Column(
          key: "difference", title: Phrase(ru: "Баллы", en: "Points"), alignment: .right),
      ],
      rows: simulation.differences.map { difference in
        [
          Phrase(verbatim: context.label(difference.mentee, in: pool)), name(difference.before),
          name(difference.after),
          .signed((difference.after?.score ?? 0) - (difference.before?.score ?? 0)),
        ]
      },
      empty: Phrase(ru: "Пары не изменились бы.", en: "No pair would change."))
  }

  private func name(_ pair: SimulatedPair?) -> Phrase {
    pair.map { Phrase(verbatim: context.label($0.mentor, in: pool)) }
      ?? Phrase(ru: "без пары", en: "no pair")
  }

  private func text(_ settings: TextSettings) -> String {
    TextTable(table, settings).text + "\n"
      + summary.flatMap { settings($0).wrapped(at: settings.width, indent: 2) }
      .map { $0 + "\n" }.joined()
  }

  private var summary: [Phrase] {
    let (before, after) = (simulation.before, simulation.after)
    var lines = [
      Phrase(
        ru: "Пар: \(before.matched) → \(after.matched), сумма баллов: \(before.score) → "
          + "\(after.score), без наставника: \(before.unmatched) → \(after.unmatched).",
        en: "Pairs: \(before.matched) → \(after.matched), total score: \(before.score) → "
          + "\(after.score), without a mentor: \(before.unmatched) → \(after.unmatched)."),
      Phrase(
        ru: "Получили бы наставника: \(simulation.gained.count), сменили бы: "
          + "\(simulation.changed.count), остались бы без него: \(simulation.lost.count).",
        en: "Would get a mentor: \(simulation.gained.count), another one: "
          + "\(simulation.changed.count), would lose theirs: \(simulation.lost.count)."),
    ]
    if !simulation.leaving.isEmpty {
      let names = simulation.leaving.map { context.label($0, in: pool) }.joined(separator: ", ")
      lines.append(
        Phrase(
          ru: "Ушли бы, имея наставника: \(names).", en: "Would leave a mentor behind: \(names)."))
    }
    if !simulation.lost.isEmpty {
      let names = simulation.lost.map { context.label($0.mentee, in: pool) }
        .joined(separator: ", ")
      lines.append(
        Phrase(ru: "Без наставника остались бы: \(names).", en: "Left without a mentor: \(names)."))
    }
    lines.append(
      Phrase(ru: "Ничего не записано: это проба.", en: "Nothing was written: this is a trial."))
    return lines
  }

  private var json: JSON {
    [
      "before": Self.json(simulation.before), "after": Self.json(simulation.after),
      "gained": .array(simulation.gained.map(Self.json)),
      "lost": .array(simulation.lost.map(Self.json)),
      "changed": .array(simulation.changed.map(Self.json)),
      "leaving": .array(simulation.leaving.map { .string("\($0)") }),
    ]
  }

  private static func json(_ totals: SimulatedTotals) -> JSON {
    [
      "matched": JSON(totals.matched), "unmatched": JSON(totals.unmatched),
      "score": JSON(totals.score),
    ]
  }

  private static func json(_ difference: Simulation.Difference) -> JSON {
    [
      "mentee": .string("\(difference.mentee)"),
      "before": difference.before.map(json) ?? .null,
      "after": difference.after.map(json) ?? .null,
    ]
  }

  private static func json(_ pair: SimulatedPair) -> JSON {
    [
      "mentor": .string("\(pair.mentor)"), "form": .string(pair.form.text),
      "score": JSON(pair.score),
    ]
  }
}
