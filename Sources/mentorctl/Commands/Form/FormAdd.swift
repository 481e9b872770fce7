public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// The command `mentorctl form add`.
struct FormAdd: Command {
  static let about = About(
    "add",
    Phrase(ru: "Описать собственную форму.", en: "Describe a form of the organisation’s own."),
    discussion: Phrase(
      ru: "Собственная (локальная) форма участвует в анкетах, подборе и отчётах наравне с формами "
        + "моделей, но считается отдельно от них. Тот же код ещё раз — новое описание.",
      en:
        "A local form takes part in questionnaires, matching and reports like those of the models, "
        + "but is counted apart. The same code again replaces the description."),
    examples: [
      Example(
        "mentorctl form add SK --name \"старшеклассник – пятиклассник\" --mentor-role learner "
          + "--mentee-role learner --mentor-ages 15-18 --mentee-ages 10-12 --organization same",
        Phrase(ru: "Старшие помогают пятым классам.", en: "Seniors help the fifth grades."))
    ],
    exitStatuses: [
      ExitStatusNote(
        65, Phrase(ru: "Код или название заняты.", en: "The code or a name is taken."))
    ])

  @Argument(
    "code", value: ValueName(ru: "код", en: "code"),
    Phrase(
      ru: "Код: 2–8 заглавных латинских букв и цифр.",
      en: "The code: 2 to 8 capital letters and digits."))
  var code: LocalFormCode

  @Option(
    "name", value: ValueName(ru: "название", en: "name"),
    Phrase(ru: "Название: «наставник – наставляемый».", en: "The name: “mentor – mentee”."))
  var name: String

  @Option(
    "name-en", value: ValueName(ru: "название", en: "name"),
    Phrase(ru: "Название по-английски.", en: "The name in English."))
  var nameInEnglish: String?

  @Option(
    "alias", value: ValueName(ru: "название", en: "name"),
    Phrase(ru: "Другое название; можно повторять.", en: "Another name; repeatable."))
  var aliases: [String]

  @Option(
    "mentor-role",
    Phrase(
      ru: "Кем бывают наставники; можно повторять.", en: "What mentors are; repeatable."))
  var mentors: [RoleKind]

  @Option(
    "mentee-role",
    Phrase(
      ru: "Кем бывают наставляемые; можно повторять.", en: "What mentees are; repeatable."))
  var mentees: [RoleKind]

  @Option(
    "mentor-ages", Phrase(ru: "Возраст наставников: 15-18.", en: "The ages of mentors: 15-18."))
  var mentorAges: AgeRange?

  @Option(
    "mentee-ages", Phrase(ru: "Возраст наставляемых: 10-12.", en: "The ages of mentees: 10-12."))
  var menteeAges: AgeRange?

  @Option(
    "organization",
    Phrase(ru: "Из одной ли они организации.", en: "Whether they are of one organisation."))
  var organizations: OrganizationRelation = .any

  @Option(
    "role-model", value: ValueName(ru: "модель", en: "model"),
    Phrase(ru: "Ролевая модель.", en: "The role model."))
  var roleModels: [String]

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let code = code.code
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var book = try editing.load(.forms)
      do throws(ValueProblem) {
        try book.put(
          LocalForm(
            code: code, name: name.cleaned(), nameInEnglish: nameInEnglish?.cleaned(),
            aliases: aliases.map { $0.cleaned() }, mentors: mentors, mentees: mentees,
            mentorAges: mentorAges, menteeAges: menteeAges, organizations: organizations,
            roleModels: roleModels.map { $0.cleaned() }))
      } catch {
        throw .domain(PeopleError.value(error))
      }
      try editing.save(book, as: .forms)
      return book.forms.first { $0.code == code }?.form
    }
    guard let form = outcome.value else {
      throw PeopleError.value(context.forms.unknownForm(code.text))
    }
    return Answer(
      report: FormShow.report(form, context.thresholds), notes: outcome.notes.map(\.message))
  }
}

/// The code of a form of the organisation's own, known or new.
struct LocalFormCode: ArgumentValue {
  let code: FormCode

  init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      code = try FormCode(jsonText: argument.cleaned().uppercased())
    } catch {
      throw ArgumentProblem(error.message)
    }
  }

  static var valueName: ValueName { ValueName(ru: "код", en: "code") }
}

extension OrganizationRelation: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}
