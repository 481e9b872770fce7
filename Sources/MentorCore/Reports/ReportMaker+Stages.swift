import Wording

extension ReportMaker {
  /// How far the seven stages have come, by the measures of the roadmaps.
  public var stages: ReportSection {
    var section = ReportSection("stages", "Этапы программы")
    section.blocks.append(
      .paragraph(
        "Сейчас этап \(status.stage.rawValue) из 7: \(Self.lowered(status.stage.name.ru)). "
          + "Этап определён по самим данным: самый дальний, от которого уже есть записи."))
    guard !measures.isEmpty else {
      section.blocks.append(.note(Self.noRoadmap))
      return section
    }
    let stages = ProgrammeStage.allCases.map(Optional.some) + [nil]
    let figures = stages.map { stage in
      (stage, Self.figures(of: measures.filter { $0.measure.stage == stage }))
    }.filter { $0.0 != nil || $0.1.total > 0 }
    let bars = figures.filter { $0.1.total > $0.1.skipped }.map { stage, figures in
      let wanted = figures.total - figures.skipped
      return ReportChart.Bar(
        Self.name(of: stage), [.share(figures.done, of: wanted)],
        text: "\(figures.done) из \(wanted)"
          + (figures.late > 0 ? ", просрочено \(figures.late)" : ""))
    }
    let total = Self.figures(of: measures)
    section.blocks.append(
      .chart(
        ReportChart(
          "Доля выполненных мероприятий по этапам", series: ["выполнено"], bars: bars, limit: 100,
          grid: ReportGrid(
            "Мероприятия дорожных карт по этапам",
            columns: [
              .init("stage", "Этап"), .init(number: "total", "Всего"),
              .init(number: "done", "Сделано"), .init(number: "late", "Просрочено"),
              .init(number: "skipped", "Отменено"), .init(number: "percent", "Доля"),
            ],
            rows: figures.map { Self.row(Self.name(of: $0.0), $0.1) } + [Self.row("Всего", total)],
            hasTotal: true, source: Self.measureSource))))
    return section
  }

  /// Where figures of measures come from.
  static let measureSource =
    "дорожные карты учебного года. Доля — сделанные из всех, кроме отменённых. Просрочено мероприятие, "
    + "хотя бы один срок которого прошёл, а отметки о выполнении нет"

  static let noRoadmap =
    "Дорожной карты на этот год в данных нет: мероприятия и сроки показать нельзя."

  /// The number and the name of a stage, or what stands for none.
  static func name(of stage: ProgrammeStage?) -> String {
    stage.map { "\($0.rawValue). \($0.name.ru)" } ?? "Этап не указан"
  }

  /// The figures of `measures`.
  static func figures(of measures: [MeasureStanding]) -> ProgressFigures {
    var figures = ProgressFigures()
    for standing in measures { figures.count(standing.measure, isLate: standing.isLate) }
    return figures
  }

  private static func row(_ name: String, _ figures: ProgressFigures) -> [ReportValue] {
    [
      .text(name), .number(figures.total), .number(figures.done), .number(figures.late),
      .number(figures.skipped), figures.percent.map { .percent(Double($0)) } ?? .text("–"),
    ]
  }

  /// `text` with a small letter at its beginning, for the middle of a sentence.
  static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}

extension ReportMaker {
  /// The measures of the roadmaps: figures, and those that are late with the responsible.
  ///
  /// At most `limit` late measures are listed, the longest late first; with their identifiers where
  /// `naming` is true, for the commands of the curator.
  public func measureSection(limit: Int = .max, naming: Bool = false) -> ReportSection {
    var section = ReportSection("measures", "Мероприятия дорожной карты")
    guard !measures.isEmpty else {
      section.blocks.append(.note(Self.noRoadmap))
      return section
    }
    let figures = Self.figures(of: measures)
    let wanted = figures.total - figures.skipped
    section.blocks.append(
      .facts(
        [
          .part("done", "Сделано", figures.done, of: wanted),
          ReportFact(
            "due", "Срок в ближайшие \(ProgrammeStatus.daysAhead) дней",
            .number(measures.count { $0.due != nil && !$0.isLate })),
          .trouble("late", "Просрочено", figures.late, among: figures.total),
          .trouble(
            "withoutPaper", "Сделано, но без документа", figures.withoutPaper,
            among: figures.total),
        ], source: Self.measureSource))
    section.blocks += lateMeasures(limit: limit, naming: naming)
    return section
  }

  /// The late measures, the longest late first.
  var lateMeasures: [MeasureStanding] {
    measures.filter(\.isLate).sorted {
      ($0.late[0], $0.measure.id) < ($1.late[0], $1.measure.id)
    }
  }

  /// The list of late measures; none where nothing is late.
  func lateMeasures(limit: Int, naming: Bool = false) -> [ReportBlock] {
    let late = lateMeasures
    guard !late.isEmpty else { return [] }
    let shown = late.prefix(limit)
    let rest = late.count - shown.count
    let codes: [ReportGrid.Column] = naming ? [.init("id", "Код")] : []
    let grid = ReportGrid(
      "Просроченные мероприятия",
      columns: codes + [
        .init("measure", "Мероприятие"), .init("lastDay", "Срок"),
        .init(number: "days", "Дней прошло"), .init("responsible", "Ответственный"),
      ],
      rows: shown.map { standing in
        (naming ? [.text("\(standing.measure.id)")] : []) + [
          .text(standing.title(words, naming: naming)), .text(standing.late[0].numeric),
          .number(standing.late[0].days(to: date)),
          .text(standing.responsible(words, naming: naming)),
        ]
      },
      source: "дорожные карты; срок — первый из прошедших и не выполненных, с учётом переносов "
        + "с выходных, если они заданы"
    )
    let more = ReportBlock.note(
      "И ещё \(rest) \(rest.form("мероприятие", "мероприятия", "мероприятий")): весь перечень — "
        + "в рабочем списке куратора.")
    return [.grid(grid)] + (rest > 0 ? [more] : [])
  }
}
