public import JSONStore

/// A pair as an order names it: who was in it on the day when the order was drafted.
public struct OrderPair: Record, Hashable {
  /// The form.
  public let form: FormCode

  /// The first day of work; `nil` for the day of the order.
  public let from: CalendarDate?

  /// The mentees.
  public let mentees: [MenteeID]

  /// The mentor.
  public let mentor: MentorID

  /// The pair.
  public let pair: PairID

  /// Why the pair is dissolved; `nil` in an order that confirms it.
  public let reason: String?

  /// The last day of work; `nil` for the end of the school year.
  public let until: CalendarDate?

  /// Takes down `pair` as it is.
  public init(
    _ pair: Pair, from: CalendarDate? = nil, until: CalendarDate? = nil, reason: String? = nil
  ) {
    self.pair = pair.id
    mentor = pair.mentor
    mentees = pair.mentees.sorted()
    form = pair.form
    self.from = from
    self.until = until
    self.reason = reason
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    form = try map.field("form", old?.form)
    from = try map.optional("from", old?.from)
    mentees = try map.field("mentees", old?.mentees)
    mentor = try map.field("mentor", old?.mentor)
    pair = try map.field("pair", old?.pair)
    reason = try map.optional("reason", old?.reason)
    until = try map.optional("until", old?.until)
  }

  /// Whether the order says of `pair` what holds.
  public func matches(_ pair: Pair) -> Bool {
    pair.mentor == mentor && pair.mentees.sorted() == mentees && pair.form == form
  }
}

/// A person as an order names them.
public struct OrderPerson: Record, Hashable {
  /// The person.
  public let person: PersonID

  /// What the person is or did, as it is printed: «руководитель группы», «за подготовку отряда».
  public let role: String?

  /// Names a person.
  public init(_ person: PersonID, role: String? = nil) {
    self.person = person
    self.role = role
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    person = try map.field("person", old?.person)
    role = try map.optional("role", old?.role)
  }
}

/// A text that stands in place of a placeholder of the template.
public struct OrderValue: Record, Hashable {
  /// The name of the placeholder.
  public let name: String

  /// What is printed.
  public let text: String

  /// Creates a value.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    name = try map.field("name", old?.name)
    text = try map.field("text", old?.text)
  }
}
