import JSONStore
import MentorCore
import Testing

@Suite("The register of orders")
struct OrderRegisterTests {
  private func order(
    _ id: Int, _ number: String?, _ date: String, kind: OrderKind = .regulation
  ) throws -> Order {
    var order = Order(
      id: OrderID(number: id), kind: kind, template: .shipped(kind),
      year: try SchoolYear(firstYear: 2026), on: try CalendarDate(iso: date))
    try order.sign(
      number: try number.map { try OrderNumber(typed: $0) }, date: try CalendarDate(iso: date),
      by: OrderSigner(name: "Орлова М. П.", office: "Директор"),
      facts: OrderFacts(of: order, in: try SampleSchool().pool))
    return order
  }

  @Test("Numbers are sorted as numbers, and gaps, repeats and dates out of order are found")
  func layout() throws {
    let orders = [
      try order(1, "10", "2026-09-05"), try order(2, "2", "2026-09-01"),
      try order(3, "2", "2026-09-02"), try order(4, "5-О", "2026-09-03"),
      try order(5, "11", "2026-09-04"), try order(6, "1", "2025-09-01"),
      try order(7, "7", "2026-09-01", kind: .thanks),
      try order(8, nil, "2026-01-01", kind: .thanks),
    ]
    let register = OrderRegister(orders, of: .orders, in: 2026)
    #expect(register.entries.map(\.id.number) == [2, 3, 4, 1, 5])
    #expect(register.repeats.map(\.orders) == [[OrderID(number: 2), OrderID(number: 3)]])
    #expect(register.gaps == [3...9])
    #expect(register.disorders == [OrderID(number: 5)])
    #expect(register.holder(of: try OrderNumber(typed: "5 - о"))?.id.number == 4)
    #expect(register.holder(of: try OrderNumber(typed: "3")) == nil)
    let letters = OrderRegister(orders, of: .letters, in: 2026)
    #expect(letters.entries.map(\.id.number) == [7, 8])
    #expect(letters.gaps.isEmpty && letters.repeats.isEmpty)
    #expect(OrderRegister([Order](), of: .orders, in: 2026).entries.isEmpty)
  }

  @Test("A number has a digit and bears no sign", arguments: ["", "приказ", "№", " "])
  func noNumber(text: String) {
    #expect(throws: ValueProblem.self) { try OrderNumber(typed: text) }
  }

  @Test(
    "Numbers that people take for one are one",
    arguments: [("12", "№ 12"), ("12-О", "12 – о"), ("93/4-О", "93/4-о")])
  func same(left: String, right: String) throws {
    #expect(try OrderNumber(typed: left) == OrderNumber(typed: right))
    #expect(try OrderNumber(typed: left) != OrderNumber(typed: "13"))
  }

  @Test("A signed order is read as it was written, and one without a number is refused")
  func record() throws {
    let signed = try order(1, "12-О", "2026-09-01")
    let bytes = JSONCoding.encodeCompact(signed)
    #expect(try JSONCoding.decode(Order.self, from: bytes, file: "orders.json") == signed)
    let damaged = String(decoding: bytes, as: UTF8.self)
      .replacing("\"number\":\"12-О\",", with: "")
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(Order.self, from: Array(damaged.utf8), file: "orders.json")
    }
  }
}
