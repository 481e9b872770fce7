import Wording

extension Sequence<Roadmap> {
  /// The roadmap that was read from the file whose SHA-256 is `hash`, or `nil` where none was.
  ///
  /// - Complexity: O(*n*).
  public func imported(fromHash hash: String) -> Roadmap? {
    first { $0.origin?.hash == hash }
  }
}

extension Roadmap {
  /// The roadmap with the progress of `old`, an earlier reading of the same plan.
  ///
  /// A measure takes over the progress of the old one with the same title, details and deadline, in the
  /// order of the document where several have them; what was done is never taken over by guess.
  ///
  /// - Returns: The roadmap, and the old measures with progress that found no place.
  /// - Complexity: O(*n*).
  public func keepingProgress(of old: Roadmap) -> (roadmap: Roadmap, lost: [Measure]) {
    var waiting: [[String]: [Measure]] = [:]
    for measure in old.measures where measure.progress != .none {
      waiting[measure.likeness, default: []].append(measure)
    }
    var roadmap = self
    var kept: Set<MeasureID> = []
    for index in roadmap.measures.indices {
      let likeness = roadmap.measures[index].likeness
      guard let match = waiting[likeness]?.first else { continue }
      roadmap.measures[index].progress = match.progress
      kept.insert(match.id)
      waiting[likeness]?.removeFirst()
    }
    let lost = old.measures.filter { $0.progress != .none && !kept.contains($0.id) }
    return (roadmap, lost)
  }
}

extension Measure {
  /// By what a measure is recognised in another reading of the plan.
  fileprivate var likeness: [String] {
    [title, content ?? "", deadline.text].map { FoldedText($0).text }
  }
}
