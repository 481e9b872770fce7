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
    let ((person, more), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let person = try naming.person.person(in: pool.people, context)
      return (person, Self.roles(of: person, in: pool))
    }
    return Answer(
      report: PersonReport(context: context).card(person, more: more), notes: notes)
  }

  private static func roles(of person: Person, in pool: Pool) -> [Phrase] {
    var lines: [Phrase] = []
    if let mentor = pool.mentors.profile(of: person.id, in: pool.year) {
      lines.append(
        Phrase(
          ru: "В \(pool.year.jsonText) — наставник: mentorctl mentor show \(mentor.id)",
          en: "A mentor in \(pool.year.jsonText): mentorctl mentor show \(mentor.id)"))
    }
    if let mentee = pool.mentees.profile(of: person.id, in: pool.year) {
      lines.append(
        Phrase(
          ru: "В \(pool.year.jsonText) — наставляемый: mentorctl mentee show \(mentee.id)",
          en: "A mentee in \(pool.year.jsonText): mentorctl mentee show \(mentee.id)"))
    }
    if let obstacle = pool.gate.obstacle(for: person) {
      lines.append(Phrase(ru: "Согласие: ", en: "Consent: ") + obstacle.message)
    }
    return lines
  }
}
