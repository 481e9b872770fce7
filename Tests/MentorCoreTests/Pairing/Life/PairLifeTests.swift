import JSONStore
import Testing

@testable import MentorCore

/// Something that can be done to a pair.
enum PairAction: String, CaseIterable, Sendable {
  case propose, agree, decline, approve, order, cancelOrder, start, pause, resume, finish, dissolve
}

@Suite("The life of a pair")
struct PairLifeTests {
  /// Where each action leads from each state; what is not named is refused.
  static let successions: [PairState: [PairAction: PairState]] = [
    .draft: [.propose: .proposed, .dissolve: .dissolved],
    .proposed: [.agree: .proposed, .decline: .draft, .dissolve: .dissolved],
    .agreed: [.agree: .agreed, .decline: .draft, .approve: .approved, .dissolve: .dissolved],
    .approved: [.agree: .approved, .decline: .draft, .order: .ordered, .dissolve: .dissolved],
    .ordered: [
      .agree: .ordered, .cancelOrder: .approved, .start: .active, .dissolve: .dissolved,
    ],
    .active: [
      .agree: .active, .pause: .paused, .finish: .completed, .dissolve: .dissolved,
    ],
    .paused: [
      .agree: .paused, .resume: .active, .finish: .completed, .dissolve: .dissolved,
    ],
    .completed: [:],
    .dissolved: [:],
  ]

  private static func date(_ day: Int) throws -> CalendarDate {
    try CalendarDate(year: 2026, month: 10, day: day)
  }

  private static let mentee = MenteeID(number: 1)

  /// The mentor and the mentee; `.mentorGuardian` is asked too, so that `agree` has somebody left.
  private static let required: [AgreementParty] = [.mentor, .mentee(mentee)]

  private static func pair(in state: PairState) throws -> Pair {
    var pair = Pair(
      id: PairID(number: 1), mentor: MentorID(number: 1), mentees: [mentee], form: .teacherPupil,
      year: try SchoolYear(firstYear: 2026), on: try date(1),
      as: state == .draft ? .draft : .proposed)
    try pair.lead(to: state, on: try date(2))
    return pair
  }

  private static func perform(
    _ action: PairAction, on pair: inout Pair, _ occasion: Occasion
  ) throws(PairingError) {
    switch action {
    case .propose: try pair.propose(occasion, to: required)
    case .agree:
      try pair.agree(
        Agreement(.mentorGuardian, on: occasion.date), occasion, of: required + [.mentorGuardian])
    case .decline: try pair.decline(.mentor, occasion)
    case .approve: try pair.approve(occasion, agreedBy: required)
    case .order: try pair.order(PrintedOrder(number: "7", date: occasion.date), occasion)
    case .cancelOrder: try pair.cancelOrder(occasion)
    case .start: try pair.start(occasion)
    case .pause: try pair.pause(occasion)
    case .resume: try pair.resume(occasion)
    case .finish: try pair.finish(occasion)
    case .dissolve: try pair.dissolve(occasion)
    }
  }

  @Test(
    "Each action leads from each state where the rules say, or nowhere",
    arguments: PairState.allCases, PairAction.allCases)
  func successions(state: PairState, action: PairAction) throws {
    var pair = try Self.pair(in: state)
    let before = pair
    let occasion = Occasion(on: try Self.date(5), by: "куратор", because: "проверка")
    guard let next = Self.successions[state]?[action] else {
      #expect(throws: PairingError.self) { try Self.perform(action, on: &pair, occasion) }
      #expect(pair == before)
      return
    }
    try Self.perform(action, on: &pair, occasion)
    #expect(pair.state == next)
    guard next != state else { return }
    let step = try #require(pair.history.last)
    #expect(step.state == next)
    #expect(step.date == occasion.date)
    #expect(step.actor == "куратор")
    #expect(step.reason == "проверка")
  }

