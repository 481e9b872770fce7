/// The scores of every mentee with every mentor, for assignments in which nobody is ineligible.
///
/// Each person takes part with one place. The scores are kept as distances from a common base on the
/// narrowest of 8, 16, 32 and 64 bits that holds them all, so the matrix takes *mentees* · *mentors* of
/// these and nothing else. It grows mentee by mentee: the first one added is number 0. Where a new
/// row needs wider numbers, all rows are copied once; that happens three times at most.
///
/// A value of this type is sound: each row has one score a mentor, each score lies in
/// ``AssignmentProblem/scoreRange``, and no sum of scores and prices overflows.
public struct ScoreMatrix: Sendable {
  /// The number of mentors, which is the length of each row.
  public private(set) var mentorCount: Int

  /// The number of mentees added so far, which is the number of the next one.
  public private(set) var menteeCount = 0

  /// What is added to a stored number to get the score.
  var base = 0

  /// The lowest and the highest score; both 0 where there are none.
  private(set) var lowestScore = 0
  private(set) var highestScore = 0

  /// The stored numbers, row by row.
  var cells = Cells.bytes([])

  /// The stored numbers in one of the widths.
  enum Cells: Sendable {
    case bytes([UInt8])
    case shorts([UInt16])
    case words([UInt32])
    case longs([UInt64])
  }

  /// The largest number stored, or more.
  var largestCell: Int { highestScore - base }

  /// How many rows to make room for.
  let expectedMentees: Int

  /// Creates a matrix without mentees.
  ///
  /// - Parameters:
  ///   - mentorCount: the length of each row.
  ///   - expectedMentees: how many rows to make room for. More or fewer may follow; without the right
  ///     number the matrix may take up to twice the memory.
  /// - Throws: ``AssignmentError/tooManyParticipants(_:)``.
  /// - Precondition: `mentorCount` is not negative.
  public init(mentorCount: Int, expectedMentees: Int = 0) throws(AssignmentError) {
    precondition(mentorCount >= 0, "there cannot be fewer than no mentors")
    guard mentorCount <= AssignmentProblem.participantLimit else {
      throw .tooManyParticipants(mentorCount)
    }
    self.mentorCount = mentorCount
    self.expectedMentees = expectedMentees
  }

  /// Adds the next mentee with its scores for mentor 0, 1 and so on.
  ///
  /// - Throws: ``AssignmentError/scoreOutOfRange(mentee:mentor:score:)``,
  ///   ``AssignmentError/tooManyParticipants(_:)`` or
  ///   ``AssignmentError/numbersTooLarge(participants:largestScore:)``; the matrix is unchanged then.
  /// - Precondition: `scores` has ``mentorCount`` elements.
  /// - Complexity: O(*mentors*), amortised.
  public mutating func addMentee(_ scores: [Int]) throws(AssignmentError) {
    precondition(scores.count == mentorCount, "a row needs one score a mentor")
    guard menteeCount < AssignmentProblem.participantLimit else {
      throw .tooManyParticipants(menteeCount + 1)
    }
    var (low, high) = (lowestScore, highestScore)
    if menteeCount == 0, let first = scores.first { (low, high) = (first, first) }
    for score in scores {
      low = min(low, score)
      high = max(high, score)
    }
    if !AssignmentProblem.scoreRange.contains(low) || !AssignmentProblem.scoreRange.contains(high) {
      for (mentor, score) in scores.enumerated()
      where !AssignmentProblem.scoreRange.contains(score) {
        throw .scoreOutOfRange(mentee: menteeCount, mentor: mentor, score: score)
      }
    }
    let participants = menteeCount + 1 + mentorCount
    let largest = max(abs(low), abs(high))
    guard largest == 0 || participants + 2 <= (1 << 60) / largest else {
      throw .numbersTooLarge(participants: participants, largestScore: largest)
    }
    makeRoom(for: low...high)
    (lowestScore, highestScore) = (low, high)
    append(scores)
    menteeCount += 1
  }

  /// The score of a mentee with a mentor.
  ///
  /// - Precondition: The numbers lie in `0..<menteeCount` and `0..<mentorCount`.
  public func score(of mentee: Int, with mentor: Int) -> Int {
    precondition(mentor >= 0 && mentor < mentorCount)
    let index = mentee * mentorCount + mentor
    return switch cells {
    case .bytes(let cells): base + Int(cells[index])
    case .shorts(let cells): base + Int(cells[index])
    case .words(let cells): base + Int(cells[index])
    case .longs(let cells): base + Int(cells[index])
    }
  }

  /// Adds the row `scores`, which fits the width and the base.
  private mutating func append(_ scores: [Int]) {
    let base = base
    func append<Cell: FixedWidthInteger>(to array: inout [Cell]) {
      array.append(contentsOf: scores.lazy.map { Cell(truncatingIfNeeded: $0 &- base) })
    }
    // Each array is taken out of its case before it changes, so that it is not copied.
    switch cells {
    case .bytes(var array):
      cells = .bytes([])
      append(to: &array)
      cells = .bytes(array)
    case .shorts(var array):
      cells = .bytes([])
      append(to: &array)
      cells = .shorts(array)
    case .words(var array):
      cells = .bytes([])
      append(to: &array)
      cells = .words(array)
    case .longs(var array):
      cells = .bytes([])
      append(to: &array)
      cells = .longs(array)
    }
  }

  /// Exchanges the two sides; `cells` are the stored numbers in the new order.
  mutating func exchangeSides(_ cells: Cells) {
    (menteeCount, mentorCount) = (mentorCount, menteeCount)
    self.cells = cells
  }
}
