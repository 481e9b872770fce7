import JSONStore
import Testing

@testable import MentorCore

/// Which records a record refers to is read off the declaration of its fields.
@Suite("References of a record")
struct RecordReferenceTests {
  private func pair(with last: Int = 5) throws -> Pair {
    Pair(
      id: PairID(number: 3), mentor: MentorID(number: 1),
      mentees: [MenteeID(number: 2), MenteeID(number: last)],
      form: try #require(FormCatalogue.standard.forms.first).code,
      year: try SchoolYear(firstYear: 2026), proposal: ProposalID(number: 7),
      on: try CalendarDate(iso: "2026-09-01"))
  }

  @Test("Every field counts, lists and optional fields too, and the record's own number does not")
  func references() throws {
    #expect(Set(try pair().references.map(\.description)) == ["M-1", "E-2", "E-5", "PROP-7"])
  }

  @Test("A redirected record differs in the references that have a successor, and in nothing else")
  func redirected() throws {
    let pair = try pair()
    #expect(pair.redirected([MenteeID(number: 5): MenteeID(number: 9)]) == (try self.pair(with: 9)))
    #expect(pair.redirected([MentorID(number: 8): MentorID(number: 9)]) == pair)
  }
}
