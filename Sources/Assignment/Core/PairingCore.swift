/// Pairings of consecutive mentees that a pass selected.
struct SelectedPairings: Sendable {
  /// How many pairings each mentee has here.
  private(set) var counts: [Int] = []

  /// All pairings, mentee by mentee, mentors ascending.
  private(set) var pairings: [EligibleMentor] = []

  /// Adds the next mentee with the pairings at `places` of its row.
  mutating func append(_ places: [Int], of row: borrowing PairingRow) {
    for place in places { pairings.append(row.pairing(at: place)) }
    counts.append(places.count)
  }
}

/// The pairings taken into account so far, a small part of all.
struct PairingCore: Sendable {
  private var rowStart = [0]
  private var pairings: [EligibleMentor] = []

  /// The number of pairings.
  var pairCount: Int { pairings.count }

  /// Creates the core of what a pass over all mentees selected.
  init(_ parts: [SelectedPairings]) {
    pairings.reserveCapacity(parts.reduce(0) { $0 + $1.pairings.count })
    for part in parts {
      pairings += part.pairings
      for count in part.counts { rowStart.append(rowStart[rowStart.count - 1] + count) }
    }
  }

  /// Adds what a pass over all mentees selected; pairings that are here already change nothing.
  mutating func merge(_ parts: [SelectedPairings]) {
    var merged: [EligibleMentor] = []
    merged.reserveCapacity(parts.reduce(pairings.count) { $0 + $1.pairings.count })
    var start = [0]
    start.reserveCapacity(rowStart.count)
    var mentee = 0
    for part in parts {
      var added = 0
      for count in part.counts {
        Self.merge(
          pairings[rowStart[mentee]..<rowStart[mentee + 1]],
          part.pairings[added..<added + count], into: &merged)
        start.append(merged.count)
        added += count
        mentee += 1
      }
    }
    pairings = merged
    rowStart = start
  }

  /// Adds one pairing; nothing changes where it is here already.
  mutating func insert(_ pairing: EligibleMentor, of mentee: Int) {
    let range = rowStart[mentee]..<rowStart[mentee + 1]
    let place = range.first { pairings[$0].mentor >= pairing.mentor } ?? range.upperBound
    if place < range.upperBound, pairings[place].mentor == pairing.mentor { return }
    pairings.insert(pairing, at: place)
    for later in mentee + 1..<rowStart.count { rowStart[later] += 1 }
  }

  private static func merge(
    _ old: ArraySlice<EligibleMentor>, _ new: ArraySlice<EligibleMentor>,
    into merged: inout [EligibleMentor],
  ) {
    var old = old
    for pairing in new {
      while let first = old.first, first.mentor < pairing.mentor {
        merged.append(first)
        old.removeFirst()
      }
      if old.first?.mentor == pairing.mentor { old.removeFirst() }
      merged.append(pairing)
    }
    merged += old
  }

  /// The problem that has these pairings only.
  func problem(
    capacities: [Int], locks: [Int?],
  ) throws(AssignmentError) -> AssignmentProblem {
    var builder = try AssignmentProblemBuilder(capacities: capacities)
    builder.reserve(mentees: rowStart.count - 1, pairs: pairings.count)
    for mentee in 0..<rowStart.count - 1 {
      try builder.addMentee(
        pairings[rowStart[mentee]..<rowStart[mentee + 1]], lockedTo: locks[mentee])
    }
    return try builder.build()
  }
}
