import Assignment
import Testing

@Suite("Critical sets at once")
struct CriticalSetsTests {
  @Test("Agree with the search from each mentee", arguments: 0..<6)
  func agree(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(200 + seed))
    for _ in 0..<120 {
      let problem = try Ingredients.random(
        maximumMentees: 14, maximumMentors: 9, with: &generator
      ).problem()
      let solution = try AssignmentSolver.solve(problem)
      let explorer = try SolutionExplorer(solution, of: problem)
      let sets = CriticalSets(problem, mentors: solution.mentors, threads: 2)
      for mentee in 0..<problem.menteeCount {
        #expect(sets.criticalSet(of: mentee) == explorer.criticalSet(of: mentee))
      }
      let competitions = sets.competitions()
      #expect(Set(competitions.map(\.mentors)).count == competitions.count)
      var told: [Int] = []
      for competition in competitions {
        for mentee in competition.leftOut {
          let set = try #require(sets.criticalSet(of: mentee))
          #expect(set.mentees == (competition.seated + [mentee]).sorted())
          #expect(set.mentors == competition.mentors)
          #expect(set.places == competition.places)
          #expect(set.lockedPlaces == competition.lockedPlaces)
        }
        told += competition.leftOut
      }
      #expect(
        told.sorted()
          == solution.unmatchedMentees.filter { !problem.eligibleMentors(of: $0).isEmpty })
    }
  }

  @Test("Chains of mentors that lead on in one direction only are followed to their end")
  func chain() throws {
    // Mentee i may have mentors i and i + 1 of a hundred; one more mentee may have the first.
    let count = 100
    var pairs = (0..<count).flatMap { mentee in
      [mentee, mentee + 1].filter { $0 < count }.map {
        EligiblePair(mentee: mentee, mentor: $0, score: $0 == mentee ? 2 : 0)
      }
    }
    pairs.append(EligiblePair(mentee: count, mentor: 0, score: 0))
    let problem = try AssignmentProblem(
      menteeCount: count + 1, capacities: [Int](repeating: 1, count: count), pairs: pairs)
    let solution = try AssignmentSolver.solve(problem)
    let set = try #require(
      CriticalSets(problem, mentors: solution.mentors).criticalSet(of: count))
    #expect(set.mentors == Array(0..<count))
    #expect(set.mentees == Array(0...count))
    #expect(set.places == count)
  }
}
