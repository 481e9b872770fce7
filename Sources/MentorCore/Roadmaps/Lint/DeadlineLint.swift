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
            message: problem.message, line: measure.origin?.line))
      }
    }
  }
}
