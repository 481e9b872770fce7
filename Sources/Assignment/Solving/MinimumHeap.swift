/// A binary heap that gives back the least of its elements first.
///
/// Elements are never changed: what becomes nearer is pushed again, and whoever takes an element
/// compares it with what is current. Equal elements are interchangeable, so the order is determined.
struct MinimumHeap<Element: Comparable> {
  private var elements: [Element] = []

  mutating func removeAll() { elements.removeAll(keepingCapacity: true) }

  /// Adds `element`.
  ///
  /// - Complexity: O(log *n*).
  mutating func push(_ element: Element) {
    elements.append(element)
    var child = elements.count &- 1
    while child > 0 {
      let parent = (child &- 1) >> 1
      guard element < elements[parent] else { break }
      elements[child] = elements[parent]
      child = parent
    }
    elements[child] = element
  }

  /// Takes the least element, or returns `nil` where there is none.
  ///
  /// - Complexity: O(log *n*).
  mutating func pop() -> Element? {
    guard let moved = elements.popLast() else { return nil }
    guard let least = elements.first else { return moved }
    let count = elements.count
    var parent = 0
    while true {
      var child = 2 &* parent &+ 1
      guard child < count else { break }
      if child &+ 1 < count, elements[child &+ 1] < elements[child] { child &+= 1 }
      guard elements[child] < moved else { break }
      elements[parent] = elements[child]
      parent = child
    }
    elements[parent] = moved
    return least
  }
}
