import MentorCore
import Testing
import Wording

@Suite("Orders on the desk")
struct OrderDeskTests {
  @Test("The signature of an order of pairs makes them ordered, and nothing else does")
  func pairs() throws {
    var office = try OrderOffice()
    let pair = try office.pair()
    let order = try office.draft(.pairs) { $0.pairs = [pair] }
    #expect(order.id.description == "ORD-1" && order.state == .draft)
    #expect(office.school.pairs[pair]?.state == .approved)
    let signed = try office.sign(order.id, "№ 12")
    #expect(signed.printed?.text == "№ 12 от 01.10.2026")
    #expect(signed.signer == "Орлова Мария Павловна" && signed.signerOffice == "Директор")
    let ordered = try #require(office.school.pairs[pair])
    #expect(ordered.state == .ordered)
    #expect(ordered.order?.text == "№ 12 от 01.10.2026")
    #expect(ordered.orderRecord == order.id.erased)
  }

  @Test(
    "A pair without its agreements is kept out, and the missing paper is named",
    arguments: [PairState.draft, .proposed])
  func notAgreed(state: PairState) throws {
    var office = try OrderOffice()
    let pair = try office.pair(state)
    let error = OrderOffice.error { try office.draft(.pairs) { $0.pairs = [pair] } }
    #expect(error?.category == .refused)
    #expect(error?.message.ru.contains("нет согласия быть в паре") == true)
    #expect(error?.hint?.ru.contains("mentorctl pair agree") == true)
    #expect(office.orders.isEmpty)
  }

  @Test("A pair whose consent was withdrawn is kept out, in the draft and at the signature")
  func withdrawn() throws {
    var office = try OrderOffice()
    let pair = try office.pair()
    let order = try office.draft(.pairs) { $0.pairs = [pair] }
    _ = try office.school.withdrawConsent(ofMenteeIn: pair)
    let error = OrderOffice.error { try office.sign(order.id, "12") }
    guard case .pair(.noConsent) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(office.orders[order.id]?.state == .draft)
    #expect(office.school.pairs[pair]?.state == .approved)
  }

  @Test(
    "Pairs that stand elsewhere are refused for their state",
    arguments: [PairState.ordered, .active, .paused])
  func wrongState(state: PairState) throws {
    var office = try OrderOffice()
    let pair = try office.pair(state)
    let error = OrderOffice.error { try office.draft(.pairs) { $0.pairs = [pair] } }
    guard case .pair(.wrongState) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("An agreed pair may be drafted and is signed for only when it was approved")
  func agreedOnly() throws {
    var office = try OrderOffice()
    let pair = try office.pair(.agreed)
    let order = try office.draft(.pairs) { $0.pairs = [pair] }
    #expect(OrderOffice.error { try office.sign(order.id, "12") }?.category == .refused)
    try office.school.moveThroughBook(pair, to: .approved)
    #expect(try office.sign(order.id, "12").state == .signed)
  }

  @Test("A pair stands in one draft at a time")
  func twice() throws {
    var office = try OrderOffice()
    let pair = try office.pair()
    let first = try office.draft(.pairs) { $0.pairs = [pair] }
    #expect(
      OrderOffice.error { try office.draft(.pairs) { $0.pairs = [pair] } }
        == .pairInOrder(pair, first.id))
    var desk = office.desk
    try desk.cancel(first.id, by: nil, Occasion(on: office.school.today, because: "ошибка"))
    office.keep(desk)
    #expect(try office.draft(.pairs) { $0.pairs = [pair] }.id.number == 2)
  }

