import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl meeting show`.
struct MeetingShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать встречу.", en: "Show a meeting."),
    examples: [
      Example(
        "mentorctl meeting show MT-3",
        Phrase(ru: "Встреча и её участники.", en: "The meeting and its participants."))
    ])

  @OptionGroup var naming: MeetingArgument

  func run(in context: AppContext) throws -> Answer {
    let ((pool, meeting), notes) = try context.read { snapshot throws(WorkspaceError) in
      try naming.meeting(from: &snapshot, context)
    }
    return Answer(report: MeetingReport(context: context, pool: pool).card(meeting), notes: notes)
  }
}

/// The command `mentorctl meeting minutes`.
struct MeetingMinutes: Command {
  static let about = About(
    "minutes",
    Phrase(
      ru: "Протокол встречи: Word (DOCX) или страница для печати (HTML).",
      en: "The minutes of a meeting: Word (DOCX) or a page for printing (HTML)."),
    discussion: Phrase(
      ru: "До встречи это лист, который заполняют от руки. Протокол всегда на русском.",
      en:
        "Before the meeting it is a sheet to be filled in by hand. The minutes are always Russian."),
    examples: [
      Example(
        "mentorctl meeting minutes MT-3 -o протокол.docx",
        Phrase(ru: "Протокол для Word.", en: "The minutes for Word."))
    ])

  @OptionGroup var naming: MeetingArgument

  func run(in context: AppContext) throws -> Answer {
    let ((pool, meeting), notes) = try context.read { snapshot throws(WorkspaceError) in
      try naming.meeting(from: &snapshot, context)
    }
    let facts = meeting.pairs.compactMap { pool.pairs[$0] }.map { context.facts(of: $0, in: pool) }
    let report = MeetingReport(context: context, pool: pool)
    return Answer(
      report: Report(meeting.minutes(of: facts, in: pool.pairs)) {
        ["meeting": report.json(meeting)]
      }, notes: notes)
  }
}

extension MeetingArgument {
  /// The meeting that is meant, with the pool of the year of its pairs.
  func meeting(
    from snapshot: inout Snapshot, _ context: AppContext
  ) throws(WorkspaceError) -> (pool: Pool, meeting: Meeting) {
    let meeting = try self.meeting.record(in: try snapshot.load(.meetings))
    let pairs = try snapshot.load(.pairs)
    let year = meeting.pairs.compactMap { pairs[$0] }.first?.year ?? context.options.year
    return (try snapshot.pool(year: year, on: context.today), meeting)
  }
}
