public import JSONStore
import Wording

/// That somebody agreed to a pair, on a day and perhaps on a paper.
///
/// This is no consent to the processing of data (152-ФЗ, ст. 9): that is a record of its own.
public struct Agreement: Record, Hashable {
  /// Who entered it; `nil` where it was not told.
  public let actor: String?

  /// The day on which the party agreed.
  public let date: CalendarDate

  /// The paper, or where it lies; `nil` where it was not noted.
  public let document: String?

  /// Who agreed.
  public let party: AgreementParty

  /// Why it no longer holds; `nil` while it does.
  public private(set) var reason: String?

  /// The day from which it no longer holds; `nil` while it does.
  public private(set) var withdrawn: CalendarDate?

  /// Whether it holds.
  public var isInForce: Bool { withdrawn == nil }

  /// Creates an agreement that holds.
  public init(
    _ party: AgreementParty, on date: CalendarDate, document: String? = nil, by actor: String? = nil
  ) {
    self.party = party
    self.date = date
    self.document = document
    self.actor = actor
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actor = try map.optional("actor", old?.actor)
    date = try map.field("date", old?.date)
    document = try map.optional("document", old?.document)
    let mentee = try map.optional("mentee", old?.party.mentee)
    let side = try map.field("party", old?.party.side)
    reason = try map.optional("reason", old?.reason)
    withdrawn = try map.optional("withdrawn", old?.withdrawn)
    switch (side, mentee) {
    case (.guardian, nil): party = .mentorGuardian
    case (.guardian, let id?): party = .guardian(id)
    case (.mentee, let id?): party = .mentee(id)
    case (.mentee, nil): party = .menteeOrganization
    case (.mentor, _): party = .mentor
    }
    try map.check(
      party.side == side && party.mentee == mentee
        ? nil
        : ValueProblem(
          Phrase(
            ru: "согласие наставника не называет наставляемого",
            en: "an agreement of the mentor names no mentee")))
  }

  /// The agreement as it ended on the day and for the reason of `occasion`.
  func ended(_ occasion: Occasion) -> Agreement {
    var ended = self
    ended.withdrawn = occasion.date
    ended.reason = occasion.reason
    return ended
  }
}
