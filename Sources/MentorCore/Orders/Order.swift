public import JSONStore
import Wording

/// The identifier of an order.
public typealias OrderID = Identifier<Order>

/// An order (приказ) or a letter of the programme, from its draft to the register.
///
/// It keeps its own copy of the template, of the pairs and of what people were on the day of the
/// signature, so that what was signed reads the same for ever; names are taken from the people.
public struct Order: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "ORD"
  public static let noun = Noun(
    one: Phrase(ru: "приказ", en: "order"), many: Phrase(ru: "приказы", en: "orders"),
    ofOne: Phrase(ru: "приказа", en: "order"))

  /// The order by which this one was cancelled; `nil` for one outside of the program, and before.
  public private(set) var cancelledBy: OrderID?

  /// The day on which it was cancelled; `nil` while it holds.
  public private(set) var cancelledOn: CalendarDate?

  /// Why it was cancelled, and the paper that says so; `nil` while it holds.
  public private(set) var cancelledWhy: String?

  /// The orders that this one cancels.
  public let cancels: [OrderID]

  /// The day of the draft.
  public let created: CalendarDate

  /// The date; `nil` for a draft.
  public private(set) var date: CalendarDate?

  /// What it says of people and of the organisation; `nil` for a draft, and where it was signed before
  /// the program took that down.
  public private(set) var facts: OrderFacts?

  /// The identifier.
  public let id: OrderID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// What it is about.
  public let kind: OrderKind

  /// The measure that the order carries out; `nil` where none was named.
  public let measure: MeasureID?

  /// The number in the register; `nil` for a draft and for a letter without one.
  public private(set) var number: OrderNumber?

  /// The pairs that it confirms or dissolves.
  public let pairs: [OrderPair]

  /// The people whom it names, in order.
  public let people: [OrderPerson]

  /// The roadmap that it approves.
  public let roadmap: RoadmapID?

  /// Who signed, the full name; `nil` for a draft.
  public private(set) var signer: String?

  /// The office of who signed; `nil` for a draft.
  public private(set) var signerOffice: String?

  /// Where it stands.
  public private(set) var state: OrderState

  /// The words, as the template had them on the day of the draft.
  public let template: OrderTemplate

  /// What stands in place of the fields of the template.
  public let values: [OrderValue]

  /// The school year.
  public let year: SchoolYear

  /// Creates a draft.
  public init(
    id: OrderID, kind: OrderKind, template: OrderTemplate, year: SchoolYear,
    on created: CalendarDate, pairs: [OrderPair] = [], people: [OrderPerson] = [],
    roadmap: RoadmapID? = nil, cancels: [OrderID] = [], measure: MeasureID? = nil,
    values: [OrderValue] = []
  ) {
    self.id = id
    self.kind = kind
    self.template = template
    self.year = year
    self.created = created
    self.pairs = pairs
    self.people = people
    self.roadmap = roadmap
    self.cancels = cancels
    self.measure = measure
    self.values = values
    state = .draft
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    cancelledBy = try map.optional("cancelledBy", old?.cancelledBy)
    cancelledOn = try map.optional("cancelledOn", old?.cancelledOn)
    cancelledWhy = try map.optional("cancelledWhy", old?.cancelledWhy)
    cancels = try map.field("cancels", old?.cancels, default: [])
    created = try map.field("created", old?.created)
    date = try map.optional("date", old?.date)
    facts = try map.optional("facts", old?.facts)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    measure = try map.optional("measure", old?.measure)
    number = try map.optional("number", old?.number)
    pairs = try map.field("pairs", old?.pairs, default: [])
    people = try map.field("people", old?.people, default: [])
    roadmap = try map.optional("roadmap", old?.roadmap)
    signer = try map.optional("signer", old?.signer)
    signerOffice = try map.optional("signerOffice", old?.signerOffice)
    state = try map.field("state", old?.state)
    template = try map.field("template", old?.template)
    values = try map.field("values", old?.values, default: [])
    year = try map.field("year", old?.year)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    let isNumbered = date != nil && (number != nil || kind.register == .letters)
    if state == .signed, !isNumbered {
      return ValueProblem(
        Phrase(
          ru: "у подписанного приказа есть номер и дата",
          en: "an order that was signed has a number and a date"))
    }
    if state == .draft, number != nil || date != nil {
      return ValueProblem(
        Phrase(
          ru: "у проекта приказа нет ни номера, ни даты",
          en: "a draft has neither number nor date"))
    }
    if state == .cancelled, cancelledOn == nil {
      return ValueProblem(
        Phrase(
          ru: "у отменённого приказа нет дня отмены",
          en: "an order that was cancelled lacks the day of it"))
    }
    return nil
  }

  /// Number and date as other papers name them; `nil` for a draft and for a letter without a number.
  public var printed: PrintedOrder? {
    guard let number, let date else { return nil }
    return PrintedOrder(number: number.text, date: date)
  }

  // MARK: States

  /// Enters that the order was signed; whether the number is free is the matter of the register.
  ///
  /// - Throws: ``OrderError/wrongState(_:_:)``, ``OrderError/missingNumber(_:)``. Nothing changes then.
  public mutating func sign(
    number: OrderNumber?, date: CalendarDate, by signer: OrderSigner, facts: OrderFacts
  ) throws(OrderError) {
    guard state == .draft else { throw .wrongState(id, state) }
    guard number != nil || kind.register == .letters else { throw .missingNumber(id) }
    self.number = number
    self.date = date
    self.signer = signer.name
    signerOffice = signer.office
    self.facts = facts
    state = .signed
  }

  /// Enters that the order no longer holds.
  ///
  /// - Parameters:
  ///   - date: The day.
  ///   - order: The order that says so; `nil` for a draft, and for a paper outside of the program.
  ///   - reason: Why, with the paper where it is outside of the program.
  /// - Throws: ``OrderError/wrongState(_:_:)``. Nothing changes then.
  public mutating func cancel(
    on date: CalendarDate, by order: OrderID?, because reason: String
  ) throws(OrderError) {
    guard state != .cancelled else { throw .wrongState(id, state) }
    cancelledOn = date
    cancelledBy = order
    cancelledWhy = reason
    state = .cancelled
  }
}
