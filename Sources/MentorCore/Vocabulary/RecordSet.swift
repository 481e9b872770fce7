public import JSONStore

/// The records of one collection, sorted by identifier, each identifier once.
public struct RecordSet<Element: Record & Identified>: Sendable {
  /// The records in the order of their identifiers.
  public private(set) var elements: [Element]

  /// Creates a set of `elements`, in any order.
  ///
  /// Where two records bear one identifier the first is kept at its place and the second follows;
  /// ``repeatedIDs`` names them, and the store refuses to write such a set.
  ///
  /// - Complexity: O(*n*) where `elements` are sorted already, else O(*n* log *n*).
  public init(_ elements: [Element] = []) {
    let isSorted = zip(elements, elements.dropFirst()).allSatisfy { $0.id < $1.id }
    self.elements = isSorted ? elements : elements.sorted { $0.id < $1.id }
  }

  /// The identifiers that occur more than once.
  public var repeatedIDs: [Identifier<Element>] {
    zip(elements, elements.dropFirst()).compactMap { $0.id == $1.id ? $0.id : nil }
  }

  /// The record with `id`, or `nil` where there is none.
  ///
  /// - Complexity: O(log *n*).
  public subscript(id: Identifier<Element>) -> Element? {
    let index = firstIndex(from: id)
    return index < elements.count && elements[index].id == id ? elements[index] : nil
  }

  /// The identifier for a new record: one above the highest.
  public var nextID: Identifier<Element> {
    Identifier(number: (elements.last?.id.number ?? 0) + 1)
  }

  /// Inserts `element`, or replaces the record with its identifier.
  ///
  /// - Complexity: O(*n*), O(1) amortised for a new highest identifier.
  public mutating func put(_ element: Element) {
    let index = firstIndex(from: element.id)
    if index < elements.count, elements[index].id == element.id {
      elements[index] = element
    } else {
      elements.insert(element, at: index)
    }
  }

  /// Removes the record with `id`, and answers whether there was one.
  @discardableResult
  public mutating func remove(_ id: Identifier<Element>) -> Bool {
    let index = firstIndex(from: id)
    guard index < elements.count, elements[index].id == id else { return false }
    elements.remove(at: index)
    return true
  }

  /// The index of the first record whose identifier is not below `id`.
  private func firstIndex(from id: Identifier<Element>) -> Int {
    var low = 0
    var high = elements.count
    if let last = elements.last, last.id < id { return high }
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension RecordSet: RandomAccessCollection {
  public var startIndex: Int { elements.startIndex }
  public var endIndex: Int { elements.endIndex }
  public subscript(index: Int) -> Element { elements[index] }
}
