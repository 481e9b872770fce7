import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl meeting list`.
struct MeetingList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать встречи.", en: "List the meetings."),
    examples: [
      Example(
        "mentorctl meeting list --state planned",
        Phrase(ru: "Встречи, которые впереди.", en: "The meetings to come.")),
      Example(
        "mentorctl meeting list --pair PAIR-3 --format xlsx -o встречи.xlsx",
        Phrase(ru: "Журнал встреч пары.", en: "The log of the meetings of a pair.")),
    ])

  @OptionGroup var narrowing: PairFilter

  @Option("kind", Phrase(ru: "Только этого вида.", en: "Only of this kind."))
  var kind: MeetingKind?

  @Option("state", Phrase(ru: "Только в этом состоянии.", en: "Only in this state."))
  var state: MeetingState?

  func run(in context: AppContext) throws -> Answer {
    let ((pool, meetings), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let pairs = try narrowing.pairs(in: pool, context)
      let meetings = try snapshot.load(.meetings).filter { meeting in
        !pairs.isDisjoint(with: meeting.pairs) && (kind == nil || meeting.kind == kind)
          && (state == nil || meeting.state == state)
      }
      return (pool, meetings)
    }
    let sorted = meetings.sorted {
      ($0.date, $0.start ?? .lastMinute, $0.id) < ($1.date, $1.start ?? .lastMinute, $1.id)
    }
    return Answer(report: MeetingReport(context: context, pool: pool).list(sorted), notes: notes)
  }
}

/// The options that narrow what belongs to pairs to some of them.
struct PairFilter: ArgumentSet {
  @Option(
    "pair", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(ru: "Только эта пара.", en: "Only this pair."))
  var pair: RecordReference?

  @Option(
    "mentor", value: ValueName(ru: "наставник", en: "mentor"), completion: .dynamic("mentors"),
    Phrase(ru: "Только этот наставник.", en: "Only this mentor."))
  var mentor: RecordReference?

  /// The pairs that are meant: one that is named, of whatever year, else those of the year of `pool`.
  ///
  /// - Throws: ``WorkspaceError`` where there is no such pair or mentor.
  func pairs(in pool: Pool, _ context: AppContext) throws(WorkspaceError) -> Set<PairID> {
    if let pair { return [try pair.record(in: pool.pairs).id] }
    let only = try mentor?.mentor(in: pool.mentors, people: pool.people, context).id
    return Set(
      pool.pairs.filter { $0.year == pool.year && (only == nil || $0.mentor == only) }.map(\.id))
  }
}

extension TimeOfDay {
  /// Where meetings without a beginning stand among those of their day.
  fileprivate static let lastMinute = TimeOfDay(minutes: 1440) ?? TimeOfDay.jsonSample
}
