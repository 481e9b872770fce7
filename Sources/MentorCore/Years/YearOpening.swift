import JSONStore
import Wording

/// Opens a school year: people move up by one year, and profiles are carried over.
///
/// Every person keeps the identifier; a profile belongs to one year, so those that are carried over are
/// new records. Whoever finishes school is carried over as nobody: what they become is not guessed.
public struct YearOpening: Sendable {
  /// Whose profiles are carried over.
  public enum Carrying: String, Hashable, Sendable, CaseIterable {
    /// The mentors, and the mentees who are still without a completed pair.
    case waiting
    /// The mentors alone.
    case mentors
    /// All mentors and mentees.
    case all
    /// Nobody.
    case none
  }

  /// What the opening did.
  public struct Summary: Hashable, Sendable {
    /// The people who moved up a grade or a course.
    public internal(set) var promoted: [PersonID] = []

    /// The people who were in the last grade, and have to be looked at.
    public internal(set) var graduates: [PersonID] = []

    /// The new profiles of mentors.
    public internal(set) var mentors: [MentorID] = []

    /// The new profiles of mentees.
    public internal(set) var mentees: [MenteeID] = []
  }

  /// The organisation, with the year opened in the end.
  public private(set) var organization: Organization

  /// The people.
  public private(set) var people: RecordSet<Person>

  /// The mentors of every year.
  public private(set) var mentors: RecordSet<Mentor>

  /// The mentees of every year.
  public private(set) var mentees: RecordSet<Mentee>

  private let pairs: RecordSet<Pair>

  /// Prepares the opening; `pairs` are those of every year.
  public init(
    organization: Organization, people: RecordSet<Person>, mentors: RecordSet<Mentor>,
    mentees: RecordSet<Mentee>, pairs: RecordSet<Pair>
  ) {
    self.pairs = pairs
    self.organization = organization
    self.people = people
    self.mentors = mentors
    self.mentees = mentees
  }

  /// The years that are known: opened ones, and those of profiles.
  private var known: Set<SchoolYear> {
    Set(organization.years.map(\.year) + mentors.map(\.year) + mentees.map(\.year))
  }

  /// The year after the last one that is known; that of `date` where none is.
  public func next(on date: CalendarDate) -> SchoolYear {
    let last = known.max { $0.firstYear < $1.firstYear }
    return last.flatMap { try? SchoolYear(firstYear: $0.firstYear + 1) }
      ?? SchoolYear(containing: date)
  }

  /// Opens `year`.
  ///
  /// The year becomes the current one where no other is open; else nothing is current, and commands ask
  /// which year is meant.
  ///
  /// - Parameters:
  ///   - year: The year, later than every year that is known.
  ///   - carrying: Whose profiles of the year before are carried over.
  ///   - isPromoting: Whether learners and students move up, those in the last grade leave, and teachers
  ///     become a year more experienced.
  ///   - date: The day.
  /// - Returns: What was done.
  /// - Throws: ``YearError``; nothing changes then.
  /// - Complexity: O(*n*) in the number of people and profiles.
  public mutating func open(
    _ year: SchoolYear, carrying: Carrying, promoting isPromoting: Bool, on date: CalendarDate
  ) throws(YearError) -> Summary {
    if organization.years.contains(where: { $0.year == year }) { throw .alreadyOpen(year) }
    let last = known.max { $0.firstYear < $1.firstYear }
    if let last, last.firstYear >= year.firstYear { throw .notLater(year, than: last) }
    var summary = Summary()
    let graduates = isPromoting ? people.filter(\.role.isInLastGrade).map(\.id) : []
    summary.graduates = graduates
    if isPromoting { promote(&summary) }
    if let last { carry(from: last, to: year, carrying, without: Set(graduates), &summary) }
    markOpen(year, after: last, on: date)
    return summary
  }

  private mutating func promote(_ summary: inout Summary) {
    for person in people {
      guard let role = person.role.afterOneYear else { continue }
      var moved = person
      moved.role = role
      people.put(moved)
      summary.promoted.append(person.id)
    }
  }

  private mutating func carry(
    from last: SchoolYear, to year: SchoolYear, _ carrying: Carrying,
    without graduates: Set<PersonID>, _ summary: inout Summary
  ) {
    guard carrying != .none else { return }
    for mentor in mentors
    where mentor.year == last && mentor.status == .active && !graduates.contains(mentor.person) {
      let next = mentor.carried(to: year, as: mentors.nextID)
      mentors.put(next)
      summary.mentors.append(next.id)
    }
    guard carrying != .mentors else { return }
    let served = pairs.served(in: last)
    for mentee in mentees
    where mentee.year == last && mentee.status == .active && !graduates.contains(mentee.person)
      && (carrying == .all || !served.contains(mentee.id))
    {
      let next = mentee.carried(to: year, as: mentees.nextID)
      mentees.put(next)
      summary.mentees.append(next.id)
    }
  }

  private mutating func markOpen(
    _ year: SchoolYear, after last: SchoolYear?, on date: CalendarDate
  ) {
    if let last, !organization.years.contains(where: { $0.year == last }) {
      organization.years.append(
        ProgrammeYear(last, opened: last.days.from.map { min($0, date) } ?? date))
    }
    organization.years.append(ProgrammeYear(year, opened: date))
    organization.years.sort { $0.year.firstYear < $1.year.firstYear }
    organization.currentYear = organization.openYears.count == 1 ? year : nil
  }
}

extension PersonRole {
  /// Whether the person finishes school or studies with this year.
  fileprivate var isInLastGrade: Bool {
    switch kind {
    case .learner: grade?.number == Grade.range.upperBound
    case .student: course == Self.courses.upperBound
    case .teacher, .employee, .other: false
    }
  }

  /// The role one year later; `nil` where nothing about it is known to change.
  fileprivate var afterOneYear: PersonRole? {
    var next = self
    switch kind {
    case .learner:
      guard let grade, let moved = grade.next else { return nil }
      next.grade = moved
    case .student:
      guard let course, course < Self.courses.upperBound else { return nil }
      next.course = course + 1
    case .teacher, .employee:
      guard let years = experienceYears, years < Self.experience.upperBound else { return nil }
      next.experienceYears = years + 1
      next.newEmployee = newEmployee.map { _ in false }
    case .other: return nil
    }
    return next
  }
}

extension Mentor {
  /// The profile in a later year: what the mentor can and wishes stays, the outcome does not.
  fileprivate func carried(to year: SchoolYear, as id: MentorID) -> Mentor {
    Mentor(
      id: id, person: person, year: year, forms: forms, competences: competences,
      achievements: achievements, interests: interests, wishedAges: wishedAges,
      hoursPerWeek: hoursPerWeek, capacity: capacity, availability: availability)
  }
}

extension Mentee {
  /// The profile in a later year, from its first day on: requests and interests stay, the outcome does not.
  fileprivate func carried(to year: SchoolYear, as id: MenteeID) -> Mentee {
    Mentee(
      id: id, person: person, year: year, forms: forms, requests: requests, interests: interests,
      availability: availability, goals: goals, priority: priority, entered: year.days.from)
  }
}
