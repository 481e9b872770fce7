import Assignment
import Testing

@Suite("Fair assignment under changes that must not matter")
struct FairInvarianceTests {
  static let cases: [Ingredients] = (0..<8).map { seed in
    let isTight = seed.isMultiple(of: 2)
    return Ingredients.large(
      mentees: 300, mentors: isTight ? 75 : 120, degree: 3 + seed, scores: 0...(10 + 20 * seed),
      seed: UInt64(500 + seed))
  }

  private func fair(
    _ ingredients: Ingredients, _ objective: Objective = .fair,
  ) throws -> Solution {
    try AssignmentSolver.solve(ingredients.problem(), objective: objective, ties: .firstFound)
  }

  private func scores(_ ingredients: Ingredients) throws -> [Int] {
    ingredients.fairness(of: try fair(ingredients).mentors).scores
  }

  @Test("Other numbers for the same people give the same scores", arguments: cases.indices)
  func renumbered(index: Int) throws {
    var generator = SeededGenerator(seed: UInt64(600 + index))
    let before = Self.cases[index]
    let mentees = (0..<before.menteeCount).shuffled(using: &generator)
    let mentors = before.capacities.indices.shuffled(using: &generator)
    var after = before
    for (old, new) in mentors.enumerated() { after.capacities[new] = before.capacities[old] }
    after.pairs = before.pairs.map {
      EligiblePair(mentee: mentees[$0.mentee], mentor: mentors[$0.mentor], score: $0.score)
    }
    #expect(try scores(before) == scores(after))
  }

  @Test("Only the order of the scores matters", arguments: cases.indices)
  func rescaled(index: Int) throws {
    let before = Self.cases[index]
    func transformed(_ score: Int) -> Int { score * score * score - 5_000 }
    var after = before
    after.pairs = before.pairs.map {
      EligiblePair(mentee: $0.mentee, mentor: $0.mentor, score: transformed($0.score))
    }
    let (old, new) = (try fair(before), try fair(after))
    #expect(old.mentors == new.mentors)
    #expect(
      before.fairness(of: old.mentors).scores.map(transformed)
        == after.fairness(of: new.mentors).scores)
  }

  @Test("A mentor with several places is as good as several with one", arguments: cases.indices)
  func clonedMentors(index: Int) throws {
    let before = Self.cases[index]
    var clones: [[Int]] = []
    var count = 0
    for capacity in before.capacities {
      clones.append(Array(count..<count + capacity))
      count += capacity
    }
    let after = Ingredients(
      menteeCount: before.menteeCount, capacities: [Int](repeating: 1, count: count),
      pairs: before.pairs.flatMap { pair in
        clones[pair.mentor].map {
          EligiblePair(mentee: pair.mentee, mentor: $0, score: pair.score)
        }
      })
    #expect(try scores(before) == scores(after))
  }

  @Test("Mentees and mentors may change roles", arguments: cases.indices)
  func swappedRoles(index: Int) throws {
    var before = Self.cases[index]
    before.capacities = before.capacities.map { _ in 1 }
    let after = Ingredients(
      menteeCount: before.capacities.count,
      capacities: [Int](repeating: 1, count: before.menteeCount),
      pairs: before.pairs.map {
        EligiblePair(mentee: $0.mentor, mentor: $0.mentee, score: $0.score)
      })
    #expect(try scores(before) == scores(after))
  }

  @Test("Locking pairs of a fair answer keeps the others fair", arguments: cases.indices)
  func locked(index: Int) throws {
    let before = Self.cases[index]
    let solution = try fair(before)
    var after = before
    for (mentee, mentor) in solution.mentors.enumerated() where mentee.isMultiple(of: 3) {
      if let mentor { after.locks.append(LockedPair(mentee: mentee, mentor: mentor)) }
    }
    let again = try fair(after)
    #expect(
      before.fairness(of: again.mentors).scores == before.fairness(of: solution.mentors).scores)
  }

  @Test("The worst served are the same whether or not the others are looked at")
  func largeBottleneck() throws {
    for (mentors, seed) in [(500, 1), (800, 2)] {
      let ingredients = Ingredients.large(
        mentees: 2_000, mentors: mentors, degree: 6, scores: 0...1_000, seed: UInt64(seed))
      let all = try fair(ingredients)
      let worst = try fair(ingredients, .bottleneck)
      #expect(all.worstScore == worst.worstScore)
      #expect(all.matchedCount == worst.matchedCount)
    }
  }

  @Test("Solves a chain in which one displacement moves everybody")
  func longChain() throws {
    // Mentee i may have mentor i, badly, or mentor i + 1, well; the last mentor is worst of all.
    let count = 3_000
    let pairs = (0..<count).flatMap { mentee in
      [
        EligiblePair(mentee: mentee, mentor: mentee, score: mentee == 0 ? 0 : 2),
        EligiblePair(mentee: mentee, mentor: mentee + 1, score: mentee == count - 1 ? 1 : 2),
      ]
    }
    let ingredients = Ingredients(
      menteeCount: count, capacities: [Int](repeating: 1, count: count + 1), pairs: pairs)
    let solution = try fair(ingredients)
    #expect(solution.mentors.last == count)
    #expect(solution.worstScore == 1)
  }
}
