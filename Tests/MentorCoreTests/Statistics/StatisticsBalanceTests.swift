import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Balances of a form")
struct StatisticsBalanceTests {
  @Test(
    "A balance is read and written in one way",
    arguments: [
      ("1.1.3 = 1.2.3 + 1.3.3", "1.1.3 = 1.2.3 + 1.3.3"),
      ("1.1.3=1.2.3+1.3.3", "1.1.3 = 1.2.3 + 1.3.3"),
      ("01.02.03 <= 10", "01.02.03 <= 10"), ("1.1.3 ≥ 1.2.3 − 2", "1.1.3 >= 1.2.3 - 2"),
      ("-1.1.3 >= 0 - 4", "- 1.1.3 >= 0 - 4"), ("1.12а.3 = 0", "1.12а.3 = 0"),
    ])
  func reading(text: String, expected: String) throws {
    let balance = try StatisticsBalance(jsonText: text)
    #expect(balance.jsonText == expected)
    #expect(try StatisticsBalance(jsonText: balance.jsonText) == balance)
  }

  @Test(
    "What is no balance is refused at its place",
    arguments: [
      ("", 1), ("1.1.3", 6), ("1.1.3 =", 8), ("1.1 = 2", 1), ("1.1.3 == 2", 7), ("1.1.3 = 2 3", 11),
      ("1.1.3 < 2", 7), ("1.1.3 = 1..3", 9), ("1.1.3 = 1.2.3 * 2", 15), ("1.1.3 = -", 10),
      ("1.1.3 = 1.2.3 = 4", 15), ("= 1.1.3", 1), ("1.1.3 = 1234567890", 9), ("а.б", 1),
      ("1.1.3 = 1.1.3.4", 9),
    ])
  func refused(text: String, column: Int) {
    let problem = #expect(throws: ValueProblem.self) { try StatisticsBalance(jsonText: text) }
    #expect(
      problem?.message.ru.hasPrefix("знак \(column) баланса: ") ?? false,
      "\(problem?.message.ru ?? "")")
    #expect(problem?.hint != nil)
  }

  @Test("A balance of thousands of characters is refused")
  func long() {
    #expect(throws: ValueProblem.self) {
      try StatisticsBalance(jsonText: "1.1.3 = " + String(repeating: "1 + ", count: 1000) + "1")
    }
  }

  @Test(
    "A relation holds or not; an empty cell is nothing",
    arguments: [
      ("1.1.3 = 1.2.3 + 1.3.3", true), ("1.1.3 = 1.2.3", false), ("1.1.3 >= 1.2.3", true),
      ("1.2.3 >= 1.1.3", false), ("1.2.3 <= 1.1.3", true), ("1.1.3 <= 1.2.3", false),
      ("1.1.3 - 1.2.3 = 3", true), ("1.9.3 = 0", true), ("01.01.03 = 5", true),
    ])
  func holds(text: String, expected: Bool) throws {
    let balance = try StatisticsBalance(jsonText: text)
    var values: [CellAddress: Double] = [:]
    for (row, value) in [(1, 5.0), (2, 2), (3, 3)] {
      values[CellAddress(CellNumber(1), CellNumber(row), CellNumber(3))] = value
    }
    #expect(balance.holds { values[$0] } == expected)
  }
}
