import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl meeting hold`.
struct MeetingHold: Command {
  static let about = About(
    "hold",
    Phrase(ru: "Отметить, что встреча проведена.", en: "Record that a planned meeting was held."),
    discussion: Phrase(
      ru: "После регулярной встречи обе стороны дают обратную связь: mentorctl feedback add. Без "
        + "наставника или без наставляемых встречи не было: такую отменяют или переносят.",
      en:
        "After a regular meeting both sides give feedback: mentorctl feedback add. Without the mentor "
        + "or without a mentee there was no meeting: it is cancelled or moved."),
    examples: [
      Example(
        "mentorctl meeting hold MT-3 --result \"выбрана тема проекта\" --next-step \"план проекта\"",
        Phrase(ru: "Проведена, как было намечено.", en: "Held as planned.")),
      Example(
        "mentorctl meeting hold MT-4 --on 2026-10-13 --absent E-5:event",
        Phrase(ru: "На день позже и без E-5.", en: "A day later and without E-5.")),
    ],
    exitStatuses: [MeetingRules.refused])

  @OptionGroup var naming: MeetingArgument

  @Option(
    "on", Phrase(ru: "День встречи; без него — как намечено.", en: "The day, else as planned."))
  var day: CalendarDate?

  @OptionGroup var times: MeetingTimes
  @OptionGroup var outcome: MeetingOutcomeOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let change = MeetingWriting(context: context, writing: writing)
    return try change.one { book, pool throws(WorkspaceError) in
      let meeting = try naming.meeting.record(in: book.meetings)
      let outcome = try self.outcome.outcome(
        of: book.participants(in: meeting), in: pool, context)
      return try WorkspaceError.domain { () throws(MeetingError) in
        try book.hold(
          meeting.id, on: day, at: times.start, minutes: times.minutes?.number,
          subject: times.subject?.text, outcome, change.occasion)
      }
    }
  }
}
