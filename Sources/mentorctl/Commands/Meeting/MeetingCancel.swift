import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl meeting cancel`.
struct MeetingCancel: Command {
  static let about = About(
    "cancel", Phrase(ru: "Отменить встречу.", en: "Cancel a planned meeting."),
    discussion: Phrase(
      ru:
        "Нужна причина, без сведений о здоровье. В выгруженном календаре событие станет отменённым.",
      en:
        "A reason is needed, without data about health. In an exported calendar the event becomes a "
        + "cancelled one."),
    examples: [
      Example(
        "mentorctl meeting cancel MT-3 --reason \"наставник в командировке\"",
        Phrase(ru: "Встречи не будет.", en: "There will be no meeting."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Встреча уже проведена или отменена, или нет причины.",
          en: "It was held or cancelled already, or there is no reason."))
    ])

  @OptionGroup var naming: MeetingArgument
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let change = MeetingWriting(context: context, writing: writing)
    return try change.one { book, _ throws(WorkspaceError) in
      let id = try naming.meeting.record(in: book.meetings).id
      return try WorkspaceError.domain { () throws(MeetingError) in
        try book.cancel(id, change.occasion)
      }
    }
  }
}
