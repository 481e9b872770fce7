/// Dijkstra's search for the cheapest chains of displacements that end at a node.
///
/// The nodes and steps are those of ``DisplacementSearch``, walked against their direction: one search
/// answers for every mentor what it costs to make room there.
struct ArrivalSearch {
  /// One step: who moves, if anybody, and the node to which the step leads.
  private struct Step {
    var to: Int
    var mentee: Int?
  }

  /// The node that stands for everything that is no mentor.
  let outside: Int

  /// The loss of the cheapest chain from each node.
  private(set) var loss: [Loss]

  private let explorer: SolutionExplorer
  /// The rows in which each mentor occurs, with their positions in the table of the problem.
  private let eligible: [[(mentee: Int32, index: Int)]]
  private var steps: [Step?]
  private var heap = MinimumHeap<ReachedNode>()

  init(_ explorer: SolutionExplorer) {
    self.explorer = explorer
    let problem = explorer.problem
    outside = problem.mentorCount
    loss = [Loss](repeating: .unreached, count: outside + 1)
    steps = [Step?](repeating: nil, count: outside + 1)
    var eligible = [[(mentee: Int32, index: Int)]](repeating: [], count: outside)
    for mentee in 0..<problem.menteeCount where problem.lockedMentor(of: mentee) == nil {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        eligible[Int(problem.columns[index])].append((Int32(mentee), index))
      }
    }
    self.eligible = eligible
  }

  /// Searches from every node to `target`.
  ///
  /// - Complexity: O(*e* log *n*).
  mutating func run(to target: Int) {
    reach(target, at: .zero, by: nil)
    while let nearest = heap.pop() {
      guard nearest.loss == loss[nearest.node] else { continue }
      if nearest.node == outside {
        arriveOutside(at: nearest.loss)
      } else {
        arrive(at: nearest.node, at: nearest.loss)
      }
    }
  }

  /// The moves of the chain that was found from `start`, in order.
  func moves(from start: Int) -> [Displacement] {
    var moves: [Displacement] = []
    var node = start
    while let step = steps[node] {
      if let mentee = step.mentee {
        moves.append(Displacement(mentee: mentee, to: step.to == outside ? nil : step.to))
      }
      node = step.to
    }
    return moves
  }

  private mutating func arrive(at mentor: Int, at distance: Loss) {
    if !explorer.menteesOf[mentor].isEmpty {
      reach(
        outside, at: distance + explorer.lossWithoutPlace(of: mentor),
        by: Step(to: mentor, mentee: nil))
    }
    guard explorer.problem.freeCapacities[mentor] > 0 else { return }
    for (row, index) in eligible[mentor] {
      let mentee = Int(row)
      let node = explorer.mentors[mentee] ?? outside
      guard node != mentor else { continue }
      let score = explorer.problem.scores[index]
      reach(
        node, at: distance + explorer.slack(mentee, mentor, score: score),
        by: Step(to: mentor, mentee: mentee))
    }
  }

  private mutating func arriveOutside(at distance: Loss) {
    for mentor in 0..<outside {
      if explorer.hasFreePlace(mentor) {
        reach(mentor, at: distance, by: Step(to: outside, mentee: nil))
      }
      for mentee in explorer.menteesOf[mentor] {
        reach(
          mentor, at: distance + explorer.lossWithout(mentee: mentee),
          by: Step(to: outside, mentee: mentee))
      }
    }
  }

  private mutating func reach(_ node: Int, at distance: Loss, by step: Step?) {
    guard distance < loss[node] else { return }
    loss[node] = distance
    steps[node] = step
    heap.push(ReachedNode(loss: distance, node: node))
  }
}
