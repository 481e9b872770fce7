import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap lint`.
struct RoadmapLintCommand: Command {
  static let about = About(
    "lint", Phrase(ru: "Найти ошибки в дорожной карте.", en: "Find the mistakes in a roadmap."),
    discussion: Phrase(
      ru: "Принимает код дорожной карты или файл, который ещё не прочитан. Правила — обычай этой "
        + "программы, а не норма; каждое объясняет --explain КОД.",
      en: "Takes the identifier of a roadmap, or a file that is not imported. The rules are "
        + "customary, not a norm; --explain CODE explains each."),
    examples: [
      Example("mentorctl roadmap lint R-1", Phrase(ru: "Проверить карту.", en: "Check a roadmap.")),
      Example(
        "mentorctl roadmap lint plan.txt", Phrase(ru: "Проверить файл.", en: "Check a file.")),
    ],
    exitStatuses: [
      ExitStatusNote(1, Phrase(ru: "Найдены ошибки.", en: "There are errors."))
    ])

  @Argument(
    "roadmap", value: ValueName(ru: "карта или файл", en: "roadmap or file"), completion: .files,
    Phrase(ru: "Код или файл; без него — все карты.", en: "Identifier or file; all without it."))
  var target: String?

  @Option(
    "explain", value: ValueName(ru: "код", en: "code"),
    Phrase(ru: "Объяснить правило.", en: "Explain a rule."))
  var rule: String?

  @Option(
    "severity",
    Phrase(ru: "Только такой важности или выше.", en: "Of this severity or above only."))
  var severity: Severity = .note

  @OptionGroup var decoding: EncodingOption

  func run(in context: AppContext) throws -> Answer {
    if let rule { return try explanation(of: rule) }
    let (findings, notes) = try findings(context)
    let shown = findings.filter { $0.severity >= severity }
    return Answer(
      report: Report(
        text: { settings in
          guard !shown.isEmpty else {
            return settings(Phrase(ru: "Замечаний нет.", en: "There are no findings.")) + "\n"
          }
          return FindingLines(shown, settings).lines.joined(separator: "\n") + "\n"
        },
        json: { ["findings": .array(shown.map { $0.json(in: .russian) })] }),
      notes: notes, status: findings.contains { $0.severity == .error } ? .no : .done)
  }

  private func findings(_ context: AppContext) throws -> ([RoadmapFinding], [Phrase]) {
    let named = target.flatMap { try? RecordReference(argument: $0) }
    if let target, (try? RoadmapID(jsonText: target)) == nil {
      let source = try RoadmapSource(
        path: target, encoding: decoding.encoding?.encoding, files: context.world.files)
      let read = source.read(firstID: RoadmapID(number: 1), period: nil, known: RecordSet())
      return (read.findings, [])
    }
    let (roadmaps, notes) = try context.read { snapshot throws(WorkspaceError) -> [Roadmap] in
      let all = try snapshot.load(.roadmaps)
      guard let named else { return all.elements }
      return [try named.record(in: all)]
    }
    return (roadmaps.flatMap { RoadmapLint().findings(in: $0) }, notes)
  }

  private func explanation(of code: String) throws -> Answer {
    guard let rule = RoadmapRule(rawValue: code) else {
      let near = nearest(to: code, among: RoadmapRule.allCases.map(\.rawValue))
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
          settings(rule.explanation).wrapped(at: settings.width).joined(separator: "\n") + "\n"
        },
        json: {
          [
            "code": .string(rule.rawValue), "severity": JSON(rule.severity),
            "explanation": .string(rule.explanation.ru),
          ]
        }))
  }
}
