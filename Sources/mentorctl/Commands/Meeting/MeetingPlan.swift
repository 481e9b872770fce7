import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl meeting plan`.
struct MeetingPlan: Command {
  static let about = About(
    "plan", Phrase(ru: "Запланировать встречу.", en: "Plan a meeting."),
    discussion: Phrase(
      ru:
        "Встречи идут по порядку: знакомство, пробная рабочая, планирование, регулярные, итоговая "
        + "пары, групповая итоговая. Пропуск не запрещён, но о нём сообщается. Несколько пар собирает "
        + "одна групповая итоговая; для прочих видов у каждой пары будет своя встреча.",
      en:
        "Meetings follow in order: acquaintance, trial, planning, regular, final of the pair, final "
        + "of the group. Leaving one out is told and not forbidden. Several pairs meet in one final "
        + "meeting of the group; for other kinds every pair has a meeting of its own."),
    examples: [
      Example(
        "mentorctl meeting plan PAIR-3 --kind acquaintance --on 2026-10-05 --time 15:30 "
          + "--minutes 45 --where \"кабинет 12\"",
        Phrase(ru: "Знакомство пары PAIR-3.", en: "PAIR-3 gets acquainted.")),
      Example(
        "mentorctl meeting plan --all --kind final-group --on 2027-05-20",
        Phrase(ru: "Общая итоговая встреча.", en: "The final meeting of all pairs.")),
    ],
    exitStatuses: [MeetingRules.refused])

  @OptionGroup var selection: PairSelection
  @OptionGroup var details: MeetingDetails
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    let draft = details.draft(context)
    return try MeetingWriting(context: context, writing: writing).enter(selection, draft.kind) {
      book, ids, _ throws(WorkspaceError) in
      try WorkspaceError.domain { () throws(MeetingError) in try book.plan(draft, of: ids) }
    }
  }
}

/// What the commands about meetings have in common.
enum MeetingRules {
  static let refused = ExitStatusNote(
    3,
    Phrase(
      ru: "Нет приказа о паре, пара не работает, или день вне её срока.",
      en: "No order about the pair, it is not at work, or the day is outside of its term."))
}
