extension ScoreMatrix {
  /// Chooses a base and a width that hold `scores` as well as all scores so far, and moves what is
  /// stored there.
  ///
  /// A new base leaves some room below the lowest score, so that rows which descend slowly do not move
  /// everything each time: the room doubles with the span of the scores or runs out of a width.
  mutating func makeRoom(for scores: ClosedRange<Int>) {
    let isEmpty = menteeCount == 0
    let limit = limitOfCells
    guard isEmpty || scores.lowerBound < base || scores.upperBound - base > limit else { return }
    let span = scores.upperBound - scores.lowerBound
    let width = [Int(UInt8.max), Int(UInt16.max), Int(UInt32.max)].first { $0 >= span }
    let room = min((width ?? Int.max) - span, max(span, 8)) / 2
    let oldBase = base
    base = scores.lowerBound - room
    let change = oldBase - base
    let capacity = max(0, min(expectedMentees, 1 << 31)).multipliedReportingOverflow(
      by: mentorCount)
    let count = capacity.overflow ? 0 : capacity.partialValue
    if isEmpty { cells = .bytes([]) }
    switch width {
    case Int(UInt8.max): cells = .bytes(moved(by: change, capacity: count))
    case Int(UInt16.max): cells = .shorts(moved(by: change, capacity: count))
    case Int(UInt32.max): cells = .words(moved(by: change, capacity: count))
    default: cells = .longs(moved(by: change, capacity: count))
    }
  }

  /// The largest number that the present width holds.
  private var limitOfCells: Int {
    switch cells {
    case .bytes: Int(UInt8.max)
    case .shorts: Int(UInt16.max)
    case .words: Int(UInt32.max)
    case .longs: Int.max
    }
  }

  /// The stored numbers in the width of `Cell`, each with `change` added.
  private func moved<Cell: FixedWidthInteger>(by change: Int, capacity: Int) -> [Cell] {
    var result: [Cell] = []
    result.reserveCapacity(capacity)
    func add(_ array: [some FixedWidthInteger]) {
      result.append(
        contentsOf: array.lazy.map {
          Cell(truncatingIfNeeded: Int(truncatingIfNeeded: $0) &+ change)
        })
    }
    switch cells {
    case .bytes(let array): add(array)
    case .shorts(let array): add(array)
    case .words(let array): add(array)
    case .longs(let array): add(array)
    }
    return result
  }

  /// The matrix with mentees and mentors exchanged.
  ///
  /// - Complexity: O(*mentees* · *mentors*); the result takes as much memory again.
  func transposed() -> ScoreMatrix {
    var result = self
    func turned<Cell: FixedWidthInteger>(_ array: [Cell]) -> [Cell] {
      let (rows, columns) = (menteeCount, mentorCount)
      return [Cell](unsafeUninitializedCapacity: array.count) { target, count in
        // Blocks of 64 × 64 keep both sides in the cache.
        for rowBlock in stride(from: 0, to: rows, by: 64) {
          for columnBlock in stride(from: 0, to: columns, by: 64) {
            for column in columnBlock..<min(columnBlock + 64, columns) {
              for row in rowBlock..<min(rowBlock + 64, rows) {
                target.initializeElement(
                  at: column &* rows &+ row, to: array[row &* columns &+ column])
              }
            }
          }
        }
        count = array.count
      }
    }
    switch cells {
    case .bytes(let array): result.exchangeSides(.bytes(turned(array)))
    case .shorts(let array): result.exchangeSides(.shorts(turned(array)))
    case .words(let array): result.exchangeSides(.words(turned(array)))
    case .longs(let array): result.exchangeSides(.longs(turned(array)))
    }
    return result
  }
}
