import JSONStore

/// What became different between two states of a collection.
struct RecordDifferences<Element: Record & Identified & Equatable>: Sendable {
  /// The records that are new or changed, as they were, if they were, and as they are.
  var written: [(before: Element?, after: Element)] = []

  /// The records that are gone.
  var removed: [Element] = []

  /// Whether nothing differs.
  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// Compares `before` with `after`, both sorted.
  ///
  /// - Complexity: O(*n*).
  init(from before: RecordSet<Element>, to after: RecordSet<Element>) {
    let old = before.elements
    let new = after.elements
    var index = 0
    for element in new {
      while index < old.count, old[index].id < element.id {
        removed.append(old[index])
        index += 1
      }
      if index < old.count, old[index].id == element.id {
        if old[index] != element { written.append((old[index], element)) }
        index += 1
      } else {
        written.append((nil, element))
      }
    }
    removed += old[index...]
  }
}
