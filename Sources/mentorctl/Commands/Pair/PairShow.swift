import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair show`.
struct PairShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать пару и её историю.", en: "Show a pair and its history."),
    examples: [
      Example("mentorctl pair show PAIR-3", Phrase(ru: "Пара PAIR-3.", en: "The pair PAIR-3."))
    ])

  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(ru: "Пара.", en: "The pair."))
  var pair: RecordReference

  func run(in context: AppContext) throws -> Answer {
    let ((pool, pair), notes) = try context.read {
      snapshot throws(WorkspaceError) -> (Pool, Pair) in
      let pair = try self.pair.record(in: try snapshot.load(.pairs))
      return (try snapshot.pool(year: pair.year, on: context.today), pair)
    }
    let list = PairListReport(pairs: [pair], context: context, pool: pool)
    return Answer(
      report: Report(
        text: { settings in Self.text(pair, pool, context, settings) },
        json: { ["pair": list.json(pair)] }),
      notes: notes)
  }

  private static func text(
    _ pair: Pair, _ pool: Pool, _ context: AppContext, _ settings: TextSettings
  ) -> String {
    var lines = [
      settings(Phrase(ru: "Пара \(pair.id)", en: "Pair \(pair.id)")),
      settings(Phrase(ru: "Наставник: ", en: "Mentor: "))
        + context.label(pair.mentor, in: pool),
      settings(Phrase(ru: "Наставляемые: ", en: "Mentees: "))
        + pair.mentees.map { context.label($0, in: pool) }.joined(separator: ", "),
      settings(Phrase(ru: "Форма: ", en: "Form: ") + pool.name(of: pair.form)),
      settings(Phrase(ru: "Учебный год: ", en: "School year: ")) + pair.year.jsonText,
    ]
    if let score = pair.score {
      lines.append(settings(Phrase(ru: "Балл: ", en: "Score: ")) + "\(score)")
    }
    if let order = pair.order {
      lines.append(settings(Phrase(ru: "Приказ: ", en: "Order: ")) + order.text.visible)
    }
    if let roleModel = pair.roleModel {
      lines.append(settings(Phrase(ru: "Ролевая модель: ", en: "Role model: ")) + roleModel.visible)
    }
    lines += PairChronicle(pair, settings).lines
    let missing = pool.missingAgreements(to: pair)
    if !pair.state.isConfirmed, pair.state.takesPlace, !missing.isEmpty {
      lines.append(
        settings(
          Phrase(ru: "Не хватает согласия: ", en: "Agreement lacking: ")
            + missing.map(\.name).joined(separator: ", ")))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
