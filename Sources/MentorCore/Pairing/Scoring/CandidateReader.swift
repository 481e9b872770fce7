internal import Assignment

/// Computes the candidates of one mentee after the other, with the memory that this takes.
///
/// Each thread has a reader of its own.
struct CandidateReader: Sendable {
  private let graph: CandidateGraph
  private let bonuses: PairBonuses
  private var forms: [FormReader]

  /// The candidates found last, and two lists that are merged into it.
  private(set) var row: CandidateRow
  private var next: CandidateRow
  private var merged: CandidateRow

  /// Prepares the memory for rows of `graph`.
  init(_ graph: CandidateGraph, bonuses: PairBonuses = PairBonuses()) {
    self.graph = graph
    self.bonuses = bonuses
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
        row.fill { forms[form].read(position, without: excluded, form: UInt8(form), into: $0) }
        isFirst = false
      } else {
        next.fill { forms[form].read(position, without: excluded, form: UInt8(form), into: $0) }
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
      row.entries.withUnsafeBufferPointer { entries in
        for place in 0..<row.count {
          mentors[place] = entries[place].mentor
          scores[place] = Int(entries[place].score)
        }
      }
      for mentor in bonuses.mentors[mentee] ?? [] {
        if let place = (0..<row.count).first(where: { mentors[$0] == Int32(mentor) }) {
          scores[place] += bonuses.points
        }
      }
      return row.count
    }
  }
}

/// A mentor with the score and the number of the form.
struct CandidateEntry: Sendable {
  var mentor: Int32
  var score: Int16
  var form: UInt8
}

/// Mentors in ascending order, in memory that is used again.
struct CandidateRow: Sendable {
  /// The number of candidates.
  fileprivate(set) var count = 0

  /// The candidates; what stands behind the first ``count`` has no meaning.
  private(set) var entries: [CandidateEntry]

  init(capacity: Int) {
    entries = [CandidateEntry](
      repeating: CandidateEntry(mentor: 0, score: 0, form: 0), count: capacity)
  }

  /// Replaces the row by what `body` writes.
  mutating func fill(_ body: (UnsafeMutableBufferPointer<CandidateEntry>) -> Int) {
    count = entries.withUnsafeMutableBufferPointer { body($0) }
  }

  /// Replaces the row by the better of both for each mentor, of equal ones the first.
  mutating func merge(_ first: borrowing CandidateRow, _ second: borrowing CandidateRow) {
    let (leftCount, rightCount) = (first.count, second.count)
    first.entries.withUnsafeBufferPointer { first in
      second.entries.withUnsafeBufferPointer { second in
        fill { merged in
          var (left, right, count) = (0, 0, 0)
          while left < leftCount, right < rightCount {
            let (one, other) = (first[left], second[right])
            if one.mentor == other.mentor {
              merged[count] = other.score > one.score ? other : one
              left &+= 1
              right &+= 1
            } else if one.mentor < other.mentor {
              merged[count] = one
              left &+= 1
            } else {
              merged[count] = other
              right &+= 1
            }
            count &+= 1
          }
          for place in left..<leftCount {
            merged[count] = first[place]
            count &+= 1
          }
          for place in right..<rightCount {
            merged[count] = second[place]
            count &+= 1
          }
          return count
        }
      }
    }
  }
}
