/// A mentee that moves to another mentor, or outside where `to` is `nil`.
struct Displacement {
  var mentee: Int
  var to: Int?
}

/// A node and the loss at which a search reached it; equal losses go by the number.
struct ReachedNode: Comparable {
  var loss: Loss
  var node: Int

  static func < (left: ReachedNode, right: ReachedNode) -> Bool {
    left.loss < right.loss || (left.loss == right.loss && left.node < right.node)
  }
}

/// Dijkstra's search for the cheapest chains of displacements that start at a node.
///
/// Nodes are the mentors and *outside*, where the mentees without a mentor and the empty places are.
/// From a mentor one of its mentees moves on, to another mentor or outside; a free place of a mentor
/// leads outside; from outside an unmatched mentee comes in, or a place is left empty.
struct DisplacementSearch {
  /// One step: who moves, if anybody, and the node from which the step starts.
  private struct Step {
    var from: Int
    var mentee: Int?
  }

  /// The node that stands for everything that is no mentor.
  let outside: Int

  /// The loss of the cheapest chain to each node.
  private(set) var loss: [Loss]

  private let explorer: SolutionExplorer
  private var steps: [Step?]
  private var heap = MinimumHeap<ReachedNode>()

  init(_ explorer: SolutionExplorer) {
    self.explorer = explorer
    outside = explorer.problem.mentorCount
    loss = [Loss](repeating: .unreached, count: outside + 1)
    steps = [Step?](repeating: nil, count: outside + 1)
  }

  /// Searches from `start` until `target` is reached, or everything where there is none.
  ///
  /// - Complexity: O(*e* log *n*).
  mutating func run(from start: Int, until target: Int? = nil) {
    reach(start, at: .zero, by: nil)
    while let nearest = heap.pop(), nearest.node != target {
      guard nearest.loss == loss[nearest.node] else { continue }
      if nearest.node == outside {
        leaveOutside(at: nearest.loss)
      } else {
        leave(nearest.node, at: nearest.loss)
      }
    }
  }

  /// The moves of the chain that was found to `target`, in order.
  func moves(to target: Int) -> [Displacement] {
    var moves: [Displacement] = []
    var node = target
    while let step = steps[node] {
      if let mentee = step.mentee {
        moves.append(Displacement(mentee: mentee, to: node == outside ? nil : node))
      }
      node = step.from
    }
    return moves.reversed()
  }

  private mutating func leave(_ mentor: Int, at distance: Loss) {
    if explorer.hasFreePlace(mentor) {
      reach(outside, at: distance, by: Step(from: mentor, mentee: nil))
    }
    for mentee in explorer.menteesOf[mentor] {
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

  /// Lets `mentee` move on from `node`.
  ///
  /// A mentor without places can be reached, which says what a place there would gain; from there it
  /// goes no further, because nobody is there.
  private mutating func follow(_ mentee: Int, from node: Int, at distance: Loss) {
    let problem = explorer.problem
    for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
      let mentor = Int(problem.columns[index])
      guard mentor != node else { continue }
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
    heap.push(ReachedNode(loss: distance, node: node))
  }
}
