import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn check`.
struct StatisticsCheck: Command {
  static let about = About(
    "check",
    Phrase(ru: "Проверить форму перед сдачей.", en: "Check a form before it is handed in."),
    discussion: Phrase(
      ru:
        "Называет ячейки без правила, правила с формами и показателями, которых нет, балансы, которые "
        + "не сходятся, ячейки, где о ком-то данных недостаточно, введённые числа без источника и старше "
        + "периода, пустые поля титула и неверный ОКПО. Считает по нынешним данным.",
      en:
        "Names cells without a rule, rules with forms and indicators that are not there, balances that do "
        + "not hold, cells with somebody of whom the data do not say enough, entered numbers without a "
        + "source or older than the period, empty items of the title and a wrong ОКПО. Counts from the "
        + "data as they are."),
    examples: [
      Example(
        "mentorctl fsn check REGION",
        Phrase(ru: "Что мешает сдать таблицу.", en: "What stands against handing it in."))
    ],
    exitStatuses: [ExitStatusNote(1, Phrase(ru: "Что-то найдено.", en: "Something was found."))])

  @OptionGroup var naming: StatisticsFormArgument

  func run(in context: AppContext) throws -> Answer {
    let (filled, notes) = try context.read { snapshot throws(WorkspaceError) in
      try context.filled(naming.code, live: true, from: &snapshot)
    }
    let findings = filled.findings
    let report = FilledFormReport(filled: filled, context: context)
    return Answer(
      report: Report(
        title: Phrase(ru: "Замечания к форме \(naming.code)", en: "Findings about \(naming.code)"),
        table: { Self.table(findings, filled) }, json: { Self.json(findings, filled) },
        text: { Self.text(findings, filled, report.period, $0) }),
      notes: notes, status: findings.isEmpty ? .done : .no)
  }

  private static func text(
    _ findings: [Finding], _ filled: FilledForm, _ period: Phrase, _ settings: TextSettings
  ) -> String {
    let width = min(settings.width, 100)
    var lines = [settings.style.strong("\(filled.form.code). \(filled.form.title.visible)")]
    lines += settings(period).wrapped(at: width, indent: 2)
    for finding in findings {
      let cell = finding.record.flatMap { record in
        filled.cells.first { "\($0.address)" == record }.map {
          "\(record) \($0.plan.column.visible)"
        }
      }
      let text =
        "\(settings(finding.severity.label)) [\(finding.code)] "
        + (cell.map { $0 + ": " } ?? "") + settings(finding.message)
      lines += text.wrapped(at: width, indent: 4)
      if let hint = finding.hint {
        lines += "    → \(settings(hint))".wrapped(at: width, indent: 6)
      }
    }
    lines.append(
      settings(
        findings.isEmpty
          ? Phrase(ru: "Замечаний нет.", en: "Nothing was found.")
          : Phrase(ru: "Замечаний: \(findings.count).", en: "Findings: \(findings.count).")))
    return lines.map { $0 + "\n" }.joined()
  }

  private static func table(_ findings: [Finding], _ filled: FilledForm) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
        ReportTable.Column(key: "cell", title: Phrase(ru: "Ячейка", en: "Cell")),
        ReportTable.Column(key: "message", title: Phrase(ru: "Сообщение", en: "Message")),
      ],
      rows: findings.map { finding in
        [
          Phrase(verbatim: finding.code), Phrase(verbatim: finding.record ?? ""), finding.message,
        ]
      })
  }

  private static func json(_ findings: [Finding], _ filled: FilledForm) -> JSON {
    [
      "form": .string("\(filled.form.code)"),
      "year": .string(filled.form.yearName(filled.year)), "asOf": .string(filled.asOf.iso),
      "findings": .array(
        findings.map { finding in
          [
            "code": .string(finding.code), "severity": .string(finding.severity.rawValue),
            "cell": JSON(finding.record), "message": .string(finding.message.ru),
            "hint": JSON(finding.hint?.ru),
          ]
        }),
    ]
  }
}
