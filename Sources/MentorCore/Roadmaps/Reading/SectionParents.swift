/// Tells which section stands inside of which: by their numbers, by words like «подраздел», or because a
/// heading follows another at once.
struct SectionParents {
  private struct Open {
    let index: Int
    let heading: HeadingText
    let isStage: Bool
  }

  /// The sections that are open, from the outermost.
  private var open: [Open] = []

  /// The parent of `heading`, which becomes section `index`; `nil` where it stands at the top.
  ///
  /// `afterHeading` says that no measure stands between it and the heading above; `isStage` that it is the
  /// cell of a row, which stands below all headings between rows.
  mutating func parent(
    of heading: HeadingText, at index: Int, afterHeading: Bool, isStage: Bool
  ) -> Int? {
    while let last = open.last {
      if Self.contains(last.heading, lastIsStage: last.isStage, heading, isStage: isStage) { break }
      if Self.isIncomparable(last.heading, heading), last.isStage == isStage {
        if afterHeading, open.count == 1 { break }
        if open.count == 2, !afterHeading {
          open.removeLast()
          break
        }
      }
      open.removeLast()
    }
    let parent = open.last?.index
    open.append(Open(index: index, heading: heading, isStage: isStage))
    return parent
  }

  /// Whether `outer` says by its number or its word that `inner` belongs to it.
  private static func contains(
    _ outer: HeadingText, lastIsStage: Bool, _ inner: HeadingText, isStage: Bool
  ) -> Bool {
    if isStage != lastIsStage { return isStage }
    if let outerRank = outer.rank, let innerRank = inner.rank, outerRank != innerRank {
      return outerRank < innerRank
    }
    guard let outer = outer.value, let inner = inner.value else { return false }
    if outer.isRoman != inner.isRoman { return outer.isRoman }
    return inner.isChild(of: outer)
  }

  /// Whether neither number nor word tells how the two stand to each other.
  private static func isIncomparable(_ left: HeadingText, _ right: HeadingText) -> Bool {
    left.number == nil && right.number == nil && left.rank == nil && right.rank == nil
  }
}

extension HeadingText {
  /// The number as a value; `nil` where the heading has none.
  fileprivate var value: PrintedNumber? {
    guard let number else { return nil }
    for word in number.split(separator: " ") {
      if let value = PrintedNumber(String(word)) { return value }
    }
    return nil
  }

  /// How deep the word of the heading stands: «Раздел» above «подраздел»; `nil` without a word.
  fileprivate var rank: Int? {
    let words = (number ?? "") + " " + title
    for word in words.split(separator: " ").prefix(3) {
      switch HeadingText.folded(String(word)) {
      case "часть", "раздел", "глава", "блок", "направление": return 0
      case "подраздел": return 1
      default: continue
      }
    }
    return nil
  }
}
