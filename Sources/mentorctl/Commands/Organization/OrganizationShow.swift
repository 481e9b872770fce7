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
          organization.currentYear.map { Phrase(verbatim: $0.jsonText) }
            ?? Phrase(
              ru: "\(context.year(organization).jsonText) (по сегодняшней дате)",
              en: "\(context.year(organization).jsonText) (by today's date)"))
        card.add(
          Phrase(ru: "Куратор", en: "Curator"), context.showsNames ? organization.curator : nil)
        card.add(
          Phrase(ru: "Руководитель", en: "Head"), context.showsNames ? organization.director : nil)
        card.add(Phrase(ru: "Должность руководителя", en: "Office"), organization.directorOffice)
        card.add(Phrase(ru: "Место", en: "Place"), organization.place)
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
}
