import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl monitoring report`.
struct MonitoringReport: Command {
  static let about = About(
    "report",
    Phrase(
      ru: "Показать оба этапа мониторинга на одной странице.",
      en: "Show both stages of monitoring on one page."),
    discussion: Phrase(
      ru:
        "Этап 1: лист куратора, числа до и после, удовлетворённость, SWOT. Этап 2: как изменились отметки у "
        + "одних и тех же людей, доли, кто ответил только один раз (на экране — по кодам, в файлах — числом). Средних и долей меньше "
        + "чем по пяти людям нет; незаполненное не считается нулём. Кто отозвал согласие, только сосчитан: его "
        + "ответы не учитываются и не приводятся. Файлы (-o отчёт.docx, .html, .md) — на русском "
        + "языке; таблица показателей — csv и xlsx.",
      en:
        "Stage 1: the curator's sheet, counts before and after, satisfaction, SWOT. Stage 2: how the marks of "
        + "the same people changed, shares, who answered once only (by identifiers on the screen, a number in files). There are no "
        + "means and shares of fewer than five people, and what is not filled in is no zero. Whoever withdrew "
        + "the consent is only counted: those answers are neither used nor quoted. Files (-o "
        + "report.docx, .html, .md) are in Russian; csv and xlsx hold the table of figures."),
    examples: [
      Example(
        "mentorctl monitoring report final -o отчёт.docx",
        Phrase(ru: "Для совета, в Word.", en: "For the council, in Word.")),
      Example(
        "mentorctl monitoring report --json", Phrase(ru: "Для программ.", en: "For programs.")),
    ])

  @OptionGroup var naming: RoundArgument

  func run(in context: AppContext) throws -> Answer {
    let (round, scene, notes) = try MonitoringScene.round(naming.reference, context)
    let page = MonitoringPage(round: round, scene: scene)
    return Answer(report: page.report, notes: notes)
  }
}

/// The report on a round: the same values as a page, as a table and for programs.
struct MonitoringPage {
  let round: MonitoringRound
  let scene: MonitoringScene
  let quality: QualityReport
  let satisfaction: SatisfactionSummary
  let influence: InfluenceReport
  let swot: SwotReport
  let counts: [CountChange]

  init(round: MonitoringRound, scene: MonitoringScene) {
    let records = scene.records
    self.round = round
    self.scene = scene
    quality = QualityReport(
      assessment: records.assessment(of: round), context: scene.context)
    satisfaction = records.satisfaction(in: round.kind)
    influence = records.influence
    swot = records.swot(in: round.kind)
    counts = CountChange.all(in: records.rounds.rounds(of: round.year))
  }

  var report: Report {
    var report = Report(
      title: Phrase(ru: "Показатели мониторинга", en: "Figures of monitoring"),
      table: { table }, json: { ["report": json] },
      text: { settings in
        MonitoringPaper(self, settings.language, isDocument: false).screen(settings)
      })
    report.documents = [
      .docx: { _, emit in try emit(PaperOffice(document.paper).bytes) },
      .html: { _, emit in try emit(Array(PaperPage(document.paper).text.utf8)) },
      .md: { _, emit in try emit(Array(document.markdown.utf8)) },
    ]
    return report
  }

  /// The report for a council.
  private var document: MonitoringPaper { MonitoringPaper(self, .russian, isDocument: true) }

  /// Every figure in a row of its own, for programs and spreadsheets: numbers alone, empty where there is none.
  private var table: ReportTable {
    func column(_ key: String, _ title: Phrase) -> ReportTable.Column {
      ReportTable.Column(key: key, title: title, alignment: .right)
    }
    let blank = Phrase(verbatim: "")
    func number(_ value: Double?) -> Phrase { value.map { .decimal($0) } ?? blank }
    func percentage(_ share: Double?) -> Phrase { share.map { .percentage($0 * 100) } ?? blank }
    let marks = satisfaction.answers.map { answer in
      [
        Phrase(ru: "удовлетворённость", en: "satisfaction"), scene.name(of: answer.form),
        answer.role.name, Phrase(verbatim: answer.text), .number(answer.count), blank, blank,
        number(answer.mean), percentage(answer.share), blank, blank, blank,
      ]
    }
    let shifts = influence.groups.flatMap { group in
      group.parameters.map { parameter in
        let dynamics = parameter.dynamics
        return [
          Phrase(ru: "влияние", en: "influence"), scene.name(of: group.form), group.role.name,
          Phrase(verbatim: parameter.text), .number(parameter.count), number(dynamics?.before),
          number(dynamics?.after), number(dynamics?.difference), blank,
          percentage(dynamics?.improved), percentage(dynamics?.unchanged),
          percentage(dynamics?.worse),
        ]
      }
    }
    return ReportTable(
      columns: [
        ReportTable.Column(key: "part", title: Phrase(ru: "Часть", en: "Part")),
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(key: "role", title: Phrase(ru: "Роль", en: "Role")),
        ReportTable.Column(key: "parameter", title: Phrase(ru: "Показатель", en: "Parameter")),
        column("n", Phrase(ru: "Людей", en: "People")),
        column("before", Phrase(ru: "До", en: "Before")),
        column("after", Phrase(ru: "После", en: "After")),
        column("value", Phrase(ru: "Среднее, сдвиг", en: "Mean, shift")),
        column("yes", Phrase(ru: "Ответили «да», %", en: "Said yes, %")),
        column("improved", Phrase(ru: "Выросло, %", en: "Improved, %")),
        column("unchanged", Phrase(ru: "То же, %", en: "Unchanged, %")),
        column("worse", Phrase(ru: "Упало, %", en: "Worse, %")),
      ], rows: marks + shifts)
  }

  // MARK: For programs

  private var json: JSON {
    [
      "round": MonitoringCard(round: round, context: scene.context).json,
      "date": .string(scene.context.today.iso), "leastPeople": JSON(SmallGroup.least),
      "withdrawn": JSON(scene.records.withdrawn.count),
      "quality": quality.json,
      "counts": .array(
        counts.map { change in
          [
            "matter": .string(change.matter), "before": change.before.map { JSON($0) } ?? .null,
            "after": change.after.map { JSON($0) } ?? .null,
            "difference": change.difference.map { JSON($0) } ?? .null,
          ]
        }),
      "satisfaction": [
        "threshold": JSON(satisfaction.threshold),
        "isDefault": .bool(satisfaction.isStandardThreshold),
        "roles": .array(satisfaction.roles.map(Self.json)),
        "answers": .array(satisfaction.answers.map(Self.json)),
      ],
      "influence": .array(influence.groups.map(Self.json)),
    ]
  }

  private static func json(_ role: SatisfactionSummary.Role) -> JSON {
    [
      "role": .string(role.role.rawValue), "expected": JSON(role.expected.count),
      "answered": JSON(role.answered.count), "responseRate": JSON(role.rate),
      "satisfied": role.share == nil ? .null : JSON(role.satisfied.count),
      "share": JSON(role.share),
    ]
  }

  private static func json(_ answer: AnswerSummary) -> JSON {
    [
      "form": JSON(answer.form?.text), "role": .string(answer.role.rawValue),
      "key": .string(answer.key), "text": .string(answer.text), "n": JSON(answer.count),
      "mean": JSON(answer.mean), "yes": JSON(answer.share),
      "suppressed": .bool(answer.isSuppressed),
    ]
  }

  private static func json(_ group: InfluenceReport.Group) -> JSON {
    [
      "form": JSON(group.form?.text), "role": .string(group.role.rawValue),
      "parameters": .array(
        group.parameters.map { parameter in
          let dynamics = parameter.dynamics
          return [
            "key": .string(parameter.key), "before": .string(parameter.textBefore),
            "after": .string(parameter.text), "n": JSON(parameter.count),
            "meanBefore": JSON(dynamics?.before),
            "meanAfter": JSON(dynamics?.after),
            "difference": JSON(dynamics?.difference),
            "improved": JSON(dynamics?.improved),
            "unchanged": JSON(dynamics?.unchanged), "worse": JSON(dynamics?.worse),
            "suppressed": .bool(parameter.isSuppressed),
          ]
        }),
      "incomparable": .array(group.incomparable.map { .string($0.key) }),
      "both": ids(group.both), "onlyBefore": ids(group.onlyBefore),
      "onlyAfter": ids(group.onlyAfter), "neither": ids(group.neither),
      "left": ids(group.left), "repeated": ids(group.repeated),
    ]
  }

  private static func ids(_ people: [PersonID]) -> JSON {
    .array(people.map { .string("\($0)") })
  }
}
