import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentor add`.
struct MentorAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Записать человека в наставники года.", en: "Enrol a mentor for the year."),
    discussion: Phrase(
      ru: "Нового человека команда заводит сама, если указать --surname и --given.",
      en: "With --surname and --given the person is made as well."),
    examples: [
      Example(
        "mentorctl mentor add P-3 --form UU --capacity 2 --competence \"олимпиадная физика\"",
        Phrase(ru: "Записать P-3.", en: "Enrol P-3.")),
      Example(
        "mentorctl mentor add --surname Лугова --given Анна --role teacher --form TT",
        Phrase(ru: "Завести нового человека и записать.", en: "Make a new person and enrol.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Человек в этом году уже наставник.", en: "Already a mentor that year."))
    ])

  @OptionGroup var whom: ParticipantArguments
  @OptionGroup var profile: MentorOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let year = try context.year(editing.load(.organization))
      let catalogue = try editing.load(.forms).catalogue
      let kind = try profile.shared.forms(in: catalogue).lazy.compactMap {
        catalogue[$0]?.mentorKind
      }.first
      let (person, note) = try editing.change(.people) { people throws(WorkspaceError) in
        try whom.person(in: &people, inferring: kind, context)
      }
      let mentor = try editing.change(.mentors) { mentors throws(WorkspaceError) in
        let mentor = try profile.changed(
          Mentor(id: mentors.nextID, person: person.id, year: year), in: catalogue)
        try WorkspaceError.domain { () throws(PeopleError) in try mentors.enrol(mentor) }
        return mentor
      }
      return (mentor, try editing.pool(year: year, on: context.today), note)
    }
    let (mentor, pool, note) = outcome.value
    return Answer(
      report: MentorReport(context: context, pool: pool).card(mentor),
      notes: outcome.notes.map(\.message) + [note].compactMap(\.self))
  }
}