  @Test("A number is taken once a year, by cancelled papers too; letters have numbers of their own")
  func numbers() throws {
    var office = try OrderOffice()
    let first = try office.draft(.regulation)
    try office.sign(first.id, "12-О")
    let second = try office.draft(.finalEvent)
    let taken = OrderOffice.error { try office.sign(second.id, "12-о") }
    #expect(taken == .numberTaken(try OrderNumber(typed: "12-О"), year: 2026, by: first.id))
    var desk = office.desk
    try desk.cancel(
      first.id, by: .printed("№ 20 от 01.10.2026"),
      Occasion(on: office.school.today, because: "ошибка"))
    office.keep(desk)
    #expect(OrderOffice.error { try office.sign(second.id, "12-О") } == taken)
    #expect(try office.sign(second.id, "12-О", on: "2025-12-30").number?.text == "12-О")
    let person = try addPerson(&office)
    let letter = try office.draft(.thanks) { $0.people = [OrderPerson(person)] }
    #expect(try office.sign(letter.id, "12-О").state == .signed)
  }

  private func addPerson(_ office: inout OrderOffice) throws -> PersonID {
    try office.school.teacher()
    return try #require(office.school.people.first?.id)
  }

  @Test("An order needs a number, a signer and a day that has come; a letter needs no number")
  func signature() throws {
    var office = try OrderOffice()
    let person = try addPerson(&office)
    let order = try office.draft(.regulation)
    #expect(OrderOffice.error { try office.sign(order.id, nil) } == .missingNumber(order.id))
    #expect(
      OrderOffice.error { try office.sign(order.id, "1", on: "2026-10-02") }
        == .inFuture(try CalendarDate(iso: "2026-10-02"), today: office.school.today))
    office.school.organization.director = nil
    #expect(OrderOffice.error { try office.sign(order.id, "1") } == .missingSigner(order.id))
    office.school.organization.director = "Орлова М. П."
    let letter = try office.draft(.thanks) { $0.people = [OrderPerson(person)] }
    let signed = try office.sign(letter.id, nil)
    #expect(signed.state == .signed && signed.printed == nil)
    #expect(
      OrderOffice.error { try office.sign(letter.id, nil) } == .wrongState(letter.id, .signed))
  }

  @Test("What was signed is what was drafted: a pair that has changed since is refused")
  func changed() throws {
    var office = try OrderOffice()
    let pair = try office.pair(.approved, group: 2)
    let order = try office.draft(.pairs) { $0.pairs = [pair] }
    var changed = try #require(office.school.pairs[pair])
    changed.form = .teacherTeacher
    office.school.pairs.put(changed)
    #expect(
      OrderOffice.error { try office.sign(order.id, "1") } == .pairChanged(order.id, pair))
  }

  @Test("An order of dissolution dissolves its pairs on its day, with the reason that it prints")
  func dissolution() throws {
    var office = try OrderOffice()
    let pair = try office.pair(.active)
    let order = try office.draft(.dissolution) {
      $0.pairs = [pair]
      $0.reason = "переезд"
    }
    try office.sign(order.id, "7")
    let dissolved = try #require(office.school.pairs[pair])
    #expect(dissolved.state == .dissolved)
    #expect(dissolved.history.last?.reason == "переезд")
  }

  @Test("A cancelled order of pairs lets them wait for another; pairs at work hold it")
  func cancellation() throws {
    var office = try OrderOffice()
    let pair = try office.pair()
    let order = try office.draft(.pairs) { $0.pairs = [pair] }
    try office.sign(order.id, "12")
    let other = try office.draft(.cancellation) { $0.cancels = [order.id] }
    var working = office
    var book = PairBook(working.school.pool)
    try book.start(pair, Occasion(on: working.school.today))
    working.school.pairs = book.pairs
    #expect(
      OrderOffice.error { try working.sign(other.id, "13") } == .pairAtWork(order.id, pair))
    try office.sign(other.id, "13")
    #expect(office.orders[order.id]?.state == .cancelled)
    #expect(office.orders[order.id]?.cancelledBy == other.id)
    #expect(office.school.pairs[pair]?.state == .approved)
    #expect(office.school.pairs[pair]?.order == nil)
  }

  @Test("A signed order is cancelled by another one that is signed and not older, and for a reason")
  func cancelling() throws {
    var office = try OrderOffice()
    let order = try office.draft(.regulation)
    try office.sign(order.id, "12")
    let draft = try office.draft(.finalEvent)
    let because = Occasion(on: office.school.today, because: "ошибка")
    func refusal(_ by: OrderDesk.Cancellation?, _ occasion: Occasion) -> OrderError? {
      OrderOffice.error {
        var desk = office.desk
        try desk.cancel(order.id, by: by, occasion)
      }
    }
    #expect(refusal(nil, because) == .missingCancellation(order.id))
    #expect(refusal(.printed("№ 5"), Occasion(on: office.school.today)) == .missingReason(order.id))
    #expect(refusal(.order(order.id), because) == .cannotCancel(order.id, by: order.id))
    #expect(refusal(.order(draft.id), because) == .cannotCancel(order.id, by: draft.id))
    try office.sign(draft.id, "11", on: "2026-09-01")
    #expect(refusal(.order(draft.id), because) == .cannotCancel(order.id, by: draft.id))
  }

  @Test("Each kind takes what it lists and nothing else", arguments: OrderKind.allCases)
  func contents(kind: OrderKind) throws {
    var office = try OrderOffice()
    let person = try addPerson(&office)
    let isFree = !kind.takesPairs && !kind.takesPeople && kind != .roadmap && kind != .cancellation
    let empty = OrderOffice.error { try office.draft(kind) }
    #expect(empty == (isFree ? nil : .nothingNamed(kind)))
    if !kind.takesPeople {
      let error = OrderOffice.error {
        try office.draft(kind) {
          $0.people = [OrderPerson(person)]
          $0.pairs = []
        }
      }
      #expect(error == .notTaken(kind, .people) || error == .nothingNamed(kind))
    }
    if kind == .curator {
      let both = [OrderPerson(person), OrderPerson(person)]
      #expect(
        OrderOffice.error { try office.draft(kind) { $0.people = both } }
          == .severalPeople(kind, 2))
    }
  }

  @Test("Fields that the template does not have are refused with those that it has")
  func fields() throws {
    var office = try OrderOffice()
    let error = OrderOffice.error {
      try office.draft(.regulation) { $0.values = [OrderValue(name: "срок", text: "завтра")] }
    }
    #expect(error == .unknownField("срок", known: ["дата введения"]))
    let order = try office.draft(.regulation) {
      $0.values = [OrderValue(name: "Дата введения", text: "01.10.2026")]
    }
    let paper = OrderPaper(order, office.sources())
    #expect(!paper.gaps.contains(.field("дата введения", caption: "")))
    #expect("\(paper.paper)".contains("с 01.10.2026"))
  }

  @Test("A signed order goes on saying what people were on its day, a draft does not")
  func facts() throws {
    var office = try OrderOffice()
    let pairs = [try office.pair()]
    let draft = try office.draft(.pairs) { $0.pairs = pairs }
    try office.sign(draft.id, "12")
    let signed = try #require(office.orders[draft.id])
    let then = office.sources()
    var organization = then.organization
    organization.curator = "Новикова Ирина Олеговна"
    organization.place = "г. Дальний"
    let people = try then.people.map { person in
      var grown = person
      if grown.role.kind == .learner { grown.role.grade = try Grade(typed: "11Я") }
      return grown
    }
    let now = OrderSources(
      organization: organization, people: RecordSet(people), mentors: then.mentors,
      mentees: then.mentees, orders: then.orders, roadmap: nil)
    #expect(Self.paper(signed, now) == Self.paper(signed, then))
    let changed = Self.paper(draft, now)
    #expect(changed != Self.paper(draft, then))
    #expect(changed.contains("11Я") && changed.contains("Новиков"))
  }

  private static func paper(_ order: Order, _ sources: OrderSources) -> String {
    "\(OrderPaper(order, sources).paper)"
  }
}
