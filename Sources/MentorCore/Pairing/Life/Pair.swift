public import JSONStore
import Wording

/// The identifier of a pair.
public typealias PairID = Identifier<Pair>

/// A mentor with one or several mentees in a form.
public struct Pair: Record, Hashable, Identified, Keyed, Living {
  public static let identifierPrefix = "PAIR"
  public static let noun = Noun(
    one: Phrase(ru: "пара", en: "pair"), many: Phrase(ru: "пары", en: "pairs"),
    ofOne: Phrase(ru: "пары", en: "pair"))

  /// Who agreed to the pair, in the order in which it was entered; those who took it back included.
  public internal(set) var agreements: [Agreement]

  /// The form.
  public var form: FormCode

  /// The first day of work; `nil` until it begins.
  public internal(set) var from: CalendarDate?

  /// The steps so far, the oldest first.
  public internal(set) var history: [PairStep]

  /// The identifier.
  public let id: PairID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The mentees, one for a pair, several for a group.
  public internal(set) var mentees: [MenteeID]

  /// The mentor.
  public var mentor: MentorID

  /// The order that confirmed it; `nil` before.
  public internal(set) var order: PrintedOrder?

  /// The record of that order, such as `ORD-3`; `nil` for an order made outside of the program.
  public internal(set) var orderRecord: RecordIdentifier?

  /// The proposal from which the pair was accepted; `nil` for a pair made by hand.
  public let proposal: ProposalID?

  /// The role model; `nil` where none was chosen.
  public var roleModel: String?

  /// The score at the time of pairing, from 0 to 1000; `nil` for a pair made by hand without one.
  public var score: Int?

  /// The state.
  public internal(set) var state: PairState

  /// The last day of work; `nil` while it is open.
  public internal(set) var until: CalendarDate?

  /// The school year.
  public var year: SchoolYear

  /// How a pair enters the records.
  public enum Beginning: Hashable, Sendable {
    /// As a thought of the curator.
    case draft
    /// As an offer to those concerned.
    case proposed

    var state: PairState {
      switch self {
      case .draft: .draft
      case .proposed: .proposed
      }
    }
  }

  /// Creates a pair.
  public init(
    id: PairID, mentor: MentorID, mentees: [MenteeID], form: FormCode, year: SchoolYear,
    score: Int? = nil, roleModel: String? = nil, proposal: ProposalID? = nil, on date: CalendarDate,
    by actor: String? = nil,
    because reason: String? = nil, as beginning: Beginning = .proposed
  ) {
    self.id = id
    self.mentor = mentor
    self.mentees = mentees
    self.form = form
    self.year = year
    self.score = score
    self.roleModel = roleModel
    self.proposal = proposal
    agreements = []
    state = beginning.state
    history = [PairStep(state: beginning.state, date: date, actor: actor, reason: reason)]
  }

  /// Reads or writes a pair.
  ///
  /// Directories of the time when an approval was an order hold `approved` pairs with an order: they
  /// are `ordered` in the terms of today.
  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    agreements = try map.field("agreements", old?.agreements, default: [])
    form = try map.field("form", old?.form)
    from = try map.optional("from", old?.from)
    history = try map.field("history", old?.history, default: [])
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    mentees = try map.field("mentees", old?.mentees)
    mentor = try map.field("mentor", old?.mentor)
    order = try map.optional("order", old?.order)
    orderRecord = try map.optional("orderRecord", old?.orderRecord)
    proposal = try map.optional("proposal", old?.proposal)
    roleModel = try map.optional("roleModel", old?.roleModel)
    score = try map.optional("score", old?.score)
    state = try map.field("state", old?.state)
    until = try map.optional("until", old?.until)
    year = try map.field("year", old?.year)
    if state == .approved, order != nil { state = .ordered }
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    if mentees.isEmpty || Set(mentees).count != mentees.count {
      return ValueProblem(
        Phrase(
          ru: "в паре нет наставляемых, или один назван дважды",
          en: "a pair has no mentees, or one is named twice"))
    }
    if agreements.contains(where: { $0.party == .menteeOrganization }) {
      return ValueProblem(
        Phrase(
          ru: "согласие наставляемого не называет наставляемого",
          en: "an agreement of a mentee does not name the mentee"))
    }
    if let score, !(0...1000).contains(score) {
      return ValueProblem(
        Phrase(ru: "балл \(score) вне пределов 0–1000", en: "score \(score) is outside 0–1000"))
    }
    return nil
  }
}
