import CommandLineKit
import MentorCore
import Wording

/// A mentor and a mentee, as the arguments of a command.
struct PairArguments: ArgumentSet {
  @Argument(
    "mentor", value: ValueName(ru: "наставник", en: "mentor"), completion: .dynamic("mentors"),
    Phrase(
      ru: "Наставник: код (M-5) или фамилия.", en: "The mentor: identifier (M-5) or surname."))
  var mentor: RecordReference

  @Argument(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"),
    completion: .dynamic("mentees"),
    Phrase(
      ru: "Наставляемый: код (E-9) или фамилия.",
      en: "The mentee: identifier (E-9) or surname."))
  var mentee: RecordReference

  /// The two records that are meant.
  func records(
    in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> (mentor: Mentor, mentee: Mentee) {
    (
      try mentor.mentor(in: pool.mentors, people: pool.people, context),
      try mentee.mentee(in: pool.mentees, people: pool.people, context)
    )
  }
}
