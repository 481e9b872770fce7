import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A person, as the argument of a command.
struct PersonArgument: ArgumentSet {
  @Argument(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(ru: "Человек: код (P-3) или фамилия.", en: "The person: identifier (P-3) or surname."))
  var person: RecordReference
}

/// The person to whom a list is narrowed.
struct PersonFilter: ArgumentSet {
  @Argument(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(ru: "Только этот человек.", en: "Only this person."))
  private var reference: RecordReference?

  /// The person that is meant; `nil` for everybody.
  func person(
    in people: RecordSet<Person>, of source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Person? {
    try reference?.person(in: people, of: &source, context)
  }
}
