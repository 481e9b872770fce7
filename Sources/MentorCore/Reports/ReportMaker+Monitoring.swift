import Wording

extension ReportMaker {
  /// How satisfied participants are, and how the curators judge the programme; `nil` where nobody was
  /// asked.
  var satisfaction: ReportSection? {
    let summary = records.monitoring.satisfaction(in: .final)
    var facts: [ReportFact] = []
    var notes: [String] = []
    for role in summary.roles where !role.expected.isEmpty || !role.answered.isEmpty {
      let isMentee = role.role == .mentee
      let who = isMentee ? "Наставляемые" : "Наставники"
      facts.append(
        ReportFact(
          isMentee ? "satisfiedMentees" : "satisfiedMentors", "\(who): довольны результатом",
          role.share.map { .percent(100 * $0) } ?? .absent,
          note: role.share == nil
            ? "ответили меньше \(SmallGroup.least)"
            : "\(role.satisfied.count) из \(role.answered.count) ответивших; "
              + "спрошены \(role.expected.count)"))
    }
    if !facts.isEmpty {
      notes.append(
        "Доволен — кто поставил результату \(summary.threshold) и больше из 10"
          + (summary.isStandardThreshold ? " (значение по умолчанию)" : "")
          + "; кто промолчал, не считается довольным.")
    }
    var hasStandardLevels = false
    for round in records.monitoring.rounds where round.year == year {
      let assessment = records.monitoring.assessment(of: round)
      guard let sheet = assessment.last, let sum = sheet.sum,
        let level = assessment.level(of: sheet)
      else { continue }
      hasStandardLevels = hasStandardLevels || assessment.thresholds.isStandard
      facts.append(
        ReportFact(
          "quality-\(round.kind.rawValue)", "Лист куратора: \(round.kind.name.ru) мониторинг",
          .number(sum), note: "из \(QualityIndicator.highestSum), уровень \(level.name.ru)"))
    }
    guard !facts.isEmpty else { return nil }
    if hasStandardLevels { notes.append("Уровни листа куратора — значение по умолчанию.") }
    return ReportSection(
      "satisfaction", "Удовлетворённость и качество",
      [.facts(facts, source: "анкеты после завершения работы и листы куратора")]
        + (notes.isEmpty ? [] : [.note(notes.joined(separator: " "))]))
  }

  /// What changed in participants: the same people before and after; `nil` where nothing can be compared.
  ///
  /// Without `all` only the largest group of mentees and of mentors.
  func influence(all: Bool) -> ReportSection? {
    let groups = records.monitoring.influence.groups.filter { group in
      group.parameters.contains { $0.dynamics != nil }
    }
    let shown =
      all
      ? groups
      : [SurveyRole.mentee, .mentor].compactMap { role in
        groups.filter { $0.role == role }.max { $0.both.count < $1.both.count }
      }
    guard !shown.isEmpty else { return nil }
    let left = groups.count - shown.count
    let withdrawn = records.monitoring.withdrawn.count
    let parts = shown.flatMap { group in Self.scales(of: group).map { (group, $0) } }
    let scales = Set(parts.map(\.1))
    return ReportSection(
      "influence", "Что изменилось в участниках",
      parts.map { group, scale in .chart(chart(group, on: scale, named: scales.count > 1)) } + [
        .note(
          "Сравниваются ответы одних и тех же людей до начала и после завершения"
            + (scales.count == 1 ? ", \(Self.name(of: parts[0].1)). " : ". ")
            + "Средних нет, где обе анкеты заполнили меньше \(SmallGroup.least)."
            + (left > 0 ? " Ещё групп: \(left), они в отчёте о мониторинге." : "")
            + (withdrawn > 0 ? " Отозвали согласие и не учтены: \(withdrawn)." : ""))
      ])
  }

  /// The scales of the questions of `group` that have figures, in the order of the questions.
  private static func scales(of group: InfluenceReport.Group) -> [Scale] {
    var seen: Set<Scale> = []
    return group.parameters.compactMap { parameter in
      let scale = Scale(parameter.scale)
      return parameter.dynamics != nil && seen.insert(scale).inserted ? scale : nil
    }
  }

  private static func name(of scale: Scale) -> String { "шкала \(scale.from)–\(scale.to)" }

  private func question(_ parameter: InfluenceReport.Parameter) -> String {
    words.printed(parameter.text, instead: "вопрос")
  }

  /// What changed in the answers of `group` on one scale, which the title names where there are several.
  private func chart(
    _ group: InfluenceReport.Group, on scale: Scale, named: Bool
  ) -> ReportChart {
    let who = group.role == .mentee ? "Наставляемые" : "Наставники"
    let form = group.form.map { pool.forms[$0]?.name.ru ?? $0.text } ?? "все формы"
    let title =
      "\(who), форма «\(form)»: ответили оба раза \(group.both.count)"
      + (named ? "; \(Self.name(of: scale))" : "")
    let told = group.parameters.filter { Scale($0.scale) == scale }.compactMap { parameter in
      parameter.dynamics.map { (parameter, $0) }
    }
    let grid = ReportGrid(
      title,
      columns: [
        .init("parameter", "Вопрос"), .init(number: "count", "Человек"),
        .init(number: "before", "До"), .init(number: "after", "После"),
        .init(number: "difference", "Разница"), .init(number: "improved", "Выше, %"),
        .init(number: "unchanged", "Так же, %"), .init(number: "worse", "Ниже, %"),
      ],
      rows: told.map { parameter, dynamics in
        [
          .text(question(parameter)), .number(parameter.count), .decimal(dynamics.before),
          .decimal(dynamics.after), .decimal(dynamics.difference),
          .decimal(100 * dynamics.improved), .decimal(100 * dynamics.unchanged),
          .decimal(100 * dynamics.worse),
        ]
      },
      source: "анкеты до и после; ответили только до — \(group.onlyBefore.count), "
        + "только после — \(group.onlyAfter.count), не ответившие — \(group.neither.count)"
        + (group.left.isEmpty ? "" : ", ушли до конца — \(group.left.count)"))
    return ReportChart(
      title, series: ["до", "после"],
      bars: told.map { parameter, dynamics in
        ReportChart.Bar(question(parameter), [.decimal(dynamics.before), .decimal(dynamics.after)])
      }, limit: Double(scale.to), grid: grid)
  }
}

/// The ends of a scale, without the words for them.
private struct Scale: Hashable {
  let from: Int, to: Int

  init(_ scale: SurveyScale) {
    from = scale.from
    to = scale.to
  }
}
