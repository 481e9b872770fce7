import JSONStore
import Testing

@testable import MentorCore

@Suite("Groups")
struct GroupTests {
  /// A school with a teacher of `capacity` and four learners.
  private static func school(
    capacity: Int
  ) throws -> (school: SampleSchool, mentor: MentorID, mentees: [MenteeID]) {
    var school = try SampleSchool()
    let mentor = try school.teacher(capacity: capacity)
    let mentees = try (0..<4).map { _ in try school.learner() }
    return (school, mentor, mentees)
  }

  private static func occasion(_ school: SampleSchool, _ reason: String? = nil) -> Occasion {
    Occasion(on: school.today, by: "куратор", because: reason)
  }

  /// The school with a group of the first two learners.
  private static func group(
    capacity: Int = 3, in state: PairState = .proposed
  ) throws -> (school: SampleSchool, mentees: [MenteeID], id: PairID) {
    var (school, mentor, mentees) = try school(capacity: capacity)
    var registrar = PairRegistrar(school.pool)
    let group = try registrar.group(
      Array(mentees.prefix(2)), with: mentor, in: .teacherPupil, by: nil, because: nil)
    school.pairs = registrar.pairs
    try school.moveThroughBook(group.id, to: state)
    return (school, mentees, group.id)
  }

  @Test("Every member takes a place, whatever way the group came about", arguments: 1...4)
  func capacity(capacity: Int) throws {
    let (school, mentor, mentees) = try Self.school(capacity: capacity)
    for size in 1...4 {
      var registrar = PairRegistrar(school.pool)
      if size <= capacity {
        let group = try registrar.group(
          Array(mentees.prefix(size)), with: mentor, in: .teacherPupil, by: nil, because: nil)
        #expect(group.mentees.count == size)
      } else {
        #expect(throws: PairingError.noPlace(mentor, capacity: capacity)) {
          try registrar.group(
            Array(mentees.prefix(size)), with: mentor, in: .teacherPupil, by: nil, because: nil)
        }
        #expect(registrar.pairs.isEmpty)
      }
    }
  }

  @Test("Of those who join at once only as many come in as there are places")
  func race() throws {
    let (school, mentees, id) = try Self.group(capacity: 3)
    var book = PairBook(school.pool)
    try book.join(mentees[2], to: id, Self.occasion(school))
    let mentor = try #require(book.pairs[id]?.mentor)
    #expect(throws: PairingError.noPlace(mentor, capacity: 3)) {
      try book.join(mentees[3], to: id, Self.occasion(school))
    }
    try book.leave(mentees[0], from: id, Self.occasion(school, "другой кружок"))
    try book.join(mentees[3], to: id, Self.occasion(school))
    #expect(book.pairs[id]?.mentees == [mentees[1], mentees[2], mentees[3]])
  }

  @Test("Who is in one group joins no other")
  func twice() throws {
    var (school, mentees, id) = try Self.group()
    let other = try school.teacher(capacity: 2)
    let pair = try school.pair(other, mentees[2])
    var book = PairBook(school.pool)
    #expect(throws: PairingError.alreadyPaired(mentees[2], pair)) {
      try book.join(mentees[2], to: id, Self.occasion(school))
    }
    #expect(throws: PairingError.alreadyPaired(mentees[0], id)) {
      try book.join(mentees[0], to: id, Self.occasion(school))
    }
  }

  @Test(
    "Before the order somebody new has to agree, and the group is proposed again",
    arguments: [PairState.proposed, .agreed, .approved])
  func joinBeforeOrder(state: PairState) throws {
    let (school, mentees, id) = try Self.group(in: state)
    var book = PairBook(school.pool)
    try book.join(mentees[2], to: id, Self.occasion(school))
    #expect(book.pairs[id]?.state == .proposed)
    let group = try #require(book.pairs[id])
    let missing = book.pool.missingAgreements(to: group)
    #expect(missing.contains(.mentee(mentees[2])))
    #expect(missing.contains(.guardian(mentees[2])))
    #expect(missing.contains(.mentor) == (state == .proposed))
  }

  @Test("Whose agreement comes along leaves an agreed group agreed")
  func joinAgreed() throws {
    let (school, mentees, id) = try Self.group(in: .agreed)
    var book = PairBook(school.pool)
    try book.join(mentees[2], to: id, signed: school.today, Self.occasion(school))
    #expect(book.pairs[id]?.state == .agreed)
  }

  @Test(
    "After the order nobody joins without an order and agreements",
    arguments: [PairState.ordered, .active, .paused])
  func joinAfterOrder(state: PairState) throws {
    let (school, mentees, id) = try Self.group(in: state)
    var book = PairBook(school.pool)
    let order = PrintedOrder(number: "31", date: school.today)
    let newcomer = mentees[2]
    #expect(throws: PairingError.step(.joinWithoutOrder(id, newcomer))) {
      try book.join(newcomer, to: id, signed: school.today, Self.occasion(school))
    }
    #expect(
      throws: PairingError.step(
        .joinWithoutAgreement(id, newcomer, [.mentee(newcomer), .guardian(newcomer)]))
    ) {
      try book.join(newcomer, to: id, by: order, Self.occasion(school))
    }
    try book.join(newcomer, to: id, signed: school.today, by: order, Self.occasion(school))
    let group = try #require(book.pairs[id])
    #expect(group.state == state)
    #expect(group.memberships.last?.order == order)
    #expect(group.order?.text == "№ 1 от 01.10.2026")
  }

  @Test("A group remembers who came, who left, when and why")
  func memberships() throws {
    var (school, mentees, id) = try Self.group(in: .active)
    school.today = school.today.adding(days: 10)
    var book = PairBook(school.pool)
    try book.leave(mentees[1], from: id, Self.occasion(school, "другой кружок"))
    let group = try #require(book.pairs[id])
    #expect(group.isGroup)
    #expect(group.mentees == [mentees[0]])
    #expect(group.memberships.map(\.mentee) == [mentees[0], mentees[1]])
    #expect(group.memberships[1].until == school.today)
    #expect(group.memberships[1].reason == "другой кружок")
    #expect(group.memberships[0].until == nil)
    #expect(
      group.agreements.filter(\.isInForce).allSatisfy { $0.party.mentee != mentees[1] })
    #expect(book.pool.pair(of: mentees[1]) == nil)
    let file = CollectionFile<Pair>(key: "pairs")
    #expect(try file.decode(file.encode([group]), file: "pairs.json") == [group])
  }

  @Test("Who leaves and comes back has been in the group twice")
  func comingBack() throws {
    let (school, mentees, id) = try Self.group()
    var book = PairBook(school.pool)
    try book.leave(mentees[1], from: id, Self.occasion(school, "другой кружок"))
    try book.join(mentees[1], to: id, Self.occasion(school))
    let group = try #require(book.pairs[id])
    #expect(group.memberships.map(\.mentee) == [mentees[0], mentees[1], mentees[1]])
    #expect(group.memberships.map { $0.until == nil } == [true, false, true])
  }

  @Test("The last member, a stranger and one without a reason do not leave")
  func leaving() throws {
    let (school, mentees, id) = try Self.group()
    var book = PairBook(school.pool)
    #expect(throws: PairingError.step(.leftWithoutReason(id, mentees[0]))) {
      try book.leave(mentees[0], from: id, Self.occasion(school))
    }
    #expect(throws: PairingError.step(.notAMember(id, mentees[3]))) {
      try book.leave(mentees[3], from: id, Self.occasion(school, "переезд"))
    }
    try book.leave(mentees[0], from: id, Self.occasion(school, "переезд"))
    #expect(throws: PairingError.step(.lastMember(id, mentees[1]))) {
      try book.leave(mentees[1], from: id, Self.occasion(school, "переезд"))
    }
  }

  @Test("When the one who hesitates leaves, the others are agreed")
  func leavingSettles() throws {
    let (school, mentees, id) = try Self.group()
    var book = PairBook(school.pool)
    let others = book.pool.parties(to: try #require(book.pairs[id]))
      .filter { $0.mentee != mentees[1] }
    try book.agree(others, to: id, signed: school.today, Self.occasion(school))
    #expect(book.pairs[id]?.state == .proposed)
    try book.leave(mentees[1], from: id, Self.occasion(school, "сомнения"))
    #expect(book.pairs[id]?.state == .agreed)
  }

  @Test("A role model comes from the catalogue of the form, whatever its dashes and case")
  func roleModels() throws {
    let (school, _, id) = try Self.group()
    var book = PairBook(school.pool)
    for typed in [
      "преподаватель – талантливый обучающийся", "Преподаватель-Талантливый обучающийся",
      "преподаватель",
    ] {
      try book.choose(roleModel: typed, for: id, Self.occasion(school))
      #expect(book.pairs[id]?.roleModel == "преподаватель – талантливый обучающийся")
    }
    for typed in ["друг – друг", ""] {
      #expect(throws: PairingError.self) {
        try book.choose(roleModel: typed, for: id, Self.occasion(school))
      }
    }
    try book.choose(roleModel: nil, for: id, Self.occasion(school))
    #expect(book.pairs[id]?.roleModel == nil)
  }

  @Test("The load counts members, free places and those at work")
  func load() throws {
    var (school, mentees, id) = try Self.group(capacity: 3, in: .active)
    try school.teacher(capacity: 2)
    let loads = school.pool.loads
    #expect(loads.map(\.taken) == [2, 0])
    #expect(loads.map(\.free) == [1, 2])
    #expect(loads.map(\.atWork) == [2, 0])
    #expect(loads[0].pairs == [id])
    #expect(mentees.count == 4)
    try school.moveThroughBook(id, to: .paused)
    #expect(school.pool.loads[0].atWork == 0)
  }

  @Test(
    "A pair is stalled after so many days without a meeting or step, a paused one never",
    arguments: [(29, 0), (30, 1), (45, 1)])
  func stalled(days: Int, count: Int) throws {
    var (school, _, id) = try Self.group(in: .active)
    let start = school.today
    school.today = start.adding(days: days)
    #expect(school.pool.stalledPairs(days: 30, lastMeetings: [:]).count == count)
    let met = [id: start.adding(days: days - 1)]
    #expect(school.pool.stalledPairs(days: 30, lastMeetings: met).isEmpty)
    #expect(school.pool.stalledPairs(days: 1, lastMeetings: met).map(\.sign) == [.meeting])
    #expect(school.pool.stalledPairs(days: 1, lastMeetings: [:]).map(\.days) == [days])
    school.today = start
    try school.moveThroughBook(id, to: .paused)
    school.today = start.adding(days: days)
    #expect(school.pool.stalledPairs(days: 1, lastMeetings: [:]).isEmpty)
  }
}
