import JSONStore
import MentorCore
import Wording

/// The plan of one year and what was left out of it, for people and programs.
struct ExpansionReport {
  let expansion: PlanExpansion
  let isSaved: Bool
  /// Who signs the plan as a document, in full.
  let curator: String?

  var report: Report {
    RoadmapPaper(expansion.roadmap, signedBy: curator)
      .report(json: { json() }, text: isSaved ? { summary($0) } : nil)
  }

  /// What a person has to know beside the text of the plan.
  var notes: [Phrase] {
    [count]
      + expansion.findings.map { finding in
        place(of: finding) + finding.message
      } + leftOut
  }

  private var count: Phrase {
    let taken = Phrase.count(
      expansion.roadmap.measures.count, ru: ("мероприятие", "мероприятия", "мероприятий"),
      en: ("measure", "measures"))
    return Phrase(ru: "в плане года ", en: "the plan of the year has ") + taken
      + Phrase(
        ru: ", не вошло: \(expansion.leftOut.count)", en: ", left out: \(expansion.leftOut.count)")
  }

  private var leftOut: [Phrase] {
    expansion.leftOut.map { entry in
      Phrase(ru: "не вошло: ", en: "left out: ")
        + Phrase(verbatim: "\(entry.measure.id) ") + .quoted(entry.measure.title)
        + Phrase(verbatim: " – ") + entry.reason
    }
  }

  /// The measure of a finding in words: «№ 1.2: ».
  private func place(of finding: RoadmapFinding) -> Phrase {
    guard let id = finding.measure,
      let measure = expansion.roadmap.measures.first(where: { $0.id == id })
    else { return Phrase(verbatim: "") }
    let separator = Phrase(verbatim: ": ")
    return (measure.number.map { Phrase(verbatim: "№ \($0)") } ?? .quoted(measure.title))
      + separator
  }

  private func summary(_ settings: TextSettings) -> String {
    let roadmap = expansion.roadmap
    guard !roadmap.measures.isEmpty else {
      return settings(
        Phrase(
          ru: "На этот год не пришлось ни одного мероприятия, ничего не записано.",
          en: "No measure lies in this year, nothing was written.")) + "\n"
        + lines(leftOut, settings)
    }
    return "\(roadmap.id)  \(roadmap.title.visible)\n" + lines([count], settings)
      + FindingLines(expansion.findings, settings).lines.map { $0 + "\n" }.joined()
      + lines(leftOut, settings)
      + settings(
        Phrase(
          ru: "Дальше: mentorctl roadmap show \(roadmap.id)",
          en: "Next: mentorctl roadmap show \(roadmap.id)")) + "\n"
  }

  private func lines(_ phrases: [Phrase], _ settings: TextSettings) -> String {
    phrases.flatMap { settings($0).wrapped(at: settings.width, indent: 4) }
      .map { $0 + "\n" }.joined()
  }

  private func json() -> JSON {
    [
      "roadmap": expansion.roadmap.json,
      "leftOut": .array(
        expansion.leftOut.map { entry in
          [
            "measure": JSON(entry.measure.id), "title": .string(entry.measure.title),
            "deadline": .string(entry.measure.deadline.text), "reason": .string(entry.reason.ru),
          ]
        }),
      "findings": .array(expansion.findings.map { $0.json(in: .russian) }),
    ]
  }
}
