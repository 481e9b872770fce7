import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl partnership edit`.
struct PartnershipEdit: Command {
  static let about = About(
    "edit",
    Phrase(
      ru: "Назвать контактные лица и цель пары организаций.",
      en: "Name contact persons and goal of two organisations."),
    discussion: Phrase(
      ru: "Названные лица заменяют прежних.", en: "Those who are named replace the earlier ones."),
    examples: [
      Example(
        "mentorctl partnership edit OP-1 --mentee-contact \"Гусев Олег; директор\"",
        Phrase(ru: "Кто говорит за школу.", en: "Who speaks for the school."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Пара уже завершена.", en: "The pair is over already."))
    ])

  @OptionGroup var naming: PartnershipArgument
  @OptionGroup var contacts: ContactOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let catalogue = try editing.load(.forms).catalogue
      let year = try context.year(editing.load(.organization))
      let changed = try editing.change(.partnerships) { records throws(WorkspaceError) in
        let id = try naming.partnership.record(in: records).id
        var book = PartnershipBook(records, forms: catalogue, year: year, on: context.today)
        let changed = try WorkspaceError.domain { () throws(PartnershipError) in
          try book.edit(
            id, mentorContacts: contacts.mentor.map(\.person),
            menteeContacts: contacts.mentee.map(\.person), goal: contacts.goal)
        }
        records = book.partnerships
        return changed
      }
      return (changed, catalogue)
    }
    return Answer(
      report: PartnershipReport(context: context, forms: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}
