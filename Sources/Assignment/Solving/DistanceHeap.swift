/// A binary heap of columns by distance, ties by the number of the column.
///
/// Entries are never changed: a column whose distance falls is pushed again, and whoever takes an
/// entry compares its distance with the current one.
struct DistanceHeap {
  /// A column and the distance at which it was pushed.
  struct Entry {
    var distance: Int
    var column: Int32

    static func < (left: Entry, right: Entry) -> Bool {
      left.distance < right.distance
        || (left.distance == right.distance && left.column < right.column)
    }
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var child = entries.count &- 1
    while child > 0 {
      let parent = (child &- 1) >> 1
      guard entry < entries[parent] else { break }
      entries[child] = entries[parent]
      child = parent
    }
    entries[child] = entry
  }

  /// Takes the nearest entry.
  mutating func pop() -> Entry? {
    guard let moved = entries.popLast() else { return nil }
    guard let nearest = entries.first else { return moved }
    let count = entries.count
    var parent = 0
    while true {
      var child = 2 &* parent &+ 1
      guard child < count else { break }
      if child &+ 1 < count, entries[child &+ 1] < entries[child] { child &+= 1 }
      guard entries[child] < moved else { break }
      entries[parent] = entries[child]
      parent = child
    }
    entries[parent] = moved
    return nearest
  }
}
