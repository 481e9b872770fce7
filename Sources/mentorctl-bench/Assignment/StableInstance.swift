import Assignment

/// An instance of the format `p hr <mentees> <mentors>`: a line `c <capacities>`, then a line for each
/// mentee and each mentor with the numbers of its counterparts, best first.
struct StableInstance {
  let menteeLists: PreferenceLists
  let mentorLists: PreferenceLists
  let capacities: [Int]

  /// Reads what follows the words `p hr`.
  init(_ file: NumberFile) throws {
    let (mentees, mentors) = (try file.number(), try file.number())
    guard file.word() == "c" else { throw InstanceError.notAnInstance }
    var capacities: [Int] = []
    for _ in 0..<mentors { capacities.append(try file.number()) }
    _ = try file.lineOfNumbers()
    self.capacities = capacities
    menteeLists = try Self.lists(mentees, from: file)
    mentorLists = try Self.lists(mentors, from: file)
  }

  private static func lists(_ count: Int, from file: NumberFile) throws -> PreferenceLists {
    var lists = PreferenceLists()
    for _ in 0..<count { lists.append(try file.lineOfNumbers()) }
    return lists
  }
}
