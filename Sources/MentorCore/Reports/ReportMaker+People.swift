import Wording

extension ReportMaker {
  /// The way of people through the programme, mentors and mentees apart.
  public var funnel: ReportSection {
    var section = ReportSection("funnel", "Путь участников")
    guard !pool.mentors.isEmpty || !pool.mentees.isEmpty else {
      section.blocks.append(
        .note(
          "Базы наставников и наставляемых этого года пусты."))
      return section
    }
    let mentors = Set(pool.mentors.map(\.person))
    let mentees = Set(pool.mentees.map(\.person))
    section.blocks = [
      .chart(
        funnel("mentees", "Наставляемые", mentees) { pair in
          pair.mentees.compactMap { pool.mentees[$0]?.person }
        }),
      .chart(
        funnel("mentors", "Наставники", mentors) { pair in
          [pool.mentors[pair.mentor]?.person].compactMap(\.self)
        }),
    ]
    let unlawful = pairedWithoutConsent
    if unlawful > 0 {
      section.blocks.append(
        .paragraph(
          "Внимание: \(unlawful) \(unlawful.form("человек", "человека", "человек")) в открытых парах "
            + "без действующего согласия на обработку персональных данных."))
    }
    return section
  }

  /// The participants of open pairs without a consent in force.
  private var pairedWithoutConsent: Int {
    var paired: Set<PersonID> = []
    for pair in pairs where pair.state.takesPlace && pair.state != .draft {
      paired.formUnion([pool.mentors[pair.mentor]?.person].compactMap(\.self))
      paired.formUnion(pair.mentees.compactMap { pool.mentees[$0]?.person })
    }
    return paired.count { !hasConsent($0) }
  }

  private func hasConsent(_ id: PersonID) -> Bool {
    pool.people[id].map { pool.gate.obstacle(for: $0) == nil } ?? false
  }

  private func funnel(
    _ key: String, _ title: String, _ base: Set<PersonID>, members: (Pair) -> [PersonID]
  ) -> ReportChart {
    func people(_ states: Set<PairState>) -> Int {
      Set(pairs.filter { states.contains($0.state) }.flatMap(members)).intersection(base).count
    }
    let begun: Set<PairState> = [.active, .paused, .completed]
    let steps: [(String, Int)] = [
      ("В базе", base.count), ("Согласие действует", base.count(where: hasConsent)),
      ("В паре или группе", people(begun.union([.proposed, .agreed, .approved, .ordered]))),
      ("Пара начала работу", people(begun)), ("Пара завершила работу", people([.completed])),
    ]
    return ReportChart(
      title, series: ["человек"],
      bars: steps.map { ReportChart.Bar($0.0, [.number($0.1)]) },
      grid: ReportGrid(
        title,
        columns: [
          .init("step", "Шаг"), .init(number: "people", "Человек"),
          .init(number: "percent", "От базы"),
        ],
        rows: steps.map { [.text($0.0), .number($0.1), .share($0.1, of: base.count)] },
        source:
          "база \(key == "mentors" ? "наставников" : "наставляемых"), согласия и пары учебного "
          + "года. Каждый человек считается один раз; согласие — на \(date.numeric); предложенные, "
          + "утверждённые и закреплённые пары входят в третий шаг, расформированные не входят"))
  }

  /// Consents that are lacking: numbers, and in the curator's list names.
  public func consents(naming: Bool) -> ReportSection {
    var section = ReportSection("consents", "Согласия на обработку персональных данных")
    guard !participants.isEmpty else {
      section.blocks.append(.note("Участников этого года в базах пока нет: согласия не нужны."))
      return section
    }
    let soon = records.programme.consents.expiring(by: date.adding(days: 30))
      .filter { $0.kind == .processing }.map(\.person)
    let people = Set(participants.map(\.id))
    section.blocks.append(
      .facts(
        [
          ReportFact("participants", "Участников", .number(participants.count)),
          ReportFact(
            "valid", "Согласие действует", .number(participants.count - lacking.count)),
          .trouble(
            "missing", "Согласия нет или оно не действует", lacking.count,
            among: participants.count),
          .trouble(
            "expiring", "Кончается за 30 дней или уже кончилось",
            Set(soon).intersection(people).count, among: participants.count),
        ],
        source:
          "согласия и базы года, без архивных и приостановленных участников; 30 дней — значение "
          + "программы по умолчанию"))
    guard !lacking.isEmpty else { return section }
    section.blocks.append(.grid(naming ? lackingByName : lackingByReason))
    return section
  }

  private var lackingByReason: ReportGrid {
    let counts = Dictionary(grouping: lacking, by: \.obstacle.reason).mapValues(\.count)
    return ReportGrid(
      "Почему согласие не действует",
      columns: [.init("reason", "Причина"), .init(number: "people", "Человек")],
      rows: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { [.text($0.key), .number($0.value)] },
      source: "согласия; имена — в рабочем списке куратора")
  }

  private var lackingByName: ReportGrid {
    ReportGrid(
      "Чьи согласия нужны",
      columns: [
        .init("person", "Человек"), .init("records", "Записи"), .init("reason", "Причина"),
        .init("signer", "Кто подписывает"),
      ],
      rows: lacking.map { missing in
        [
          .text(label("\(missing.person.id)", missing.person.id)),
          .text(missing.records.joined(separator: ", ")), .text(missing.obstacle.reason),
          .text(missing.signer?.title ?? "зависит от возраста"),
        ]
      },
      source: "согласия и базы года; бланки печатает команда mentorctl consent print")
  }
}

extension SignerKind {
  /// Who signs, in words.
  fileprivate var title: String {
    switch self {
    case .own: "сам участник"
    case .guardian: "законный представитель"
    }
  }
}

extension ConsentGate.Obstacle {
  /// The reason without its day, so that people can be counted by it.
  fileprivate var reason: String {
    switch self {
    case .missing: "согласия нет"
    case .expired: "срок согласия вышел"
    case .withdrawn: "согласие отозвано"
    case .notYetSigned: "дата подписи ещё впереди"
    case .needsGuardian: "нет подписи законного представителя"
    case .needsOwnSignature: "нет собственной подписи"
    case .ageUnknown: "возраст неизвестен: неясно, кто подписывает"
    }
  }
}
