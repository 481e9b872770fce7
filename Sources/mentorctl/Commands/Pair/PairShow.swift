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
    let ((pool, pair, overview), notes) = try context.read {
      snapshot throws(WorkspaceError) -> (Pool, Pair, MeetingOverview?) in
      let pair = try self.pair.record(in: try snapshot.load(.pairs))
      return (
        try snapshot.pool(year: pair.year, on: context.today), pair,
        try snapshot.meetingRecords().overviews(of: [pair], on: context.today).first
      )
    }
    let list = PairListReport(pairs: [pair], context: context, pool: pool)
    return Answer(
      report: Report(
        text: { settings in
          Self.text(pair, pool, context, settings)
            + (overview.flatMap { Self.meetings($0, settings) } ?? "")
        },
        json: { ["pair": list.json(pair)] }),
      notes: notes)
  }

  /// How far meetings and plan have come; `nil` before there are any.
  private static func meetings(
    _ overview: MeetingOverview, _ settings: TextSettings
  ) -> String? {
    let held = overview.counts.values.reduce(0) { $0 + $1.held }
    let planned = overview.counts.values.reduce(0) { $0 + $1.planned }
    guard held + planned > 0 || overview.plan != nil else { return nil }
    let last = overview.last.map {
      Phrase(ru: ", последняя ", en: ", the last on ") + .date($0)
    }
    let plan = overview.plan.map {
      Phrase(
        ru: "; план \($0): задач \(overview.tasks), выполнено \(overview.done)",
        en: "; plan \($0): \(overview.tasks) tasks, \(overview.done) done")
    }
    let line =
      Phrase(
        ru: "Встречи: проведено \(held), впереди \(planned)",
        en: "Meetings: \(held) held, \(planned) to come")
      + (last ?? Phrase(verbatim: "")) + (plan ?? Phrase(verbatim: ""))
    return settings(line) + "\n"
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
