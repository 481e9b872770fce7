public import JSONStore
import Wording

/// The identifier of a pair.
public typealias PairID = Identifier<Pair>

/// One step in the life of a pair.
public struct PairStep: Record, Hashable {
  /// Who took it; `nil` where it was not told.
  public var actor: String?

  /// The day.
  public var date: CalendarDate

  /// Why; `nil` where nobody said.
  public var reason: String?

  /// The state that the step led to.
  public var state: PairState

  /// Creates a step.
  public init(state: PairState, date: CalendarDate, actor: String? = nil, reason: String? = nil) {
    self.state = state
    self.date = date
    self.actor = actor
    self.reason = reason
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actor = try map.optional("actor", old?.actor)
    date = try map.field("date", old?.date)
    reason = try map.optional("reason", old?.reason)
    state = try map.field("state", old?.state)
  }
}

/// A mentor with one or several mentees in a form.
public struct Pair: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "PAIR"
  public static let noun = Noun(
    one: Phrase(ru: "пара", en: "pair"), many: Phrase(ru: "пары", en: "pairs"),
    ofOne: Phrase(ru: "пары", en: "pair"))

  /// The form.
  public var form: FormCode

  /// The first day of work; `nil` until it begins.
  public var from: CalendarDate?

  /// The steps so far, the oldest first.
  public private(set) var history: [PairStep]

  /// The identifier.
  public let id: PairID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The mentees, one for a pair, several for a group.
  public var mentees: [MenteeID]

  /// The mentor.
  public var mentor: MentorID

  /// The order that approved it, as number and date are printed; `nil` before.
  public private(set) var order: String?

  /// The proposal from which the pair was accepted; `nil` for a pair made by hand.
  public let proposal: ProposalID?

  /// The role model; `nil` where none was chosen.
  public var roleModel: String?

  /// The score at the time of pairing, from 0 to 1000; `nil` for a pair made by hand without one.
  public var score: Int?

  /// The state.
  public private(set) var state: PairState

  /// The last day of work; `nil` while it is open.
  public var until: CalendarDate?

  /// The school year.
  public var year: SchoolYear

  /// Creates a proposed pair.
  public init(
    id: PairID, mentor: MentorID, mentees: [MenteeID], form: FormCode, year: SchoolYear,
    score: Int? = nil, roleModel: String? = nil, proposal: ProposalID? = nil, on date: CalendarDate,
    by actor: String? = nil,
    because reason: String? = nil
  ) {
    self.id = id
    self.mentor = mentor
    self.mentees = mentees
    self.form = form
    self.year = year
    self.score = score
    self.roleModel = roleModel
    self.proposal = proposal
    state = .proposed
    history = [PairStep(state: .proposed, date: date, actor: actor, reason: reason)]
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    form = try map.field("form", old?.form)
    from = try map.optional("from", old?.from)
    history = try map.field("history", old?.history, default: [])
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    mentees = try map.field("mentees", old?.mentees)
    mentor = try map.field("mentor", old?.mentor)
    order = try map.optional("order", old?.order)
    proposal = try map.optional("proposal", old?.proposal)
    roleModel = try map.optional("roleModel", old?.roleModel)
    score = try map.optional("score", old?.score)
    state = try map.field("state", old?.state)
    until = try map.optional("until", old?.until)
    year = try map.field("year", old?.year)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    if mentees.isEmpty || Set(mentees).count != mentees.count {
      return ValueProblem(
        Phrase(
          ru: "в паре нет наставляемых, или один назван дважды",
          en: "a pair has no mentees, or one is named twice"))
    }
    if let score, !(0...1000).contains(score) {
      return ValueProblem(
        Phrase(ru: "балл \(score) вне пределов 0–1000", en: "score \(score) is outside 0–1000"))
    }
    return nil
  }

  /// Leads the pair to `next`.
  ///
  /// - Throws: ``PairingError/wrongState(_:from:to:)`` where `next` may not follow, and
  ///   ``PairingError/missingOrder(_:)`` where approval lacks its order. Nothing changes then.
  public mutating func move(
    to next: PairState, on date: CalendarDate, order: String? = nil, by actor: String? = nil,
    because reason: String? = nil
  ) throws(PairingError) {
    guard state.successors.contains(next) else {
      throw .wrongState(id, from: state, to: next)
    }
    if next == .approved {
      guard let order, !order.isEmpty else { throw .missingOrder(id) }
      self.order = order
    }
    if next == .active { from = date }
    if !next.takesPlace { until = date }
    state = next
    history.append(PairStep(state: next, date: date, actor: actor, reason: reason))
  }
}
