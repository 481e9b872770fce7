public import JSONStore
import Wording

/// The identifier of a duty to destroy.
public typealias RetentionID = Identifier<Retention>

/// Data that must be destroyed or made anonymous by a day, because a consent was withdrawn.
///
/// Source: 152-ФЗ, ст. 21: within thirty days of the withdrawal; the act follows приказ Роскомнадзора от
/// 28.10.2022 № 179.
public struct Retention: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "RET"
  public static let noun = Noun(
    one: Phrase(ru: "уничтожение данных", en: "duty to destroy"),
    many: Phrase(ru: "уничтожение данных", en: "duties to destroy"),
    ofOne: Phrase(ru: "уничтожения данных", en: "duty to destroy"))

  /// The consent that was withdrawn.
  public var consent: ConsentID

  /// The last day.
  public var destroyBy: CalendarDate

  /// The act of destruction; `nil` while there is none.
  public var document: String?

  /// The day of destruction; `nil` while it is due.
  public var done: CalendarDate?

  /// The identifier.
  public let id: RetentionID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// Whose data.
  public var person: PersonID

  /// Creates a duty.
  public init(id: RetentionID, person: PersonID, consent: ConsentID, destroyBy: CalendarDate) {
    self.id = id
    self.person = person
    self.consent = consent
    self.destroyBy = destroyBy
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    consent = try map.field("consent", old?.consent)
    destroyBy = try map.field("destroyBy", old?.destroyBy)
    document = try map.optional("document", old?.document)
    done = try map.optional("done", old?.done)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    person = try map.field("person", old?.person)
  }

  /// The duty as fulfilled on `date` with the act `document`.
  ///
  /// - Throws: ``ConsentError/alreadyDestroyed(_:_:)``, ``ConsentError/inFuture(_:today:)``.
  public func fulfilled(
    on date: CalendarDate, document: String, today: CalendarDate
  ) throws(ConsentError) -> Retention {
    if let done { throw .alreadyDestroyed(id, done) }
    guard date <= today else { throw .inFuture(date, today: today) }
    var fulfilled = self
    fulfilled.done = date
    fulfilled.document = document
    return fulfilled
  }
}
