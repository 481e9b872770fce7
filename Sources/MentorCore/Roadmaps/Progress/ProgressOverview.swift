public import JSONStore
import Wording

/// How many measures stand where.
public struct ProgressFigures: Hashable, Sendable {
  /// All measures.
  public internal(set) var total = 0
  /// Those of which nothing was said yet.
  public internal(set) var planned = 0
  /// Those with which somebody has begun, or of which some of the times were carried out.
  public internal(set) var inProgress = 0
  /// Those that are done.
  public internal(set) var done = 0
  /// Those that were given up, for a reason.
  public internal(set) var skipped = 0
  /// Those still open with a deadline that is over; they are planned or in progress, too.
  public internal(set) var late = 0
  /// Those carried out without the paper that their wording asks for.
  public internal(set) var withoutPaper = 0

  /// How many of a hundred are done, of those that were not given up; `nil` where there are none.
  public var percent: Int? {
    let wanted = total - skipped
    return wanted > 0 ? 100 * done / wanted : nil
  }

  /// Counts `measure`, which is late or not.
  mutating func count(_ measure: Measure, isLate: Bool) {
    total += 1
    switch measure.progress.state {
    case .planned where measure.progress.completions.isEmpty: planned += 1
    case .planned, .inProgress: inProgress += 1
    case .done: done += 1
    case .skipped: skipped += 1
    }
    if isLate { late += 1 }
    if measure.lacksPaper { withoutPaper += 1 }
  }

  /// The figures as commands print them.
  public var json: [JSON.Member] {
    [
      JSON.Member("total", JSON(total)), JSON.Member("planned", JSON(planned)),
      JSON.Member("inProgress", JSON(inProgress)), JSON.Member("done", JSON(done)),
      JSON.Member("skipped", JSON(skipped)), JSON.Member("late", JSON(late)),
      JSON.Member("withoutPaper", JSON(withoutPaper)), JSON.Member("percent", JSON(percent)),
    ]
  }
}

/// How far a roadmap has come on a day, in all and by section and stage.
public struct ProgressOverview: Sendable {
  /// The figures of the measures under one heading.
  public struct SectionFigures: Hashable, Sendable {
    /// The index of the section; `nil` for measures under no heading.
    public let section: Int?
    /// The heading with its number; `nil` for measures under none.
    public let title: String?
    /// The figures.
    public let figures: ProgressFigures
  }

  /// The figures of the measures of one stage.
  public struct StageFigures: Hashable, Sendable {
    /// The stage; `nil` for measures of which none is known.
    public let stage: ProgrammeStage?
    /// The figures.
    public let figures: ProgressFigures
  }

  /// The roadmap.
  public let roadmap: Roadmap

  /// The figures of all measures.
  public let total: ProgressFigures

  /// The figures by section, in the order of the document; sections without measures are left out.
  public let sections: [SectionFigures]

  /// The figures by stage, in their order; measures without one come last.
  public let stages: [StageFigures]

  /// Counts the measures of `roadmap` as `agenda` sees them on its day.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  public init(_ roadmap: Roadmap, _ agenda: RoadmapAgenda) {
    let schedule = agenda.basis.schedule(of: roadmap)
    var total = ProgressFigures()
    var bySection: [Int?: ProgressFigures] = [:]
    var byStage: [ProgrammeStage?: ProgressFigures] = [:]
    for measure in roadmap.measures {
      let isLate = agenda.items(of: measure, in: schedule).contains { $0.state == .overdue }
      total.count(measure, isLate: isLate)
      bySection[measure.section, default: ProgressFigures()].count(measure, isLate: isLate)
      byStage[measure.stage, default: ProgressFigures()].count(measure, isLate: isLate)
    }
    self.roadmap = roadmap
    self.total = total
    let indices = [Int?.none] + roadmap.sections.indices.map(Optional.some)
    sections = indices.compactMap { index in
      bySection[index].map { figures in
        SectionFigures(
          section: index,
          title: index.map { index in
            [roadmap.sections[index].number, roadmap.sections[index].title].compactMap { $0 }
              .joined(separator: " ")
          }, figures: figures)
      }
    }
    let stages = ProgrammeStage.allCases.map(Optional.some) + [nil]
    self.stages = stages.compactMap { stage in
      byStage[stage].map { StageFigures(stage: stage, figures: $0) }
    }
  }
}
