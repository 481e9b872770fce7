/// Turns criteria and answers into compiled criteria.
struct CriterionCompiler {
  let pool: Pool
  let mentees: [Mentee]
  let mentors: [Mentor]
  let menteePeople: [Person]
  let mentorPeople: [Person]

  /// The criterion with everybody's answers.
  func compile(_ criterion: Criterion) -> CompiledCriterion {
    switch criterion.kind {
    case .overlap, .equal:
      return .terms(
        TermOverlap(
          mentees: mentees.indices.map { menteeTerms(criterion.mentee, at: $0) },
          mentors: mentors.indices.map { mentorTerms(criterion.mentor, at: $0) },
          isExact: criterion.kind == .equal))
    case .range:
      return .range(
        ages: menteePeople.map { number(criterion.mentee, of: $0) },
        ranges: mentors.map(\.wishedAges))
    case .distance:
      return .distance(
        mentees: menteePeople.map { number(criterion.mentee, of: $0) },
        mentors: mentorPeople.map { number(criterion.mentor, of: $0) },
        tolerance: max(1, criterion.tolerance ?? 1))
    case .schedule:
      return .schedule(
        mentees: mentees.map { $0.availability.times },
        mentors: mentors.map { $0.availability.times },
        minutes: max(1, criterion.tolerance ?? 1))
    case .preference: return .named(preferences())
    case .earlierPair: return .named(earlierPairs())
    }
  }

  /// The terms of a mentee for `field`.
  func menteeTerms(_ field: ProfileField?, at index: Int) -> [String] {
    let mentee = mentees[index]
    switch field {
    case .goals: return mentee.goals
    case .requests: return mentee.requests
    case .interests: return mentee.interests
    default: return terms(field, of: menteePeople[index])
    }
  }

  /// The terms of a mentor for `field`.
  func mentorTerms(_ field: ProfileField?, at index: Int) -> [String] {
    let mentor = mentors[index]
    switch field {
    case .achievements: return mentor.achievements
    case .competences: return mentor.competences
    case .interests: return mentor.interests
    default: return terms(field, of: mentorPeople[index])
    }
  }

  private func terms(_ field: ProfileField?, of person: Person) -> [String] {
    switch field {
    case .organization: [person.organization ?? pool.organization.name ?? ""]
    case .position: person.role.position.map { [$0] } ?? []
    case .sex: person.sex.map { [$0.rawValue] } ?? []
    case .subjects: person.role.subjects
    default: []
    }
  }

  private func number(_ field: ProfileField?, of person: Person) -> Int? {
    switch field {
    case .age: person.age(on: pool.date)
    case .grade: person.role.grade?.number
    default: nil
    }
  }

  private func preferences() -> NumberLists {
    let ballots = pool.ballots
    return named(
      ballots.mentees.flatMap { mentee, mentors in mentors.map { ($0, mentee) } }
        + ballots.mentors.flatMap { mentor, mentees in mentees.map { (mentor, $0) } })
  }

  private func earlierPairs() -> NumberLists {
    // A profile belongs to one year, so earlier work together is found through the people.
    let mentorPerson = Dictionary(
      mentors.map { ($0.person, $0.id) }, uniquingKeysWith: { first, _ in first })
    let menteePerson = Dictionary(
      mentees.map { ($0.person, $0.id) }, uniquingKeysWith: { first, _ in first })
    let together = pool.workedTogether.compactMap { people in
      if let mentor = mentorPerson[people.mentor], let mentee = menteePerson[people.mentee] {
        (mentor, mentee)
      } else {
        nil
      }
    }
    return named(together)
  }

  private func named(_ pairs: [(MentorID, MenteeID)]) -> NumberLists {
    var lists: [Int: Set<Int32>] = [:]
    if !pairs.isEmpty {
      let column = Dictionary(
        uniqueKeysWithValues: mentors.enumerated().map { ($0.element.id, $0.offset) })
      let row = Dictionary(
        uniqueKeysWithValues: mentees.enumerated().map { ($0.element.id, $0.offset) })
      for (mentor, mentee) in pairs {
        if let row = row[mentee], let column = column[mentor] {
          lists[row, default: []].insert(Int32(column))
        }
      }
    }
    var result = NumberLists()
    for mentee in mentees.indices { result.append(lists[mentee]?.sorted() ?? []) }
    return result
  }
}
