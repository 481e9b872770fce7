import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl form remove`.
struct FormRemove: Command {
  static let about = About(
    "remove",
    Phrase(ru: "Убрать собственную форму.", en: "Remove a form of the organisation’s own."),
    discussion: Phrase(
      ru: "Форма, которую называет хоть одна анкета или пара любого года, остаётся.",
      en: "A form that any questionnaire or pair of any year names stays."),
    examples: [
      Example("mentorctl form remove SK", Phrase(ru: "Убрать форму SK.", en: "Remove SK."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Форма используется.", en: "The form is in use."))
    ])

  @Argument(
    "code", value: ValueName(ru: "код", en: "code"), Phrase(ru: "Код формы.", en: "The code."))
  var code: LocalFormCode

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let code = code.code
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var book = try editing.load(.forms)
      guard let form = book.remove(code) else {
        throw .domain(PeopleError.value(book.catalogue.unknownForm(code.text)))
      }
      let users =
        try editing.load(.pairs).filter { $0.form == code }.map { "\($0.id)" }
        + editing.load(.mentors).filter { $0.forms.contains(code) }.map { "\($0.id)" }
        + editing.load(.mentees).filter { $0.forms.contains(code) }.map { "\($0.id)" }
      if !users.isEmpty { throw .domain(PairingError.formInUse(code, by: Array(users.prefix(8)))) }
      try editing.save(book, as: .forms)
      return form.form
    }
    return Answer(
      report: FormShow.report(outcome.value, context.thresholds),
      notes: outcome.notes.map(\.message))
  }
}
