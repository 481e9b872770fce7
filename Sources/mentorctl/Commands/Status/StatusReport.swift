import JSONStore
import MentorCore
import Wording

/// The status of a programme as a screen and as JSON.
struct StatusReport {
  let status: ProgrammeStatus

  /// The screen.
  func text(_ settings: TextSettings) -> String {
    let blocks = [
      heading(settings), forms(settings), facts.map { settings($0) + "\n" }.joined(),
      steps(settings),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(_ settings: TextSettings) -> String {
    let records = status.records
    let name =
      records.organization.name.map { Phrase(verbatim: $0.visible) }
      ?? Phrase(ru: "Организация не названа", en: "The organisation has no name")
    let stage = status.stage
    let marks = ProgrammeStage.allCases.map { $0 <= stage ? "●" : "○" }.joined()
    return settings(name) + "\n"
      + settings(
        Phrase(
          ru: "\(records.year.jsonText) учебный год, на \(records.date.numeric)",
          en: "School year \(records.year.jsonText), as of \(records.date.iso)")) + "\n"
      + "\(marks) "
      + settings(
        Phrase(ru: "Этап \(stage.rawValue) из 7: ", en: "Stage \(stage.rawValue) of 7: ")
          + stage.name) + "\n"
  }

  private func forms(_ settings: TextSettings) -> String {
    guard !status.forms.isEmpty else { return "" }
    func column(_ key: String, _ ru: String, _ en: String) -> ReportTable.Column {
      ReportTable.Column(key: key, title: Phrase(ru: ru, en: en), alignment: .right)
    }
    let total = [
      Phrase(ru: "всего людей", en: "people in all"), .number(status.mentors),
      .number(status.freePlaces), .number(status.mentees), .number(status.waiting),
      .number(status.forms.map(\.pairs).reduce(0, +)),
    ]
    let table = ReportTable(
      columns: [
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        column("mentors", "Наставники", "Mentors"),
        column("freePlaces", "Места", "Places"), column("mentees", "Наставляемые", "Mentees"),
        column("waiting", "Ждут", "Waiting"), column("pairs", "Пары", "Pairs"),
      ],
      rows: status.forms.map { figures in
        [
          status.records.pool.name(of: figures.form), .number(figures.mentors),
          .number(figures.freePlaces),
          .number(figures.mentees), .number(figures.waiting), .number(figures.pairs),
        ]
      } + [total])
    return TextTable(table, TextSettings(language: settings.language, screenWidth: 80)).text
  }

  private var facts: [Phrase] {
    [consents, duties, pairs, measures, findings].compactMap { $0 }
  }

  private var consents: Phrase? {
    guard status.participants > 0 else { return nil }
    let expiring = status.findings.count { $0.code == "consent.expiring" }
    let missing = status.withoutConsent
    return Phrase(
      ru: "Согласия: " + (missing == 0 ? "есть у всех участников" : "нет у \(missing) из ")
        + (missing == 0
          ? ""
          : "\(status.participants) "
            + status.participants.form("участника", "участников", "участников"))
        + (expiring == 0 ? "" : ", скоро кончаются: \(expiring)"),
      en: "Consents: " + (missing == 0 ? "every participant has one" : "lacking for \(missing) of ")
        + (missing == 0 ? "" : "\(status.participants) participants")
        + (expiring == 0 ? "" : ", ending soon: \(expiring)"))
  }

  /// What must be destroyed, because a consent was withdrawn.
  private var duties: Phrase? {
    let figures = status.duties
    guard figures.open > 0 else { return nil }
    return Phrase(
      ru: "Уничтожить данные: у \(figures.open)"
        + (figures.late == 0 ? "" : ", срок прошёл у \(figures.late)"),
      en: "Data to destroy: of \(figures.open)"
        + (figures.late == 0 ? "" : ", overdue for \(figures.late)"))
  }

  private var pairs: Phrase? {
    let states = PairState.allCases.compactMap { state -> Phrase? in
      guard let count = status.pairs[state] else { return nil }
      return Phrase(ru: "\(state.plural.ru) \(count)", en: "\(count) \(state.plural.en)")
    }
    let proposal = status.openProposal.map {
      Phrase(
        ru: "предложение \($0.id) ждёт решения", en: "proposal \($0.id) waits for a decision")
    }
    let parts = states + (proposal.map { [$0] } ?? [])
    guard !parts.isEmpty else {
      return status.participants == 0 ? nil : Phrase(ru: "Пары: пока нет", en: "Pairs: none yet")
    }
    return Phrase(ru: "Пары: ", en: "Pairs: ") + parts.joined(separator: ", ")
  }

  private var measures: Phrase? {
    let figures = status.measures
    guard figures.total > 0 else { return nil }
    return Phrase(
      ru: "Дорожная карта: сделано \(figures.done) из \(figures.total), просрочено "
        + "\(figures.overdue), в ближайшие \(ProgrammeStatus.daysAhead) дней \(figures.due)"
        + (figures.withoutPaper > 0 ? ", выполнено без документа \(figures.withoutPaper)" : ""),
      en: "Roadmap: \(figures.done) of \(figures.total) measures done, \(figures.overdue) overdue, "
        + "\(figures.due) due within \(ProgrammeStatus.daysAhead) days"
        + (figures.withoutPaper > 0 ? ", \(figures.withoutPaper) done without a paper" : ""))
  }

  private var findings: Phrase {
    let counts = [Severity.error, .warning, .note].map(status.count)
    guard counts.contains(where: { $0 > 0 }) else {
      return Phrase(ru: "Проверка: нарушений нет", en: "Check: no broken rules")
    }
    return Phrase(
      ru: "Проверка: ошибок \(counts[0]), предупреждений \(counts[1]), заметок \(counts[2])",
      en: "Check: errors \(counts[0]), warnings \(counts[1]), notes \(counts[2])")
  }

  private func steps(_ settings: TextSettings) -> String {
    let title = settings(Phrase(ru: "Что делать дальше", en: "What to do next"))
    return title + "\n"
      + status.nextSteps.enumerated().map { index, step in
        "\(index + 1). \(settings(step.text))\n   mentorctl \(settings(step.command))\n"
      }.joined()
  }

  /// The status for programs.
  var json: JSON {
    let records = status.records
    return [
      "organization": JSON(records.organization.name), "year": .string(records.year.jsonText),
      "date": .string(records.date.iso),
      "stage": [
        "number": JSON(status.stage.rawValue), "title": .string(status.stage.name.ru),
      ],
      "mentors": JSON(status.mentors), "mentees": JSON(status.mentees),
      "freePlaces": JSON(status.freePlaces), "waiting": JSON(status.waiting),
      "forms": .array(status.forms.map(Self.json)),
      "consents": [
        "participants": JSON(status.participants), "missing": JSON(status.withoutConsent),
      ],
      "retentions": ["open": JSON(status.duties.open), "overdue": JSON(status.duties.late)],
      "pairs": .object(
        PairState.allCases.map { JSON.Member($0.rawValue, JSON(status.pairs[$0] ?? 0)) }),
      "proposal": status.openProposal.map { .string("\($0.id)") } ?? .null,
      "measures": [
        "total": JSON(status.measures.total), "done": JSON(status.measures.done),
        "skipped": JSON(status.measures.skipped), "overdue": JSON(status.measures.overdue),
        "due": JSON(status.measures.due), "withoutPaper": JSON(status.measures.withoutPaper),
      ],
      "findings": .object(
        Severity.allCases.map { JSON.Member($0.rawValue, JSON(status.count($0))) }),
      "next": .array(
        status.nextSteps.map { step in
          ["text": .string(step.text.ru), "command": .string("mentorctl " + step.command.ru)]
        }),
    ]
  }

  private static func json(_ figures: ProgrammeStatus.FormFigures) -> JSON {
    [
      "form": .string(figures.form.text), "mentors": JSON(figures.mentors),
      "freePlaces": JSON(figures.freePlaces), "mentees": JSON(figures.mentees),
      "waiting": JSON(figures.waiting), "pairs": JSON(figures.pairs),
    ]
  }
}
