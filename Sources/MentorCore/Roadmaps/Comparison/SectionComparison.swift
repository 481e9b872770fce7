import Wording

/// What became of the headings between two editions.
///
/// A heading whose measures are all found again under one other heading, and no others among them, was
/// renamed: that is said once, and not of each measure.
struct SectionComparison {
  /// The headings that were renamed, are gone, or are new.
  let changes: [FieldChange]

  private let old: Roadmap
  private let new: Roadmap

  /// The section of the new edition that each renamed one is now.
  private let renamed: [Int: Int]

  /// Compares the headings of `old` and `new`; `pairs` are the measures that both have.
  ///
  /// - Complexity: O(*n*) in the numbers of measures and sections.
  init(_ old: Roadmap, _ new: Roadmap, pairs: [(old: Measure, new: Measure)]) {
    var targets: [Int: Set<Int?>] = [:]
    var sources: [Int: Set<Int?>] = [:]
    for pair in pairs {
      if let section = pair.old.section { targets[section, default: []].insert(pair.new.section) }
      if let section = pair.new.section { sources[section, default: []].insert(pair.old.section) }
    }
    var renamed: [Int: Int] = [:]
    for index in old.sections.indices {
      guard let target = targets[index], target.count == 1, let one = target.first,
        let section = one, sources[section] == [index]
      else { continue }
      renamed[index] = section
    }
    let headings = old.sections.map(\.heading)
    let newHeadings = new.sections.map(\.heading)
    var changes: [FieldChange] = []
    func add(_ before: String, _ after: String) {
      guard before != after else { return }
      changes.append(
        FieldChange(
          field: .section, before: Phrase(verbatim: before), after: Phrase(verbatim: after)))
    }
    let known = Set(headings)
    let kept = Set(newHeadings)
    let found = Set(renamed.values)
    for (index, heading) in headings.enumerated() {
      if let section = renamed[index] {
        add(heading, newHeadings[section])
      } else if !kept.contains(heading) {
        add(heading, "")
      }
    }
    for (index, heading) in newHeadings.enumerated()
    where !found.contains(index) && !known.contains(heading) {
      add("", heading)
    }
    self.changes = changes
    self.old = old
    self.new = new
    self.renamed = renamed
  }

  /// What differs between a measure of the old edition and what it is now.
  func changes(from measure: Measure, to other: Measure) -> [FieldChange] {
    let heading = old.heading(of: measure)
    let isRenamed = measure.section.map { renamed[$0] == other.section } ?? false
    return measure.changes(to: other, heading, isRenamed ? heading : new.heading(of: other))
  }
}
