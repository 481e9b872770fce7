import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl monitoring status`.
struct MonitoringStatus: Command {
  static let about = About(
    "status",
    Phrase(
      ru: "Показать, кто ответил и чего ещё нет.",
      en: "Show who has answered and what is still lacking."),
    discussion: Phrase(
      ru:
        "По каждой анкете мониторинга: сколько должны ответить, сколько ответили, кто нет; сколько дней "
        + "осталось; какие листы куратора неполны.",
      en:
        "For each survey of the round: how many are to answer, how many have, and who has not; the days "
        + "that are left; the curator's sheets that are incomplete."),
    examples: [
      Example(
        "mentorctl monitoring status", Phrase(ru: "Как идёт мониторинг.", en: "How it goes."))
    ])

  @OptionGroup var naming: RoundArgument

  func run(in context: AppContext) throws -> Answer {
    let (round, scene, notes) = try MonitoringScene.round(naming.reference, context)
    let report = MonitoringStatusReport(round: round, scene: scene)
    return Answer(report: report.report, notes: notes)
  }
}

/// How a round goes, for people and programs.
private struct MonitoringStatusReport {
  let round: MonitoringRound
  let scene: MonitoringScene
  let participation: [(survey: Survey, participation: SurveyParticipation)]
  let assessment: QualityAssessment

  /// So many of those who have not answered are named on the screen.
  private static let named = 15

  init(round: MonitoringRound, scene: MonitoringScene) {
    self.round = round
    self.scene = scene
    participation = scene.records.participation(in: round.kind)
    assessment = scene.records.assessment(of: round)
  }

  var report: Report {
    Report(
      title: round.title, table: { table }, json: { ["status": json] }, text: text)
  }

  /// The days until the last one; `nil` where the round is closed or has no last day.
  private var daysLeft: Int? {
    round.closed == nil ? round.deadline.map { scene.context.today.days(to: $0) } : nil
  }

  private var term: Phrase {
    if let closed = round.closed {
      return Phrase(ru: "закрыт \(closed.numeric)", en: "closed on \(closed)")
    }
    guard let days = daysLeft, let deadline = round.deadline else {
      return Phrase(ru: "идёт, срок не назначен", en: "at work, without a last day")
    }
    let count = Phrase.count(
      abs(days), ru: ("день", "дня", "дней"), en: ("day", "days"))
    if days < 0 {
      return Phrase(
        ru: "срок был \(deadline.numeric), прошло \(count.ru)",
        en: "was due on \(deadline), \(count.en) ago")
    }
    return Phrase(
      ru: "срок \(deadline.numeric), осталось \(count.ru)",
      en: "until \(deadline), \(count.en) left")
  }

  private var table: ReportTable {
    ParticipationTable(
      found: participation,
      empty: Phrase(
        ru: "Анкет у мониторинга нет. Заведите: mentorctl survey define --from КОД.",
        en: "The round has no surveys. Define some: mentorctl survey define --from CODE.")
    ).table
  }

  private func text(_ settings: TextSettings) -> String {
    var lines = [
      settings.style.strong(settings(Phrase(verbatim: "\(round.id) ") + round.title)) + ": "
        + settings(term)
    ]
    lines += TextTable(table, settings).text.split(separator: "\n").map(String.init)
    for (survey, participation) in participation where !participation.missing.isEmpty {
      let missing = participation.missing
      lines.append("")
      lines.append(
        settings(
          Phrase(
            ru: "\(survey.code): нет ответа (\(missing.count))",
            en: "\(survey.code): no response (\(missing.count))")))
      lines += missing.prefix(Self.named).map { "  " + scene.label($0).visible }
      if missing.count > Self.named {
        lines.append(
          settings(
            Phrase(
              ru: "  … и ещё \(missing.count - Self.named): mentorctl survey status \(survey.code)",
              en:
                "  … and \(missing.count - Self.named) more: mentorctl survey status \(survey.code)"
            )
          ))
      }
    }
    lines.append("")
    let quality = QualityReport(assessment: assessment, context: scene.context)
    if assessment.sheets.isEmpty {
      lines.append(
        settings(
          Phrase(
            ru: "Листа куратора нет: mentorctl monitoring sheet --item 1.1=2",
            en: "There is no curator's sheet: mentorctl monitoring sheet --item 1.1=2")))
    }
    lines += assessment.sheets.map {
      settings(Phrase(ru: "Лист куратора, ", en: "Sheet of the curator, ") + quality.verdict($0))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var json: JSON {
    let quality = QualityReport(assessment: assessment, context: scene.context)
    return [
      "round": .string("\(round.id)"), "kind": .string(round.kind.rawValue),
      "year": .string(round.year.jsonText), "opened": .string(round.opened.iso),
      "deadline": JSON(round.deadline?.iso), "closed": JSON(round.closed?.iso),
      "daysLeft": daysLeft.map { JSON($0) } ?? .null,
      "surveys": .array(
        participation.map { survey, participation in
          .object(
            ParticipationTable.members(
              survey, participation,
              [
                JSON.Member("role", .string(survey.role.rawValue)),
                JSON.Member("form", JSON(survey.form?.text)),
              ])
              + [ParticipationTable.missing(participation, among: scene.people, scene.context)])
        }), "quality": quality.json,
    ]
  }
}
