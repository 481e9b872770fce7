import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl group add`.
struct GroupAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Составить группу.", en: "Make a group."),
    discussion: Phrase(
      ru: "Группа живёт как пара и видна командам pair: её предлагают, согласуют, утверждают и "
        + "закрепляют приказом. Каждый наставляемый занимает место наставника.",
      en: "A group lives like a pair, and the commands of pair lead it: it is proposed, agreed, "
        + "approved and ordered. Every mentee takes a place of the mentor."),
    examples: [
      Example(
        "mentorctl group add M-5 E-9 E-12 E-14 --form UU",
        Phrase(ru: "Трое у одного наставника.", en: "Three with one mentor."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Правило запрещает группу, или мест мало.", en: "A rule forbids the group."))
    ])

  @Argument(
    "mentor", value: ValueName(ru: "наставник", en: "mentor"), completion: .dynamic("mentors"),
    Phrase(
      ru: "Наставник: код (M-5) или фамилия.", en: "The mentor: identifier (M-5) or surname."))
  var mentor: RecordReference

  @Argument(
    "mentees", value: ValueName(ru: "наставляемый", en: "mentee"), required: true,
    completion: .dynamic("mentees"),
    Phrase(
      ru: "Наставляемые: коды или фамилии.", en: "The mentees: identifiers or surnames."))
  var mentees: [RecordReference]

  @OptionGroup var narrowing: FormOption

  @Option(
    "role-model", value: ValueName(ru: "модель", en: "model"),
    Phrase(ru: "Ролевая модель.", en: "The role model."))
  var roleModel: String?

  @OptionGroup var stage: DraftOption
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let intent = context.intent(writing)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let mentor = try self.mentor.mentor(in: pool.mentors, people: pool.people, context)
      var members: [Mentee] = []
      for reference in mentees {
        let mentee = try reference.mentee(in: pool.mentees, people: pool.people, context)
        if !members.contains(where: { $0.id == mentee.id }) { members.append(mentee) }
      }
      let form = try form(of: mentor, members, in: pool)
      return try editing.change(.pairs) { pairs throws(WorkspaceError) in
        var registrar = PairRegistrar(pool)
        let group = try WorkspaceError.domain { () throws(PairingError) in
          try registrar.group(
            members.map(\.id).sorted(), with: mentor.id, in: form,
            roleModel: roleModel?.cleaned(), by: intent.actor, because: writing.reason,
            as: stage.beginning)
        }
        pairs = registrar.pairs
        return (group, pool)
      }
    }
    let (group, pool) = outcome.value
    let list = PairListReport(pairs: [group], context: context, pool: pool)
    var report = list.report()
    report.json = { ["group": list.json(group)] }
    return Answer(report: report, notes: outcome.notes.map(\.message))
  }

  /// The form that is named, or the first that all have in common.
  private func form(
    of mentor: Mentor, _ members: [Mentee], in pool: Pool
  ) throws(WorkspaceError) -> FormCode {
    if let form = try narrowing.code(in: pool) { return form }
    var common = mentor.forms
    for mentee in members {
      common = common.filter { mentee.forms.contains($0) }
      if common.isEmpty { throw .domain(PairingError.noCommonForm(mentor.id, mentee.id)) }
    }
    return common.sorted()[0]
  }
}
