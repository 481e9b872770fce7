import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl partnership add`.
struct PartnershipAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Составить пару организаций.", en: "Make a pair of organisations."),
    discussion: Phrase(
      ru: "Организацию называют словами или кодом партнёра (ORG-3). Дальше — как у людей: согласие "
        + "обеих сторон, утверждение, приказ, работа.",
      en:
        "An organisation is named in words or by the code of a partner (ORG-3). Then as with people: "
        + "both sides agree, approval, order, work."),
    examples: [
      Example(
        "mentorctl partnership add \"Лицей № 3\" \"МБОУ СОШ № 5\" "
          + "--mentor-contact \"Рыбакова Нина Львовна; заместитель директора\"",
        Phrase(ru: "Лицей — наставник школы.", en: "The lyceum mentors the school."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Такая пара уже есть.", en: "There is such a pair already."))
    ])

  @Argument(
    "mentor", value: ValueName(ru: "наставник", en: "mentor"),
    Phrase(ru: "Организация-наставник.", en: "The organisation that mentors."))
  var mentor: OrganizationReference

  @Argument(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"),
    Phrase(ru: "Наставляемая организация.", en: "The organisation that is mentored."))
  var mentee: OrganizationReference

  @OptionGroup var narrowing: FormOption
  @OptionGroup var contacts: ContactOptions
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let occasion = Occasion(
      on: moment.day ?? context.today, by: context.intent(writing).actor,
      because: writing.reason?.cleaned())
    var (mentor, mentee) = (mentor.organization, mentee.organization)
    mentor.contacts = contacts.mentor.map(\.person)
    mentee.contacts = contacts.mentee.map(\.person)
    let sides = (mentor: mentor, mentee: mentee)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let catalogue = try editing.load(.forms).catalogue
      let year = try context.year(editing.load(.organization))
      let form = try narrowing.form?.form(in: catalogue).code ?? .organizationOrganization
      let added = try editing.change(.partnerships) { records throws(WorkspaceError) in
        var book = PartnershipBook(records, forms: catalogue, year: year, on: context.today)
        let added = try WorkspaceError.domain { () throws(PartnershipError) in
          try book.add(
            mentor: sides.mentor, mentee: sides.mentee, in: form, goal: contacts.goal, occasion)
        }
        records = book.partnerships
        return added
      }
      return (added, catalogue)
    }
    return Answer(
      report: PartnershipReport(context: context, forms: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}
