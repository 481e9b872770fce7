import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl interview`.
enum InterviewCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "interview",
    Phrase(
      ru: "Собеседования с будущими наставниками.", en: "Interviews with those who would mentor."),
    aliases: ["собеседование", "собеседования", "interviews"],
    [
      InterviewAdd.self, InterviewList.self, RecordShow<InterviewRecords>.self,
      RecordEdit<InterviewRecords>.self,
    ])
}

/// Interviews as records that are shown and edited.
enum InterviewRecords: PlainRecords {
  static let collection = Collection<Interview>.interviews

  static let showing = About(
    "show", Phrase(ru: "Показать собеседование.", en: "Show an interview."),
    examples: [
      Example(
        "mentorctl interview show INT-1",
        Phrase(ru: "Собеседование INT-1.", en: "Interview INT-1."))
    ])

  static let editing = About(
    "edit", Phrase(ru: "Исправить запись собеседования.", en: "Mend the record of an interview."),
    examples: [
      Example(
        "mentorctl interview edit INT-1 --set interviewer=психолог",
        Phrase(ru: "Кто проводил.", en: "Who held it."))
    ])

  static func name(_ record: Interview) -> String { "" }

  static func card(
    _ record: Interview, _ sources: CardSources, _ context: AppContext
  ) -> Report {
    InterviewReport(context: context, people: sources.people).card(record)
  }
}

/// The command `mentorctl interview list`.
struct InterviewList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать собеседования.", en: "List the interviews."),
    examples: [
      Example(
        "mentorctl interview list --verdict not-recommended",
        Phrase(ru: "Кого не рекомендовали.", en: "Those not recommended."))
    ])

  @OptionGroup var narrowing: PersonFilter

  @Option("verdict", Phrase(ru: "Итог собеседования.", en: "What the interview came to."))
  var outcome: InterviewOutcome?

  func run(in context: AppContext) throws -> Answer {
    let ((people, interviews), notes) = try context.read { snapshot throws(WorkspaceError) in
      let people = try snapshot.load(.people)
      let only = try narrowing.person(in: people, of: &snapshot, context)
      return (
        people,
        try snapshot.load(.interviews).filter { interview in
          (only == nil || interview.person == only?.id)
            && (outcome == nil || interview.outcome == outcome)
        }
      )
    }
    return Answer(
      report: InterviewReport(context: context, people: people).list(interviews), notes: notes)
  }
}
