import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A mentor with another capacity, as an option states it: `M-5=2`.
struct CapacityChange: ArgumentValue {
  let mentor: RecordReference
  let number: Int

  init(argument: String) throws(ArgumentProblem) {
    guard let sign = argument.lastIndex(of: "="),
      let number = Int(String(argument[argument.index(after: sign)...]).cleaned())
    else {
      throw ArgumentProblem(
        Phrase(
          ru: "нужны наставник и число, например M-5=2",
          en: "a mentor and a number are needed, such as M-5=2"))
    }
    if let problem = Mentor.problem(capacity: number) {
      throw ArgumentProblem(problem.message, hint: problem.hint)
    }
    mentor = try RecordReference(argument: String(argument[..<sign]))
    self.number = number
  }

  static var valueName: ValueName { "M-5=2" }
}

/// A mentor and a mentee in one word, as an option states them: `M-5:E-9`.
struct TwoPeople: ArgumentValue {
  let mentor: RecordReference
  let mentee: RecordReference

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw ArgumentProblem(
        Phrase(
          ru: "нужны наставник и наставляемый через двоеточие, например M-5:E-9",
          en: "a mentor and a mentee with a colon between are needed, such as M-5:E-9"))
    }
    mentor = try RecordReference(argument: String(parts[0]))
    mentee = try RecordReference(argument: String(parts[1]))
  }

  static var valueName: ValueName { "M-5:E-9" }

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
