import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentor list`.
struct MentorList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать наставников года.", en: "List the mentors of the year."),
    examples: [
      Example(
        "mentorctl mentor list --form UU --free",
        Phrase(ru: "У кого есть места.", en: "Those with places left."))
    ])

  @Argument(
    "query", value: ValueName(ru: "часть имени", en: "part of a name"),
    Phrase(ru: "Только те, в чьём имени есть эти слова.", en: "Only names with these words."))
  var query: [String]

  @OptionGroup var narrowing: FormOption

  @Flag("free", Phrase(ru: "Только со свободными местами.", en: "Only with places left."))
  var free: Bool

  @Option("status", Phrase(ru: "Только в этом положении.", en: "Only with this status."))
  var status: ParticipantStatus?

  func run(in context: AppContext) throws -> Answer {
    let (pool, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.pool(year: context.options.year, on: context.today)
    }
    let form = try narrowing.code(in: pool)
    let wanted = NameQuery(query)
    let found = pool.mentors.filter { mentor in
      (form.map { mentor.forms.contains($0) } ?? true)
        && (!free || (mentor.status == .active && pool.freePlaces(of: mentor) > 0))
        && (status == nil || mentor.status == status)
        && wanted.matches(pool.people[mentor.person])
    }
    return Answer(
      report: MentorReport(context: context, pool: pool).list(found), notes: notes)
  }
}
