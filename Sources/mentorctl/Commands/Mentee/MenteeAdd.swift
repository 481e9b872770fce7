import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentee add`.
struct MenteeAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Записать человека в наставляемые года.", en: "Enrol a mentee for the year."),
    discussion: Phrase(
      ru: "Нового человека команда заводит сама, если указать --surname и --given.",
      en: "With --surname and --given the person is made as well."),
    examples: [
      Example(
        "mentorctl mentee add P-3 --form UU --request \"подготовка к ОГЭ\"",
        Phrase(ru: "Записать P-3.", en: "Enrol P-3.")),
      Example(
        "mentorctl mentee add --surname Лугова --given Анна --born 2012 --grade 7А --form UU",
        Phrase(ru: "Завести нового человека и записать.", en: "Make a new person and enrol.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Человек в этом году уже наставляемый.", en: "Already a mentee that year."))
    ])

  @OptionGroup var whom: ParticipantArguments
  @OptionGroup var profile: MenteeOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let year = try context.year(editing.load(.organization))
      let catalogue = try editing.load(.forms).catalogue
      let kind = try profile.shared.forms(in: catalogue).lazy.compactMap {
        catalogue[$0]?.menteeKind
      }.first
      let (person, note) = try editing.change(.people) { people throws(WorkspaceError) in
        try whom.person(in: &people, inferring: kind, context)
      }
      let mentee = try editing.change(.mentees) { mentees throws(WorkspaceError) in
        let mentee = try profile.changed(
          Mentee(id: mentees.nextID, person: person.id, year: year, entered: context.today),
          in: catalogue)
        try WorkspaceError.domain { () throws(PeopleError) in try mentees.enrol(mentee) }
        return mentee
      }
      return (mentee, try editing.pool(year: year, on: context.today), note)
    }
    let (mentee, pool, note) = outcome.value
    return Answer(
      report: MenteeReport(context: context, pool: pool).card(mentee),
      notes: outcome.notes.map(\.message) + [note].compactMap(\.self))
  }
}
