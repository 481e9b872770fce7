import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("The order of the kinds of meeting")
struct MeetingOrderTests {
  /// What is said when meetings of `kinds` were held, a week from each other, of the last one.
  private func remarks(_ kinds: [MeetingKind]) throws -> [MeetingRemark] {
    let fixture = try MeetingSchool()
    var book = try fixture.book(on: "2027-06-30")
    var remarks: [MeetingRemark] = []
    for (week, kind) in kinds.enumerated() {
      let date = try day("2026-10-02").adding(days: 7 * week)
      remarks = try book.add(MeetingDraft(kind, on: date), of: [fixture.pair]).remarks
    }
    return remarks
  }

  private let pair = PairID(number: 1)

  @Test("Nothing is said where every kind follows the one before")
  func inOrder() throws {
    let order: [MeetingKind] = [
      .acquaintance, .trial, .planning, .regular, .regular, .regular, .finalPair, .finalGroup,
    ]
    for count in 1...order.count {
      #expect(try remarks(Array(order.prefix(count))).isEmpty, "\(count)")
    }
  }

  @Test(
    "That the first meeting is missing is told, whichever comes instead",
    arguments: [
      MeetingKind.trial, .planning, .regular, .finalPair, .finalGroup,
    ])
  func firstMissing(kind: MeetingKind) throws {
    let remarks = try remarks([kind])
    #expect(remarks.first == .firstMissing(pair))
    let others = kind.predecessors.filter { $0 != .acquaintance }
    #expect(remarks.count == (others.isEmpty ? 1 : 2))
    if !others.isEmpty { #expect(remarks.last == .predecessorsMissing(pair, kind, others)) }
  }

  @Test("A kind out of order is told with the meeting that comes too early")
  func outOfOrder() throws {
    #expect(
      try remarks([.acquaintance, .trial, .planning, .regular, .trial]) == [
        .afterLater(pair, .trial, MeetingID(number: 3), .planning),
        .repeated(pair, .trial, MeetingID(number: 2)),
      ])
    #expect(
      try remarks([.acquaintance, .planning, .trial]) == [
        .afterLater(pair, .trial, MeetingID(number: 2), .planning)
      ])
  }

  @Test("What was cancelled or is only planned is no predecessor of what was held")
  func cancelled() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book(on: "2026-10-05")
    let first = try book.plan(
      MeetingDraft(.acquaintance, on: try day("2026-10-05")), of: [fixture.pair]
    ).meeting
    let draft = MeetingDraft(.trial, on: try day("2026-10-06"))
    #expect(try book.plan(draft, of: [fixture.pair]).remarks.isEmpty)
    _ = try book.cancel(first.id, try .test(because: "нет кабинета"))
    let held = try book.add(
      MeetingDraft(.trial, on: try day("2026-10-05")), of: [fixture.pair])
    #expect(held.remarks.first == .firstMissing(fixture.pair))
  }

  @Test("Every remark about the order names its source")
  func source() throws {
    for remark in try remarks([.finalPair]) {
      #expect(remark.message.ru.contains(MeetingKind.orderSource.ru))
      #expect(remark.message.en.contains(MeetingKind.orderSource.en))
    }
  }
}
