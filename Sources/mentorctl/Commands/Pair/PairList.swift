import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// The command `mentorctl pair list`.
struct PairList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать пары.", en: "List the pairs."),
    examples: [
      Example(
        "mentorctl pair list --state proposed",
        Phrase(ru: "Пары, которые ещё не утверждены.", en: "The pairs not approved yet."))
    ])

  @Option("state", Phrase(ru: "Только в этом состоянии.", en: "Only in this state."))
  var state: PairState?

  @Option(
    "mentor", value: ValueName(ru: "наставник", en: "mentor"), completion: .dynamic("mentors"),
    Phrase(ru: "Только этот наставник.", en: "Only this mentor."))
  var mentor: RecordReference?

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let ((pool, pairs), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let only = try mentor?.mentor(in: pool.mentors, people: pool.people, context)
      let form = try narrowing.code(in: pool)
      let pairs = pool.pairs.filter { pair in
        pair.year == pool.year && (state == nil || pair.state == state)
          && (only == nil || pair.mentor == only?.id)
          && (form == nil || pair.form == form)
      }
      return (pool, pairs)
    }
    return Answer(
      report: PairListReport(pairs: pairs, context: context, pool: pool).report(), notes: notes)
  }
}

extension PairState: NamedChoice {}
