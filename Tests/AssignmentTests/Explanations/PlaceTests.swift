import Assignment
import Testing

@Suite("Places of mentors")
struct PlaceTests {
  @Test("One more place gains what solving again with it gains", arguments: 0..<20)
  func gains(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(4_000 + seed))
    for _ in 0..<40 {
      let ingredients = Ingredients.random(maximumMentees: 7, maximumMentors: 4, with: &generator)
      let problem = try ingredients.problem()
      let solution = try AssignmentSolver.solve(problem)
      let gains = try SolutionExplorer(solution, of: problem).placeGains()
      #expect(gains.map(\.mentor) == Array(0..<problem.mentorCount))
      for gain in gains {
        var wider = ingredients
        wider.capacities[gain.mentor] += 1
        let expected = try #require(bruteForce(wider))
        #expect(gain.pairs == expected.pairs - solution.matchedCount, "\(wider)")
        #expect(gain.score == expected.total - solution.totalScore, "\(wider)")
        let changed = try applied(gain.moves, to: solution)
        #expect(try worth(of: changed, in: try wider.problem()) == expected, "\(wider)")
        #expect(gain.moves.isEmpty || gain.moves[0].to == gain.mentor)
      }
    }
  }

  @Test("One place less costs what solving again without it loses", arguments: 0..<20)
  func costs(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(5_000 + seed))
    for _ in 0..<40 {
      let ingredients = Ingredients.random(maximumMentees: 7, maximumMentors: 4, with: &generator)
      let problem = try ingredients.problem()
      let solution = try AssignmentSolver.solve(problem)
      let costs = try SolutionExplorer(solution, of: problem).placeCosts()
      for (mentor, cost) in costs.enumerated() {
        var narrower = ingredients
        narrower.capacities[mentor] -= 1
        guard problem.freeCapacities[mentor] > 0, let expected = bruteForce(narrower) else {
          #expect(cost == nil)
          continue
        }
        #expect(cost?.pairs == solution.matchedCount - expected.pairs, "\(ingredients)")
        #expect(cost?.score == solution.totalScore - expected.total, "\(ingredients)")
      }
    }
  }

  @Test("Somebody who comes anew gains what the costs of places say", arguments: 0..<20)
  func newcomers(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(6_000 + seed))
    for _ in 0..<30 {
      var ingredients = Ingredients.random(maximumMentees: 6, maximumMentors: 4, with: &generator)
      let problem = try ingredients.problem()
      let solution = try AssignmentSolver.solve(problem)
      let costs = try SolutionExplorer(solution, of: problem).placeCosts()
      var best = Worth()
      for (mentor, cost) in costs.enumerated() where Bool.random(using: &generator) {
        let score = Int.random(in: -3...100, using: &generator)
        ingredients.pairs.append(
          EligiblePair(mentee: ingredients.menteeCount, mentor: mentor, score: score))
        guard let cost else { continue }
        best = max(best, Worth(pairs: 1 - cost.pairs, total: score - cost.score))
      }
      ingredients.menteeCount += 1
      let expected = try #require(bruteForce(ingredients))
      #expect(
        expected
          == Worth(
            pairs: solution.matchedCount + best.pairs, total: solution.totalScore + best.total))
    }
  }
}

/// The assignment after the moves, each of which must start where the solution has the mentee.
func applied(_ moves: [ForcedPair.Move], to solution: Solution) throws -> [Int?] {
  var mentors = solution.mentors
  for move in moves {
    #expect(mentors[move.mentee] == move.from)
    #expect(move.from != move.to)
    mentors[move.mentee] = move.to
  }
  return mentors
}

/// The worth of a possible assignment.
func worth(of mentors: [Int?], in problem: AssignmentProblem) throws -> Worth {
  var worth = Worth()
  var load = [Int](repeating: 0, count: problem.mentorCount)
  for (mentee, mentor) in mentors.enumerated() {
    guard let mentor else { continue }
    worth.pairs += 1
    worth.total += try #require(problem.score(of: mentee, with: mentor))
    load[mentor] += 1
    #expect(load[mentor] <= problem.capacities[mentor])
  }
  return worth
}
