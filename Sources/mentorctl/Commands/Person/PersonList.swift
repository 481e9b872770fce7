import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl person list`.
struct PersonList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать людей.", en: "List people."),
    examples: [
      Example(
        "mentorctl person list --role learner --form UU",
        Phrase(
          ru: "Ученики, записанные в форму «ученик – ученик» в этом году.",
          en: "The learners enrolled in “pupil – pupil” this year."))
    ])

  @Argument(
    "query", value: ValueName(ru: "часть имени", en: "part of a name"),
    Phrase(ru: "Только те, в чьём имени есть эти слова.", en: "Only names with these words."))
  var query: [String]

  @Option("role", Phrase(ru: "Только с этой ролью.", en: "Only with this role."))
  var role: RoleKind?

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let (found, notes) = try context.read { snapshot throws(WorkspaceError) in
      var people = try snapshot.load(.people).elements
      if narrowing.form != nil {
        let pool = try snapshot.pool(year: context.options.year, on: context.today)
        let form = try narrowing.code(in: pool)
        let enrolled = Set(
          pool.mentors.filter { $0.forms.contains { $0 == form } }.map(\.person)
            + pool.mentees.filter { $0.forms.contains { $0 == form } }.map(\.person))
        people = people.filter { enrolled.contains($0.id) }
      }
      return people.filter { role == nil || $0.role.kind == role }
        .filter { NameQuery(query).matches($0) }
        .sorted(byCollating: \.fullName)
    }
    return Answer(report: PersonReport(context: context).list(found), notes: notes)
  }
}
