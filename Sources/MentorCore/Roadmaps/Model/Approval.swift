public import JSONStore

/// Who put a roadmap into force, when, and by which order, as far as the document says so.
public struct Approval: Record, Hashable {
  /// Who approved: an office or an organisation in the words of the document.
  public var authority: String?

  /// The day of the approval.
  public var date: CalendarDate?

  /// The number of the order, as printed.
  public var number: String?

  /// Who signed: surname and initials as printed.
  public var person: String?

  /// Creates an approval of which the given parts are known.
  public init(
    authority: String? = nil, date: CalendarDate? = nil, number: String? = nil,
    person: String? = nil
  ) {
    self.authority = authority
    self.date = date
    self.number = number
    self.person = person
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    authority = try map.optional("authority", old?.authority)
    date = try map.optional("date", old?.date)
    number = try map.optional("number", old?.number)
    person = try map.optional("person", old?.person)
  }

  /// Whether an order or its day is known; a roadmap without either is a draft.
  public var isDated: Bool { date != nil || number != nil }

  /// Whether nothing at all is known.
  public var isEmpty: Bool { authority == nil && date == nil && number == nil && person == nil }
}
