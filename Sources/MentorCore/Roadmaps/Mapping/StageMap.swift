import Wording

/// How a measure came to a stage of the target model.
public enum StageConfidence: String, Hashable, Sendable, CaseIterable {
  /// The heading above the measure names the stage.
  case heading
  /// The words of the measure tell the stage.
  case wording
  /// A person entered the stage; neither heading nor words tell it.
  case entered
  /// Nothing tells a stage.
  case none
}

/// A measure with the stage that it serves.
public struct StagedMeasure: Hashable, Sendable {
  /// The measure.
  public let measure: Measure

  /// The stage; `nil` where nothing tells it.
  public let stage: ProgrammeStage?

  /// What tells the stage.
  public let confidence: StageConfidence

  /// The stage that the words alone tell, where it differs from ``stage``; `nil` else.
  public let otherStage: ProgrammeStage?
}

/// A stage of the target model as a roadmap serves it.
public struct StageCoverage: Hashable, Sendable {
  /// A typical measure and the measures that serve it.
  public struct Item: Hashable, Sendable {
    /// What is looked for.
    public let typical: TypicalMeasure

    /// The measures that serve it, of any stage, in the order of the roadmap.
    public let servedBy: [MeasureID]
  }

  /// The stage.
  public let stage: ProgrammeStage

  /// The measures of the stage in the order of the roadmap.
  public let measures: [StagedMeasure]

  /// All typical measures of the stage.
  public let items: [Item]

  /// The typical measures that no measure serves.
  public var missing: [TypicalMeasure] { items.filter(\.servedBy.isEmpty).map(\.typical) }
}

/// A roadmap held against the seven stages of the target model.
///
/// No measure is forced into a stage: where neither heading nor words tell one, it stands apart. Stages and typical
/// measures are customary defaults (``TypicalMeasure``).
public struct StageMap: Hashable, Sendable {
  /// The roadmap.
  public let roadmap: Roadmap

  /// The seven stages in order.
  public let stages: [StageCoverage]

  /// The measures that serve no stage.
  public let unplaced: [StagedMeasure]

  /// Everything typical that the roadmap lacks, in the order of stages.
  public var missing: [TypicalMeasure] { stages.flatMap(\.missing) }

  /// Maps `roadmap`.
  ///
  /// - Complexity: O(*n*) in the words of the roadmap.
  public init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    let staged = roadmap.measures.map { Self.staged($0, in: roadmap) }
    let texts = staged.map { entry in
      WordPattern.words(
        [entry.measure.title, entry.measure.content, entry.measure.result].compactMap { $0 }
          .joined(separator: " . "))
    }
    stages = ProgrammeStage.allCases.map { stage in
      StageCoverage(
        stage: stage, measures: staged.filter { $0.stage == stage },
        items: TypicalMeasure.all(of: stage).map { typical in
          let served = zip(staged, texts).filter { typical.isServed(by: $1, of: $0.stage) }
          return StageCoverage.Item(typical: typical, servedBy: served.map(\.0.measure.id))
        })
    }
    unplaced = staged.filter { $0.stage == nil }
  }

  private static func staged(_ measure: Measure, in roadmap: Roadmap) -> StagedMeasure {
    let heading = measure.section.flatMap { roadmap.stage(ofSection: $0) }
    let worded =
      StageRules.stage(ofMeasure: measure.title)
      ?? measure.content.flatMap { StageRules.stage(ofMeasure: $0) }
    let stage = measure.stage ?? heading ?? worded
    let confidence: StageConfidence =
      switch stage {
      case nil: .none
      case heading: .heading
      case worded: .wording
      default: .entered
      }
    return StagedMeasure(
      measure: measure, stage: stage, confidence: confidence,
      otherStage: worded == stage ? nil : worded)
  }
}

extension Roadmap {
  /// The stage that the heading of the section at `index`, or the nearest one above it, names.
  fileprivate func stage(ofSection index: Int) -> ProgrammeStage? {
    var next: Int? = index
    while let index = next {
      if let stage = sections[index].stage { return stage }
      next = sections[index].parent
    }
    return nil
  }
}
