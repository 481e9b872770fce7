import JSONStore
import Wording

/// What a rule counted, and the records behind it.
public struct CountingResult: Sendable {
  /// Something that counts.
  public struct Item: Hashable, Sendable {
    /// The person, the profile for a count of roles, or the pair, partner, practice, event or meeting.
    public let id: RecordIdentifier

    /// The profiles and pairs by which it counts; those of all years and roles that fit.
    public internal(set) var evidence: [RecordIdentifier]
  }

  /// What counts, in the order of the identifiers, each once.
  public let counted: [Item]

  /// Of what the records do not say enough to tell; not counted.
  public let unknown: [Item]

  /// The number.
  public var count: Int { counted.count }
}

extension CountingBase {
  /// The number of what `rule` counts, and of what cannot be told.
  ///
  /// - Complexity: O(*n*) in the number of subjects, times the conditions.
  public func count(_ rule: CountingRule) -> (count: Int, unknown: Int) {
    if rule.unit.subject == .participant { return countParticipants(rule) }
    var certain: Set<CountingKey> = []
    var uncertain: Set<CountingKey> = []
    for subject in subjects(of: rule.unit) {
      switch verdict(rule.condition, subject) {
      case .no: continue
      case .yes: certain.insert(key(of: subject, rule.unit))
      case .unknown: uncertain.insert(key(of: subject, rule.unit))
      }
    }
    return (certain.count, uncertain.subtracting(certain).count)
  }

  /// The number of persons or roles, without making a key for each.
  private func countParticipants(_ rule: CountingRule) -> (count: Int, unknown: Int) {
    // Two places for each person whose record is there: as mentor, as mentee; for persons the first.
    var marks = [CountingVerdict](repeating: .no, count: 2 * records.people.count)
    var others: [CountingKey: CountingVerdict] = [:]
    for place in participants.indices {
      let verdict = verdict(rule.condition, .participant(place))
      guard verdict != .no else { continue }
      if let person = participants[place].person {
        let isSecond = rule.unit == .roles && participants[place].side == .mentee
        let mark = 2 * person + (isSecond ? 1 : 0)
        marks[mark] = marks[mark].or(verdict)
      } else {
        let key = key(of: .participant(place), rule.unit)
        others[key] = others[key, default: .no].or(verdict)
      }
    }
    var (certain, uncertain) = (0, 0)
    for verdict in marks {
      if verdict == .yes { certain += 1 } else if verdict == .unknown { uncertain += 1 }
    }
    for verdict in others.values {
      if verdict == .yes { certain += 1 } else if verdict == .unknown { uncertain += 1 }
    }
    return (certain, uncertain)
  }

  /// What `rule` counts, with the records behind it.
  ///
  /// - Complexity: O(*n* log *n*) in the number of subjects, times the conditions.
  public func result(of rule: CountingRule) -> CountingResult {
    var certain: [CountingKey: CountingResult.Item] = [:]
    var uncertain: [CountingKey: CountingResult.Item] = [:]
    for subject in subjects(of: rule.unit) {
      let verdict = verdict(rule.condition, subject)
      guard verdict != .no else { continue }
      let key = key(of: subject, rule.unit)
      let new = CountingResult.Item(id: id(of: subject, rule.unit), evidence: [])
      let evidence = evidence(rule.condition, subject)
      if verdict == .yes {
        certain[key, default: new].evidence += evidence
      } else {
        uncertain[key, default: new].evidence += evidence
      }
    }
    return CountingResult(
      counted: Self.sorted(certain.values),
      unknown: Self.sorted(uncertain.filter { certain[$0.key] == nil }.values))
  }

  private static func sorted(
    _ items: some Sequence<CountingResult.Item>
  ) -> [CountingResult.Item] {
    items.map { item in
      var item = item
      var known: Set<RecordIdentifier> = [item.id]
      item.evidence = item.evidence.filter { known.insert($0).inserted }
      return item
    }.sorted { $0.id.number < $1.id.number }
  }

