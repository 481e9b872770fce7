import MentorCore
import Wording

/// The result of an import for people: what was read, how well, what to look at.
struct RoadmapImportText {
  let text: String

  init(_ imported: [ImportedRoadmaps], _ settings: TextSettings) {
    text = imported.map { Self.lines($0, settings).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private static func lines(
    _ imported: ImportedRoadmaps, _ settings: TextSettings
  ) -> [String] {
    var lines = imported.roadmaps.flatMap { roadmap -> [String] in
      let understood = roadmap.measures.count { !$0.deadline.windows.isEmpty }
      let count = roadmap.measures.count
      return ["\(roadmap.id)  \(roadmap.title.visible)"]
        + [
          Phrase(
            ru: "  мероприятий: \(count), разделов: \(roadmap.sections.count), сроков с датами: "
              + "\(understood)",
            en: "  measures: \(count), sections: \(roadmap.sections.count), deadlines with dates: "
              + "\(understood)"),
          Phrase(ru: "  период: ", en: "  period: ") + RoadmapLabels.period(roadmap.period),
        ].map { settings($0) }
    }
    lines += FindingLines(imported.findings, settings).lines
    if let first = imported.added.first {
      lines.append(
        settings(
          Phrase(
            ru: "Дальше: mentorctl roadmap show \(first.id), mentorctl roadmap due",
            en: "Next: mentorctl roadmap show \(first.id), mentorctl roadmap due")))
    }
    return lines
  }
}

/// Findings about roadmaps, one or more lines each.
struct FindingLines {
  let lines: [String]

  init(_ findings: [RoadmapFinding], _ settings: TextSettings) {
    let namesRoadmaps = Set(findings.compactMap(\.roadmap)).count > 1
    lines = findings.flatMap { finding -> [String] in
      let place = [
        finding.measure.map { "\($0)" },
        namesRoadmaps && finding.measure == nil ? finding.roadmap.map { "\($0)" } : nil,
        finding.place.map { settings($0.name) }
          ?? finding.line.map { settings(Phrase(ru: "строка \($0)", en: "line \($0)")) },
      ].compactMap { $0 }.joined(separator: ", ")
      let words =
        "\(settings(finding.severity.label)) [\(finding.code)]"
        + (place.isEmpty ? "" : " \(place)") + ": \(settings(finding.message))"
      return words.visible.wrapped(at: settings.width, indent: 4)
    }
  }
}

/// How parts of a roadmap are named in tables and texts.
enum RoadmapLabels {
  /// The period in words.
  static func period(_ period: PlanPeriod?) -> Phrase {
    guard let period else { return Phrase(ru: "не назван", en: "not named") }
    return Phrase(verbatim: "\(period.from.numeric) – \(period.to.numeric)")
  }

  /// The number of the order, else its day; that it is a draft where neither is known.
  static func number(_ roadmap: Roadmap) -> Phrase {
    roadmap.approval?.number.map { Phrase(verbatim: "№ \($0)") } ?? order(roadmap)
  }

  /// The order that put a roadmap into force, or that it is a draft.
  static func order(_ roadmap: Roadmap) -> Phrase {
    guard roadmap.isApproved, let approval = roadmap.approval else {
      return Phrase(ru: "проект", en: "draft")
    }
    let number = approval.number.map { Phrase(verbatim: "№ \($0)") }
    let date = approval.date.map { Phrase(ru: $0.numeric, en: $0.iso) }
    return [number, date].compactMap { $0 }.joined(separator: ", ")
  }

  /// The deadline as a table shows it: the words of the document.
  static func deadline(_ measure: Measure) -> Phrase {
    Phrase(verbatim: measure.deadline.text.isEmpty ? "—" : measure.deadline.text)
  }
}

extension Severity {
  /// The severity in a word.
  var label: Phrase {
    switch self {
    case .note: Phrase(ru: "заметка", en: "note")
    case .warning: Phrase(ru: "внимание", en: "warning")
    case .error: Phrase(ru: "ошибка", en: "error")
    }
  }
}
