public import JSONStore

/// What an order says of people and of the organisation, as it was on the day of the signature.
///
/// A pupil moves up, a curator changes; the paper that was signed goes on saying what it said. Names
/// are not kept here: they come from the people themselves.
public struct OrderFacts: Record, Hashable {
  /// What somebody was, by whom an order names them.
  public struct Standing: Record, Hashable {
    /// The person.
    public let person: PersonID

    /// What the person was.
    public let role: PersonRole

    init(_ person: Person) {
      self.person = person.id
      role = person.role
    }

    public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
      person = try map.field("person", old?.person)
      role = try map.field("role", old?.role)
    }
  }

  /// The curator; `nil` where none was named.
  public let curator: String?

  /// The name of the organisation; `nil` where it had none.
  public let organization: String?

  /// The people of the order and of its pairs, in the order of their identifiers.
  public let people: [Standing]

  /// The place; `nil` where none was named.
  public let place: String?

  /// Takes down what `order` says now, by the records of `pool`.
  public init(of order: Order, in pool: Pool) {
    let mentors = order.pairs.compactMap { pool.mentors[$0.mentor]?.person }
    let mentees = order.pairs.flatMap(\.mentees).compactMap { pool.mentees[$0]?.person }
    people = Set(order.people.map(\.person) + mentors + mentees).sorted()
      .compactMap { pool.people[$0].map(Standing.init) }
    curator = pool.organization.curator
    organization = pool.organization.name
    place = pool.organization.place
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    curator = try map.optional("curator", old?.curator)
    organization = try map.optional("organization", old?.organization)
    people = try map.field("people", old?.people, default: [])
    place = try map.optional("place", old?.place)
  }
}

extension OrderSources {
  /// The sources as they were when `order` was signed; those of today for a draft.
  func asSigned(_ order: Order) -> OrderSources {
    guard let facts = order.facts else { return self }
    var organization = organization
    organization.name = facts.organization
    organization.curator = facts.curator
    organization.place = facts.place
    var people = people
    for standing in facts.people {
      guard var person = people[standing.person] else { continue }
      person.role = standing.role
      people.put(person)
    }
    return OrderSources(
      organization: organization, people: people, mentors: mentors, mentees: mentees,
      orders: orders, roadmap: roadmap, forms: forms, names: names)
  }
}
