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
    if isSaved {
      let outcome = try context.write(writing) { editing throws(WorkspaceError) -> Roadmap in
        let template = chosen(try editing.load(.organization), context)
        let roadmap = template.roadmap(id: try editing.nextID(on: .roadmaps))
        try editing.save(roadmap, on: .roadmaps)
        return roadmap
      }
      return Answer(
        report: Self.saved(outcome.value), notes: outcome.notes.map(\.message) + [Self.reservation])
    }
    let organization = try Self.organization(context)
    let curator = context.showsNames ? organization.curator : nil
    return Answer(
      report: Self.written(chosen(organization, context), signedBy: curator),
      notes: [Self.reservation])
  }

  private static let reservation = Phrase(
    ru: "мероприятия и сроки шаблона — значение по умолчанию, а не норма: проверьте их перед "
      + "утверждением",
    en:
      "the measures and dates of the template are the program's default, no norm: check them before "
      + "they are approved")

  private func chosen(_ organization: Organization, _ context: AppContext) -> PlanTemplate {
    let wanted = level ?? organization.level
    let name = name ?? (wanted == organization.level ? organization.name : nil)
    return PlanTemplate(
      level: wanted, year: context.year(organization), model: model ?? organization.model,
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
    }
  }

  private static func written(
    _ template: PlanTemplate, signedBy curator: String?
  ) -> Report {
    let roadmap = template.roadmap(id: RoadmapID(number: 1))
    var report = Report(
      table: { RoadmapSheet.table(roadmap) }, json: { ["roadmap": roadmap.json] },
      text: { _ in RoadmapTabText(roadmap, stamp: template.stamp).text })
    report.documents = RoadmapPaper(roadmap, signedBy: curator).documents
    return report
  }

  private static func saved(_ roadmap: Roadmap) -> Report {
    Report(
      table: { RoadmapSheet.table(roadmap) }, json: { ["roadmap": roadmap.json] },
      text: { settings in
        let count = Phrase.count(
          roadmap.measures.count, ru: ("мероприятие", "мероприятия", "мероприятий"),
          en: ("measure", "measures"))
        let lines = [
          Phrase(verbatim: "\(roadmap.id)  \(roadmap.title.visible)"),
          Phrase(ru: "Черновик, ", en: "A draft, ") + count,
          Phrase(
            ru:
              "Дальше: mentorctl roadmap show \(roadmap.id), mentorctl roadmap lint \(roadmap.id)",
            en: "Next: mentorctl roadmap show \(roadmap.id), mentorctl roadmap lint \(roadmap.id)"),
        ]
        return lines.map { settings($0) + "\n" }.joined()
      })
  }
}

/// A roadmap as the table that is printed and approved.
enum RoadmapSheet {
  /// The measures with number, title, deadline, parties and result.
  static func table(_ roadmap: Roadmap) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "number", title: Phrase(ru: "№", en: "No")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(key: "deadline", title: Phrase(ru: "Срок", en: "Deadline")),
        ReportTable.Column(
          key: "responsible", title: Phrase(ru: "Ответственный", en: "Responsible")),
        ReportTable.Column(key: "result", title: Phrase(ru: "Результат", en: "Result")),
      ],
      rows: roadmap.measures.map { measure in
        [
          measure.number ?? "", measure.title, measure.deadline.text,
          measure.responsible.joined(separator: ", "), measure.result ?? "",
        ].map { Phrase(verbatim: $0) }
      })
  }
}
