import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentee show`.
struct MenteeShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать наставляемого.", en: "Show a mentee."),
    examples: [
      Example("mentorctl mentee show E-9", Phrase(ru: "Наставляемый E-9.", en: "The mentee E-9."))
    ])

  @OptionGroup var naming: MenteeArgument

  func run(in context: AppContext) throws -> Answer {
    let ((mentee, pool), notes) = try context.read { snapshot throws(WorkspaceError) in
      let mentee = try naming.mentee(in: &snapshot, context)
      return (mentee, try snapshot.pool(year: mentee.year, on: context.today))
    }
    return Answer(
      report: MenteeReport(context: context, pool: pool).card(mentee), notes: notes)
  }
}

/// A mentee, as the argument of a command.
struct MenteeArgument: ArgumentSet {
  @Argument(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"), completion: .dynamic("mentees"),
    Phrase(
      ru: "Наставляемый: код (E-9) или фамилия.", en: "The mentee: identifier (E-9) or surname."))
  var reference: RecordReference

  /// The mentee that is meant: by identifier of any year, by name of the year in which to work.
  func mentee(
    in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Mentee {
    let all = try source.load(.mentees)
    if let id = try? MenteeID(jsonText: reference.text), let mentee = all[id] { return mentee }
    let year = try context.year(source.load(.organization))
    return try reference.mentee(
      in: RecordSet(all.filter { $0.year == year }), people: try source.load(.people), context)
  }
}
