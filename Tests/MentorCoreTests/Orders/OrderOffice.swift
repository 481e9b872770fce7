import MentorCore
import Testing

/// A school that writes orders: named people, agreed pairs, a desk.
struct OrderOffice {
  var school: SampleSchool
  var orders = RecordSet<Order>()

  init() throws {
    school = try SampleSchool()
    school.organization.director = "Орлова Мария Павловна"
    school.organization.curator = "Белова Анна Ильинична"
    school.organization.place = "г. Озёрск"
  }

  /// A pair in `state`.
  mutating func pair(_ state: PairState = .approved, group: Int = 1) throws -> PairID {
    let mentor = try school.teacher(capacity: group)
    let id = try school.pair(mentor, school.learner())
    try school.moveThroughBook(id, to: state)
    return id
  }

  var desk: OrderDesk { OrderDesk(school.pool, orders: orders) }

  mutating func keep(_ desk: OrderDesk) {
    orders = desk.orders
    school.pairs = desk.book.pairs
  }

  /// A draft of `kind`, made by the desk.
  @discardableResult
  mutating func draft(
    _ kind: OrderKind, _ change: (inout OrderDraft) -> Void = { _ in }
  ) throws -> Order {
    var draft = OrderDraft(kind, template: .shipped(kind))
    change(&draft)
    var desk = desk
    let order = try desk.draft(draft)
    keep(desk)
    return order
  }

  /// Signs the order `id` with `number` today.
  @discardableResult
  mutating func sign(_ id: OrderID, _ number: String?, on date: String = "2026-10-01") throws
    -> Order
  {
    var desk = desk
    let order = try desk.sign(
      id, number: try number.map { try OrderNumber(typed: $0) },
      date: try CalendarDate(iso: date), Occasion(on: school.today, by: "куратор"))
    keep(desk)
    return order
  }

  /// The sources of papers.
  func sources(names: PrintedNames = .full) -> OrderSources {
    OrderSources(
      organization: school.organization, people: RecordSet(school.people),
      mentors: RecordSet(school.mentors), mentees: RecordSet(school.mentees), orders: orders,
      roadmap: nil, names: names)
  }

  /// The error that `body` throws, as one of orders.
  static func error(_ body: () throws -> Void) -> OrderError? {
    do {
      try body()
      return nil
    } catch {
      return error as? OrderError
    }
  }
}
