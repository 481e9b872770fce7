import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair dissolve`.
struct PairDissolve: Command {
  static let about = About(
    "dissolve", Phrase(ru: "Расформировать пары.", en: "Dissolve pairs."),
    discussion: Phrase(
      ru: "Пара остаётся в истории с причиной, место наставника освобождается.",
      en: "A pair stays in the history with the reason; the mentor's place becomes free."),
    examples: [
      Example(
        "mentorctl pair dissolve PAIR-3 --reason \"переезд\"",
        Phrase(ru: "Расформировать пару PAIR-3.", en: "Dissolve the pair PAIR-3."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Пара уже завершена или расформирована.", en: "The pair is over already."))
    ])

  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), required: true,
    completion: .dynamic("pairs"), Phrase(ru: "Пары.", en: "The pairs."))
  var pairs: [RecordReference]

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let intent = context.intent(writing)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      return try editing.change(.pairs) { records throws(WorkspaceError) in
        var dissolved: [Pair] = []
        for reference in pairs {
          var pair = try reference.record(in: records)
          do throws(PairingError) {
            try pair.move(
              to: .dissolved, on: context.today, by: intent.actor, because: writing.reason)
          } catch {
            throw .domain(error)
          }
          records.put(pair)
          dissolved.append(pair)
        }
        return (dissolved, pool)
      }
    }
    let (dissolved, pool) = outcome.value
    return Answer(
      report: PairListReport(pairs: dissolved, context: context, pool: pool).report(),
      notes: outcome.notes.map(\.message))
  }
}
