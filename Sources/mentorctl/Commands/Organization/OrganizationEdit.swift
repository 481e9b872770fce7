import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl org edit`.
struct OrganizationEdit: Command {
  static let about = About(
    "edit", Phrase(ru: "Изменить сведения об организации.", en: "Change the organisation."),
    examples: [
      Example(
        "mentorctl org edit --name \"МБОУ «Школа № 5»\" --current-year 2026/27",
        Phrase(ru: "Задать название и учебный год.", en: "Set the name and the school year.")),
      Example(
        "mentorctl org edit --director \"Орлова Мария Павловна\" --place \"г. Озёрск\"",
        Phrase(ru: "Кто и где издаёт приказы.", en: "Who gives orders, and where.")),
      Example(
        "mentorctl org edit --address \"г. Озёрск, Садовая ул., д. 5\" --inn 7700000009",
        Phrase(ru: "Что пишут в согласиях.", en: "What consents name.")),
      Example(
        "mentorctl org edit --set settings.menteeAgeTo=18",
        Phrase(ru: "Изменить порог возраста.", en: "Change the threshold of age.")),
    ])

  @Option(
    "name", value: ValueName(ru: "название", en: "name"), allowsEmpty: true,
    Phrase(ru: "Название, как в документах.", en: "The name as documents print it."))
  var name: Clearable<String>?

  @Option("level", Phrase(ru: "Уровень программы.", en: "The level of the programme."))
  var level: Level?

  @Option("model", Phrase(ru: "Модель наставничества.", en: "The model of the programme."))
  var model: ProgrammeModel?

  @Option(
    "curator", value: ValueName(ru: "ФИО", en: "name"), allowsEmpty: true,
    Phrase(ru: "Куратор, как в документах.", en: "The curator as documents print it."))
  var curator: Clearable<String>?

  @Option(
    "director", value: ValueName(ru: "ФИО", en: "name"), allowsEmpty: true,
    Phrase(
      ru: "Руководитель, который подписывает приказы.", en: "The head, who signs orders."))
  var director: Clearable<String>?

  @Option(
    "director-office", value: ValueName(ru: "должность", en: "office"), allowsEmpty: true,
    Phrase(ru: "Должность руководителя.", en: "The office of the head."))
  var directorOffice: Clearable<String>?

  @Option(
    "place", value: ValueName(ru: "место", en: "place"), allowsEmpty: true,
    Phrase(ru: "Место издания приказов.", en: "The place that orders name."))
  var place: Clearable<String>?

  @OptionGroup var registration: RegistrationOptions

  @Option(
    "language", allowsEmpty: true,
    Phrase(ru: "Язык экрана в этом каталоге.", en: "The language of the screen here."))
  var language: Clearable<ScreenLanguage>?

  @Option(
    "current-year", allowsEmpty: true,
    Phrase(ru: "Текущий учебный год.", en: "The current school year."))
  var currentYear: Clearable<SchoolYear>?

  @OptionGroup var setting: SettingOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var organization = changed(try editing.load(.organization))
      for (field, text) in setting.pairs {
        do throws(ValueProblem) {
          organization = try organization.replacing(field, with: text)
        } catch {
          throw .domain(PeopleError.value(error))
        }
      }
      try editing.save(organization, as: .organization)
      return organization
    }
    return Answer(
      report: OrganizationShow.report(outcome.value, context),
      notes: outcome.notes.map(\.message))
  }

  private func changed(_ old: Organization) -> Organization {
    var organization = old
    organization.name = name.replacing(old.name)?.cleaned()
    organization.level = level ?? old.level
    organization.model = model ?? old.model
    organization.curator = curator.replacing(old.curator)?.cleaned()
    organization.director = director.replacing(old.director)?.cleaned()
    organization.directorOffice = directorOffice.replacing(old.directorOffice)?.cleaned()
    organization.place = place.replacing(old.place)?.cleaned()
    registration.change(&organization)
    organization.language = language.replacing(old.language)
    organization.currentYear = currentYear.replacing(old.currentYear)
    return organization
  }
}
