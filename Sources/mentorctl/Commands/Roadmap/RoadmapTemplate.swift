import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap template`.
struct RoadmapTemplate: Command {
  static let about = About(
    "template",
    Phrase(
      ru: "Составить дорожную карту на учебный год по шаблону.",
      en: "Write the roadmap of a school year from a template."),
    discussion: Phrase(
      ru:
        "Все семь этапов целевой модели: мероприятия со сроками, ответственными и результатами. Сроки "
        + "приходятся на рабочие дни, но состав и даты — значение по умолчанию: сверьте их со своим "
        + "календарём. Без --save текст выводится на экран или в файл (-o); roadmap import читает его "
        + "обратно. С --save карта записывается черновиком без утверждения.",
      en:
        "All seven stages of the target model: measures with deadlines, responsible offices and results. "
        + "Deadlines fall on working days, but what is there and when is the program's default: check it "
        + "against your calendar. Without --save the text goes to the screen or a file (-o), and roadmap "
        + "import reads it back. With --save the roadmap is stored as a draft that nobody has approved."
    ),
    examples: [
      Example(
        "mentorctl roadmap template --year 2026/27 -o plan.txt",
        Phrase(ru: "План школы в файл.", en: "The plan of a school into a file.")),
      Example(
        "mentorctl roadmap template --level municipality --year 2026/27 --save",
        Phrase(
          ru: "План муниципалитета сразу в каталог данных.",
          en: "The plan of a municipality into the data directory.")),
      Example(
        "mentorctl roadmap template --form \"учитель – учитель\" --form \"ученик – ученик\"",
        Phrase(ru: "С названными формами.", en: "With forms that are named.")),
    ])

  @Option(
    "level",
    Phrase(
      ru: "Для кого план; без него — уровень своей организации.",
      en: "For whom the plan is, else the level of the organisation."))
  var level: Level?

  @Option(
    "model",
    Phrase(
      ru: "Модель; без неё — модель своей организации.",
      en: "The model, else that of the organisation."))
  var model: ProgrammeModel?

  @Option(
    "form",
    Phrase(
      ru: "Форма, которую назвать в плане; можно несколько.",
      en: "A form that the plan names; may be repeated."))
  var forms: [FormCode]

  @Option(
    "name", value: ValueName(ru: "название", en: "name"),
    Phrase(
      ru: "Чей это план; без него — название своей организации.",
      en: "Whose plan it is, else the name of the organisation."))
  var name: String?

  @Flag(
    "save",
    Phrase(
      ru: "Записать черновиком в каталог данных.", en: "Store it in the data directory as a draft.")
  )
  var isSaved: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    guard isSaved else {
      let organization = try Self.organization(context)
      let roadmap = try chosen(organization, context).roadmap(id: RoadmapID(number: 1))
      return Answer(
        report: Self.paper(roadmap, organization, context)
          .report(json: { ["roadmap": roadmap.json] }), notes: [Self.reservation])
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let template = try chosen(organization, context)
      let roadmap = template.roadmap(id: try editing.nextID(on: .roadmaps))
      try editing.save(roadmap, on: .roadmaps)
      return (roadmap: roadmap, organization: organization)
    }
    let roadmap = outcome.value.roadmap
    return Answer(
      report: Self.paper(roadmap, outcome.value.organization, context)
        .report(json: { ["roadmap": roadmap.json] }, text: { Self.summary(roadmap, $0) }),
      notes: outcome.notes.map(\.message) + [Self.reservation])
  }

  private static let reservation = Phrase(
    ru: "мероприятия и сроки шаблона — значение по умолчанию, а не норма: проверьте их перед "
      + "утверждением",
    en:
      "the measures and dates of the template are the program's default, no norm: check them before "
      + "they are approved")

  private func chosen(
    _ organization: Organization, _ context: AppContext
  ) throws(WorkspaceError) -> PlanTemplate {
    let wanted = level ?? organization.level
    let name = name ?? (wanted == organization.level ? organization.name : nil)
    return PlanTemplate(
      level: wanted, year: try context.year(organization), model: model ?? organization.model,
      forms: forms, organization: name.flatMap { $0.cleaned().isEmpty ? nil : $0.cleaned() })
  }

  /// Who we are; a template can be written where there is no data directory.
  private static func organization(_ context: AppContext) throws -> Organization {
    do {
      return try context.read { snapshot throws(WorkspaceError) in
        try snapshot.load(.organization)
      }.value
    } catch let error as StorageError where error.kind == .notFound {
      return Organization()
    } catch WorkspaceError.storage(let error) where error.kind == .notFound {
      return Organization()
    }
  }

  private static func paper(
    _ roadmap: Roadmap, _ organization: Organization, _ context: AppContext
  ) -> RoadmapPaper {
    RoadmapPaper(roadmap, signedBy: context.showsNames ? organization.curator : nil)
  }

  private static func summary(_ roadmap: Roadmap, _ settings: TextSettings) -> String {
    let count = Phrase.count(
      roadmap.measures.count, ru: ("мероприятие", "мероприятия", "мероприятий"),
      en: ("measure", "measures"))
    let lines = [
      Phrase(verbatim: "\(roadmap.id)  \(roadmap.title.visible)"),
      Phrase(ru: "Черновик, ", en: "A draft, ") + count,
      Phrase(
        ru: "Дальше: mentorctl roadmap show \(roadmap.id), mentorctl roadmap lint \(roadmap.id)",
        en: "Next: mentorctl roadmap show \(roadmap.id), mentorctl roadmap lint \(roadmap.id)"),
    ]
    return lines.map { settings($0) + "\n" }.joined()
  }
}
