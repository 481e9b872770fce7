/// A fixed number of plain values in memory of its own, for the innermost loops of the solvers.
///
/// An array checks every access and may be copied behind one's back; both cost more than the
/// arithmetic of a solver's innermost loop. A table does neither: in a release build an index out of
/// range is *not* caught. That is safe because every index that a solver uses is a number of a row, a
/// column, a place or an edge that ``AssignmentProblemBuilder`` has checked; debug builds, and so all
/// tests, check each access nevertheless.
struct Table<Element: BitwiseCopyable>: ~Copyable {
  let count: Int
  private let base: UnsafeMutablePointer<Element>

  /// Creates a table of `count` times `element`.
  init(repeating element: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: count)
  }

  /// Creates a table with the elements of an array.
  init(_ elements: [Element]) {
    count = elements.count
    base = .allocate(capacity: max(1, count))
    elements.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { base.initialize(from: first, count: source.count) }
    }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count, "index \(index) outside of a table of \(count)")
      return base[index]
    }
    @inline(__always) nonmutating _modify {
      assert(index >= 0 && index < count, "index \(index) outside of a table of \(count)")
      yield &base[index]
    }
  }

  subscript(index: Int32) -> Element {
    @inline(__always) get { self[Int(index)] }
    @inline(__always) nonmutating _modify { yield &self[Int(index)] }
  }

  /// The memory of the elements, for code that reads vectors; valid as long as the table is.
  var pointer: UnsafeMutablePointer<Element> { base }

  /// The elements as an array.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Sets every element to `element`.
  func fill(with element: Element) { base.update(repeating: element, count: count) }

  /// Sorts the elements in `range`; equal elements must be interchangeable.
  func sort(_ range: Range<Int>, by precedes: (Element, Element) -> Bool) {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    var part = UnsafeMutableBufferPointer(start: base + range.lowerBound, count: range.count)
    part.sort(by: precedes)
  }
}
