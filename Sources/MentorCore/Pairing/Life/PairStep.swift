public import JSONStore
public import Wording

/// What happened in a step beside, or in place of, a change of the state.
public enum PairEvent: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Somebody refused, or took an agreement back.
  case declined
  /// A mentee joined the group.
  case joined
  /// A mentee left the group.
  case left
  /// The order was cancelled.
  case orderCancelled = "order-cancelled"

  /// The event in words.
  public var name: Phrase {
    switch self {
    case .declined: Phrase(ru: "отказ", en: "declined")
    case .joined: Phrase(ru: "вступление в группу", en: "joined")
    case .left: Phrase(ru: "выход из группы", en: "left")
    case .orderCancelled: Phrase(ru: "приказ отменён", en: "order cancelled")
    }
  }
}

/// One step in the life of a pair.
public struct PairStep: Record, Hashable {
  /// Who took it; `nil` where it was not told.
  public var actor: String?

  /// The day.
  public var date: CalendarDate

  /// What happened beside the change of the state; `nil` where nothing else did.
  public var event: PairEvent?

  /// The mentee whom the event concerns; `nil` where it concerns the mentor or everybody.
  public var mentee: MenteeID?

  /// The order about a change of a group that works; `nil` for other steps.
  public var order: PrintedOrder?

  /// The side that refused; `nil` for other steps.
  public var party: AgreementSide?

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

  /// Creates the step to `state` under the circumstances of `occasion`.
  init(
    _ state: PairState, _ occasion: Occasion, _ event: PairEvent? = nil, mentee: MenteeID? = nil,
    party: AgreementSide? = nil
  ) {
    self.init(
      state: state, date: occasion.date, actor: occasion.actor, reason: occasion.reason)
    self.event = event
    self.mentee = mentee
    self.party = party
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actor = try map.optional("actor", old?.actor)
    date = try map.field("date", old?.date)
    event = try map.optional("event", old?.event)
    mentee = try map.optional("mentee", old?.mentee)
    order = try map.optional("order", old?.order)
    party = try map.optional("party", old?.party)
    reason = try map.optional("reason", old?.reason)
    state = try map.field("state", old?.state)
  }
}
