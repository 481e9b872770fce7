/// A loss, compared by pairs first and by score second.
///
/// The differences in the inequalities of the certificate have the same shape, and none of them is
/// negative in this order.
private struct Loss: Comparable {
  static let zero = Loss(pairs: 0, score: 0)
  static let unreached = Loss(pairs: .max, score: .max)

  var pairs: Int
  var score: Int

  static func < (left: Loss, right: Loss) -> Bool {
    left.pairs < right.pairs || (left.pairs == right.pairs && left.score < right.score)
  }

  static func + (left: Loss, right: Loss) -> Loss {
    Loss(pairs: left.pairs + right.pairs, score: left.score + right.score)
  }
}

extension SolutionExplorer {
  /// What the best assignment that pairs `mentee` with `mentor` loses against this one, and the moves
  /// that lead there; among equally good ways the one found first by the numbers of the mentors.
  ///
  /// - Throws: ``ForcingError`` where no assignment contains the pair.
  /// - Complexity: O(*e* log *n*) for *e* eligible pairs and *n* mentors.
  public func forcing(_ mentee: Int, to mentor: Int) throws(ForcingError) -> ForcedPair {
    guard mentors.indices.contains(mentee) else { throw .unknownNumber(mentee) }
    guard problem.capacities.indices.contains(mentor) else { throw .unknownNumber(mentor) }
    guard problem.score(of: mentee, with: mentor) != nil else {
      throw .notEligible(mentee: mentee, mentor: mentor)
    }
    if mentors[mentee] == mentor {
      return ForcedPair(mentee: mentee, mentor: mentor, lostPairs: 0, lostScore: 0, moves: [])
    }
    if let lock = problem.lockedMentor(of: mentee) {
      throw .menteeLocked(mentee: mentee, lock: lock)
    }
    guard problem.freeCapacities[mentor] > 0 else {
      throw .noFreePlace(mentor: mentor, capacity: problem.capacities[mentor])
    }
    var search = DisplacementSearch(self)
    let path = search.path(from: mentor, to: mentors[mentee])
    var moves = [ForcedPair.Move(mentee: mentee, from: mentors[mentee], to: mentor)]
    moves += path.map { ForcedPair.Move(mentee: $0.mentee, from: mentors[$0.mentee], to: $0.to) }
    var lost = Loss.zero
    for move in moves {
      if let from = move.from { lost = lost + worth(of: move.mentee, with: from) }
      if let to = move.to {
        let gained = worth(of: move.mentee, with: to)
        lost = Loss(pairs: lost.pairs - gained.pairs, score: lost.score - gained.score)
      }
    }
    return ForcedPair(
      mentee: mentee, mentor: mentor, lostPairs: lost.pairs, lostScore: lost.score, moves: moves)
  }

  private func worth(of mentee: Int, with mentor: Int) -> Loss {
    Loss(pairs: 1, score: problem.score(of: mentee, with: mentor) ?? 0)
  }

  /// By how much inequality (2) exceeds the score, after inequality (1) exceeds the one pair.
  fileprivate func slack(_ mentee: Int, _ mentor: Int, score: Int) -> Loss {
    let bounds = (menteeIsContested[mentee] ? 0 : 1) + (mentorIsContested[mentor] ? 1 : 0)
    let price = certificate.menteePrices[mentee] + certificate.mentorPrices[mentor]
    return Loss(pairs: bounds - 1, score: price - score)
  }

  /// What it loses at least to leave a mentee without a mentor.
  fileprivate func lossWithout(mentee: Int) -> Loss {
    Loss(pairs: menteeIsContested[mentee] ? 0 : 1, score: certificate.menteePrices[mentee])
  }

  /// What it loses at least to leave a place of a mentor empty.
  fileprivate func lossWithoutPlace(of mentor: Int) -> Loss {
    Loss(pairs: mentorIsContested[mentor] ? 1 : 0, score: certificate.mentorPrices[mentor])
  }
}

/// Dijkstra's search for the cheapest chain of displacements.
///
/// Nodes are the mentors and *outside*, where the mentees without a mentor and the empty places are.
/// From a mentor one of its mentees moves on, to another mentor or outside; a free place of a mentor
/// leads outside; from outside an unmatched mentee comes in, or a place is left empty.
private struct DisplacementSearch {
  /// One step: who moves, if anybody, and the node from which the step starts.
  private struct Step {
    var from: Int
    var mentee: Int?
  }

  /// A node and the loss at which it was reached; equal losses go by the number.
  private struct Reach: Comparable {
    var loss: Loss
    var node: Int

    static func < (left: Reach, right: Reach) -> Bool {
      left.loss < right.loss || (left.loss == right.loss && left.node < right.node)
    }
  }

  private let explorer: SolutionExplorer
  private let outside: Int
  private var loss: [Loss]
  private var steps: [Step?]
  private var heap = MinimumHeap<Reach>()

  init(_ explorer: SolutionExplorer) {
    self.explorer = explorer
    outside = explorer.problem.mentorCount
    loss = [Loss](repeating: .unreached, count: outside + 1)
    steps = [Step?](repeating: nil, count: outside + 1)
  }

  /// The moves that make room at `mentor` by using up one place at `end`, or an entry from outside
  /// where `end` is `nil`.
  mutating func path(from mentor: Int, to end: Int?) -> [(mentee: Int, to: Int?)] {
    let target = end ?? outside
    reach(mentor, at: .zero, by: nil)
    while let nearest = heap.pop(), nearest.node != target {
      guard nearest.loss == loss[nearest.node] else { continue }
      if nearest.node == outside {
        leaveOutside(at: nearest.loss)
      } else {
        leave(nearest.node, at: nearest.loss)
      }
    }
    var moves: [(mentee: Int, to: Int?)] = []
    var node = target
    while let step = steps[node] {
      if let mentee = step.mentee { moves.append((mentee, node == outside ? nil : node)) }
      node = step.from
    }
    return moves.reversed()
  }

  private mutating func leave(_ mentor: Int, at distance: Loss) {
    let mentees = explorer.menteesOf[mentor]
    if mentees.count < explorer.problem.freeCapacities[mentor] {
      reach(outside, at: distance, by: Step(from: mentor, mentee: nil))
    }
    for mentee in mentees {
      reach(
        outside, at: distance + explorer.lossWithout(mentee: mentee),
        by: Step(from: mentor, mentee: mentee))
      follow(mentee, from: mentor, at: distance)
    }
  }

  private mutating func leaveOutside(at distance: Loss) {
    for mentor in 0..<outside where !explorer.menteesOf[mentor].isEmpty {
      reach(
        mentor, at: distance + explorer.lossWithoutPlace(of: mentor),
        by: Step(from: outside, mentee: nil))
    }
    for mentee in explorer.mentors.indices where explorer.mentors[mentee] == nil {
      follow(mentee, from: outside, at: distance)
    }
  }

  private mutating func follow(_ mentee: Int, from node: Int, at distance: Loss) {
    let problem = explorer.problem
    for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
      let mentor = Int(problem.columns[index])
      guard mentor != node, problem.freeCapacities[mentor] > 0 else { continue }
      reach(
        mentor,
        at: distance + explorer.slack(mentee, mentor, score: problem.scores[index]),
        by: Step(from: node, mentee: mentee))
    }
  }

  private mutating func reach(_ node: Int, at distance: Loss, by step: Step?) {
    guard distance < loss[node] else { return }
    loss[node] = distance
    steps[node] = step
    heap.push(Reach(loss: distance, node: node))
  }
}
