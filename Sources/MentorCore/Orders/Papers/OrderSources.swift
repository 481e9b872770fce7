/// What the paper of an order is made of beside the order itself.
public struct OrderSources: Sendable {
  /// Who gives the order.
  public let organization: Organization

  /// All people.
  public let people: RecordSet<Person>

  /// The mentors of every year.
  public let mentors: RecordSet<Mentor>

  /// The mentees of every year.
  public let mentees: RecordSet<Mentee>

  /// All orders.
  public let orders: RecordSet<Order>

  /// The roadmap that the order approves; `nil` where it names none or there is none.
  public let roadmap: Roadmap?

  /// The forms, those of the organisation's own among them.
  public let forms: FormCatalogue

  /// How much of the names may be printed.
  public let names: PrintedNames

  /// Gathers the sources.
  public init(
    organization: Organization, people: RecordSet<Person>, mentors: RecordSet<Mentor>,
    mentees: RecordSet<Mentee>, orders: RecordSet<Order>, roadmap: Roadmap?,
    forms: FormCatalogue = .standard, names: PrintedNames = .full
  ) {
    self.organization = organization
    self.people = people
    self.mentors = mentors
    self.mentees = mentees
    self.orders = orders
    self.roadmap = roadmap
    self.forms = forms
    self.names = names
  }

  /// Sources of which nothing is known.
  static let unknown = OrderSources(
    organization: Organization(), people: RecordSet(), mentors: RecordSet(), mentees: RecordSet(),
    orders: RecordSet(), roadmap: nil)

  /// The person `id`; `nil` where there is none.
  func person(_ id: PersonID) -> NamedPerson? {
    people[id].map { NamedPerson($0, names: names) }
  }

  /// The mentor as a person.
  func person(_ id: MentorID) -> NamedPerson? { mentors[id].flatMap { person($0.person) } }

  /// The mentee as a person.
  func person(_ id: MenteeID) -> NamedPerson? { mentees[id].flatMap { person($0.person) } }

  /// The curator, who is known by name only.
  var curator: NamedPerson? {
    organization.curator.flatMap { NamedPerson($0, hidden: "куратор", names: names) }
  }

  /// The name of a person of whom nothing but the name is known, as a signature has it.
  func signature(_ name: String) -> String? {
    names == .none ? nil : NamedPerson(name, hidden: "", names: names)?.signature ?? name
  }
}

/// A part of an order that nobody has named: a line is left for the hand.
public enum OrderGap: Hashable, Sendable {
  case organization, place, director, curator, roadmap
  /// A person, a mentor or a mentee whose record is missing.
  case record(String)
  /// A field of the template, with what it is for.
  case field(String, caption: String)
}
