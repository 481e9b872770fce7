import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl org show`.
struct OrganizationShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать организацию и её пороги.", en: "Show the organisation."),
    examples: [
      Example(
        "mentorctl org show",
        Phrase(ru: "Название, год, куратор, пороги.", en: "Name, year, curator, thresholds."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (organization, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.organization)
    }
    return Answer(report: Self.report(organization, context), notes: notes)
  }

  /// The organisation as people and programs see it.
  static func report(_ organization: Organization, _ context: AppContext) -> Report {
    Report(
      text: { settings in
        var card = RecordCard(
          organization.name.map { Phrase(verbatim: $0) }
            ?? Phrase(ru: "Организация без названия", en: "An organisation without a name"))
        card.add(Phrase(ru: "Уровень", en: "Level"), organization.level.name)
        card.add(Phrase(ru: "Модель", en: "Model"), organization.model.name)
        card.add(
          Phrase(ru: "Учебный год", en: "School year"),
          Self.year(organization, context))
        card.add(
          Phrase(ru: "Куратор", en: "Curator"), context.showsNames ? organization.curator : nil)
        card.add(
          Phrase(ru: "Руководитель", en: "Head"), context.showsNames ? organization.director : nil)
        card.add(Phrase(ru: "Должность руководителя", en: "Office"), organization.directorOffice)
        card.add(Phrase(ru: "Место", en: "Place"), organization.place)
        card.add(Phrase(ru: "Адрес", en: "Address"), organization.address)
        card.add(Phrase(ru: "ИНН", en: "ИНН"), organization.inn?.jsonText)
        card.add(Phrase(ru: "ОГРН", en: "ОГРН"), organization.ogrn?.jsonText)
        card.add(Phrase(ru: "Сайт", en: "Site"), organization.site)
        card.add(Phrase(ru: "Язык", en: "Language"), organization.language?.rawValue)
        for member in organization.settings.jsonMembers {
          card.add(Phrase(verbatim: "settings.\(member.key)"), member.value.compactText)
        }
        return card.text(settings)
      },
      json: {
        let hidden: Set<String> = context.showsNames ? [] : ["curator", "director"]
        return ["organization": context.fields(of: organization, hiding: hidden)]
      })
  }

  /// The school year in which commands work, and why.
  private static func year(_ organization: Organization, _ context: AppContext) -> Phrase {
    if let year = organization.currentYear { return Phrase(verbatim: year.jsonText) }
    let open = organization.openYears
    guard open.isEmpty else {
      return Phrase(ru: "открыты: ", en: "open: ")
        + Phrase(verbatim: open.map(\.jsonText).joined(separator: ", "))
    }
    let year = SchoolYear(containing: context.today).jsonText
    return Phrase(ru: "\(year) (по сегодняшней дате)", en: "\(year) (by today's date)")
  }
}
