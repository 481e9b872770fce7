/// Who may be paired with whom, computed or read one mentee at a time.
///
/// A source stands for a table of pairings that nobody can hold: 20,000 mentees and 5,000 mentors have
/// a hundred million of them. It is asked for the row of one mentee again and again, by several
/// threads at a time, each with a reader of its own, and has to give the same row each time.
/// ``AssignmentProblem`` is such a source too.
public protocol PairingSource: Sendable {
  /// What one thread reads rows with; working memory belongs here.
  associatedtype Reader: PairingReader

  /// The number of mentees.
  var menteeCount: Int { get }

  /// How many mentees each mentor may take, the locked ones included.
  var capacities: [Int] { get }

  /// The mentor to whom `mentee` is locked, or `nil` where the mentee is free.
  func lockedMentor(of mentee: Int) -> Int?

  /// A reader for one thread.
  func makeReader() -> Reader
}

/// Reads the rows of a ``PairingSource`` on one thread.
public protocol PairingReader: Sendable {
  /// Replaces the contents of `row` by all mentors whom `mentee` may have, in ascending order and
  /// without repetition, with scores in ``AssignmentProblem/scoreRange``.
  mutating func read(_ mentee: Int, into row: inout PairingRow)
}

/// The pairings of one mentee, in memory that is used again for the next one.
public struct PairingRow: Sendable {
  /// The number of pairings.
  public private(set) var count = 0

  private var mentorStore: [Int32] = []
  private var scoreStore: [Int] = []

  /// Creates an empty row.
  public init() {}

  /// Empties the row and keeps its memory.
  public mutating func removeAll() { count = 0 }

  /// Adds the pairing with `mentor`, whose number is above all numbers in the row.
  public mutating func append(mentor: Int, score: Int) {
    reserve(count + 1)
    mentorStore[count] = Int32(mentor)
    scoreStore[count] = score
    count += 1
  }

  /// Replaces the row by what `body` writes: at most `capacity` mentors and as many scores.
  ///
  /// This is the way for sources that compute a row in one loop. The buffers are valid during the
  /// call only, and their contents are undefined before; `body` returns how many pairings it wrote.
  public mutating func replace(
    atMost capacity: Int,
    _ body: (UnsafeMutableBufferPointer<Int32>, UnsafeMutableBufferPointer<Int>) -> Int,
  ) {
    count = 0
    reserve(capacity)
    let written = mentorStore.withUnsafeMutableBufferPointer { mentors in
      scoreStore.withUnsafeMutableBufferPointer { scores in body(mentors, scores) }
    }
    precondition(written <= capacity, "more pairings than announced")
    count = written
  }

  /// The mentors in ascending order, and the score of the pairing with each.
  public func withPairings<Result>(
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int>) -> Result
  ) -> Result {
    mentorStore.withUnsafeBufferPointer { mentors in
      scoreStore.withUnsafeBufferPointer { scores in
        body(
          UnsafeBufferPointer(rebasing: mentors[..<count]),
          UnsafeBufferPointer(rebasing: scores[..<count]))
      }
    }
  }

  /// The score of the pairing with `mentor`, or `nil` where it is not in the row.
  ///
  /// - Complexity: O(log *d*) for *d* pairings.
  public func score(with mentor: Int) -> Int? {
    position(of: mentor).map { scoreStore[$0] }
  }

  /// The place of `mentor` in the row.
  func position(of mentor: Int) -> Int? {
    let place = firstPosition(from: mentor)
    return place < count && mentorStore[place] == Int32(mentor) ? place : nil
  }

  /// The place of the first mentor whose number is not below `mentor`.
  func firstPosition(from mentor: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(mentorStore[middle]) < mentor { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether mentors ascend within `0..<mentorCount`.
  func isSound(mentorCount: Int) -> Bool {
    withPairings { mentors, _ in
      var previous: Int32 = -1
      var isSound = true
      for mentor in mentors {
        isSound = isSound && mentor > previous
        previous = mentor
      }
      return isSound && Int(previous) < mentorCount
    }
  }

  /// The pairing at a place.
  func pairing(at place: Int) -> EligibleMentor {
    EligibleMentor(mentor: Int(mentorStore[place]), score: scoreStore[place])
  }

  private mutating func reserve(_ capacity: Int) {
    guard mentorStore.count < capacity else { return }
    let size = max(capacity, 2 * mentorStore.count)
    mentorStore += [Int32](repeating: 0, count: size - mentorStore.count)
    scoreStore += [Int](repeating: 0, count: size - scoreStore.count)
  }
}
