import Wording

/// Reads the deadlines again and reports what a person should know about them.
struct DeadlineLint {
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    var previous: Deadline?
    for measure in roadmap.measures {
      let context = DeadlineContext(
        period: roadmap.period, approved: roadmap.approval?.date, previous: previous)
      let reading = DeadlineReader(context: context).read(measure.deadline.text)
      previous = reading.deadline
      for problem in reading.problems {
        findings.append(
          RoadmapFinding(
            code: problem.code.rawValue,
            severity: problem.severity,
            measure: measure.id,
            message: Self.message(of: problem, in: measure.deadline.text),
            line: measure.origin?.line))
      }
    }
  }

  /// What to tell of `problem`: where letters stand among the digits, what `phrase` may mean.
  private static func message(of problem: DeadlineProblem, in phrase: String) -> Phrase {
    guard problem.code == .lookalikes, let mended = MisreadDigits.mended(phrase) else {
      return problem.message
    }
    return Phrase(
      ru: "в сроке «\(phrase.excerpt)» буквы стоят среди цифр; возможно, это «\(mended.excerpt)»",
      en: "letters stand among the digits of “\(phrase.excerpt)”; it may be “\(mended.excerpt)”")
  }
}
