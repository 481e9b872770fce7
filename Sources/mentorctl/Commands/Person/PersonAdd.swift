import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl person add`.
struct PersonAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Добавить человека.", en: "Add a person."),
    examples: [
      Example(
        "mentorctl person add \"Лугова Анна Ильинична\" --born 2012 --grade 7А",
        Phrase(ru: "Добавить ученицу 7А класса.", en: "Add a learner of grade 7А.")),
      Example(
        "mentorctl person add --surname Лугова --given Анна --role teacher --subjects физика",
        Phrase(ru: "Добавить учителя физики.", en: "Add a teacher of physics.")),
    ])

  @Argument(
    "name", value: ValueName(ru: "ФИО", en: "name"),
    Phrase(
      ru: "Фамилия, имя и отчество одним словом в кавычках.",
      en: "The full name in quotation marks, surname first."))
  var name: String?

  @OptionGroup var describing: PersonOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    if name != nil, describing.surname != nil || describing.given != nil {
      throw UsageError(
        Phrase(
          ru: "имя указано дважды: словом и параметрами",
          en: "the name is given twice: as a word and by options"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.change(.people) { people throws(WorkspaceError) in
        try people.adding(describing, named: name, on: context.today)
      }
    }
    let (person, note) = outcome.value
    return Answer(
      report: PersonReport(context: context).card(person),
      notes: outcome.notes.map(\.message) + [note].compactMap(\.self))
  }
}

extension RecordSet<Person> {
  /// Adds the person that `options` describe, and says so where somebody looks like the same one.
  mutating func adding(
    _ options: PersonOptions, named name: String?, on today: CalendarDate
  ) throws(WorkspaceError) -> (person: Person, note: Phrase?) {
    let person = try WorkspaceError.domain { () throws(PeopleError) in
      try options.person(nextID, named: name)
    }
    let note = PersonIndex(self).likeness(of: person)
    try WorkspaceError.domain { () throws(PeopleError) in try register(person, on: today) }
    return (self[person.id] ?? person, note)
  }
}
