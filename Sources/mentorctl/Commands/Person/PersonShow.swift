import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl person show`.
struct PersonShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать человека.", en: "Show a person."),
    examples: [
      Example(
        "mentorctl person show Лугова",
        Phrase(ru: "Всё, что известно о человеке.", en: "All that is known of a person."))
    ])

  @OptionGroup var naming: PersonArgument

  func run(in context: AppContext) throws -> Answer {
    let ((person, life), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let person = try naming.person.person(in: pool.people, of: &snapshot, context)
      return (person, try PersonLife(of: person, in: pool, &snapshot))
    }
    return Answer(
      report: PersonReport(context: context)
        .card(person, more: life.lines, history: life.members),
      notes: notes)
  }
}
