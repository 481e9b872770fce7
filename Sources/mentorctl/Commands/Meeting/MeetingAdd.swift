import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl meeting add`.
struct MeetingAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Внести проведённую встречу.", en: "Record a meeting that was held."),
    discussion: Phrase(
      ru:
        "Для встреч, которых не было в плане; можно и позже, в том числе для завершённой пары, если "
        + "день входит в её срок. Кого не было, называют кодом или фамилией и причиной из списка: "
        + "excused, schedule, event, unexcused. Подробности не хранятся.",
      en:
        "For meetings that were not planned; later as well, and for a completed pair if the day lies "
        + "in its term. Whoever was absent is named by identifier or surname and a reason of the list: "
        + "excused, schedule, event, unexcused. No details are kept."),
    examples: [
      Example(
        "mentorctl meeting add PAIR-3 --on 2026-10-12 --minutes 45 --subject \"дроби\" "
          + "--result \"решены задачи\" --next-step \"проверочная\"",
        Phrase(ru: "Регулярная встреча.", en: "A regular meeting.")),
      Example(
        "mentorctl meeting add PAIR-7 --on 2026-10-12 --absent E-5:excused",
        Phrase(ru: "Одного из группы не было.", en: "One of the group was absent.")),
    ],
    exitStatuses: [MeetingRules.refused])

  @OptionGroup var selection: PairSelection
  @OptionGroup var details: MeetingDetails
  @OptionGroup var outcome: MeetingOutcomeOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    let draft = details.draft(context)
    return try MeetingWriting(context: context, writing: writing).enter(selection, draft.kind) {
      book, ids, pool throws(WorkspaceError) in
      let pairs = ids.compactMap { pool.pairs[$0] }
      let participants = Set(
        pairs.flatMap { pair in
          [MeetingParticipant.mentor(pair.mentor)]
            + pair.mentees(on: draft.date).map(MeetingParticipant.mentee)
        }
      ).sorted()
      let outcome = try self.outcome.outcome(of: participants, in: pool, context)
      return try WorkspaceError.domain { () throws(MeetingError) in
        try book.add(draft, of: ids, outcome)
      }
    }
  }
}
