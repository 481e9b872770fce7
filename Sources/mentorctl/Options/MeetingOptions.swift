import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A meeting, as the argument of a command.
struct MeetingArgument: ArgumentSet {
  @Argument(
    "meeting", value: ValueName(ru: "встреча", en: "meeting"), completion: .dynamic("meetings"),
    Phrase(ru: "Встреча: код (MT-3).", en: "The meeting: its identifier (MT-3)."))
  var meeting: RecordReference
}

/// When a meeting begins and how long it takes.
struct MeetingTimes: ArgumentSet {
  @Option("time", Phrase(ru: "Начало: 15:30.", en: "When it begins: 15:30."))
  var start: TimeOfDay?

  @Option("minutes", Phrase(ru: "Сколько минут.", en: "How many minutes it takes."))
  var minutes: MinutesArgument?

  @Option("subject", Phrase(ru: "Тема.", en: "What it is about."))
  var subject: ProseArgument?
}

/// The day, kind and place of a new meeting.
struct MeetingDetails: ArgumentSet {
  @Option("kind", Phrase(ru: "Вид встречи.", en: "The kind of meeting."))
  var kind: MeetingKind = .regular

  @Option("on", Phrase(ru: "День встречи; без него — сегодня.", en: "The day, else today."))
  var day: CalendarDate?

  @OptionGroup var times: MeetingTimes

  @Option("where", Phrase(ru: "Место встречи.", en: "Where it takes place."))
  var place: ProseArgument?

  @Flag("remote", Phrase(ru: "Дистанционно.", en: "From afar."))
  var isRemote: Bool

  /// What is known of the meeting.
  func draft(_ context: AppContext) -> MeetingDraft {
    MeetingDraft(
      kind, on: day ?? context.today, at: times.start, minutes: times.minutes?.number,
      place: place?.text, isRemote: isRemote, subject: times.subject?.text)
  }
}

/// Who was at a meeting and what came of it.
struct MeetingOutcomeOptions: ArgumentSet {
  @Option(
    "absent",
    Phrase(
      ru: "Кого не было, с причиной: E-5:excused; можно повторять. Остальные были.",
      en: "Who was absent, with the reason: E-5:excused; repeatable. All others were there."))
  var absent: [AbsenceArgument]

  @Option("result", Phrase(ru: "Результат.", en: "The result."))
  var result: ProseArgument?

  @Option("next-step", Phrase(ru: "Следующий шаг.", en: "The next step."))
  var nextStep: ProseArgument?

  /// What came of a meeting of `participants`.
  ///
  /// - Throws: ``WorkspaceError`` where nobody of them is meant.
  func outcome(
    of participants: [MeetingParticipant], in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> MeetingOutcome {
    var absent: [MeetingParticipant: AbsenceReason?] = [:]
    for entry in self.absent {
      let who = try entry.participant.participant(among: participants, in: pool, context)
      absent.updateValue(entry.reason, forKey: who)
    }
    return MeetingOutcome(absent: absent, result: result?.text, nextStep: nextStep?.text)
  }
}

/// A change of the meetings of a data directory.
struct MeetingWriting {
  let context: AppContext
  let writing: WriteOptions
  /// The day of the change; `nil` for today.
  var day: CalendarDate?

  /// The circumstances of the change.
  var occasion: Occasion {
    Occasion(
      on: day ?? context.today, by: context.intent(writing).actor,
      because: writing.reason?.cleaned())
  }

  /// Changes the meetings as `body` says, and answers with those that it entered.
  ///
  /// - Throws: what stands against it. Nothing changes then.
  func run(
    _ body: (inout MeetingBook, Pool) throws(WorkspaceError) -> [MeetingBook.Entry]
  ) throws -> (report: MeetingReport, entries: [MeetingBook.Entry], notes: [Phrase]) {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      return try editing.change(.meetings) { records throws(WorkspaceError) in
        var book = MeetingBook(records, of: pool.pairs, on: context.today)
        let entries = try body(&book, pool)
        records = book.meetings
        return (entries, pool)
      }
    }
    let (entries, pool) = outcome.value
    return (
      MeetingReport(context: context, pool: pool), entries,
      outcome.notes.map(\.message) + entries.flatMap(\.remarks).map(\.message)
    )
  }

  /// Changes one meeting, and answers with it.
  func one(
    _ body: (inout MeetingBook, Pool) throws(WorkspaceError) -> MeetingBook.Entry
  ) throws -> Answer {
    let (report, entries, notes) = try run { book, pool throws(WorkspaceError) in
      [try body(&book, pool)]
    }
    return Answer(report: report.card(entries[0].meeting), notes: notes)
  }

  /// Enters new meetings of the pairs of `selection`: one of them all where the kind joins pairs, else
  /// one for each.
  func enter(
    _ selection: PairSelection, _ kind: MeetingKind,
    _ body: (inout MeetingBook, [PairID], Pool) throws(WorkspaceError) -> MeetingBook.Entry
  ) throws -> Answer {
    let (report, entries, notes) = try run { book, pool throws(WorkspaceError) in
      let ids = try selection.ids(
        in: pool, waiting: [.active], blocked: Set(PairState.allCases).subtracting([.dissolved]))
      var entries: [MeetingBook.Entry] = []
      if kind.joinsPairs {
        if !ids.isEmpty { entries.append(try body(&book, ids, pool)) }
      } else {
        for id in ids { entries.append(try body(&book, [id], pool)) }
      }
      return entries
    }
    return Answer(report: report.list(entries.map(\.meeting)), notes: notes)
  }
}
