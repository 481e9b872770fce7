import JSONStore

/// What a merge of two people did.
public struct PersonMerge: Sendable {
  /// The person as they are now.
  public let person: Person

  /// The record that is gone.
  public let other: PersonID

  /// The fields in which the two differed.
  public let differences: [MergeDifference]

  /// The profiles that took in another of their year: the one that stays, the one that is gone, and the
  /// fields in which they differed.
  public let profiles: [(kept: String, other: String, differences: [MergeDifference])]

  /// The other records that now refer to the person, in the order of the files.
  public let changed: [String]
}

extension Editing {
  /// Makes the records `kept` and `other` one, which is `kept` with everything that it lacked.
  ///
  /// Every reference of every collection is led to `kept`. `decisions` settle the fields that contradict
  /// one another; `staying` names the profiles that stay where both have one in the same year.
  ///
  /// - Throws: ``MergeError`` where something is undecided or a rule of the programme would be broken.
  ///   Nothing is written then.
  /// - Complexity: O(*n*) in the bytes of all files.
  public mutating func merge(
    _ other: PersonID, into kept: PersonID, deciding decisions: [String: MergeSide],
    staying: [String]
  ) throws(WorkspaceError) -> PersonMerge {
    let people = try load(.people)
    guard let first = people[kept], let second = people[other], kept != other else {
      throw .domain(MergeError.sameRecord(kept))
    }
    let union = try union(first, second, deciding: decisions)
    guard union.open.isEmpty else {
      throw .domain(
        MergeError.undecided(kept: kept, other: other, fields: union.open.map(\.field)))
    }
    var successors = Successors(people: [other: kept])
    var staying = Set(staying)
    let mentors = try doubles(.mentors, of: [kept, other], person: \.person, \.year, &staying)
    let mentees = try doubles(.mentees, of: [kept, other], person: \.person, \.year, &staying)
    if let idle = staying.sorted().first { throw .domain(MergeError.idleProfile(idle)) }
    for double in mentors { successors.mentors[double.other.id] = double.kept.id }
    for double in mentees { successors.mentees[double.other.id] = double.kept.id }
    try verifyPairs(after: successors)
    try change(.people) { people throws(WorkspaceError) in
      people.remove(other)
      people.put(union.record)
    }
    var profiles: [(kept: String, other: String, differences: [MergeDifference])] = []
    profiles += try join(mentors, in: .mentors)
    profiles += try join(mentees, in: .mentees)
    var changed: [String] = []
    for entry in DirectoryFormat.entries {
      changed += try entry.part.lead(to: successors, in: &self)
    }
    return PersonMerge(
      person: try load(.people)[kept] ?? union.record, other: other,
      differences: union.differences, profiles: profiles, changed: changed)
  }

  /// The union of two records, whose own checks are part of it.
  private func union<Element: Record>(
    _ kept: Element, _ other: Element, deciding decisions: [String: MergeSide] = [:],
    otherwise: MergeSide? = nil
  ) throws(WorkspaceError) -> RecordUnion<Element> {
    do throws(ValueProblem) {
      return try RecordUnion(kept, with: other, deciding: decisions, otherwise: otherwise)
    } catch {
      throw .domain(PeopleError.value(error))
    }
  }

  /// The profiles of `people` in one year, where there are two: which stays, and which goes.
  private mutating func doubles<Profile: Identified>(
    _ collection: Collection<Profile>, of people: Set<PersonID>,
    person: (Profile) -> PersonID, _ year: (Profile) -> SchoolYear, _ staying: inout Set<String>
  ) throws(WorkspaceError) -> [(kept: Profile, other: Profile)] {
    let own = try load(collection).filter { people.contains(person($0)) }
    let byYear = Dictionary(grouping: own, by: year).filter { $0.value.count > 1 }
    var doubles: [(kept: Profile, other: Profile)] = []
    for (year, profiles) in byYear.sorted(by: { $0.key < $1.key }) {
      guard let kept = profiles.first(where: { staying.contains("\($0.id)") }) else {
        throw .domain(MergeError.twiceInPool(year, profiles.map { "\($0.id)" }))
      }
      staying.remove("\(kept.id)")
      doubles += profiles.filter { $0.id != kept.id }.map { (kept, $0) }
    }
    return doubles
  }

  /// Joins profiles: what is said twice stays as the kept one has it.
  private mutating func join<Profile: Keyed>(
    _ doubles: [(kept: Profile, other: Profile)], in collection: Collection<Profile>
  ) throws(WorkspaceError) -> [(kept: String, other: String, differences: [MergeDifference])] {
    var joined: [(kept: String, other: String, differences: [MergeDifference])] = []
    for (kept, other) in doubles {
      // The person of the other one is led to the successor with all references.
      let union = try union(
        kept, other, deciding: ["person": .kept, "year": .kept], otherwise: .kept)
      try change(collection) { profiles throws(WorkspaceError) in
        profiles.remove(other.id)
        profiles.put(union.record)
      }
      joined.append(
        (
          "\(kept.id)", "\(other.id)", union.differences.filter { $0.outcome != .decided }
        ))
    }
    return joined
  }

  /// Refuses what the pairs would be after the references are led to `successors`.
  private mutating func verifyPairs(after successors: Successors) throws(WorkspaceError) {
    let mentors = try load(.mentors)
    let mentees = try load(.mentees)
    func person(_ id: PersonID?) -> PersonID? { id.map { successors.people[$0] ?? $0 } }
    var open: [MenteeID: [PairID]] = [:]
    var taken: [MentorID: TakenPlaces] = [:]
    for before in try load(.pairs) {
      let pair = successors.led(before)
      let mentor = person(mentors[before.mentor]?.person)
      if let mentor, before.mentees.contains(where: { person(mentees[$0]?.person) == mentor }) {
        throw .domain(MergeError.bothSides(pair.id))
      }
      guard pair.state.takesPlace else { continue }
      for mentee in pair.mentees { open[mentee, default: []].append(pair.id) }
      let places = taken[pair.mentor] ?? .none
      taken[pair.mentor] = TakenPlaces(
        count: places.count + pair.mentees.count, pairs: places.pairs + ["\(pair.id)"])
    }
    for mentee in Set(successors.mentees.values).sorted() {
      if let pairs = open[mentee], pairs.count > 1 {
        throw .domain(MergeError.severalPairs(mentee, pairs))
      }
    }
    for id in Set(successors.mentors.values).sorted() {
      if let mentor = mentors[id], let places = taken[id], places.count > mentor.capacity {
        throw .domain(
          PeopleError.capacityBelowTaken(id, capacity: mentor.capacity, places))
      }
    }
  }
}
