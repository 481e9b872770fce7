import Wording

extension ReportMaker {
  /// How satisfied participants are, and how the curators judge the programme; `nil` where nobody was
  /// asked.
  var satisfaction: ReportSection? {
    let summary = records.monitoring.satisfaction(in: .final)
    var facts: [ReportFact] = []
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
    for round in records.monitoring.rounds where round.year == year {
      let assessment = records.monitoring.assessment(of: round)
      guard let sheet = assessment.last, let sum = sheet.sum,
        let level = assessment.level(of: sheet)
      else { continue }
      facts.append(
        ReportFact(
          "quality-\(round.kind.rawValue)", "Лист куратора: \(round.kind.name.ru) мониторинг",
          .number(sum), note: "из \(QualityIndicator.highestSum), уровень \(level.name.ru)"))
    }
    guard !facts.isEmpty else { return nil }
    return ReportSection(
      "satisfaction", "Удовлетворённость и качество",
      [
        .facts(facts, source: "анкеты после завершения работы и листы куратора"),
        .note(
          "Доволен — кто поставил результату \(summary.threshold) и больше из 10"
            + (summary.isStandardThreshold ? " (значение по умолчанию)" : "")
            + "; кто промолчал, не считается довольным. Уровни листа куратора — значение по умолчанию."
        ),
      ])
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
    return ReportSection(
      "influence", "Что изменилось в участниках",
      shown.map { .chart(chart($0)) } + [
        .note(
          "Сравниваются ответы одних и тех же людей до начала и после завершения, шкала 1–10. "
            + "Средних нет, где обе анкеты заполнили меньше \(SmallGroup.least)."
            + (left > 0 ? " Ещё групп: \(left) (mentorctl monitoring report)." : ""))
      ])
  }

  private func chart(_ group: InfluenceReport.Group) -> ReportChart {
    let who = group.role == .mentee ? "Наставляемые" : "Наставники"
    let form = group.form.map { pool.forms[$0]?.name.ru ?? $0.text } ?? "все формы"
    let title = "\(who), форма «\(form)»: ответили оба раза \(group.both.count)"
    let told = group.parameters.compactMap { parameter in
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
          .text(parameter.text), .number(parameter.count), .decimal(dynamics.before),
          .decimal(dynamics.after), .decimal(dynamics.difference),
          .decimal(100 * dynamics.improved), .decimal(100 * dynamics.unchanged),
          .decimal(100 * dynamics.worse),
        ]
      },
      source: "анкеты до и после; ответили только до — \(group.onlyBefore.count), "
        + "только после — \(group.onlyAfter.count), не ответившие — \(group.neither.count)")
    return ReportChart(
      title, series: ["до", "после"],
      bars: told.map { parameter, dynamics in
        ReportChart.Bar(parameter.text, [.decimal(dynamics.before), .decimal(dynamics.after)])
      }, limit: 10, grid: grid)
  }
}
