import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentor show`.
struct MentorShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать наставника.", en: "Show a mentor."),
    examples: [
      Example("mentorctl mentor show M-5", Phrase(ru: "Наставник M-5.", en: "The mentor M-5."))
    ])

  @OptionGroup var naming: MentorArgument

  func run(in context: AppContext) throws -> Answer {
    let ((mentor, pool), notes) = try context.read { snapshot throws(WorkspaceError) in
      let mentor = try naming.mentor(in: &snapshot, context)
      return (mentor, try snapshot.pool(year: mentor.year, on: context.today))
    }
    return Answer(
      report: MentorReport(context: context, pool: pool).card(mentor), notes: notes)
  }
}

/// A mentor, as the argument of a command.
struct MentorArgument: ArgumentSet {
  @Argument(
    "mentor", value: ValueName(ru: "наставник", en: "mentor"), completion: .dynamic("mentors"),
    Phrase(
      ru: "Наставник: код (M-5) или фамилия.", en: "The mentor: identifier (M-5) or surname."))
  var reference: RecordReference

  /// The mentor that is meant: by identifier of any year, by name of the year in which to work.
  func mentor(
    in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Mentor {
    let all = try source.load(.mentors)
    if let id = try? MentorID(jsonText: reference.text), let mentor = all[id] { return mentor }
    let year = try context.year(source.load(.organization))
    return try reference.mentor(
      in: RecordSet(all.filter { $0.year == year }), people: try source.load(.people), context)
  }
}
