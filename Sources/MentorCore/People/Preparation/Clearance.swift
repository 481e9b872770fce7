public import JSONStore
import Wording

/// The identifier of a clearance.
public typealias ClearanceID = Identifier<Clearance>

/// A paper that an organisation asks of a participant: what it is called, and until when it holds.
///
/// What the paper says is not kept: neither health nor police data belong here.
public struct Clearance: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "CL"
  public static let noun = Noun(
    one: Phrase(ru: "допуск", en: "clearance"), many: Phrase(ru: "допуски", en: "clearances"),
    ofOne: Phrase(ru: "допуска", en: "clearance"))

  /// The identifier.
  public let id: ClearanceID

  /// The day of issue.
  public var issued: CalendarDate

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// What the paper is called, as the settings name it.
  public var kind: String

  /// The number of the paper; `nil` where it was not noted.
  public var number: String?

  /// Whose it is.
  public var person: PersonID

  /// The last day of validity; `nil` where the paper names none.
  public var validUntil: CalendarDate?

  /// Creates a clearance.
  public init(
    id: ClearanceID, person: PersonID, kind: String, issued: CalendarDate,
    number: String? = nil, validUntil: CalendarDate? = nil
  ) {
    self.id = id
    self.person = person
    self.kind = kind
    self.issued = issued
    self.number = number
    self.validUntil = validUntil
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    id = try map.field("id", old?.id)
    issued = try map.field("issued", old?.issued)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    number = try map.optional("number", old?.number)
    person = try map.field("person", old?.person)
    validUntil = try map.optional("validUntil", old?.validUntil)
    try map.check(
      .needed(kind, Phrase(ru: "не сказано, что это за документ", en: "the paper has no name")))
    try map.check(.ordered(from: issued, until: validUntil))
  }

  /// Whether the paper has been issued and has not ended on `date`.
  public func isInForce(on date: CalendarDate) -> Bool {
    issued <= date && (validUntil.map { date <= $0 } ?? true)
  }
}
