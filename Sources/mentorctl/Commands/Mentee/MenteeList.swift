import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentee list`.
struct MenteeList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать наставляемых года.", en: "List the mentees of the year."),
    examples: [
      Example(
        "mentorctl mentee list --form UU --free",
        Phrase(ru: "Кто ещё без пары.", en: "Those without a pair."))
    ])

  @Argument(
    "query", value: ValueName(ru: "часть имени", en: "part of a name"),
    Phrase(ru: "Только те, в чьём имени есть эти слова.", en: "Only names with these words."))
  var query: [String]

  @OptionGroup var narrowing: FormOption

  @Flag("free", Phrase(ru: "Только без пары.", en: "Only without a pair."))
  var free: Bool

  @Option("status", Phrase(ru: "Только в этом положении.", en: "Only with this status."))
  var status: ParticipantStatus?

  func run(in context: AppContext) throws -> Answer {
    let (pool, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.pool(year: context.options.year, on: context.today)
    }
    let form = try narrowing.code(in: pool)
    let wanted = NameQuery(query)
    let found = pool.mentees.filter { mentee in
      (form.map { mentee.forms.contains($0) } ?? true)
        && (!free || (mentee.status == .active && pool.pair(of: mentee.id) == nil))
        && (status == nil || mentee.status == status)
        && wanted.matches(pool.people[mentee.person])
    }
    return Answer(
      report: MenteeReport(context: context, pool: pool).list(found), notes: notes)
  }
}
