public import JSONStore
import Wording

/// The identifier of a person.
public typealias PersonID = Identifier<Person>

/// The sex of a person, asked only where federal statistics need it.
public enum Sex: String, JSONText, Hashable, Sendable, CaseIterable {
  case female, male
}

/// A person, who keeps one record through the years and through every role in the programme.
public struct Person: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "P"
  public static let noun = Noun(
    one: Phrase(ru: "человек", en: "person"), many: Phrase(ru: "люди", en: "people"),
    ofOne: Phrase(ru: "человека", en: "person"))

  /// The date or year of birth; `nil` where it is not known.
  public var born: BirthDate?

  /// The address of electronic mail.
  public var email: String?

  /// The given name.
  public var given: String

  /// The identifier.
  public let id: PersonID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The organisation: an identifier of a partner, or the name as the source gives it; `nil` means
  /// the organisation to which the directory belongs.
  public var organization: String?

  /// The row from which the person was imported; `nil` where somebody typed the record.
  public var origin: Origin?

  /// The patronymic; `nil` where there is none.
  public var patronymic: String?

  /// The telephone number, as the source gives it.
  public var phone: String?

  /// What the person is in education or at work.
  public var role: PersonRole

  /// The sex; `nil` where it was not asked.
  public var sex: Sex?

  /// The surname.
  public var surname: String

  /// Creates a person.
  public init(
    id: PersonID, surname: String, given: String, patronymic: String? = nil,
    born: BirthDate? = nil, sex: Sex? = nil, phone: String? = nil, email: String? = nil,
    organization: String? = nil, role: PersonRole, origin: Origin? = nil
  ) {
    self.id = id
    self.surname = surname
    self.given = given
    self.patronymic = patronymic
    self.born = born
    self.sex = sex
    self.phone = phone
    self.email = email
    self.organization = organization
    self.role = role
    self.origin = origin
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    born = try map.optional("born", old?.born)
    email = try map.optional("email", old?.email)
    given = try map.field("given", old?.given)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    organization = try map.optional("organization", old?.organization)
    origin = try map.optional("origin", old?.origin)
    patronymic = try map.optional("patronymic", old?.patronymic)
    phone = try map.optional("phone", old?.phone)
    role = try map.field("role", old?.role)
    sex = try map.optional("sex", old?.sex)
    surname = try map.field("surname", old?.surname)
    try map.check(
      surname.isEmpty || given.isEmpty
        ? ValueProblem(
          Phrase(ru: "у человека нет фамилии или имени", en: "a person lacks surname or given name")
        )
        : nil)
  }

  /// The full name: «Иванова Мария Петровна».
  public var fullName: String {
    [surname, given, patronymic ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The age in completed years on `date`; `nil` where the birth is not known.
  public func age(on date: CalendarDate) -> Int? { born?.age(on: date) }
}
