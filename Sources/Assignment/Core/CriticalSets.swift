/// Explains all who are left without a mentor at once, over all pairings of a source.
///
/// The critical set of a mentee is what displacements reach from it: the mentors whom it may have, those
/// whom *their* mentees may have, and so on. Following them anew for every mentee would read the same rows
/// thousands of times. Here each row of a mentee with a mentor is read once and says which mentors lead to
/// which; mentors that lead to each other are one group (a strong component), and the groups that a group
/// reaches are joined once, last groups first. Memory is three bits for each pair of mentors.
public struct CriticalSets<Source: PairingSource>: Sendable {
  private let source: Source
  private let mentors: [Int?]
  private let menteesOf: [[Int]]
  private let capacities: [Int]
  private let freePlaces: [Int]
  private let reach: MentorReach
  private let threads: Int

  /// Prepares the explanations of the assignment that gives each mentee the mentor in `mentors` and has
  /// as many pairs as possible.
  ///
  /// - Complexity: One pass over the rows, and O(*n*³ / 64) for *n* mentors at worst; near O(*n*²) on
  ///   ordinary data.
  public init(
    _ source: Source, mentors: [Int?], threads: Int = CoreOptions().threads,
  ) {
    self.source = source
    self.mentors = mentors
    self.threads = threads
    let capacities = source.capacities
    var lists = [[Int]](repeating: [], count: capacities.count)
    var free = capacities
    for (mentee, mentor) in mentors.enumerated() {
      guard let mentor else { continue }
      if source.lockedMentor(of: mentee) == nil {
        lists[mentor].append(mentee)
      } else {
        free[mentor] -= 1
      }
    }
    self.capacities = capacities
    freePlaces = free
    menteesOf = lists
    let empty = BitRows(count: capacities.count).emptySet
    let locked = mentors.indices.map { source.lockedMentor(of: $0) != nil }
    let parts = RowPass(source, threads: threads).map { mentees, reader, row in
      // The mentors of a block of mentees, and the set of those to whom each leads.
      var found: [(mentor: Int, options: [UInt64])] = []
      for mentee in mentees where !locked[mentee] {
        guard let mentor = mentors[mentee] else { continue }
        reader.read(mentee, into: &row)
        var set = empty
        row.withPairings { options, _ in
          for option in options { set[Int(option >> 6)] |= 1 << UInt64(option & 63) }
        }
        found.append((mentor, set))
      }
      return found
    }
    var steps = BitRows(count: capacities.count)
    for part in parts {
      for (mentor, options) in part { steps.form(mentor, unionWith: options) }
    }
    reach = MentorReach(steps)
  }

  /// The smallest explanation why `mentee` has no mentor, or `nil` where it has one.
  ///
  /// - Precondition: `mentee` is a number of the source.
  public func criticalSet(of mentee: Int) -> CriticalSet? {
    guard mentors[mentee] == nil else { return nil }
    var reader = source.makeReader()
    var row = PairingRow()
    reader.read(mentee, into: &row)
    let found = row.withPairings { options, _ in reach.mentors(from: options.lazy.map(Int.init)) }
    var mentees = found.flatMap { menteesOf[$0] }
    mentees.append(mentee)
    let places = found.reduce(0) { $0 + freePlaces[$1] }
    return CriticalSet(
      mentees: mentees.sorted(), mentors: found, places: places,
      lockedPlaces: found.reduce(0) { $0 + capacities[$1] } - places)
  }

