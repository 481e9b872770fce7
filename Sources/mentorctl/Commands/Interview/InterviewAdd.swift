import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl interview add`.
struct InterviewAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Внести собеседование.", en: "Record an interview."),
    discussion: Phrase(
      ru: "Сведения о здоровье в заметку не вносят: программа их не принимает.",
      en: "Notes about health are not accepted."),
    examples: [
      Example(
        "mentorctl interview add Ёлкин --verdict recommended --on 10.09.2026 "
          + "--interviewer куратор --psychologist",
        Phrase(ru: "Собеседование с участием психолога.", en: "With a psychologist.")),
      Example(
        "mentorctl interview add P-2 --verdict \"рекомендован с условиями\" "
          + "--condition \"пройти Школу наставников\"",
        Phrase(ru: "Рекомендация с условием.", en: "Recommended on a condition.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Такое собеседование уже внесено.", en: "It is recorded already."))
    ])

  @OptionGroup var naming: PersonArgument

  @Option("verdict", Phrase(ru: "Итог собеседования.", en: "What the interview came to."))
  var outcome: InterviewOutcome

  @Option("on", Phrase(ru: "В какой день; без него — сегодня.", en: "On which day, else today."))
  var day: CalendarDate?

  @Option(
    "interviewer", value: ValueName(ru: "должность", en: "office"),
    Phrase(ru: "Кто проводил: должность.", en: "The office of the interviewer."))
  var interviewer: String?

  @Flag("psychologist", Phrase(ru: "Участвовал психолог.", en: "A psychologist took part."))
  var psychologist: Bool

  @Option(
    "condition", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Условие рекомендации.", en: "The condition of the recommendation."))
  var condition: String?

  @Option(
    "remark", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Заметка, без сведений о здоровье.", en: "A note, nothing about health."))
  var note: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let person = try naming.person.person(in: people, of: &editing, context)
      let interview = try editing.change(.interviews) { interviews throws(WorkspaceError) in
        let interview = Interview(
          id: interviews.nextID, person: person.id, date: day ?? context.today,
          outcome: self.outcome, conditions: condition?.cleaned(),
          interviewer: interviewer?.cleaned(), psychologist: psychologist, note: note?.cleaned())
        try WorkspaceError.domain { () throws(PreparationError) in
          try interviews.record(interview, on: context.today)
        }
        return interview
      }
      return (interview, people)
    }
    return Answer(
      report: InterviewReport(context: context, people: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}
