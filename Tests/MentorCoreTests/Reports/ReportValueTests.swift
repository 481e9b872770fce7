import JSONStore
import Testing

@testable import MentorCore

@Suite("Values of a report")
struct ReportValueTests {
  @Test(
    "A share has one digit behind the comma, is whole only where nothing is missing, and of nothing there is none",
    arguments: [
      (2, 3, "66,7\u{A0}%"), (1, 2, "50\u{A0}%"), (3, 3, "100\u{A0}%"),
      (9999, 10000, "99,9\u{A0}%"),
      (0, 5, "0\u{A0}%"), (0, 0, "нет данных"),
    ])
  func share(part: Int, whole: Int, text: String) {
    #expect(ReportValue.share(part, of: whole).text == text)
  }

  @Test("No number that cannot be told is printed", arguments: [Double.nan, .infinity, 1e300])
  func infinite(number: Double) {
    #expect(ReportValue.decimal(number).text == "нет данных")
    #expect(ReportValue.decimal(number).json == .null)
  }

  @Test(
    "A mean has one digit behind the comma",
    arguments: [(7.25, "7,3"), (-0.5, "−0,5"), (0, "0,0"), (10, "10,0")])
  func decimal(number: Double, text: String) {
    #expect(ReportValue.decimal(number).text == text)
  }

  private func chart(_ values: [ReportValue], target: ReportValue?, limit: Double?) -> ReportChart {
    ReportChart(
      "Ход", series: ["до", "после"], target: "цель",
      bars: [.init("Пара", values, target: target)], limit: limit,
      grid: ReportGrid("Ход", columns: [.init("name", "Имя")], rows: [], source: ""))
  }

  @Test("The longest bar is as long as the chart, and what is absent has none")
  func lengths() {
    let drawn = chart([.number(5), .absent], target: .number(10), limit: nil)
    let lengths = drawn.lengths(of: drawn.bars[0])
    #expect(lengths.values == [0.5, nil])
    #expect(lengths.target == 1)
  }

  @Test("A chart of nothing but zeros, or of values beyond its limit, stays within its bounds")
  func bounds() {
    let zeros = chart([.number(0), .decimal(.nan)], target: nil, limit: nil)
    #expect(zeros.lengths(of: zeros.bars[0]).values == [0, nil])
    let beyond = chart([.percent(250), .number(-3)], target: .absent, limit: 100)
    #expect(beyond.lengths(of: beyond.bars[0]).values == [1, 0])
    #expect(beyond.lengths(of: beyond.bars[0]).target == nil)
  }
}
