import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl feedback add`.
struct FeedbackAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Внести обратную связь о встрече.", en: "Record feedback about a meeting."),
    discussion: Phrase(
      ru:
        "После каждой регулярной встречи обратную связь дают обе стороны, в группе — каждый, кто был. "
        + "Вторую от того же участника программа не примет. Оценки — от 1 (низшая) до 10 (высшая). "
        + "Сведения о здоровье не хранятся.",
      en:
        "After every regular meeting both sides give feedback, in a group everybody who was there. A "
        + "second sheet by the same participant is refused. Marks are from 1 (lowest) to 10 (highest). "
        + "Data about health are not kept."),
    examples: [
      Example(
        "mentorctl feedback add MT-3 mentor --reached 8 --comfort 9 --worked \"разбор ошибок\"",
        Phrase(ru: "От наставника.", en: "By the mentor.")),
      Example(
        "mentorctl feedback add MT-3 E-5 --reached 7 --comfort 10 --failed \"мало времени\" "
          + "--next-step \"решить ещё две задачи\"",
        Phrase(ru: "От наставляемого E-5.", en: "By the mentee E-5.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Встреча не проведена, участника на ней не было, или он уже ответил.",
          en: "The meeting was not held, the participant was absent or answered already."))
    ])

  @OptionGroup var naming: MeetingArgument

  @Argument(
    "author", value: ValueName(ru: "кто", en: "who"),
    Phrase(
      ru: "Кто отвечает: mentor, mentee, код или фамилия участника.",
      en: "Who answers: mentor, mentee, an identifier or a surname."))
  var author: ParticipantArgument

  @Option(
    "reached",
    Phrase(
      ru: "Насколько достигнута цель встречи, от 1 до 10.",
      en: "How far the goal of the meeting was reached, 1 to 10."))
  var reached: MarkArgument

  @Option(
    "comfort",
    Phrase(ru: "Насколько было комфортно, от 1 до 10.", en: "How comfortable it was, 1 to 10."))
  var comfort: MarkArgument

  @Option("worked", Phrase(ru: "Что получилось.", en: "What worked."))
  var worked: ProseArgument?

  @Option("failed", Phrase(ru: "Что не получилось.", en: "What did not work."))
  var failed: ProseArgument?

  @Option("next-step", Phrase(ru: "Следующий шаг.", en: "The next step."))
  var nextStep: ProseArgument?

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let draft = FeedbackDraft(
      reached: reached.number, comfort: comfort.number, worked: worked?.text, failed: failed?.text,
      nextStep: nextStep?.text)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let meetings = try editing.load(.meetings)
      let meeting = try naming.meeting.record(in: meetings)
      let author = try author(of: meeting, in: pool, context)
      return try editing.change(.feedback) { records throws(WorkspaceError) in
        var book = FeedbackBook(records, about: meetings, on: context.today)
        let sheet = try WorkspaceError.domain { () throws(FeedbackError) in
          try book.add(draft, about: meeting.id, by: author, on: moment.day ?? context.today)
        }
        records = book.sheets
        return (sheet, meetings, pool)
      }
    }
    let (sheet, meetings, pool) = outcome.value
    let report = FeedbackReport(context: context, pool: pool, meetings: meetings)
    return Answer(report: report.card(sheet), notes: outcome.notes.map(\.message))
  }

  private func author(
    of meeting: Meeting, in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> FeedbackAuthor {
    if let side = author.side { return .side(side) }
    return .participant(
      try author.participant(
        among: meeting.attendance.map(\.participant), in: pool, context))
  }
}