  /// The mentees without a mentor, in groups that compete for the same places; those who may have nobody
  /// are left out.
  ///
  /// What ``criticalSet(of:)`` says about each of a group differs in this one mentee alone, so a group
  /// says it once: memory grows with the groups and not with everybody in each of them.
  ///
  /// - Complexity: A pass over the rows of those without a mentor.
  public func competitions() -> [Competition] {
    let parts = RowPass(source, threads: threads).map { mentees, reader, row in
      var found: [(mentee: Int, reached: [UInt64])] = []
      for mentee in mentees where mentors[mentee] == nil {
        reader.read(mentee, into: &row)
        guard row.count > 0 else { continue }
        found.append(
          (mentee, row.withPairings { options, _ in reach.set(from: options.lazy.map(Int.init)) }))
      }
      return found
    }
    var members: [[UInt64]: [Int]] = [:]
    for part in parts {
      for (mentee, reached) in part { members[reached, default: []].append(mentee) }
    }
    return members.map { reached, leftOut in
      let found = reach.mentors(in: reached)
      let places = found.reduce(0) { $0 + freePlaces[$1] }
      return Competition(
        mentors: found, seated: found.flatMap { menteesOf[$0] }.sorted(), leftOut: leftOut,
        places: places, lockedPlaces: found.reduce(0) { $0 + capacities[$1] } - places)
    }.sorted { ($0.leftOut.first ?? 0) < ($1.leftOut.first ?? 0) }
  }
}

/// Which mentors each mentor leads to, over any number of steps.
private struct MentorReach: Sendable {
  /// The group of each mentor; a group leads to itself and to groups with lower numbers only.
  private let groupOf: [Int]

  /// The mentors of each group.
  private let members: [[Int]]

  /// The mentors that each group leads to, its own included.
  private let reached: BitRows

  /// Follows `steps`, in which each row is a mentor and its bits are those one step away.
  init(_ steps: BitRows) {
    let count = steps.count
    // Kosaraju: the groups come out in the order of a search backwards, from those that finish last in a
    // search forwards; a group is found before everything it leads to.
    var seen = steps.emptySet
    var finished: [Int] = []
    for start in 0..<count { Self.search(from: start, steps, &seen, &finished) }
    let back = steps.transposed
    seen = steps.emptySet
    var groups: [[Int]] = []
    for start in finished.reversed() {
      var group: [Int] = []
      Self.search(from: start, back, &seen, &group)
      if !group.isEmpty { groups.append(group) }
    }
    groups.reverse()
    var groupOf = [Int](repeating: 0, count: count)
    for (number, group) in groups.enumerated() {
      for mentor in group { groupOf[mentor] = number }
    }
    var reached = BitRows(count: count)
    var direct = BitRows(count: count)
    for (number, group) in groups.enumerated() {
      for mentor in group {
        reached.insert(mentor, in: number)
        direct.form(number, unionWith: mentor, of: steps)
      }
      var joined = Set([number])
      for mentor in direct.bits(of: number) where joined.insert(groupOf[mentor]).inserted {
        reached.form(number, unionWith: groupOf[mentor])
      }
    }
    self.groupOf = groupOf
    members = groups
    self.reached = reached
  }

  /// Searches in depth from `start` and adds everything new to `finished`, each after what it leads to.
  private static func search(
    from start: Int, _ steps: borrowing BitRows, _ seen: inout [UInt64], _ finished: inout [Int],
  ) {
    guard seen[start >> 6] & (1 << UInt64(start & 63)) == 0 else { return }
    seen[start >> 6] |= 1 << UInt64(start & 63)
    var path = [start]
    while let last = path.last {
      if let next = steps.first(in: last, without: seen) {
        seen[next >> 6] |= 1 << UInt64(next & 63)
        path.append(next)
      } else {
        finished.append(last)
        path.removeLast()
      }
    }
  }

  /// Everything that `mentors` lead to, themselves included, ascending.
  func mentors(from mentors: some Sequence<Int>) -> [Int] { self.mentors(in: set(from: mentors)) }

  /// Everything that `mentors` lead to, themselves included, one bit each.
  func set(from mentors: some Sequence<Int>) -> [UInt64] {
    var set = reached.emptySet
    // From the highest number down: a group that is reached already adds nothing.
    for group in Set(mentors.map { groupOf[$0] }).sorted(by: >)
    where !members[group].allSatisfy({ set[$0 >> 6] & (1 << UInt64($0 & 63)) != 0 }) {
      reached.add(group, to: &set)
    }
    return set
  }

  /// The mentors in `set`, ascending.
  func mentors(in set: [UInt64]) -> [Int] {
    groupOf.indices.filter { set[$0 >> 6] & (1 << UInt64($0 & 63)) != 0 }
  }
}
