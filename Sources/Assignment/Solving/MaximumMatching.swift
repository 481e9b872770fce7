/// A largest assignment of the mentees without a lock, scores left aside.
///
/// Goldberg and Tarjan's push–relabel method, which on a bipartite graph is an auction: every place
/// carries a *label*, a lower bound on the number of displacements after which a free place is
/// reached from it. A mentee without a mentor goes to the mentor of the lowest label; where all places
/// there are taken, the occupant of the place with the lowest label has to go, and the place is
/// relabelled by the second best choice of the newcomer. A mentee whose choices all have labels of
/// the number of mentors or more can reach no free place at all and stays without.
///
/// **Invariant.** The label of a mentor is 0 while it has a free place, and otherwise the lowest label
/// of its places; the label of a place is at most 1 + the label of any other mentor whom its occupant
/// may have. Labels only grow, so the bound stays true. Every so often all labels are computed anew as
/// exact distances by one breadth-first search from the free places.
struct MaximumMatching: ~Copyable {
  /// The mentor of each mentee, or -1; locked mentees have -1 too.
  let mentorOf: Table<Int32>

  /// Where the places of each mentor start; one more entry than there are mentors.
  ///
  /// Places beyond the number of mentees who may have the mentor are left out.
  let placeStart: Table<Int>

  /// The mentee in each place; the first ``load`` places of a mentor are taken.
  let places: Table<Int32>

  /// The number of mentees each mentor has.
  let load: Table<Int32>

  /// The label of each mentor and of each taken place.
  private let label: Table<Int32>
  private let placeLabel: Table<Int32>

  /// Stands for labels of places from which no free place can be reached.
  private static var unreachable: Int32 { 1 << 30 }

  /// Finds a largest assignment.
  ///
  /// - Complexity: O(*e* √*n*) with exact labels in time, *e* being the eligible pairs and *n* the
  ///   mentees; near O(*e*) on ordinary data.
  init(_ problem: borrowing AssignmentProblem) {
    let mentorCount = problem.mentorCount
    var demand = [Int](repeating: 0, count: mentorCount)
    for mentor in problem.columns { demand[Int(mentor)] &+= 1 }
    var start = [Int](repeating: 0, count: mentorCount + 1)
    for mentor in 0..<mentorCount {
      start[mentor + 1] = start[mentor] + min(demand[mentor], problem.freeCapacities[mentor])
    }
    let placeCount = start[mentorCount]
    placeStart = Table(start)
    places = Table(repeating: -1, count: placeCount)
    placeLabel = Table(repeating: 1, count: placeCount)
    load = Table(repeating: 0, count: mentorCount)
    label = Table(repeating: 0, count: mentorCount)
    mentorOf = Table(repeating: -1, count: problem.menteeCount)
    for mentor in 0..<mentorCount where start[mentor] == start[mentor + 1] {
      label[mentor] = Self.unreachable
    }
    displace(problem, startingWith: placeGreedily(problem))
  }

  private func isFull(_ mentor: Int) -> Bool {
    placeStart[mentor] + Int(load[mentor]) == placeStart[mentor + 1]
  }

  /// Gives each mentee in turn the first mentor with a free place; returns those who find none.
  private func placeGreedily(_ problem: borrowing AssignmentProblem) -> [Int32] {
    var left: [Int32] = []
    mentees: for mentee in 0..<problem.menteeCount where problem.lockedMentors[mentee] < 0 {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard !isFull(mentor) else { continue }
        places[placeStart[mentor] + Int(load[mentor])] = Int32(mentee)
        load[mentor] += 1
        mentorOf[mentee] = Int32(mentor)
        if isFull(mentor) { label[mentor] = 1 }
        continue mentees
      }
      left.append(Int32(mentee))
    }
    return left
  }

  /// Lets every mentee in the queue, and whoever is displaced, choose until nobody is left.
  private func displace(
    _ problem: borrowing AssignmentProblem, startingWith left: [Int32],
  ) {
    let mentorCount = Int32(problem.mentorCount)
    let patience = 2 * problem.mentorCount + 64
    var mentees: Rows?
    var queue = left
    var head = 0
    var pushes = 0
    while head < queue.count {
      let mentee = Int(queue[head])
      head += 1
      if head == 1 << 16 {
        queue.removeFirst(head)
        head = 0
      }
      var lowest = Int32.max
      var second = Int32.max
      var choice = -1
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = problem.columns[index]
        let height = label[mentor]
        if height < lowest {
          second = lowest
          lowest = height
          choice = Int(mentor)
        } else if height < second {
          second = height
        }
      }
      guard choice >= 0, lowest < mentorCount else { continue }
      let displaced = seat(mentee, at: choice, label: min(second, Self.unreachable) + 1)
      if displaced >= 0 { queue.append(displaced) }
      pushes += 1
      if pushes == patience {
        pushes = 0
        let known = mentees ?? Rows.mentees(of: problem)
        mentees = known
        relabel(known)
      }
    }
  }

  /// Seats `mentee` at `mentor` and returns who has to go, or -1.
  private func seat(_ mentee: Int, at mentor: Int, label newLabel: Int32) -> Int32 {
    mentorOf[mentee] = Int32(mentor)
    let range = placeStart[mentor]..<placeStart[mentor + 1]
    var displaced: Int32 = -1
    if isFull(mentor) {
      var place = range.lowerBound
      for other in range where placeLabel[other] < placeLabel[place] { place = other }
      displaced = places[place]
      mentorOf[displaced] = -1
      places[place] = Int32(mentee)
      placeLabel[place] = newLabel
    } else {
      let place = range.lowerBound + Int(load[mentor])
      places[place] = Int32(mentee)
      placeLabel[place] = newLabel
      load[mentor] += 1
      guard isFull(mentor) else { return -1 }
    }
    var lowest = Int32.max
    for place in range { lowest = min(lowest, placeLabel[place]) }
    label[mentor] = lowest
    return displaced
  }

  /// Sets every label to the exact number of displacements to the nearest free place.
  private func relabel(_ mentees: borrowing Rows) {
    var queue: [Int32] = []
    for mentor in 0..<label.count {
      let isFree = !isFull(mentor)
      label[mentor] = isFree ? 0 : Self.unreachable
      if isFree { queue.append(Int32(mentor)) }
    }
    var head = 0
    while head < queue.count {
      let mentor = Int(queue[head])
      head += 1
      for index in mentees.range(of: mentor) {
        let previous = mentorOf[mentees.elements[index]]
        guard previous >= 0, label[previous] == Self.unreachable else { continue }
        label[previous] = label[mentor] + 1
        queue.append(previous)
      }
    }
    for mentor in 0..<label.count {
      for place in placeStart[mentor]..<placeStart[mentor] + Int(load[mentor]) {
        placeLabel[place] = label[mentor]
      }
    }
  }
}

extension Rows {
  /// For each mentor the mentees without a lock who may have it, ascending.
  fileprivate static func mentees(of problem: borrowing AssignmentProblem) -> Rows {
    Rows(elements: problem.columns, start: problem.rowStart)
      .transposed(columnCount: problem.mentorCount)
  }
}
