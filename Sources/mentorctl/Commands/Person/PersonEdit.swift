import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl person edit`.
struct PersonEdit: Command {
  static let about = About(
    "edit", Phrase(ru: "Изменить запись о человеке.", en: "Change the record of a person."),
    discussion: Phrase(
      ru: "Пустое значение убирает необязательное поле: --phone \"\".",
      en: "An empty value removes an optional field: --phone \"\"."),
    examples: [
      Example(
        "mentorctl person edit P-3 --grade 8А --set role.position=староста",
        Phrase(ru: "Перевести в 8А.", en: "Move to grade 8А."))
    ])

  @OptionGroup var naming: PersonArgument
  @OptionGroup var describing: PersonOptions
  @OptionGroup var setting: SettingOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.change(.people) { people throws(WorkspaceError) in
        let person = try naming.person.person(in: people, context)
        try WorkspaceError.domain { () throws(PeopleError) in
          try people.register(
            try describing.changed(person).setting(setting.pairs), on: context.today)
        }
        return people[person.id] ?? person
      }
    }
    return Answer(
      report: PersonReport(context: context).card(outcome.value),
      notes: outcome.notes.map(\.message))
  }
}
