import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl group leave`.
struct GroupLeave: Command {
  static let about = About(
    "leave", Phrase(ru: "Внести выход наставляемого из группы.", en: "Let a mentee leave a group."),
    discussion: Phrase(
      ru:
        "Место освобождается сразу; причина остаётся в истории. Последний наставляемый не выходит: "
        + "тогда пару расформировывают.",
      en:
        "The place becomes free at once; the reason stays in the history. The last mentee does not "
        + "leave: the pair is dissolved then."),
    examples: [
      Example(
        "mentorctl group leave PAIR-7 E-15 --reason \"другой кружок\"",
        Phrase(ru: "E-15 выходит из группы.", en: "E-15 leaves the group."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Наставляемого нет в группе, он последний, или нет причины.",
          en: "The mentee is not in the group or the last one, or there is no reason."))
    ])

  @OptionGroup var member: GroupMember
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try member.answer(context, writing, moment) { book, id, mentee, occasion throws(PairingError) in
      try book.leave(mentee, from: id, occasion)
    }
  }
}

/// A group and a mentee, as the arguments of a command.
struct GroupMember: ArgumentSet {
  @Argument(
    "group", value: ValueName(ru: "группа", en: "group"), completion: .dynamic("pairs"),
    Phrase(ru: "Группа или пара.", en: "The group or pair."))
  var group: RecordReference

  @Argument(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"),
    completion: .dynamic("mentees"),
    Phrase(
      ru: "Наставляемый: код (E-9) или фамилия.",
      en: "The mentee: identifier (E-9) or surname."))
  var mentee: RecordReference

  /// Changes the group as `body` says, and answers with it.
  func answer(
    _ context: AppContext, _ writing: WriteOptions, _ moment: StepDay,
    _ body: (inout PairBook, PairID, MenteeID, Occasion) throws(PairingError) -> Pair
  ) throws -> Answer {
    var wanted: MenteeID?
    let (pairs, pool, notes) = try PairStepping(
      context: context, writing: writing, day: moment.day
    ).run(
      select: { pool throws(WorkspaceError) in
        wanted = try mentee.mentee(in: pool.mentees, people: pool.people, context).id
        return [try group.record(in: pool.pairs).id]
      }
    ) { book, id, occasion throws(PairingError) in
      guard let wanted else { throw .missingRecord(kind: Mentee.noun.one, id: mentee.text) }
      return try body(&book, id, wanted, occasion)
    }
    return Answer(
      report: PairListReport(pairs: pairs, context: context, pool: pool).report(), notes: notes)
  }
}