  /// Everything of `unit` in the base.
  func subjects(of unit: CountingUnit) -> [CountingSubject] {
    switch unit {
    case .people, .roles: participants.indices.map { .participant($0) }
    case .pairs: pairs.indices.map { .pair(PairView(pair: $0, days: pairs[$0].work)) }
    case .partnerships:
      records.partnerships.indices.filter { records.partnerships[$0].year.days.overlaps(period) }
        .map { .partnership($0) }
    case .partners: records.partners.indices.map { .partner($0) }
    case .practices:
      records.practices.indices.filter { records.practices[$0].year.days.overlaps(period) }
        .map { .practice($0) }
    case .events:
      records.events.indices.filter { records.events[$0].days.overlaps(period) }.map { .event($0) }
    case .meetings:
      records.meetings.indices.filter { period.contains(records.meetings[$0].date) }
        .map { .meeting($0) }
    }
  }

  /// By what the subject counts once.
  func key(of subject: CountingSubject, _ unit: CountingUnit) -> CountingKey {
    switch subject {
    case .participant(let place):
      let participant = participants[place]
      return CountingKey(
        participant.personID.number, unit == .roles ? participant.side == .mentor ? 1 : 2 : 0)
    case .pair(let view):
      let counted = pairs[view.pair]
      let pair = records.pairs[counted.index]
      let mentor = counted.mentor.map { participants[$0].personID.number } ?? -pair.mentor.number
      let mentees = pair.mentees.map { mentee in
        counted.mentees.lazy.map { participants[$0.participant] }
          .first { $0.profile == mentee.erased }?.personID.number ?? -mentee.number
      }
      return CountingKey(mentor, 0, others: mentees.sorted(), form: pair.form)
    case .partnership(let place):
      let pair = records.partnerships[place]
      let first = records.partnerships.firstIndex {
        $0.form == pair.form && $0.mentor.identity == pair.mentor.identity
          && $0.mentee.identity == pair.mentee.identity
      }
      return CountingKey(first ?? place, 0)
    case .partner(let place), .practice(let place), .event(let place), .meeting(let place):
      return CountingKey(place, 0)
    }
  }

  func id(of subject: CountingSubject, _ unit: CountingUnit) -> RecordIdentifier {
    switch subject {
    case .participant(let place):
      unit == .roles ? participants[place].profile : participants[place].personID.erased
    case .pair(let view): records.pairs[pairs[view.pair].index].id.erased
    case .partnership(let place): records.partnerships[place].id.erased
    case .partner(let place): records.partners[place].id.erased
    case .practice(let place): records.practices[place].id.erased
    case .event(let place): records.events[place].id.erased
    case .meeting(let place): records.meetings[place].id.erased
    }
  }

  /// The records by which `condition` holds, or may hold, for `subject`.
  private func evidence(
    _ condition: CountingCondition?, _ subject: CountingSubject
  ) -> [RecordIdentifier] {
    var found: [RecordIdentifier] = []
    switch subject {
    case .participant(let place): found = [participants[place].profile]
    case .pair(let view): found = [records.pairs[pairs[view.pair].index].id.erased]
    case .partnership, .partner, .practice, .event, .meeting: break
    }
    for case .term(let term) in condition?.positive ?? [] {
      switch (term, subject) {
      case (.pair(let inner), .participant(let place)):
        for view in participants[place].pairs where verdict(inner, .pair(view)) != .no {
          found.append(records.pairs[pairs[view.pair].index].id.erased)
        }
      case (.mentor(let inner), .partner(let place)):
        for mentor in mentors(of: records.partners[place])
        where verdict(inner, .participant(mentor)) != .no {
          found.append(participants[mentor].profile)
        }
      default: continue
      }
    }
    return found
  }
}

/// By what something counts once.
struct CountingKey: Hashable {
  let first: Int
  let second: Int
  let others: [Int]
  let form: FormCode?

  init(_ first: Int, _ second: Int, others: [Int] = [], form: FormCode? = nil) {
    self.first = first
    self.second = second
    self.others = others
    self.form = form
  }
}

extension CountingCondition {
  /// The terms that are not denied.
  fileprivate var positive: [CountingCondition] {
    switch self {
    case .term: [self]
    case .not: []
    case .all(let parts), .any(let parts): parts.flatMap(\.positive)
    }
  }
}
