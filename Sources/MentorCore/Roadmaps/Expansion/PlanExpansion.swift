public import Wording

/// The plan of one year, taken out of a plan of several years.
///
/// Each measure whose windows lie in the year is there, once for each of up to four windows; what goes on, and what
/// comes every month or oftener, is one measure bounded to the year. Deadlines are written anew in words that
/// can be read in one way only, and the words of the source stay beside them. What does not belong to the year is
/// listed with its reason, and a measure without dates stays in the plan with a finding. The rules are customary
/// defaults of this program.
public struct PlanExpansion: Hashable, Sendable {
  /// A measure that has no part in the year, and why.
  public struct LeftOut: Hashable, Sendable {
    /// The measure of the source.
    public let measure: Measure

    /// Why it was left out, as a clause.
    public let reason: Phrase
  }

  /// The plan of the year; nobody has approved it.
  public let roadmap: Roadmap

  /// The measures that have no part in the year.
  public let leftOut: [LeftOut]

  /// What a person should look at; measures are those of the new plan.
  public let findings: [RoadmapFinding]

  /// The caption under which the new measures keep the place and the words of the source.
  public static let sourceCaption = "Пункт исходного плана"

  /// Takes the year `span` out of `source`.
  ///
  /// - Parameters:
  ///   - source: A roadmap of any length.
  ///   - span: The year.
  ///   - id: The identifier of the new roadmap.
  ///   - keepsProgress: Whether what was done in the year is taken over.
  /// - Throws: ``CalendarError/yearOutOfRange(_:)``.
  /// - Complexity: O(*n*) in measures and windows.
  public init(
    _ source: Roadmap, into span: ExpansionSpan, id: RoadmapID, keepsProgress: Bool = false
  ) throws(CalendarError) {
    let period = try span.period()
    let expander = MeasureExpander(
      source: source, days: span.days(period), period: period, keepsProgress: keepsProgress)
    var leftOut: [LeftOut] = []
    var findings: [RoadmapFinding] = []
    var measures: [Measure] = []
    for measure in source.measures {
      switch expander.instances(of: measure) {
      case .leftOut(let reason):
        leftOut.append(LeftOut(measure: measure, reason: reason))
      case .taken(let instances):
        for instance in instances {
          let ordinal = measures.count + 1
          let newID = MeasureID(roadmap: id, ordinal: ordinal)
          measures.append(
            Self.measure(
              measure, as: newID, instance, deadline: expander.deadline(instance, of: measure)))
          findings += instance.remarks.map { remark in
            RoadmapFinding(
              code: remark.code, severity: .warning, measure: newID, message: remark.message)
          }
        }
      }
    }
    var wanted: Set<Int> = []
    for section in measures.compactMap(\.section) {
      var next: Int? = section
      while let index = next, wanted.insert(index).inserted { next = source.sections[index].parent }
    }
    let used = wanted.sorted()
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    for index in measures.indices {
      measures[index].section = measures[index].section.flatMap { places[$0] }
    }
    var plan = Roadmap(
      id: id, title: PlanTitle.renamed(source.title, to: span.words),
      organization: source.organization, level: source.level,
      period: Self.period(period, covering: measures, in: span),
      sections: used.map { index in
        let section = source.sections[index]
        return RoadmapSection(
          number: section.number, title: section.title, stage: section.stage,
          parent: section.parent.flatMap { places[$0] })
      }, measures: measures)
    _ = Renumbering.renumber(&plan)
    roadmap = plan
    self.leftOut = leftOut
    self.findings = findings
  }

  private static func measure(
    _ source: Measure, as id: MeasureID, _ instance: YearInstance, deadline: Deadline
  ) -> Measure {
    let place = source.number.map { "\(source.id) (№ \($0.trimmingTail()))" } ?? "\(source.id)"
    let words = source.deadline.text.isEmpty ? "срок не указан" : "«\(source.deadline.text)»"
    return Measure(
      id: id, number: source.number, section: source.section, stage: source.stage,
      title: source.title, content: source.content, responsible: source.responsible,
      result: source.result,
      extras: source.extras + [
        CaptionedText(caption: sourceCaption, text: "\(place): \(words)")
      ],
      deadline: deadline, origin: source.origin, progress: instance.progress,
      results: source.results, targets: source.targets)
  }

  /// The period of the new plan, with the summer where a measure lies in it.
  private static func period(
    _ period: PlanPeriod, covering measures: [Measure], in span: ExpansionSpan
  ) -> PlanPeriod {
    guard case .school(let year) = span, let summer = year.days.to else { return period }
    let ends = measures.flatMap(\.deadline.windows).compactMap(\.to)
    guard let last = ends.max(), last > period.to, last <= summer,
      let longer = try? PlanPeriod(from: period.from, to: summer, kind: .schoolYear)
    else { return period }
    return longer
  }
}
