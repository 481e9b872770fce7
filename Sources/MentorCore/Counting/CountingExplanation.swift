import JSONStore
public import Wording

/// Why something counts by a rule, or does not.
public struct CountingExplanation: Sendable {
  /// One of the conditions that must all hold.
  public struct Part: Sendable {
    /// The condition in words.
    public let condition: Phrase

    /// Whether it holds; `nil` where the records do not say.
    public let holds: Bool?

    /// What the records say about it.
    public let fact: Phrase
  }

  /// Whether it counts; `nil` where the records do not say.
  public let counts: Bool?

  /// The conditions in the order of the rule.
  public let parts: [Part]
}

/// Tells why things count by one rule, or do not.
public struct CountingExplainer: Sendable {
  private let base: CountingBase
  private let rule: CountingRule
  /// What the rule counts, by its identifier and, for persons, by those of their profiles.
  private var subjects: [RecordIdentifier: [CountingSubject]] = [:]

  /// Looks up what `rule` counts in `base`.
  ///
  /// - Complexity: O(*n*) in the number of subjects.
  public init(_ rule: CountingRule, in base: CountingBase) {
    self.base = base
    self.rule = rule
    for subject in base.subjects(of: rule.unit) {
      subjects[base.id(of: subject, rule.unit), default: []].append(subject)
      if rule.unit == .people {
        subjects[base.id(of: subject, .roles), default: []].append(subject)
      }
    }
  }

  /// Why `id`, a person, profile, pair or other record, counts by the rule or does not.
  ///
  /// `nil` where the base has no such record: it was erased, or belongs to another period. Of a person
  /// with several roles the one is explained that comes nearest to the rule.
  public func explanation(of id: RecordIdentifier) -> CountingExplanation? {
    let conditions = rule.condition?.conjuncts ?? []
    let printer = CountingPrinter(subject: rule.unit.subject)
    let candidates = (subjects[id] ?? []).map { subject in
      CountingExplanation(
        counts: base.verdict(rule.condition, subject).answer,
        parts: conditions.map { condition in
          CountingExplanation.Part(
            condition: printer.condition(condition),
            holds: base.verdict(condition, subject).answer, fact: base.fact(condition, subject))
        })
    }
    return candidates.max { $0.nearness < $1.nearness }
  }
}

extension CountingBase {
  /// What the records say about `condition`.
  fileprivate func fact(_ condition: CountingCondition, _ subject: CountingSubject) -> Phrase {
    let facts = condition.terms.map { fact($0, subject) }
    var seen: Set<Phrase> = []
    return facts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  private func fact(_ term: CountingTerm, _ subject: CountingSubject) -> Phrase {
    switch subject {
    case .participant(let place): fact(term, of: participants[place])
    case .pair(let view): description(of: view)
    case .partnership(let place):
      records.partnerships[place].state.name + .on(records.partnerships[place].from)
    case .partner(let place):
      records.partners[place].kind.name
        + Phrase(
          ru: ", наставников: \(mentors(of: records.partners[place]).count)",
          en: ", mentors: \(mentors(of: records.partners[place]).count)")
    case .practice(let place):
      records.practices[place].state.name + .on(records.practices[place].published)
    case .event(let place):
      records.events[place].kind.name + Phrase(verbatim: ", ") + records.events[place].state.name
        + .on(records.events[place].from)
    case .meeting(let place):
      records.meetings[place].kind.name + Phrase(verbatim: ", ")
        + records.meetings[place].state.name + .on(records.meetings[place].date)
    }
  }

  private func fact(_ term: CountingTerm, of participant: CountedParticipant) -> Phrase {
    switch term {
    case .role: return PairSide.names[participant.side == .mentor ? 0 : 1]
    case .status: return status(of: participant).name
    case .trained:
      return participant.trained.map {
        Phrase(ru: "обучение пройдено", en: "trained") + .on($0)
      } ?? Phrase(ru: "обучение не пройдено", en: "not trained")
    case .surveyed, .satisfied, .satisfaction:
      return participant.satisfaction.map {
        Phrase(ru: "удовлетворённость: \($0)", en: "satisfaction: \($0)")
      } ?? Phrase(ru: "на вопрос анкеты не ответил", en: "the question was not answered")
    case .pair:
      return participant.pairs.isEmpty
        ? Phrase(ru: "пар нет", en: "no pairs")
        : participant.pairs.map { description(of: $0) }.joined(separator: "; ")
    default: break
    }
    guard let place = participant.person else {
      return Phrase(
        ru: "запись \(participant.personID) удалена", en: "record \(participant.personID) is erased"
      )
    }
    let person = records.people[place]
    switch term {
    case .age(_, let date):
      let day = date ?? ageDay
      return person.age(on: day).map {
        Phrase(ru: "возраст на \(day.numeric): \($0)", en: "age on \(day): \($0)")
      } ?? Phrase(ru: "дата рождения не указана", en: "the birth is not known")
    case .sex:
      return person.sex.map { Sex.names[$0 == .female ? 0 : 1] }
        ?? Phrase(ru: "пол не указан", en: "the sex is not known")
    case .grade:
      return .value(
        Phrase(ru: "класс", en: "grade"), person.role.grade.map { "\($0.jsonText)" })
    case .course:
      return .value(Phrase(ru: "курс", en: "course"), person.role.course.map { "\($0)" })
    case .experience:
      return .value(
        Phrase(ru: "стаж", en: "experience"), person.role.experienceYears.map { "\($0)" })
    default: return person.role.kind.name
    }
  }

  private func description(of view: PairView) -> Phrase {
    let pair = records.pairs[pairs[view.pair].index]
    let from = view.days?.from
    let until = view.hasLeft ? view.days?.to : pair.until
    return Phrase(verbatim: "\(pair.id) (\(pair.form), ")
      + (view.hasLeft ? Phrase(ru: "вышел из группы", en: "left the group") : pair.state.name)
      + (from.map { Phrase(ru: ", с \($0.numeric)", en: ", from \($0)") } ?? Phrase(verbatim: ""))
      + (until.map { Phrase(ru: " по \($0.numeric)", en: " to \($0)") } ?? Phrase(verbatim: ""))
      + Phrase(verbatim: ")")
  }
}

extension CountingVerdict {
  /// Yes or no; `nil` where it is not known.
  fileprivate var answer: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }
}

extension CountingExplanation {
  /// How near the subject comes to the rule.
  fileprivate var nearness: Int {
    parts.reduce(counts == true ? 1000 : 0) {
      $0 + ($1.holds == true ? 2 : $1.holds == nil ? 1 : 0)
    }
  }
}

extension CountingCondition {
  /// The terms of the condition, also the denied ones.
  fileprivate var terms: [CountingTerm] {
    switch self {
    case .term(let term): [term]
    case .not(let inner): inner.terms
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    }
  }
}

extension Phrase {
  fileprivate static func on(_ date: CalendarDate?) -> Phrase {
    date.map { Phrase(ru: ", \($0.numeric)", en: ", \($0)") } ?? Phrase(verbatim: "")
  }

  fileprivate static func value(_ name: Phrase, _ value: String?) -> Phrase {
    name
      + (value.map { Phrase(verbatim: ": \($0)") } ?? Phrase(ru: " не указан", en: " is not known"))
  }
}
