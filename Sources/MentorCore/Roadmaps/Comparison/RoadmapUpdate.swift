/// A roadmap after a new edition of its document was read into it.
///
/// What is the same measure keeps its identifier and all that was done of it; a new one gets a new
/// number; one that the new edition leaves out is withdrawn and stays on record, and one that comes
/// back is taken from there.
public struct RoadmapUpdate: Sendable {
  /// The roadmap as it is to be stored.
  public let roadmap: Roadmap

  /// What became different; the identifiers are those of ``roadmap``.
  public let comparison: RoadmapComparison

  /// The measures that came back after they had been withdrawn.
  public let restored: [MeasureID]

  /// The identifier that each measure of ``roadmap`` has in the new edition.
  public let editionIDs: [MeasureID: MeasureID]

  /// The measures that were taken out although something was done of them.
  public var withdrawnWithProgress: [Measure] {
    comparison.removed.filter { $0.progress != .none }
  }

  /// The changes that a person should look at: what was done is kept there, but the words are not the
  /// same, or another measure would have fitted as well.
  public var doubtful: [MeasureChange] {
    comparison.common.filter { change in
      if change.isAmbiguous { return true }
      if case .likeness = change.basis { return change.old.progress != .none }
      return false
    }
  }

  /// Brings `old` up to date with `edition`, a reading of the changed document.
  ///
  /// What the new document does not say of organisation, period and approval stays; the stage that a
  /// measure had stays where the new reading tells none.
  ///
  /// - Parameters:
  ///   - old: The roadmap of the data directory.
  ///   - edition: The roadmap as the new document has it, with any identifiers.
  ///   - date: The day from which measures count as withdrawn.
  ///   - reason: Why they are withdrawn.
  ///   - choices: Measures of `old` with the measures of `edition` that a person takes for them, `nil`
  ///     for one that is to be withdrawn.
  /// - Complexity: that of ``MeasureMatching``.
  public init(
    _ old: Roadmap, with edition: Roadmap, on date: CalendarDate, reason: String? = nil,
    choices: [MeasureID: MeasureID?] = [:]
  ) {
    let first = RoadmapComparison(old, edition, choices: choices)
    // What was withdrawn may come back, where no measure in force is it.
    var gone = old
    gone.measures = old.withdrawn.map(\.measure)
    var rest = edition
    rest.measures = first.added
    let back = RoadmapComparison(gone, rest)
    let returning = back.common.filter { Self.isCertain($0) }
    var identity: [MeasureID: Measure] = [:]
    for change in first.common + returning { identity[change.new.id] = change.old }

    var result = edition.keepingHead(of: old)
    result.withdrawn = old.withdrawn.filter { entry in
      !returning.contains { $0.old.id == entry.measure.id }
    }
    var next = old.nextMeasureID.ordinal
    result.measures = edition.measures.map { measure in
      if let known = identity[measure.id] { return measure.continuing(known) }
      defer { next += 1 }
      return measure.renamed(MeasureID(roadmap: old.id, ordinal: next))
    }
    for measure in first.removed {
      let entry = WithdrawnMeasure(measure, under: old.sections, on: date, reason: reason)
      let place = result.withdrawn.firstIndex { $0.measure.id > measure.id }
      result.withdrawn.insert(entry, at: place ?? result.withdrawn.count)
    }
    roadmap = result
    restored = returning.map(\.old.id).sorted()
    editionIDs = Dictionary(
      zip(result.measures.map(\.id), edition.measures.map(\.id)),
      uniquingKeysWith: { first, _ in first })
    let known = Dictionary(
      zip(edition.measures.map(\.id), result.measures), uniquingKeysWith: { first, _ in first })
    comparison = first.renamed(old, result) { known[$0.id] ?? $0 }
  }

  /// Whether a measure that was withdrawn has come back without a doubt.
  private static func isCertain(_ change: MeasureChange) -> Bool {
    if case .likeness = change.basis { return false }
    return !change.isAmbiguous
  }
}

extension RoadmapComparison {
  /// The comparison with the measures of the new edition as `stored` has them.
  fileprivate func renamed(
    _ old: Roadmap, _ new: Roadmap, stored: (Measure) -> Measure
  ) -> RoadmapComparison {
    let sections = SectionComparison(old, new, pairs: common.map { ($0.old, stored($0.new)) })
    return RoadmapComparison(
      fields: old.changes(to: new) + sections.changes,
      common: common.map { change in
        let measure = stored(change.new)
        return MeasureChange(
          old: change.old, new: measure, basis: change.basis, isAmbiguous: change.isAmbiguous,
          fields: sections.changes(from: change.old, to: measure), isMoved: change.isMoved)
      },
      added: added.map(stored), removed: removed)
  }

  private init(
    fields: [FieldChange], common: [MeasureChange], added: [Measure], removed: [Measure]
  ) {
    self.fields = fields
    self.common = common
    self.added = added
    self.removed = removed
  }
}

extension Roadmap {
  /// This edition with the identifier of `old`, and with what it does not say itself.
  fileprivate func keepingHead(of old: Roadmap) -> Roadmap {
    var result = old
    result.title = title.isEmpty ? old.title : title
    result.organization = organization ?? old.organization
    result.level = level == .organization ? old.level : level
    result.period = period ?? old.period
    result.approval = Self.merged(approval, old.approval)
    result.sections = sections
    result.preamble = preamble
    result.notes = notes
    result.origin = origin ?? old.origin
    return result
  }

  /// The new approval with what it leaves open; one by another order replaces the old one whole.
  private static func merged(_ new: Approval?, _ old: Approval?) -> Approval? {
    guard let new, !new.isEmpty else { return old }
    guard let old, !new.isDated else { return new }
    return Approval(
      authority: new.authority ?? old.authority, date: old.date, number: old.number,
      person: new.person ?? old.person)
  }
}

extension Measure {
  /// The measure of a new edition that goes on with `old`: its identifier and what was done.
  fileprivate func continuing(_ old: Measure) -> Measure {
    var measure = renamed(old.id)
    measure.progress = old.progress
    measure.stage = stage ?? old.stage
    return measure
  }

  /// The measure with another identifier.
  func renamed(_ id: MeasureID) -> Measure {
    var measure = self
    measure.id = id
    return measure
  }
}
