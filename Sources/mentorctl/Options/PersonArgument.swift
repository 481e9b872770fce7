import CommandLineKit
import Wording

/// A person, as the argument of a command.
struct PersonArgument: ArgumentSet {
  @Argument(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(ru: "Человек: код (P-3) или фамилия.", en: "The person: identifier (P-3) or surname."))
  var person: RecordReference
}
