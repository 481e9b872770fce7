public import JSONStore

/// The records of one collection, sorted by identifier, each identifier once.
public struct RecordSet<Element: Record & Identified>: Sendable {
  @usableFromInline var storage: [Element]

  /// The records in the order of their identifiers.
  @inlinable
  public var elements: [Element] { storage }

  /// Creates a set of `elements`, in any order.
  ///
  /// Where two records bear one identifier the first is kept at its place and the second follows;
  /// ``repeatedIDs`` names them, and the store refuses to write such a set.
  ///
  /// - Complexity: O(*n*) where `elements` are sorted already, else O(*n* log *n*).
  @inlinable
  public init(_ elements: [Element] = []) {
    let isSorted = elements.indices.dropFirst().allSatisfy { elements[$0 - 1].id < elements[$0].id }
    storage = isSorted ? elements : elements.sorted { $0.id < $1.id }
  }

  /// The identifiers that occur more than once.
  @inlinable
  public var repeatedIDs: [Identifier<Element>] {
    storage.indices.dropFirst().compactMap { index in
      storage[index - 1].id == storage[index].id ? storage[index].id : nil
    }
  }

  /// The record with `id`, or `nil` where there is none.
  ///
  /// - Complexity: O(log *n*).
  @inlinable
  public subscript(id: Identifier<Element>) -> Element? {
    let index = firstIndex(from: id)
    return index < storage.count && storage[index].id == id ? storage[index] : nil
  }

  /// The identifier for a new record: one above the highest.
  @inlinable
  public var nextID: Identifier<Element> {
    Identifier(number: (storage.last?.id.number ?? 0) + 1)
  }

  /// Inserts `element`, or replaces the record with its identifier.
  ///
  /// - Complexity: O(*n*), O(1) amortised for a new highest identifier.
  @inlinable
  public mutating func put(_ element: Element) {
    let index = firstIndex(from: element.id)
    if index < storage.count, storage[index].id == element.id {
      storage[index] = element
    } else {
      storage.insert(element, at: index)
    }
  }

  /// Removes the record with `id`, and answers whether there was one.
  @discardableResult
  @inlinable
  public mutating func remove(_ id: Identifier<Element>) -> Bool {
    let index = firstIndex(from: id)
    guard index < storage.count, storage[index].id == id else { return false }
    storage.remove(at: index)
    return true
  }

  /// The index of the first record whose identifier is not below `id`.
  @inlinable
  func firstIndex(from id: Identifier<Element>) -> Int {
    var low = 0
    var high = storage.count
    if let last = storage.last, last.id < id { return high }
    while low < high {
      let middle = (low + high) / 2
      if storage[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension RecordSet: RandomAccessCollection {
  @inlinable
  public var startIndex: Int { storage.startIndex }
  @inlinable
  public var endIndex: Int { storage.endIndex }
  @inlinable
  public subscript(index: Int) -> Element { storage[index] }
}
