import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap map`.
struct RoadmapMap: Command {
  static let about = About(
    "map",
    Phrase(
      ru: "Сравнить дорожную карту с семью этапами целевой модели.",
      en: "Hold a roadmap against the seven stages of the target model."),
    discussion: Phrase(
      ru: "Для каждого этапа показывает его мероприятия и то, чего из обычного набора не хватает. "
        + "Этап определяется по заголовку раздела, а без него по словам мероприятия; где неясно и то и "
        + "другое, мероприятие остаётся вне этапов. Набор и слова — значение по умолчанию, а не норма.",
      en:
        "For each stage it shows the measures, and what of the usual set is missing. The stage is told "
        + "by the heading of the section, else by the words of the measure; where both are unclear the "
        + "measure stays outside. The set and the words are the program's default, not a norm."),
    examples: [
      Example(
        "mentorctl roadmap map R-1",
        Phrase(ru: "Чего не хватает в карте.", en: "What the roadmap lacks.")),
      Example(
        "mentorctl roadmap map --exit-code -q",
        Phrase(
          ru: "Статус 1, если чего-то не хватает.", en: "Status 1 if something is missing.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "С --exit-code: чего-то не хватает.", en: "With --exit-code: something is missing."))
    ])

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  @Flag(
    "missing",
    Phrase(ru: "Показать только то, чего не хватает.", en: "Show only what is missing."))
  var missingOnly: Bool

  @Argument(
    "roadmap", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(ru: "Дорожные карты; без них — все.", en: "The roadmaps; all of them without."))
  var roadmaps: [RecordReference]

  func run(in context: AppContext) throws -> Answer {
    let (found, notes) = try context.read { snapshot throws(WorkspaceError) -> [Roadmap] in
      let all = try snapshot.load(.roadmaps)
      guard !roadmaps.isEmpty else { return all.elements }
      var chosen: [Roadmap] = []
      for reference in roadmaps {
        let roadmap = try reference.record(in: all)
        if !chosen.contains(where: { $0.id == roadmap.id }) { chosen.append(roadmap) }
      }
      return chosen
    }
    let maps = found.map { StageMap($0) }
    let isMissing = maps.contains { !$0.missing.isEmpty }
    return Answer(
      report: StageMapReport(maps: maps, missingOnly: missingOnly).report,
      notes: notes + (maps.isEmpty ? [] : [StageMapReport.reservation]),
      status: exitCode && isMissing ? .no : .done)
  }
}
