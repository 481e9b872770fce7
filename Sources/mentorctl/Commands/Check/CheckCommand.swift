import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl check`.
struct CheckCommand: Command {
  static let about = About(
    "check",
    Phrase(
      ru: "Найти нарушения правил и противоречия.", en: "Find broken rules and contradictions."),
    discussion: Phrase(
      ru: "Показывает всё, что найдено: ошибки в файлах, ссылки в никуда, согласия, места, правила "
        + "форм, приказы. Каждая находка названа кодом, который не меняется, и советом, что делать.",
      en:
        "Shows everything that is found: errors in files, references to nobody, consents, places, "
        + "rules of the forms, orders. Each finding has a code that never changes, and advice."),
    examples: [
      Example("mentorctl check", Phrase(ru: "Проверить всё.", en: "Check everything.")),
      Example(
        "mentorctl check --severity error --json",
        Phrase(ru: "Только ошибки, для программы.", en: "Errors only, for a program.")),
      Example(
        "mentorctl check --code pair.consent",
        Phrase(ru: "Только одно правило.", en: "One rule only.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Найдены ошибки; с --strict — хоть что-нибудь.",
          en: "There are errors; with --strict, anything at all."))
    ])

  @Option(
    "code", value: ValueName(ru: "код", en: "code"),
    Phrase(
      ru: "Только находки с этим кодом или из этой группы; можно повторять.",
      en: "Only findings with this code or of this group; repeatable."))
  var codes: [CheckCode]

  @Option(
    "severity",
    Phrase(ru: "Только такой важности или выше.", en: "Of this severity or above only."))
  var severity: Severity = .note

  @Flag(
    "strict",
    Phrase(
      ru: "Считать неудачей и предупреждения.", en: "Take warnings for a failure, too."))
  var strict: Bool

  func run(in context: AppContext) throws -> Answer {
    let examination = try context.workspace().read { snapshot throws(WorkspaceError) in
      try DirectoryExamination(of: &snapshot, year: context.options.year, on: context.today)
    }
    let evidence = EvidenceFiles.findings(in: examination.records.roadmaps) { path in
      context.evidenceFile(at: path)
    }
    let findings = (examination.findings + evidence).filter { finding in
      finding.severity >= severity
        && (codes.isEmpty || codes.contains { $0.covers(finding.code) })
    }
    let hasErrors = findings.contains { $0.severity == .error }
    let report = FindingsReport(
      findings: findings, records: examination.records, context: context)
    return Answer(
      report: report.report, status: hasErrors || strict && !findings.isEmpty ? .no : .done)
  }
}

/// A code of a finding, or the part before its point for a group: `consent`.
struct CheckCode: ArgumentValue {
  let text: String

  init(argument: String) throws(ArgumentProblem) {
    let typed = argument.cleaned()
    guard CheckCatalogue.codes.contains(where: { Self.covers(typed, $0) }) else {
      let near = nearest(to: typed, among: CheckCatalogue.codes)
      throw ArgumentProblem(
        Phrase(ru: "такого кода нет", en: "there is no such code"),
        hint: near.isEmpty
          ? Phrase(
            ru: "Коды: \(CheckCatalogue.codes.joined(separator: ", ")).",
            en: "The codes: \(CheckCatalogue.codes.joined(separator: ", ")).")
          : Phrase(
            ru: "Возможно: \(near.joined(separator: ", ")).",
            en: "Perhaps: \(near.joined(separator: ", ")).")
      )
    }
    text = typed
  }

  static var valueName: ValueName { ValueName(ru: "код", en: "code") }

  /// Whether the word means `code`.
  func covers(_ code: String) -> Bool { Self.covers(text, code) }

  private static func covers(_ text: String, _ code: String) -> Bool {
    code == text || code.hasPrefix(text + ".")
  }
}
