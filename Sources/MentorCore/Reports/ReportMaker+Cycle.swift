import Wording

extension ReportMaker {
  /// The seven stages, each a section with its measures, days and papers.
  var cycle: [ReportSection] {
    ProgrammeStage.allCases.map { stage in
      var section = ReportSection(
        "stage\(stage.rawValue)", "Этап \(stage.rawValue). \(stage.name.ru)")
      let ofStage = measures.filter { $0.measure.stage == stage }
      let figures = Self.figures(of: ofStage)
      let days = ofStage.flatMap { $0.measure.progress.completions.map(\.date) }
      section.blocks.append(
        .facts(
          [
            .part(
              "done", "Сделано мероприятий", figures.done, of: figures.total - figures.skipped),
            .trouble("late", "Просрочено", figures.late, among: figures.total),
            ReportFact("first", "Первая отметка", .text(days.min()?.numeric ?? "нет")),
            ReportFact("last", "Последняя отметка", .text(days.max()?.numeric ?? "нет")),
          ], source: Self.measureSource))
      section.blocks.append(
        ofStage.isEmpty
          ? .note("Мероприятий этого этапа в дорожных картах года нет.") : .grid(grid(ofStage))
      )
      let papers = orders(of: stage)
      if !papers.isEmpty {
        section.blocks += [.subheading("Приказы и письма"), .items(papers.map { ReportItem($0) })]
      }
      return section
    } + unstaged
  }

  private var unstaged: [ReportSection] {
    let rest = measures.filter { $0.measure.stage == nil }
    guard !rest.isEmpty else { return [] }
    return [ReportSection("stage0", "Мероприятия без этапа", [.grid(grid(rest))])]
  }

  private func grid(_ measures: [MeasureStanding]) -> ReportGrid {
    ReportGrid(
      "Мероприятия этапа",
      columns: [
        .init("measure", "Мероприятие"), .init("deadline", "Срок"), .init("done", "Выполнено"),
        .init("papers", "Документы"),
      ],
      rows: measures.map { standing in
        [
          .text(standing.title(words)),
          .text(words.printed(standing.measure.deadline.text, instead: "срок")),
          .text(standing.standing), .text(words.printed(standing.papers, instead: "документ")),
        ]
      },
      source: "дорожные карты: срок — словами карты, документы — как названы при отметке")
  }

  /// The orders and letters of the year that belong to `stage`, by day.
  func orders(of stage: ProgrammeStage) -> [String] {
    records.programme.orders.filter { $0.year == year && $0.kind.stage == stage }
      .sorted { ($0.date ?? $0.created, $0.id) < ($1.date ?? $1.created, $1.id) }
      .map { order in
        let isLetter = order.kind.register == .letters
        let number = order.number.map { " №\u{A0}\($0.text)" } ?? ""
        let day = order.date.map { " от \($0.numeric)" } ?? ""
        let state = order.state == .signed ? "" : " (\(order.state.name.ru))"
        let name = isLetter ? order.kind.name.ru.capitalizedFirst : "Приказ"
        return name + number + day + (isLetter ? "" : " \(order.kind.name.ru)") + state
      }
  }

  /// What was done, stage by stage, with days and papers.
  var work: ReportSection {
    var section = ReportSection("work", "Что сделано по этапам")
    guard !measures.isEmpty else {
      section.blocks = [.note(Self.noRoadmap), .hand("Что сделано", lines: 6)]
      return section
    }
    for stage in ProgrammeStage.allCases.map(Optional.some) + [nil] {
      let done = measures.filter { $0.measure.stage == stage && !$0.doneOn.isEmpty }
      let papers = stage.map(orders) ?? []
      guard stage != nil || !done.isEmpty else { continue }
      section.blocks.append(.subheading(Self.name(of: stage)))
      let items = done.map { standing in
        let papers =
          standing.papers.isEmpty
          ? "" : " (\(words.printed(standing.papers, instead: "документ")))"
        return "\(standing.title(words)) — \(standing.doneOn)\(papers)"
      }
      section.blocks.append(
        items.isEmpty && papers.isEmpty
          ? .paragraph("Отметок о выполнении нет.")
          : .items((items + papers).map { ReportItem($0) }))
    }
    section.blocks.append(.note("Откуда: отметки в дорожных картах года и реестр приказов."))
    return section
  }
}

extension MeasureStanding {
  /// When it was done, or how it stands.
  fileprivate var standing: String {
    if !doneOn.isEmpty, measure.progress.state == .done { return doneOn }
    let state = isLate ? "просрочено с \(late[0].numeric)" : measure.progress.state.name.ru
    return doneOn.isEmpty ? state : "\(doneOn); \(state)"
  }
}

extension OrderKind {
  /// The stage to which an order of the kind belongs; `nil` for the cancellation of another.
  fileprivate var stage: ProgrammeStage? {
    switch self {
    case .programme, .workingGroup, .curator, .roadmap, .regulation: .preparation
    case .training: .training
    case .pairs: .pairing
    case .dissolution: .work
    case .finalEvent, .awards, .thanks: .completion
    case .cancellation: nil
    }
  }
}
