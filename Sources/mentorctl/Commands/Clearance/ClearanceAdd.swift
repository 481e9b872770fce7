import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl clearance add`.
struct ClearanceAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Внести документ-допуск.", en: "Record a clearance paper."),
    discussion: Phrase(
      ru: "Записывают, что документ есть и до какого дня он действует, — не его содержание. Какие "
        + "документы нужны, решает организация: mentorctl org edit --set "
        + "settings.clearances=\"employee: справка о допуске\".",
      en:
        "Recorded is that the paper exists and until when it holds, not what it says. Which papers "
        + "are asked is set by mentorctl org edit --set settings.clearances=\"employee: clearance\"."
    ),
    examples: [
      Example(
        "mentorctl clearance add P-2 --kind \"справка о допуске\" --issued 01.09.2026 "
          + "--until 01.09.2027",
        Phrase(ru: "Документ на год.", en: "A paper for one year."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Такой документ уже внесён.", en: "The paper is recorded already."))
    ])

  @OptionGroup var naming: PersonArgument

  @Option(
    "kind", value: ValueName(ru: "название", en: "name"),
    Phrase(ru: "Что это за документ.", en: "What the paper is called."))
  var kind: String

  @Option("issued", Phrase(ru: "День выдачи.", en: "The day of issue."))
  var issued: CalendarDate

  @Option("until", Phrase(ru: "Последний день действия.", en: "The last day of validity."))
  var until: CalendarDate?

  @Option(
    "number", value: ValueName(ru: "номер", en: "number"), allowsEmpty: true,
    Phrase(ru: "Номер, как в документе.", en: "The number as printed."))
  var number: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let person = try naming.person.person(in: people, of: &editing, context)
      let clearance = try editing.change(.clearances) { clearances throws(WorkspaceError) in
        let clearance = Clearance(
          id: clearances.nextID, person: person.id, kind: kind.cleaned(), issued: issued,
          number: number?.cleaned(), validUntil: until)
        try WorkspaceError.domain { () throws(PreparationError) in
          try clearances.record(clearance, on: context.today)
        }
        return clearance
      }
      return (clearance, people)
    }
    return Answer(
      report: ClearanceReport(context: context, people: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}
