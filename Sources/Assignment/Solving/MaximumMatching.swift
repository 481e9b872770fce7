/// A largest assignment of the mentees without a lock, scores left aside.
///
/// Hopcroft and Karp's algorithm with capacities: each mentor has as many slots as it has places,
/// and a slot remembers who sits in it. Greedy start, then phases of shortest alternating paths.
struct MaximumMatching {
  /// The mentor of each mentee, or -1; locked mentees have -1 too.
  private(set) var mentorOf: [Int32]

  /// Where the slots of each mentor start; one more entry than there are mentors.
  let slotStart: [Int]

  /// The mentee in each slot; only the first ``load`` slots of a mentor are taken.
  private(set) var slots: [Int32]

  /// The number of mentees each mentor has.
  private(set) var load: [Int32]

  /// Finds a largest assignment.
  ///
  /// - Complexity: O(*e* √*n*) for *e* eligible pairs and *n* mentees.
  init(_ problem: borrowing AssignmentProblem) {
    let mentorCount = problem.mentorCount
    var demand = [Int](repeating: 0, count: mentorCount)
    for mentee in 0..<problem.menteeCount where problem.lockedMentors[mentee] < 0 {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        demand[Int(problem.columns[index])] &+= 1
      }
    }
    var start = [Int](repeating: 0, count: mentorCount + 1)
    for mentor in 0..<mentorCount {
      start[mentor + 1] = start[mentor] + min(demand[mentor], problem.freeCapacities[mentor])
    }
    slotStart = start
    slots = [Int32](repeating: -1, count: start[mentorCount])
    load = [Int32](repeating: 0, count: mentorCount)
    mentorOf = [Int32](repeating: -1, count: problem.menteeCount)
    placeGreedily(problem)
    var phase = Phase(menteeCount: problem.menteeCount, mentorCount: mentorCount)
    while layer(problem, &phase) {
      for mentee in 0..<problem.menteeCount where phase.menteeLevel[mentee] == 0 {
        augment(from: mentee, problem, &phase)
      }
    }
  }

  private func isFull(_ mentor: Int) -> Bool {
    slotStart[mentor] + Int(load[mentor]) == slotStart[mentor + 1]
  }

  private mutating func placeGreedily(_ problem: borrowing AssignmentProblem) {
    for mentee in 0..<problem.menteeCount where problem.lockedMentors[mentee] < 0 {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard !isFull(mentor) else { continue }
        seat(mentee, at: mentor)
        break
      }
    }
  }

  private mutating func seat(_ mentee: Int, at mentor: Int) {
    slots[slotStart[mentor] + Int(load[mentor])] = Int32(mentee)
    load[mentor] += 1
    mentorOf[mentee] = Int32(mentor)
  }

  /// The working memory of the phases.
  private struct Phase {
    /// The number of alternations from a mentee without a mentor, or -1 where not reached.
    var menteeLevel: [Int32]
    var mentorLevel: [Int32]

    /// The next pairing of each mentee, and the next slot of each mentor, to try.
    var nextPair: [Int]
    var nextSlot: [Int]
    var queue: [Int32] = []
    var path: [Int32] = []

    init(menteeCount: Int, mentorCount: Int) {
      menteeLevel = [Int32](repeating: -1, count: menteeCount)
      mentorLevel = [Int32](repeating: -1, count: mentorCount)
      nextPair = [Int](repeating: 0, count: menteeCount)
      nextSlot = [Int](repeating: 0, count: mentorCount)
    }
  }

  /// Numbers the levels up to the first mentor with a free place; false where there is none.
  private func layer(_ problem: borrowing AssignmentProblem, _ phase: inout Phase) -> Bool {
    phase.queue.removeAll(keepingCapacity: true)
    for mentee in 0..<problem.menteeCount {
      let isStart = mentorOf[mentee] < 0 && problem.lockedMentors[mentee] < 0
      phase.menteeLevel[mentee] = isStart ? 0 : -1
      phase.nextPair[mentee] = problem.rowStart[mentee]
      if isStart { phase.queue.append(Int32(mentee)) }
    }
    for mentor in 0..<problem.mentorCount {
      phase.mentorLevel[mentor] = -1
      phase.nextSlot[mentor] = slotStart[mentor]
    }
    var lastLevel = Int32.max
    var head = 0
    while head < phase.queue.count {
      let mentee = Int(phase.queue[head])
      head += 1
      let level = phase.menteeLevel[mentee]
      if level > lastLevel { break }
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard phase.mentorLevel[mentor] < 0 else { continue }
        phase.mentorLevel[mentor] = level
        if !isFull(mentor) {
          lastLevel = level
          continue
        }
        for slot in slotStart[mentor]..<slotStart[mentor + 1] {
          let next = Int(slots[slot])
          phase.menteeLevel[next] = level + 1
          phase.queue.append(Int32(next))
        }
      }
    }
    return lastLevel < Int32.max
  }

  /// Searches one path from `mentee` along the levels and, where there is one, moves everybody on it.
  private mutating func augment(
    from mentee: Int, _ problem: borrowing AssignmentProblem, _ phase: inout Phase,
  ) {
    phase.path.removeAll(keepingCapacity: true)
    phase.path.append(Int32(mentee))
    while let last = phase.path.last {
      let current = Int(last)
      guard phase.nextPair[current] < problem.rowStart[current + 1] else {
        phase.path.removeLast()
        continue
      }
      let mentor = Int(problem.columns[phase.nextPair[current]])
      guard phase.mentorLevel[mentor] == phase.menteeLevel[current] else {
        phase.nextPair[current] += 1
        continue
      }
      if !isFull(mentor) {
        shift(phase.path, to: mentor)
        return
      }
      guard phase.nextSlot[mentor] < slotStart[mentor + 1] else {
        phase.nextPair[current] += 1
        continue
      }
      let next = slots[phase.nextSlot[mentor]]
      phase.nextSlot[mentor] += 1
      // A mentee who came to this mentor in this phase is on no path of the levels any more.
      if phase.menteeLevel[Int(next)] == phase.menteeLevel[current] + 1 {
        phase.path.append(next)
      }
    }
  }

  /// Seats the last of `path` at `mentor`, and each of the others in the place of the next one.
  private mutating func shift(_ path: [Int32], to mentor: Int) {
    var vacated = mentor
    var slot = slotStart[mentor] + Int(load[mentor])
    load[mentor] += 1
    for mover in path.reversed() {
      let previous = Int(mentorOf[Int(mover)])
      slots[slot] = mover
      mentorOf[Int(mover)] = Int32(vacated)
      guard previous >= 0 else { return }
      slot = slotStart[previous]
      while slots[slot] != mover { slot += 1 }
      vacated = previous
    }
  }
}
