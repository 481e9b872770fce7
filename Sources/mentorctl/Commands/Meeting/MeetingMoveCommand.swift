import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl meeting move`.
struct MeetingMoveCommand: Command {
  static let about = About(
    "move", Phrase(ru: "Перенести встречу.", en: "Move a meeting."),
    discussion: Phrase(
      ru: "Прежний день остаётся в записи. В выгруженном календаре событие переедет при следующей "
        + "выгрузке.",
      en:
        "The earlier day stays in the record. In an exported calendar the event moves with the next "
        + "export."),
    examples: [
      Example(
        "mentorctl meeting move MT-3 --on 2026-10-07 --time 14:00 --reason \"каникулы\"",
        Phrase(ru: "На другой день.", en: "To another day."))
    ],
    exitStatuses: [MeetingRules.refused])

  @OptionGroup var naming: MeetingArgument

  @Option("on", Phrase(ru: "Новый день.", en: "The new day."))
  var day: CalendarDate

  @Option("time", Phrase(ru: "Начало: 15:30.", en: "When it begins: 15:30."))
  var start: TimeOfDay?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let change = MeetingWriting(context: context, writing: writing)
    return try change.one { book, _ throws(WorkspaceError) in
      let id = try naming.meeting.record(in: book.meetings).id
      return try WorkspaceError.domain { () throws(MeetingError) in
        try book.move(id, to: day, at: start, change.occasion)
      }
    }
  }
}
