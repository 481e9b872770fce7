import Testing

@testable import Assignment

@Suite("Maximum matching")
struct MaximumMatchingTests {
  @Test("Places as many as trying everything", arguments: 0..<20)
  func agreesWithBruteForce(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(900 + seed))
    for _ in 0..<100 {
      let ingredients = Ingredients.random(with: &generator)
      #expect(try placed(ingredients) == bruteForce(ingredients)?.pairs, "\(ingredients)")
    }
  }

  @Test("Finds long ways to the last free places", arguments: [(500, 5), (5_000, 8)])
  func longWays(mentees: Int, degree: Int) throws {
    let ingredients = Ingredients.neighbours(mentees: mentees, degree: degree, seed: 5)
    #expect(try placed(ingredients) == byAugmenting(ingredients))
  }

  /// The number of mentees with a mentor, after checking every place.
  private func placed(_ ingredients: Ingredients) throws -> Int {
    let problem = try ingredients.problem()
    let matching = MaximumMatching(problem)
    var count = ingredients.locks.count
    for mentor in 0..<problem.mentorCount {
      #expect(Int(matching.load[mentor]) <= problem.freeCapacities[mentor])
      for place in 0..<Int(matching.load[mentor]) {
        let mentee = Int(matching.places[matching.placeStart[mentor] + place])
        #expect(matching.mentorOf[mentee] == Int32(mentor))
        #expect(problem.score(of: mentee, with: mentor) != nil)
        #expect(problem.lockedMentor(of: mentee) == nil)
        count += 1
      }
    }
    return count
  }

  /// The largest number of pairs by the textbook's method: one alternating search for each mentee.
  private func byAugmenting(_ ingredients: Ingredients) -> Int {
    var choices = [[Int]](repeating: [], count: ingredients.menteeCount)
    for pair in ingredients.pairs { choices[pair.mentee].append(pair.mentor) }
    var menteesOf = [[Int]](repeating: [], count: ingredients.capacities.count)
    var count = 0
    for start in choices.indices {
      var came = [Int: (mentee: Int, from: Int?)]()
      var queue: [(mentee: Int, at: Int?)] = [(start, nil)]
      var free: Int?
      var head = 0
      while head < queue.count, free == nil {
        let (mentee, home) = queue[head]
        head += 1
        for mentor in choices[mentee] where came[mentor] == nil {
          came[mentor] = (mentee, home)
          if menteesOf[mentor].count < ingredients.capacities[mentor] {
            free = mentor
            break
          }
          queue += menteesOf[mentor].map { ($0, mentor) }
        }
      }
      guard var place = free else { continue }
      count += 1
      while let step = came[place] {
        menteesOf[place].append(step.mentee)
        guard let home = step.from else { break }
        menteesOf[home].removeAll { $0 == step.mentee }
        place = home
      }
    }
    return count
  }
}
