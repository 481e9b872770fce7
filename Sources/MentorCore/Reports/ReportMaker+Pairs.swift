import Wording

extension ReportMaker {
  /// The pairs and groups of the year by form and state.
  public var pairSection: ReportSection {
    var section = ReportSection("pairs", "Пары и группы")
    guard !pairs.isEmpty else {
      section.blocks.append(
        .note("Пар и групп этого года пока нет."))
      return section
    }
    let byForm = Dictionary(grouping: pairs, by: \.form)
    let known = pool.forms.forms.map(\.code).filter { byForm[$0] != nil }
    let other = Set(byForm.keys).subtracting(known).sorted()
    let forms = (known + other).map { form in
      (pool.forms[form]?.name.ru ?? form.text, byForm[form] ?? [])
    }
    let bars = forms.map { name, pairs in
      let working = pairs.count { $0.state == .active }
      let completed = pairs.count { $0.state == .completed }
      return ReportChart.Bar(
        name, [.number(working), .number(completed)], target: .number(pairs.count),
        text: "\(working) + \(completed) из \(pairs.count)")
    }
    section.blocks.append(
      .chart(
        ReportChart(
          "Пары и группы по формам", series: ["работают", "завершили"], target: "всего за год",
          bars: bars,
          grid: ReportGrid(
            "Пары и группы по формам и состояниям",
            columns: [.init("form", "Форма")]
              + PairGroup.allCases.map { .init(number: $0.rawValue, $0.title) }
              + [.init(number: "total", "Всего")],
            rows: forms.map { Self.row($0.0, $0.1) } + [Self.row("Всего", pairs)],
            hasTotal: true,
            source: "пары учебного года; «готовятся» — от черновика до закреплённых приказом, "
              + "но ещё не начавших работу"))))
    let groups = pairs.count { $0.mentees.count > 1 && $0.state.takesPlace }
    let ofOrganizations = records.partnerships.count { $0.year == year && $0.state.takesPlace }
    var facts = [
      ReportFact("groups", "Групп (несколько наставляемых)", .number(groups)),
      ReportFact("freePlaces", "Свободных мест у наставников", .number(status.freePlaces)),
    ]
    if ofOrganizations > 0 {
      facts.append(
        ReportFact("partnerships", "Пар «организация – организация»", .number(ofOrganizations)))
    }
    section.blocks.append(
      .facts(
        facts, source: "пары, база наставников и пары организаций; открытые, без расформированных"))
    return section
  }

  private static func row(_ name: String, _ pairs: [Pair]) -> [ReportValue] {
    [.text(name)]
      + PairGroup.allCases.map { group in .number(pairs.count { PairGroup($0.state) == group }) }
      + [.number(pairs.count)]
  }

  /// The pairs at work that need a look, with names: what is lacking, and who is silent.
  var pairsToLookAt: ReportSection {
    var section = ReportSection("attention", "Пары, которым нужно внимание")
    let stalled = Dictionary(
      pool.stalledPairs(
        days: Self.silentDays, lastMeetings: records.programme.meetingRecords.lastMeetings
      ).map { ($0.pair, $0.days) }, uniquingKeysWith: max)
    let rows = overviews.compactMap { overview -> [ReportValue]? in
      var remarks = overview.remarks
      if let days = stalled[overview.pair] { remarks.append("без признаков жизни \(days) дн.") }
      guard !remarks.isEmpty, let pair = pool.pairs[overview.pair] else { return nil }
      return [
        .text("\(pair.id)"), .text(label(pair.mentor)),
        .text(pair.mentees.map { label($0) }.joined(separator: ", ")),
        .text(remarks.joined(separator: "; ")),
      ]
    }
    guard !rows.isEmpty else {
      section.blocks.append(.paragraph("Таких пар нет."))
      return section
    }
    section.blocks.append(
      .grid(
        ReportGrid(
          "Что не так",
          columns: [
            .init("pair", "Пара"), .init("mentor", "Наставник"), .init("mentees", "Наставляемые"),
            .init("remarks", "Что не так"),
          ], rows: rows,
          source: "пары, встречи, обратная связь и планы года; долго — это "
            + "\(Self.silentDays) дней и больше (значение программы по умолчанию)")))
    return section
  }

  /// After how many days without a meeting or a step a pair is listed; a customary default, a month.
  static let silentDays = 30

  /// How far the pairs have come that work or have worked to the end.
  var overviews: [MeetingOverview] {
    records.programme.meetingRecords.overviews(
      of: pairs.filter { $0.state == .active || $0.state == .paused || $0.state == .completed },
      on: date)
  }
}

/// The states of pairs as reports put them together.
private enum PairGroup: String, CaseIterable {
  case preparing, active, paused, completed, dissolved

  init(_ state: PairState) {
    switch state {
    case .draft, .proposed, .agreed, .approved, .ordered: self = .preparing
    case .active: self = .active
    case .paused: self = .paused
    case .completed: self = .completed
    case .dissolved: self = .dissolved
    }
  }

  var title: String {
    switch self {
    case .preparing: "Готовятся"
    case .active: "Работают"
    case .paused: "На паузе"
    case .completed: "Завершены"
    case .dissolved: "Расформированы"
    }
  }
}

extension MeetingOverview {
  /// What is lacking, in words.
  fileprivate var remarks: [String] {
    var remarks: [String] = []
    if !missing.isEmpty {
      remarks.append("не проведены: " + missing.map(\.name.ru).joined(separator: ", "))
    }
    if !forgotten.isEmpty { remarks.append("прошли, но не отмечены: \(forgotten.count)") }
    if missingFeedback > 0 { remarks.append("нет отзывов: \(missingFeedback)") }
    if overdue > 0 { remarks.append("просрочены задачи плана: \(overdue)") }
    if plan == nil { remarks.append("нет индивидуального плана") }
    return remarks
  }
}
