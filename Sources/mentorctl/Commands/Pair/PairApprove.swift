import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair approve`.
struct PairApprove: Command {
  static let about = About(
    "approve", Phrase(ru: "Утвердить пары приказом.", en: "Approve pairs by an order."),
    discussion: Phrase(
      ru: "Перед утверждением согласия, места и правила проверяются ещё раз; если мешает хоть "
        + "что-то, не утверждается ни одна пара.",
      en: "Consents, places and rules are checked once more; if anything stands against one pair, "
        + "none is approved."),
    examples: [
      Example(
        "mentorctl pair approve --all --order \"№ 12 от 01.10.2026\"",
        Phrase(
          ru: "Утвердить все предложенные пары.", en: "Approve all pairs that are proposed."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Нет приказа или согласия, или правило против.",
          en: "An order or a consent is missing, or a rule forbids it."))
    ])

  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(ru: "Пары.", en: "The pairs."))
  var pairs: [RecordReference]

  @Flag("all", Phrase(ru: "Все предложенные пары года.", en: "All proposed pairs of the year."))
  var all: Bool

  @Option(
    "order", value: ValueName(ru: "приказ", en: "order"),
    Phrase(
      ru: "Номер и дата приказа, как они напечатаны.",
      en: "Number and date of the order, as they are printed."))
  var order: String?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    if all == !pairs.isEmpty {
      throw UsageError(
        Phrase(
          ru: "нужны либо пары, либо --all", en: "either pairs or --all are needed"))
    }
    if let order, !order.isEmpty { try Self.check(order) }
  }

  /// Refuses an order without any number, and a date that no calendar has.
  private static func check(_ order: String) throws(UsageError) {
    let hint = Phrase(
      ru: "Напишите, например: --order \"№ 12 от 01.10.2026\".",
      en: "Write, for example: --order \"№ 12 of 01.10.2026\".")
    guard order.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else {
      throw UsageError(
        Phrase(
          ru: "в приказе «\(order.visible)» нет ни номера, ни даты",
          en: "the order “\(order.visible)” has neither number nor date"), hint: hint)
    }
    for word in order.split(separator: " ") where word.count(where: { $0 == "." }) == 2 {
      guard word.allSatisfy({ $0 == "." || $0.isWholeNumber }) else { continue }
      do throws(CalendarError) {
        _ = try CalendarDate(typed: String(word))
      } catch {
        throw UsageError(error.message, hint: hint)
      }
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let intent = context.intent(writing)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      return try editing.change(.pairs) { records throws(WorkspaceError) in
        var wanted: [Pair] = []
        for reference in pairs { wanted.append(try reference.record(in: records)) }
        if all { wanted = records.filter { $0.year == pool.year && $0.state == .proposed } }
        var approved: [Pair] = []
        for var pair in wanted {
          if pair.state == .proposed, pair.year != pool.year {
            throw .domain(PairingError.otherYear(record: "\(pair.id)", pair.year))
          }
          if pair.state == .proposed, let objection = pool.objections(toApproving: pair).first {
            throw .domain(objection)
          }
          do throws(PairingError) {
            try pair.move(
              to: .approved, on: context.today, order: order?.cleaned(), by: intent.actor,
              because: writing.reason)
          } catch {
            throw .domain(error)
          }
          records.put(pair)
          approved.append(pair)
        }
        return (approved, pool)
      }
    }
    let (approved, pool) = outcome.value
    return Answer(
      report: PairListReport(pairs: approved, context: context, pool: pool).report(
        ending: Phrase(
          ru: "Утверждено пар: \(approved.count).", en: "Pairs approved: \(approved.count).")),
      notes: outcome.notes.map(\.message))
  }
}
