import JSONStore
import MentorCore
import Testing

@Suite("Dates and deadlines as JSON")
struct CalendarJSONTests {
  private func reading(_ phrase: String) throws -> DeadlineReading {
    let period = try PlanPeriod(SchoolYear(firstYear: 2023))
    return DeadlineReader(context: DeadlineContext(period: period)).read(phrase)
  }

  @Test("Prints a deadline as scripts meet it, every key there")
  func contract() throws {
    let text = try reading("до 20.10.2023").deadline.json
    let expected: JSON = [
      "text": "до 20.10.2023", "windows": [["from": nil, "to": "2023-10-20"]],
      "recurrence": nil, "anchor": nil, "confidence": "exact",
    ]
    #expect(text == expected)
  }

  @Test(
    "Stores a deadline and reads it back",
    arguments: ["до 20 октября", "ежемесячно", "по графику, октябрь", "что-нибудь", ""])
  func deadline(phrase: String) throws {
    let deadline = try reading(phrase).deadline
    let bytes = JSONCoding.encodePretty(deadline)
    #expect(try JSONCoding.decode(Deadline.self, from: bytes, file: "r.json") == deadline)
  }

  @Test("Stores a plan's period and reads it back")
  func planPeriod() throws {
    let period = try PlanPeriod(heading: "сентябрь 2021 г. - май 2023 г.")
    let bytes = JSONCoding.encodeCompact(period)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"from":"2021-09-01","kind":"school-year","to":"2023-05-31"}"#)
    #expect(try JSONCoding.decode(PlanPeriod.self, from: bytes, file: "r.json") == period)
  }

  @Test(
    "Refuses a period that ends before it begins, and dates that no calendar has",
    arguments: [
      #"{"from":"2021-09-02","kind":"school-year","to":"2021-09-01"}"#,
      #"{"from":"2021-09-31","kind":"school-year","to":"2021-10-01"}"#,
      #"{"from":"01.09.2021","kind":"school-year","to":"2021-10-01"}"#,
      #"{"from":"2021-09-01","kind":"school","to":"2021-10-01"}"#,
    ])
  func refused(json: String) {
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(PlanPeriod.self, from: Array(json.utf8), file: "r.json")
    }
  }

  @Test("Stores a school year under its one name, and takes any typed in a field")
  func schoolYear() throws {
    #expect(try SchoolYear(jsonText: "2023/24").jsonText == "2023/24")
    #expect(throws: ValueProblem.self) { try SchoolYear(jsonText: "2023-2024") }
    #expect(try SchoolYear.interpreting("2023-2024").name == "2023/24")
    #expect(try CalendarDate.interpreting("1 сентября 2023 г.").iso == "2023-09-01")
    #expect(throws: ValueProblem.self) { try CalendarDate.interpreting("31.09.2023") }
  }
}
