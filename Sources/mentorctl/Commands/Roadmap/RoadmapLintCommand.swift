import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap lint`.
struct RoadmapLintCommand: Command {
  static let about = About(
    "lint", Phrase(ru: "Найти ошибки в дорожной карте.", en: "Find the mistakes in a roadmap."),
    discussion: Phrase(
      ru:
        "Принимает код дорожной карты или файл, который ещё не прочитан. Для каждого замечания говорит, "
        + "что не так, где и что делать. Правила — обычай этой программы, а не норма; каждое объясняет "
        + "--explain КОД. --fix исправляет то, что не меняет смысла: лишние точки и пробелы, латинские "
        + "буквы в русских словах, написание исполнителей; даты и сроки он не трогает.",
      en:
        "Takes the identifier of a roadmap, or a file that is not imported. Each finding says what is wrong, "
        + "where, and what to do. The rules are customary, not a norm; --explain CODE explains each. "
        + "--fix mends what does not change the meaning: dots and spaces too many, Latin letters in Russian "
        + "words, the spelling of parties; it touches no date and no deadline."),
    examples: [
      Example("mentorctl roadmap lint R-1", Phrase(ru: "Проверить карту.", en: "Check a roadmap.")),
      Example(
        "mentorctl roadmap lint plan.txt", Phrase(ru: "Проверить файл.", en: "Check a file.")),
      Example(
        "mentorctl roadmap lint R-1 --fix --dry-run",
        Phrase(ru: "Показать, что можно исправить.", en: "Show what can be mended.")),
      Example(
        "mentorctl roadmap lint --explain deadline.order",
        Phrase(ru: "Что значит код.", en: "What a code means.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Найдены ошибки; предупреждения и заметки статуса не меняют.",
          en: "There are errors; warnings and notes do not change the status."))
    ])

  @Argument(
    "roadmap", value: ValueName(ru: "карта или файл", en: "roadmap or file"), completion: .files,
    Phrase(ru: "Код или файл; без него — все карты.", en: "Identifier or file; all without it."))
  var target: String?

  @Option(
    "explain", value: ValueName(ru: "код", en: "code"),
    Phrase(ru: "Объяснить правило.", en: "Explain a rule."))
  var rule: String?

  @Flag("rules", Phrase(ru: "Перечислить все правила.", en: "List all rules."))
  var listsRules: Bool

  @Option(
    "severity",
    Phrase(ru: "Только такой важности или выше.", en: "Of this severity or above only."))
  var severity: Severity = .note

  @Flag(
    "fix",
    Phrase(
      ru: "Исправить то, что не меняет смысла.", en: "Mend what does not change the meaning."))
  var fixes: Bool

  @Flag(
    "renumber",
    Phrase(
      ru: "Вместе с --fix: пронумеровать мероприятия заново.",
      en: "Together with --fix: number the measures anew."))
  var renumbers: Bool

  @OptionGroup var decoding: EncodingOption
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard renumbers, !fixes else { return }
    throw UsageError(
      Phrase(ru: "--renumber действует только вместе с --fix", en: "--renumber needs --fix"))
  }

  func run(in context: AppContext) throws -> Answer {
    if listsRules { return Self.rules }
    if let rule { return try explanation(of: rule) }
    if let target, (try? RoadmapID(jsonText: target.uppercased())) == nil {
      return try judged(file: target, context)
    }
    return fixes ? try mended(context) : try judged(context)
  }

  private func answer(
    _ findings: [RoadmapFinding], of roadmaps: [Roadmap], repairs: [RoadmapRepair]? = nil,
    isDryRun: Bool = false, _ notes: [Phrase]
  ) -> Answer {
    Answer(
      report: LintReport(
        findings: findings.filter { $0.severity >= severity }, roadmaps: roadmaps, repairs: repairs,
        isDryRun: isDryRun
      ).report,
      notes: notes, status: findings.contains { $0.severity == .error } ? .no : .done)
  }

  /// The findings about a file that is not imported.
  private func judged(file: String, _ context: AppContext) throws -> Answer {
    if fixes {
      throw UsageError(
        Phrase(
          ru: "--fix исправляет карты каталога данных, а не файлы",
          en: "--fix mends roadmaps of the data directory, not files"),
        hint: Phrase(
          ru: "Сначала прочитайте файл: mentorctl roadmap import \(file.visible)",
          en: "Read the file first: mentorctl roadmap import \(file.visible)"))
    }
    let source = try RoadmapSource(
      path: file, encoding: decoding.encoding?.encoding, files: context.world.files)
    let read = source.read(firstID: RoadmapID(number: 1), period: nil, known: RecordSet())
    return answer(read.findings, of: read.roadmaps, [])
  }

  private func chosen(_ source: inout some ByteSource) throws(WorkspaceError) -> [Roadmap] {
    let all = try source.load(.roadmaps)
    guard let target, let reference = try? RecordReference(argument: target) else {
      return all.elements
    }
    return [try reference.record(in: all)]
  }

  private func judged(_ context: AppContext) throws -> Answer {
    let ((roadmaps, findings), notes) = try context.read { snapshot throws(WorkspaceError) in
      let roadmaps = try chosen(&snapshot)
      let lint = RoadmapLint(
        calendar: try snapshot.scheduleBasis(of: roadmaps, on: context.today).calendar)
      return (roadmaps, roadmaps.flatMap { lint.findings(in: $0) })
    }
    return answer(findings, of: roadmaps, notes)
  }

  /// The roadmaps with what could be mended, and what is left to be said.
  private func mended(_ context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let roadmaps = try chosen(&editing)
      let lint = RoadmapLint(
        calendar: try editing.scheduleBasis(of: roadmaps, on: context.today).calendar)
      let repairs = roadmaps.map { RoadmapRepair($0, renumbers: renumbers) }
      for repair in repairs where !repair.changes.isEmpty {
        try editing.save(repair.roadmap, on: .roadmaps)
      }
      return (repairs: repairs, findings: repairs.flatMap { lint.findings(in: $0.roadmap) })
    }
    let (repairs, findings) = outcome.value
    return answer(
      findings, of: repairs.map(\.roadmap), repairs: repairs,
      isDryRun: context.options.dryRun, outcome.notes.map(\.message))
  }

  /// Every rule with its severity; that of a deadline depends on its words.
  private static var rules: Answer {
    let rules = RoadmapRule.allCases
    let codes = DeadlineProblem.Code.allCases
    return Answer(
      report: Report(
        title: Phrase(ru: "Правила проверки дорожных карт", en: "Rules of the lint"),
        table: {
          ReportTable(
            columns: [
              ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
              ReportTable.Column(key: "severity", title: Phrase(ru: "Важность", en: "Severity")),
              ReportTable.Column(
                key: "title", title: Phrase(ru: "Что находит", en: "What it finds")),
            ],
            rows: rules.map { [Phrase(verbatim: $0.rawValue), $0.severity.label, $0.title] }
              + codes.map { code in
                [Phrase(verbatim: code.rawValue), Phrase(verbatim: "—"), code.title]
              })
        },
        json: {
          [
            "rules": .array(
              rules.map {
                [
                  "code": .string($0.rawValue), "severity": JSON($0.severity),
                  "title": .string($0.title.ru), "explanation": .string($0.explanation.ru),
                  "advice": .string($0.advice.ru),
                ]
              }
                + codes.map { code in
                  [
                    "code": .string(code.rawValue), "severity": .null,
                    "title": .string(code.title.ru), "explanation": .string(code.title.ru),
                    "advice": .string(DeadlineProblem(code, .note, code.title).hint.ru),
                  ]
                })
          ]
        }))
  }

  private func explanation(of code: String) throws -> Answer {
    if let problem = DeadlineProblem.Code(rawValue: code) { return Self.explanation(of: problem) }
    guard let rule = RoadmapRule(rawValue: code) else {
      let near = nearest(to: code, among: Self.codes)
      throw UsageError(
        Phrase(
          ru: "правила «\(code.visible)» нет", en: "there is no rule “\(code.visible)”"),
        hint: near.isEmpty
          ? nil
          : Phrase(
            ru: "Возможно: \(near.joined(separator: ", ")).",
            en: "Perhaps: \(near.joined(separator: ", "))."))
    }
    return Answer(
      report: Report(
        text: { settings in
          "\(settings(rule.title)) (\(settings(rule.severity.label)))\n"
            + settings(rule.explanation).wrapped(at: settings.width).joined(separator: "\n")
            + "\n"
            + ("→ " + settings(rule.advice)).wrapped(at: settings.width, indent: 2)
            .joined(separator: "\n") + "\n"
        },
        json: {
          [
            "code": .string(rule.rawValue), "severity": JSON(rule.severity),
            "explanation": .string(rule.explanation.ru), "advice": .string(rule.advice.ru),
          ]
        }))
  }

  private static var codes: [String] {
    RoadmapRule.allCases.map(\.rawValue) + DeadlineProblem.Code.allCases.map(\.rawValue)
  }

  private static func explanation(of code: DeadlineProblem.Code) -> Answer {
    let hint = DeadlineProblem(code, .note, code.title).hint
    return Answer(
      report: Report(
        text: { settings in
          settings(code.title) + "\n"
            + ("→ " + settings(hint)).wrapped(at: settings.width, indent: 2)
            .joined(separator: "\n") + "\n"
        },
        json: {
          [
            "code": .string(code.rawValue), "explanation": .string(code.title.ru),
            "advice": .string(hint.ru),
          ]
        }))
  }
}