  @Test(
    "A refusal, a pause, a cancelled order and an early end need a reason",
    arguments: [
      (PairState.proposed, PairAction.decline), (.agreed, .decline), (.approved, .decline),
      (.ordered, .cancelOrder), (.active, .pause), (.proposed, .dissolve), (.active, .dissolve),
    ], [nil, "", "  "])
  func reasons(step: (state: PairState, action: PairAction), reason: String?) throws {
    var pair = try Self.pair(in: step.state)
    let before = pair
    let occasion = Occasion(on: try Self.date(5), because: reason)
    let next = try #require(Self.successions[step.state]?[step.action])
    #expect(throws: PairingError.step(.missingReason(pair.id.erased, next))) {
      try Self.perform(step.action, on: &pair, occasion)
    }
    #expect(pair == before)
  }

  @Test("No step lies before the last one", arguments: PairState.allCases)
  func days(state: PairState) throws {
    var pair = try Self.pair(in: state)
    let before = pair
    let last = try #require(pair.history.last?.date)
    let earlier = last.adding(days: -1)
    for action in try #require(Self.successions[state]).keys where action != .agree {
      #expect(throws: PairingError.step(.beforeLastStep(pair.id.erased, earlier, last: last))) {
        try Self.perform(action, on: &pair, Occasion(on: earlier, because: "проверка"))
      }
    }
    #expect(pair == before)
  }

  @Test("A pair is agreed with the last of those who have to agree, in any order", arguments: 0..<6)
  func lastAgreement(rotation: Int) throws {
    let everybody: [AgreementParty] = [
      .mentor, .mentorGuardian, .mentee(Self.mentee), .guardian(Self.mentee),
    ]
    let order =
      Array(everybody[(rotation % 4)...] + everybody[..<(rotation % 4)])
    var pair = try Self.pair(in: .proposed)
    for party in order {
      #expect(pair.state == .proposed)
      #expect(pair.missingAgreements(of: everybody).contains(party))
      try pair.agree(
        Agreement(party, on: Self.date(3)), Occasion(on: try Self.date(4)), of: everybody)
    }
    #expect(pair.state == .agreed)
    #expect(pair.missingAgreements(of: everybody).isEmpty)
    #expect(pair.history.map(\.state) == [.proposed, .agreed])
  }

  @Test("Approval names those whose agreement is lacking")
  func approvalWithoutAgreement() throws {
    var pair = try Self.pair(in: .proposed)
    let occasion = Occasion(on: try Self.date(5))
    try pair.agree(Agreement(.mentor, on: Self.date(3)), occasion, of: Self.required)
    #expect(
      throws: PairingError.step(.missingAgreements(pair.id.erased, [.mentee(Self.mentee)]))
    ) {
      try pair.approve(occasion, agreedBy: Self.required)
    }
  }

  @Test("After a refusal the others’ agreement holds, and the offer is made anew")
  func refusalAndAgain() throws {
    var pair = try Self.pair(in: .approved)
    let occasion = Occasion(on: try Self.date(5), because: "сомнения")
    try pair.decline(.mentee(Self.mentee), occasion)
    #expect(pair.state == .draft)
    #expect(pair.history.last?.event == .declined)
    #expect(pair.history.last?.mentee == Self.mentee)
    #expect(pair.missingAgreements(of: Self.required) == [.mentee(Self.mentee)])
    #expect(pair.agreements.last { $0.party == .mentee(Self.mentee) }?.reason == "сомнения")
    try pair.propose(occasion, to: Self.required)
    #expect(pair.state == .proposed)
    try pair.agree(Agreement(.mentee(Self.mentee), on: Self.date(5)), occasion, of: Self.required)
    #expect(pair.state == .agreed)
    #expect(pair.agreements.count == 3)
  }

  @Test("After the order nobody takes back an agreement", arguments: [PairState.ordered, .active])
  func refusalAfterOrder(state: PairState) throws {
    var pair = try Self.pair(in: state)
    #expect(throws: PairingError.step(.declinedAfterOrder(pair.id.erased, .mentor))) {
      try pair.decline(.mentor, Occasion(on: Self.date(5), because: "сомнения"))
    }
  }

  @Test("Nobody agrees twice, and nobody who is not asked")
  func strangers() throws {
    var pair = try Self.pair(in: .agreed)
    let occasion = Occasion(on: try Self.date(5))
    #expect(throws: PairingError.step(.alreadyAgreed(pair.id.erased, .mentor, try Self.date(2)))) {
      try pair.agree(Agreement(.mentor, on: Self.date(5)), occasion, of: Self.required)
    }
    let stranger = AgreementParty.mentee(MenteeID(number: 9))
    #expect(throws: PairingError.step(.notAParty(pair.id.erased, stranger))) {
      try pair.agree(Agreement(stranger, on: Self.date(5)), occasion, of: Self.required)
    }
  }

  @Test(
    "A paper of the summer before serves, one of the last school year does not",
    arguments: [("2026-05-31", false), ("2026-06-01", true), ("2026-08-20", true)])
  func earlierYear(day: String, serves: Bool) throws {
    var pair = try Self.pair(in: .proposed)
    let date = try CalendarDate(iso: day)
    let occasion = Occasion(on: try Self.date(5))
    if serves {
      try pair.agree(Agreement(.mentor, on: date), occasion, of: Self.required)
    } else {
      #expect(throws: PairingError.step(.agreementOfEarlierYear(pair.id.erased, date))) {
        try pair.agree(Agreement(.mentor, on: date), occasion, of: Self.required)
      }
    }
  }

  @Test("The order and its record come with the order and go with its cancellation")
  func order() throws {
    var pair = try Self.pair(in: .approved)
    let record = try RecordIdentifier(jsonText: "ORD-3")
    try pair.order(
      PrintedOrder(number: "12-О", date: Self.date(4)), record: record,
      Occasion(on: Self.date(4)))
    #expect(pair.order?.text == "№ 12-О от 04.10.2026")
    #expect(pair.references.contains(record))
    try pair.cancelOrder(Occasion(on: Self.date(5), because: "ошибка в списке"))
    #expect(pair.order == nil)
    #expect(pair.orderRecord == nil)
    #expect(pair.history.last?.event == .orderCancelled)
  }

  @Test("The first and the last day of work stay through a pause")
  func period() throws {
    var pair = try Self.pair(in: .ordered)
    try pair.start(Occasion(on: Self.date(6)))
    try pair.pause(Occasion(on: Self.date(10), because: "каникулы"))
    try pair.resume(Occasion(on: Self.date(20)))
    #expect(pair.from == (try Self.date(6)))
    #expect(pair.until == nil)
    try pair.finish(Occasion(on: Self.date(25)))
    #expect(pair.until == (try Self.date(25)))
  }
}
