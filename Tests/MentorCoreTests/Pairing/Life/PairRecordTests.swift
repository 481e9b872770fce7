import JSONStore
import Testing

@testable import MentorCore

@Suite("The record of a pair")
struct PairRecordTests {
  private static func read(_ text: String) throws -> RecordSet<Pair> {
    RecordSet(
      try CollectionFile<Pair>(key: "pairs").decode(Array(text.utf8), file: "pairs.json"))
  }

  @Test("A pair that was approved by an order in an old directory is ordered now")
  func oldDirectory() throws {
    let pairs = try Self.read(
      """
      {"schema": 1, "pairs": [
        {"form": "TU", "history": [{"date": "2026-09-08", "state": "proposed"},
          {"date": "2026-09-10", "state": "approved"}], "id": "PAIR-1", "mentees": ["E-1"],
         "mentor": "M-1", "order": "№ 7 от 10.09.2026", "state": "approved", "year": "2026/27"},
        {"form": "TU", "id": "PAIR-2", "mentees": ["E-2"], "mentor": "M-1",
         "order": "приказ директора", "state": "completed", "year": "2025/26"}]}
      """)
    #expect(pairs.map(\.state) == [.ordered, .completed])
    #expect(pairs[0].order?.number == "7")
    #expect(pairs[0].order?.date == (try CalendarDate(iso: "2026-09-10")))
    #expect(pairs[1].order?.number == nil)
    #expect(pairs[1].order?.text == "приказ директора")
    var pair = pairs[0]
    try pair.start(Occasion(on: CalendarDate(iso: "2026-09-14")))
    #expect(pair.state == .active)
  }

  @Test("Everything that happened to a pair survives writing and reading")
  func roundTrip() throws {
    let school = try SampleSchool()
    var pair = Pair(
      id: PairID(number: 4), mentor: MentorID(number: 1),
      mentees: [MenteeID(number: 1), MenteeID(number: 2)], form: .teacherPupil, year: school.year,
      score: 700, roleModel: "равный – равному", on: school.today, as: .draft)
    try pair.lead(to: .approved, on: school.today)
    let occasion = Occasion(on: school.today, by: "куратор", because: "передумал")
    try pair.decline(.mentee(MenteeID(number: 2)), occasion)
    let file = CollectionFile<Pair>(key: "pairs")
    let bytes = file.encode([pair])
    #expect(try file.decode(bytes, file: "pairs.json") == [pair])
  }

  @Test(
    "Who agreed is told by the side and the mentee, and contradictions are refused",
    arguments: [
      (#"{"date": "2026-09-08", "party": "mentor"}"#, true),
      (#"{"date": "2026-09-08", "party": "mentor", "mentee": "E-1"}"#, false),
      (#"{"date": "2026-09-08", "party": "mentee"}"#, false),
      (#"{"date": "2026-09-08", "party": "mentee", "mentee": "E-1"}"#, true),
      (#"{"date": "2026-09-08", "party": "guardian"}"#, true),
      (#"{"date": "2026-09-08", "party": "guardian", "mentee": "E-1"}"#, true),
      (#"{"date": "2026-09-08", "party": "сосед"}"#, false),
    ])
  func agreements(text: String, isSound: Bool) throws {
    let pairs = """
      {"schema": 1, "pairs": [{"agreements": [\(text)], "form": "TU", "id": "PAIR-1",
        "mentees": ["E-1"], "mentor": "M-1", "state": "proposed", "year": "2026/27"}]}
      """
    if isSound {
      #expect(try Self.read(pairs).first?.agreements.count == 1)
    } else {
      #expect(throws: JSONError.self) { try Self.read(pairs) }
    }
  }
}
