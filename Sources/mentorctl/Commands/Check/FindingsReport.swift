import JSONStore
import MentorCore
import Wording

/// Findings as people and programs see them.
struct FindingsReport {
  let findings: [Finding]
  let records: ProgrammeRecords
  let context: AppContext

  var report: Report {
    Report(
      title: Phrase(ru: "Замечания проверки", en: "Findings of the check"),
      table: { table }, json: { json }, text: { text($0) })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "severity", title: Phrase(ru: "Важность", en: "Severity")),
        ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
        ReportTable.Column(key: "record", title: Phrase(ru: "Запись", en: "Record")),
        ReportTable.Column(key: "message", title: Phrase(ru: "Сообщение", en: "Message")),
      ],
      rows: findings.map { finding in
        [
          Phrase(ru: finding.severity.label.ru, en: finding.severity.rawValue),
          Phrase(verbatim: finding.code), Phrase(verbatim: finding.record ?? ""), finding.message,
        ]
      })
  }

  private var json: JSON {
    [
      "findings": .array(
        findings.map { finding in
          [
            "code": .string(finding.code), "severity": .string(finding.severity.rawValue),
            "record": JSON(finding.record), "message": .string(finding.message.ru),
            "hint": finding.hint.map { .string($0.ru) } ?? .null,
          ]
        })
    ]
  }

  private func text(_ settings: TextSettings) -> String {
    guard !findings.isEmpty else {
      return settings(
        Phrase(ru: "Нарушений не найдено.", en: "No broken rules were found.")) + "\n"
    }
    var text = ""
    var hint: Phrase?
    for (index, finding) in findings.enumerated() {
      if index > 0, finding.code != findings[index - 1].code { text += "\n" }
      text += lines(of: finding, settings)
      // The same advice for record after record is given once.
      hint = finding.hint
      let next = index + 1 < findings.count ? findings[index + 1] : nil
      if let hint, next?.hint != hint {
        text += wrapped("→ " + settings(hint), indent: 4, settings)
      }
    }
    return text + "\n" + settings(summary) + "\n"
  }

  private func lines(of finding: Finding, _ settings: TextSettings) -> String {
    let message = settings(finding.message)
    // A message about a file names it already.
    let record = finding.record.map { message.hasPrefix($0) ? "" : label(of: $0) + ": " } ?? ""
    return wrapped(
      "\(settings(finding.severity.label)) [\(finding.code)] \(record)\(message)",
      indent: 0, settings)
  }

  private func wrapped(_ text: String, indent: Int, _ settings: TextSettings) -> String {
    let lines = (String(repeating: " ", count: indent) + text)
      .wrapped(at: min(settings.width, 100), indent: max(4, indent + 2))
    return lines.map { $0 + "\n" }.joined()
  }

  /// The identifier of a record with the name of the person behind it, as far as names are shown.
  private func label(of record: String) -> String {
    let name = context.shown(records.person(behind: record))
    return name.isEmpty ? record.visible : "\(record) \(name.visible)"
  }

  private var summary: Phrase {
    let counts = [Severity.error, .warning, .note].map { severity in
      findings.count { $0.severity == severity }
    }
    return Phrase(
      ru: "Ошибок: \(counts[0]), предупреждений: \(counts[1]), заметок: \(counts[2]).",
      en: "Errors: \(counts[0]), warnings: \(counts[1]), notes: \(counts[2]).")
  }
}
