import Testing

@testable import Assignment

@Suite("Score matrix")
struct ScoreMatrixTests {
  private static let sequences: [[[Int]]] = [
    [],
    [[], [], []],
    [[7]],
    [[0, 255], [255, 0], [3, 4]],
    [[100, 101], [99, 98], [0, 300], [-5, 65_000], [70_000, 1], [5_000_000_000, -1]],
    [[-(1 << 40), 1 << 40], [0, 0]],
    [[1 << 40], [-(1 << 40)], [1], [1 << 40]],
    (0..<600).map { [-$0, 0, $0 % 7] },
    (0..<600).map { [1_000_000 - $0 * 131, 1_000_000 + $0 * 7] },
  ]

  @Test("Keeps every score, however base and width change on the way", arguments: sequences.indices)
  func keepsScores(index: Int) throws {
    let rows = Self.sequences[index]
    let matrix = try ScoreTable(rows).matrix()
    #expect(matrix.menteeCount == rows.count)
    for (mentee, row) in rows.enumerated() {
      #expect(row.indices.map { matrix.score(of: mentee, with: $0) } == row)
    }
    let turned = matrix.transposed()
    #expect(turned.menteeCount == matrix.mentorCount)
    for (mentee, row) in rows.enumerated() {
      #expect(row.indices.map { turned.score(of: $0, with: mentee) } == row)
    }
  }

  @Test("Takes a byte a score where that is enough, and no more bytes than needed otherwise")
  func width() throws {
    func bytes(_ scores: [Int]) throws -> Int {
      var matrix = try ScoreMatrix(mentorCount: scores.count)
      try matrix.addMentee(scores)
      return switch matrix.cells {
      case .bytes: 1
      case .shorts: 2
      case .words: 4
      case .longs: 8
      }
    }
    #expect(try bytes([-1_000_000, -999_745]) == 1)
    #expect(try bytes([-1_000_000, -999_744]) == 2)
    #expect(try bytes([0, 65_535]) == 2)
    #expect(try bytes([0, 65_536]) == 4)
    #expect(try bytes([1 << 32, 1]) == 4)
    #expect(try bytes([1 << 32, 0]) == 8)
  }

  @Test(
    "Refuses scores off the range and stays as it was", arguments: [1 << 40 + 1, Int.max, Int.min])
  func refusesScores(score: Int) throws {
    var matrix = try ScoreMatrix(mentorCount: 3)
    try matrix.addMentee([1, 2, 3])
    #expect(throws: AssignmentError.scoreOutOfRange(mentee: 1, mentor: 2, score: score)) {
      try matrix.addMentee([0, 1 << 40, score])
    }
    #expect(matrix.menteeCount == 1)
    #expect((0..<3).map { matrix.score(of: 0, with: $0) } == [1, 2, 3])
    try matrix.addMentee([4, 5, 6])
    #expect(matrix.score(of: 1, with: 2) == 6)
  }

  @Test("Refuses participants and scores whose sums might overflow")
  func refusesLargeNumbers() throws {
    var matrix = try ScoreMatrix(mentorCount: 1 << 20)
    var row = [Int](repeating: 0, count: 1 << 20)
    row[5] = -(1 << 40)
    #expect(
      throws: AssignmentError.numbersTooLarge(
        participants: (1 << 20) + 1, largestScore: 1 << 40)
    ) { try matrix.addMentee(row) }
    #expect(throws: AssignmentError.tooManyParticipants(Int.max)) {
      try ScoreMatrix(mentorCount: Int.max)
    }
  }
}
