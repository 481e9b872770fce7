internal import Assignment

/// Computes the candidates of one mentee after the other, with the memory that this takes.
///
/// Each thread has a reader of its own.
struct CandidateReader: Sendable {
  private let graph: CandidateGraph
  private var forms: [FormReader]

  /// The candidates found last, and two lists that are merged into it.
  private(set) var row: CandidateRow
  private var next: CandidateRow
  private var merged: CandidateRow

  /// Prepares the memory for rows of `graph`.
  init(_ graph: CandidateGraph) {
    self.graph = graph
    forms = graph.forms.map(FormReader.init)
    row = CandidateRow(capacity: graph.mentors.count)
    next = row
    merged = row
  }

  /// Replaces ``row`` by the candidates of the mentee at `position`, each in its best form.
  mutating func read(_ position: Int) {
    row.count = 0
    let excluded = graph.excluded[position] ?? []
    var isFirst = true
    for form in forms.indices where forms[form].block.isOpen(toMenteeAt: position) {
      if isFirst {
        row.fill(form: UInt8(form)) {
          forms[form].read(position, without: excluded, mentors: $0, scores: $1)
        }
        isFirst = false
      } else {
        next.fill(form: UInt8(form)) {
          forms[form].read(position, without: excluded, mentors: $0, scores: $1)
        }
        merged.merge(row, next)
        swap(&row, &merged)
      }
    }
  }
}

extension CandidateReader: PairingReader {
  mutating func read(_ mentee: Int, into pairings: inout PairingRow) {
    read(mentee)
    pairings.replace(atMost: row.count) { mentors, scores in
      for place in 0..<row.count {
        mentors[place] = row.mentors[place]
        scores[place] = Int(row.scores[place])
      }
      return row.count
    }
  }
}

/// Mentors in ascending order, with scores and numbers of forms, in memory that is used again.
struct CandidateRow: Sendable {
  /// The number of candidates; what stands behind them has no meaning.
  var count = 0
  private(set) var mentors: [Int32]
  private(set) var scores: [Int32]
  private(set) var forms: [UInt8]

  init(capacity: Int) {
    mentors = [Int32](repeating: 0, count: capacity)
    scores = mentors
    forms = [UInt8](repeating: 0, count: capacity)
  }

  /// Replaces the row by what `body` writes, all in one form.
  mutating func fill(
    form: UInt8,
    _ body: (UnsafeMutableBufferPointer<Int32>, UnsafeMutableBufferPointer<Int32>) -> Int,
  ) {
    count = mentors.withUnsafeMutableBufferPointer { mentors in
      scores.withUnsafeMutableBufferPointer { scores in body(mentors, scores) }
    }
    for place in 0..<count { forms[place] = form }
  }

  /// Replaces the row by the better of both for each mentor, of equal ones the first.
  mutating func merge(_ first: borrowing CandidateRow, _ second: borrowing CandidateRow) {
    var (left, right) = (0, 0)
    count = 0
    while left < first.count || right < second.count {
      let isLeft =
        right == second.count
        || (left < first.count && first.mentors[left] <= second.mentors[right])
      if isLeft, left < first.count, right < second.count,
        first.mentors[left] == second.mentors[right]
      {
        if second.scores[right] > first.scores[left] {
          append(second, right)
        } else {
          append(first, left)
        }
        left += 1
        right += 1
      } else if isLeft {
        append(first, left)
        left += 1
      } else {
        append(second, right)
        right += 1
      }
    }
  }

  private mutating func append(_ other: borrowing CandidateRow, _ place: Int) {
    mentors[count] = other.mentors[place]
    scores[count] = other.scores[place]
    forms[count] = other.forms[place]
    count += 1
  }
}
